import type { Say } from '../messages/index.js';
import type { Change, ChangeKind } from '../types.js';
import { directionOf } from './direction.js';
import { markPieces } from './marks.js';
import { takeMoves } from './moves.js';
import { piecesOf } from './pieces.js';
import { differingParts, widenGaps } from './same.js';
import { type Gap, isOneSided, type Piece, type Side, spanOf } from './side.js';
import { isSpeaker } from './speaker.js';

/** What the gaps of an alignment come to. */
export interface Differences {
  /** In the order of the suspect, each with its kind and reason. */
  readonly changes: readonly Change[];
  /** Gaps in which nothing differs: other spellings, figures and dates that say the same. */
  readonly variants: number;
}

/** Turns the gaps of an alignment into changes, and counts those that are none. */
export function differencesOf(gaps: readonly Gap[], suspect: Side, source: Side, say: Say): Differences {
  const { moves, rest } = takeMoves(gaps, suspect, source);
  const parts = widenGaps(rest, suspect, source).flatMap((gap) => differingParts(gap, suspect, source));
  const joined = joinNegations(
    parts.flatMap((gap) => piecesOf(gap, suspect, source)),
    suspect,
    source,
  );
  const changes = [...joined, ...markPieces(gaps, suspect, source)].map((piece) => ({
    at: piece.suspectFrom,
    change: changeOf(
      { ...wholeUnits(piece, suspect, source), kind: settleKind(piece, suspect, source) },
      suspect,
      source,
      say,
    ),
  }));
  const moved = moves.map((move) => ({ at: move.suspectFrom, change: moveOf(move, suspect, source, say) }));
  return {
    changes: [...changes, ...moved].sort((a, b) => a.at - b.at).map(({ change }) => change),
    variants: rest.filter((gap) => !parts.some((part) => meet(gap, part))).length,
  };
}

function meet(p: Gap, q: Gap): boolean {
  return (
    (p.suspectFrom < q.suspectTo && q.suspectFrom < p.suspectTo) ||
    (p.sourceFrom < q.sourceTo && q.sourceFrom < p.sourceTo)
  );
}

function moveOf(move: Piece, suspect: Side, source: Side, say: Say): Change {
  const change = changeOf(move, suspect, source, say);
  return { ...change, moved: true, because: say('change.moved', { words: change.now, kind: move.kind }) };
}

/** Names are shown whole. */
function wholeUnits(piece: Piece, suspect: Side, source: Side): Piece {
  if (piece.kind !== 'name' || isOneSided(piece)) return piece;
  const [suspectFrom, suspectTo] = unitRange(suspect, piece.suspectFrom, piece.suspectTo, piece.kind);
  const [sourceFrom, sourceTo] = unitRange(source, piece.sourceFrom, piece.sourceTo, piece.kind);
  const sameBefore = piece.suspectFrom - suspectFrom === piece.sourceFrom - sourceFrom;
  const sameAfter = suspectTo - piece.suspectTo === sourceTo - piece.sourceTo;
  return sameBefore && sameAfter ? { ...piece, suspectFrom, suspectTo, sourceFrom, sourceTo } : piece;
}

/** The range widened to the whole of the units at its ends. */
function unitRange(side: Side, from: number, to: number, kind: string): readonly [number, number] {
  let first = from;
  let last = to;
  const opening = side.units[from];
  const closing = side.units[to - 1];
  while (opening?.kind === kind && first > 0 && side.units[first - 1] === opening) first--;
  while (closing?.kind === kind && side.units[last] === closing) last++;
  return [first, last];
}

/** A negation of two words stands round its verb, no further apart: `n'a pas`, `did not go`, `ne moud plus`. */
const NEGATION_REACH = 2;

/** Joins the two words of one negation with the verb between them. */
function joinNegations(pieces: readonly Piece[], suspect: Side, source: Side): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before !== undefined && areOneNegation(before, piece, suspect, source))
      joined[joined.length - 1] = {
        ...before,
        kind: 'negation',
        suspectTo: piece.suspectTo,
        sourceTo: piece.sourceTo,
      };
    else joined.push(piece);
  }
  return joined;
}

function areOneNegation(a: Piece, b: Piece, suspect: Side, source: Side): boolean {
  const between = b.suspectFrom - a.suspectTo;
  if (between < 0 || between > NEGATION_REACH || b.sourceFrom - a.sourceTo !== between) return false;
  const negates = (piece: Piece) => piece.kind === 'negation';
  if (negates(a) && negates(b)) return between > 0;
  return (negates(a) && isParticle(b, suspect, source)) || (negates(b) && isParticle(a, suspect, source));
}

/** Whether a piece is one small word on either side: `plus` against `toujours`, `دیگر` against `هنوز`. */
function isParticle(piece: Piece, suspect: Side, source: Side): boolean {
  if (piece.kind !== 'wording' && piece.kind !== 'date') return false;
  const words = wordsOf(piece, suspect, source);
  return (
    piece.suspectTo - piece.suspectFrom <= 1 &&
    piece.sourceTo - piece.sourceFrom <= 1 &&
    words.every(
      ({ lexicon, form }) =>
        lexicon.list('verbParticles').has(form) ||
        lexicon.list('relativeTimes').has(form) ||
        lexicon.list('connectives').has(form),
    )
  );
}

/** The words of both sides of a piece. */
function wordsOf(piece: Piece, suspect: Side, source: Side) {
  return [
    ...suspect.words.slice(piece.suspectFrom, piece.suspectTo),
    ...source.words.slice(piece.sourceFrom, piece.sourceTo),
  ].map(({ article: { tokens, lexicon }, token }) => ({ lexicon, form: tokens.form[token] as string }));
}

/** Second thoughts on a kind in the light of what stands round the piece. */
function settleKind(piece: Piece, suspect: Side, source: Side): ChangeKind {
  if (isSpeaker(piece, suspect, source)) return 'attribution';
  // `on Friday` against `on the day of Friday` tells no other time.
  if (piece.kind === 'date' && isOneSided(piece) && onlyTimeUnits(piece, suspect, source)) return 'wording';
  return piece.kind;
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
  const direction = directionOf(piece, suspect, source);
  const because =
    suspectSpan && sourceSpan
      ? say(`change.${piece.kind}.replaced`, { was, now, ...direction })
      : suspectSpan
        ? say(`change.${piece.kind}.added`, { words: now, ...direction })
        : say(`change.${piece.kind}.removed`, { words: was, ...direction });
  return {
    kind: piece.kind,
    ...(suspectSpan ? { suspect: suspectSpan.span } : {}),
    ...(sourceSpan ? { source: { id: sourceSpan.id, span: sourceSpan.span } } : {}),
    was,
    now,
    because,
  };
}
