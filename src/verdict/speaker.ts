import { isOneSided, type Piece, type Side } from './side.js';

/** A name so near to a reporting verb is mostly its speaker. */
const SPEAKER_DISTANCE = 2;

/** A speaker has no more words than this. */
const LONGEST_SPEAKER = 4;

/** Whether a replaced piece is who speaks: a name or a pronoun beside a reporting verb, or what `according to` names. */
export function isSpeaker(piece: Piece, suspect: Side, source: Side): boolean {
  if (isOneSided(piece)) return false;
  if (piece.kind === 'name') return besideReporting(piece, suspect) || isNamedSource(piece, suspect);
  if (piece.kind !== 'wording') return false;
  if (arePronouns(piece, suspect, source)) return besideReporting(piece, suspect);
  return isShort(piece) && (isNamedSource(piece, suspect) || isSubject(piece, suspect));
}

const isShort = (piece: Piece) =>
  piece.suspectTo - piece.suspectFrom <= LONGEST_SPEAKER &&
  piece.sourceTo - piece.sourceFrom <= LONGEST_SPEAKER;

function besideReporting(piece: Piece, suspect: Side): boolean {
  const from = Math.max(0, piece.suspectFrom - SPEAKER_DISTANCE);
  return suspect.units
    .slice(from, piece.suspectTo + SPEAKER_DISTANCE)
    .some((unit) => unit?.kind === 'attribution');
}

function arePronouns(piece: Piece, suspect: Side, source: Side): boolean {
  const words = [
    ...suspect.words.slice(piece.suspectFrom, piece.suspectTo),
    ...source.words.slice(piece.sourceFrom, piece.sourceTo),
  ];
  return words.every(({ article: { tokens, lexicon }, token }) =>
    lexicon.list('pronouns').has(tokens.form[token] as string),
  );
}

/** Whether a word such as `according to` stands right before the piece, an article between, or right behind it. */
function isNamedSource(piece: Piece, suspect: Side): boolean {
  for (let at = Math.max(0, piece.suspectFrom - LONGEST_SPEAKER); at < piece.suspectFrom; at++) {
    const end = endOfSourceWord(suspect, at);
    if (end > at && (end === piece.suspectFrom || (end === piece.suspectFrom - 1 && isCommon(suspect, end))))
      return true;
  }
  return endOfSourceWord(suspect, piece.suspectTo) > piece.suspectTo;
}

function endOfSourceWord(side: Side, at: number): number {
  const word = side.words[at];
  if (word === undefined) return at;
  const { tokens, lexicon } = word.article;
  return (
    at + (lexicon.list('accordingTo').matchWithClitics(tokens.form, word.token, lexicon.clitics)?.length ?? 0)
  );
}

function isCommon(side: Side, at: number): boolean {
  const word = side.words[at];
  return word?.article.lexicon.isFunctionWord(word.article.tokens.form[word.token] as string) === true;
}

/** Whether the piece opens the sentence, but for an article, and a verb of saying follows. */
function isSubject(piece: Piece, suspect: Side): boolean {
  const opens = piece.suspectFrom === 0 || (piece.suspectFrom === 1 && isCommon(suspect, 0));
  return opens && suspect.units[piece.suspectTo]?.kind === 'attribution';
}
