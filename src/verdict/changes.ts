import type { Say } from '../messages/index.js';
import type { Change, ChangeKind } from '../types.js';
import { piecesOf } from './pieces.js';
import { type Gap, isOneSided, type Piece, type Side, spanOf } from './side.js';

/** Turns the gaps of an alignment into changes, each with its kind and reason. */
export function changesOf(gaps: readonly Gap[], suspect: Side, source: Side, say: Say): readonly Change[] {
  return gaps
    .flatMap((gap) => piecesOf(gap, suspect, source))
    .map((piece) => changeOf({ ...piece, kind: settleKind(piece, suspect, source) }, suspect, source, say));
}

/** Second thoughts on a kind in the light of what stands round the piece. */
function settleKind(piece: Piece, suspect: Side, source: Side): ChangeKind {
  if (piece.kind === 'name' && !isOneSided(piece) && besideReporting(piece, suspect)) return 'attribution';
  // `on Friday` against `on the day of Friday` tells no other time.
  if (piece.kind === 'date' && isOneSided(piece) && onlyTimeUnits(piece, suspect, source)) return 'wording';
  return piece.kind;
}

/** A name so near to a reporting verb is mostly its speaker. */
const SPEAKER_DISTANCE = 2;

function besideReporting(piece: Piece, suspect: Side): boolean {
  const from = Math.max(0, piece.suspectFrom - SPEAKER_DISTANCE);
  return suspect.units
    .slice(from, piece.suspectTo + SPEAKER_DISTANCE)
    .some((unit) => unit?.kind === 'attribution');
}

function onlyTimeUnits(piece: Piece, suspect: Side, source: Side): boolean {
  const words = [
    ...suspect.words.slice(piece.suspectFrom, piece.suspectTo),
    ...source.words.slice(piece.sourceFrom, piece.sourceTo),
  ];
  return words.every(({ article: { tokens, lexicon }, token }) => {
    const form = tokens.form[token] as string;
    return (
      !/^\d/.test(form) &&
      lexicon.list('timeUnits').matchWithClitics(tokens.form, token, lexicon.clitics) !== undefined &&
      !lexicon.values('weekdays').has(form) &&
      !lexicon.values('months').has(form)
    );
  });
}

function changeOf(piece: Piece, suspect: Side, source: Side, say: Say): Change {
  const suspectSpan = spanOf(suspect, piece.suspectFrom, piece.suspectTo);
  const sourceSpan = spanOf(source, piece.sourceFrom, piece.sourceTo);
  const now = suspectSpan?.text ?? '';
  const was = sourceSpan?.text ?? '';
  const because =
    suspectSpan && sourceSpan
      ? say(`change.${piece.kind}.replaced`, { was, now })
      : suspectSpan
        ? say(`change.${piece.kind}.added`, { words: now })
        : say(`change.${piece.kind}.removed`, { words: was });
  return {
    kind: piece.kind,
    ...(suspectSpan ? { suspect: suspectSpan.span } : {}),
    ...(sourceSpan ? { source: { id: sourceSpan.id, span: sourceSpan.span } } : {}),
    was,
    now,
    because,
  };
}
