import { nearSpelling } from '../align/equality.js';
import type { ChangeKind } from '../types.js';
import { type Gap, isOneSided, type Piece, type Side, stemAt, touches } from './side.js';

/** Joins neighbouring pieces that are one change to a reader. */
export function joinPieces(pieces: readonly Piece[], suspect: Side, source: Side): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const kind = before && touches(before, piece) ? kindTogether(before, piece, suspect, source) : undefined;
    if (before === undefined || kind === undefined) joined.push(piece);
    else
      joined[joined.length - 1] = { ...before, suspectTo: piece.suspectTo, sourceTo: piece.sourceTo, kind };
  }
  return joined;
}

/** The kind of two touching pieces as one, `undefined` where they are two. */
function kindTogether(a: Piece, b: Piece, suspect: Side, source: Side): ChangeKind | undefined {
  const [typed, plain] = a.kind === 'wording' ? [b, a] : [a, b];
  if (plain.kind === 'wording' && typed.kind !== 'wording' && !isOneSided(typed))
    // Words that differ only because of the change beside them: an article before another name, a verb after `not`.
    return followsFrom(plain, suspect, source) ? typed.kind : undefined;
  if (!isOneSided(a) || !isOneSided(b)) return undefined;
  if (isAddition(a) !== isAddition(b)) {
    // One thing taken out and another put in its place.
    if (plain.kind === 'wording') return typed.kind;
    const strongest = (['negation', 'certainty'] as const).find((kind) => a.kind === kind || b.kind === kind);
    return strongest === 'certainty' && plain.kind !== 'date' && typed.kind !== 'date'
      ? undefined
      : strongest;
  }
  // A verb of saying with who says it.
  if (
    [a.kind, b.kind].includes('attribution') &&
    (plain.kind === 'wording' ? lengthOf(plain) <= 2 : [a.kind, b.kind].includes('name'))
  )
    return 'attribution';
  // A figure with what it counts, a name with a word that no list has.
  if (typed.kind === 'number' && plain.kind === 'wording' && lengthOf(plain) <= 2) return 'number';
  if ([a, b].every(({ kind }) => kind === 'name' || kind === 'wording'))
    return nameShare(a, b, suspect, source) >= 0.6 ? 'name' : 'wording';
  return undefined;
}

const isAddition = (piece: Piece): boolean => piece.suspectTo > piece.suspectFrom;
const lengthOf = (piece: Piece): number =>
  piece.suspectTo - piece.suspectFrom + piece.sourceTo - piece.sourceFrom;

/** The share of the words of two pieces that belong to names. */
function nameShare(a: Piece, b: Piece, suspect: Side, source: Side): number {
  const units = [
    ...suspect.units.slice(a.suspectFrom, b.suspectTo),
    ...source.units.slice(a.sourceFrom, b.sourceTo),
  ];
  return units.filter((unit) => unit?.kind === 'name').length / Math.max(1, units.length);
}

/** Takes the noun that a changed figure counts into that change: `six villages`, `sixty village` as Arabic has it. */
export function countedNoun(part: Gap, pieces: Piece[], suspect: Side, source: Side): boolean {
  if (part.suspectTo - part.suspectFrom !== 1 || part.sourceTo - part.sourceFrom !== 1) return false;
  const at = pieces.findIndex((piece) => piece.kind === 'number' && touches(piece, part));
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
