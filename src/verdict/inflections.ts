import { nearSpelling } from '../align/equality.js';
import { covers, type Gap, isOneSided, type Piece, type Side, stemAt, touches } from './side.js';

/**
 * Words that differ only because of the change beside them (`six villages` against `sixty village` in Arabic, an
 * article before another name) belong to that change.
 */
export function absorbInflections(pieces: readonly Piece[], suspect: Side, source: Side): readonly Piece[] {
  const kept: Piece[] = [];
  const typed = (piece: Piece | undefined) =>
    piece !== undefined && piece.kind !== 'wording' && !isOneSided(piece);
  pieces.forEach((piece, i) => {
    if (piece.kind === 'wording' && followsFrom(piece, suspect, source)) {
      const before = kept.at(-1);
      if (before && typed(before) && touches(before, piece)) {
        kept[kept.length - 1] = { ...before, suspectTo: piece.suspectTo, sourceTo: piece.sourceTo };
        return;
      }
      const after = pieces[i + 1];
      if (after && typed(after) && touches(piece, after)) return;
    }
    const skipped = pieces[i - 1];
    const absorbs =
      skipped !== undefined &&
      typed(piece) &&
      kept.at(-1) !== skipped &&
      touches(skipped, piece) &&
      !covers(kept.at(-1), skipped);
    kept.push(
      absorbs ? { ...piece, suspectFrom: skipped.suspectFrom, sourceFrom: skipped.sourceFrom } : piece,
    );
  });
  return kept;
}

/** Takes the noun that a changed figure counts into that change: `six villages`, `sixty village` as Arabic has it. */
export function countedNoun(part: Gap, pieces: Piece[], suspect: Side, source: Side): boolean {
  if (part.suspectTo - part.suspectFrom !== 1 || part.sourceTo - part.sourceFrom !== 1) return false;
  const at = pieces.findIndex(
    (piece) => piece.kind === 'number' && !isOneSided(piece) && touches(piece, part),
  );
  const figure = pieces[at];
  if (figure === undefined) return false;
  const now = stemAt(suspect, part.suspectFrom);
  const was = stemAt(source, part.sourceFrom);
  if (now !== was && !nearSpelling(now, was) && skeleton(now) !== skeleton(was)) return false;
  pieces[at] = { ...figure, suspectTo: part.suspectTo, sourceTo: part.sourceTo };
  return true;
}

/** The consonants of an Arabic word, which its broken plural keeps. */
function skeleton(stem: string): string {
  return stem.replace(/[اويه]/g, '');
}

/** Whether words on both sides are nothing but function words, or one word inflected otherwise. */
function followsFrom(piece: Piece, suspect: Side, source: Side): boolean {
  if (isOneSided(piece)) return false;
  const common = (side: Side, from: number, to: number) =>
    side.words
      .slice(from, to)
      .every(({ article, token }) => article.lexicon.isFunctionWord(article.tokens.form[token] as string));
  if (common(suspect, piece.suspectFrom, piece.suspectTo) && common(source, piece.sourceFrom, piece.sourceTo))
    return true;
  if (piece.suspectTo - piece.suspectFrom !== 1 || piece.sourceTo - piece.sourceFrom !== 1) return false;
  const now = stemAt(suspect, piece.suspectFrom);
  const was = stemAt(source, piece.sourceFrom);
  return now === was || nearSpelling(now, was);
}
