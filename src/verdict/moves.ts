import type { ChangeKind } from '../types.js';
import { formsOf, type Gap, isOneSided, type Piece, type Side, unitsOf } from './side.js';

/** What makes a run of words that both sentences have, each elsewhere, one that was moved and no chance repetition. */
const MOVE = {
  /** Letters that its words have together, unless it is a name or a time; of a script without spaces each counts twice. */
  letters: 5,
  /** Words that it has at least where other words took its place. */
  replacedWords: 3,
  /** Runs taken of one sentence. */
  most: 6,
} as const;

/** Larger tables than this are not filled: sentences that share nothing in order have no moves to show. */
const MOST_CELLS = 40_000;

/**
 * Finds the runs of words that stand in the gaps of both sides: they were moved within the sentence, not left out and
 * added. Answers the runs as pieces, and the gaps without them. The longest go first (block moves, Tichy 1984), but
 * only those that nobody would take for chance: several words or one long one, not of function words alone, and none
 * out of the middle of a quotation, where order is part of the wording. Cost: the product of the words in gaps.
 */
export function takeMoves(
  gaps: readonly Gap[],
  suspect: Side,
  source: Side,
): { readonly moves: readonly Piece[]; readonly rest: readonly Gap[] } {
  const moves: Piece[] = [];
  let rest = gaps;
  while (moves.length < MOVE.most) {
    const run = longestMove(rest, suspect, source);
    if (run === undefined) break;
    moves.push({ ...run, kind: kindOf(run, suspect, source) });
    rest = rest.flatMap((gap) => without(gap, run));
  }
  return moves.length === 0
    ? { moves, rest: gaps }
    : { moves, rest: withoutJoints(rest, moves, suspect, source) };
}

/** The run with the most letters that stands in the gaps of both sides and may have been moved. */
function longestMove(gaps: readonly Gap[], suspect: Side, source: Side): Gap | undefined {
  const here = placesIn(gaps, ({ suspectFrom, suspectTo }) => [suspectFrom, suspectTo]);
  const there = placesIn(gaps, ({ sourceFrom, sourceTo }) => [sourceFrom, sourceTo]);
  if (here.length === 0 || there.length === 0 || here.length * there.length > MOST_CELLS) return undefined;
  const now = here.map(({ at }) => formsOf(suspect, at, at + 1)[0]);
  const was = there.map(({ at }) => formsOf(source, at, at + 1)[0]);
  let best: Gap | undefined;
  let most = 0;
  now.forEach((form, i) => {
    was.forEach((other, j) => {
      if (form !== other || (continues(here, i) && continues(there, j) && now[i - 1] === was[j - 1])) return;
      let length = 1;
      while (
        continues(here, i + length) &&
        continues(there, j + length) &&
        now[i + length] === was[j + length]
      )
        length++;
      const [from, to] = [here[i], there[j]];
      if (from === undefined || to === undefined || from.gap === to.gap) return;
      const run: Gap = {
        suspectFrom: from.at,
        suspectTo: from.at + length,
        sourceFrom: to.at,
        sourceTo: to.at + length,
      };
      const letters = lettersOf(run, suspect);
      if (letters <= most || !mayHaveMoved(run, letters, suspect, source)) return;
      if (isReplaced(run, from.gap, to.gap, now, was, suspect, source)) return;
      best = run;
      most = letters;
    });
  });
  return best;
}

/** A word in a gap. */
interface Place {
  readonly gap: Gap;
  readonly at: number;
}

function placesIn(gaps: readonly Gap[], range: (gap: Gap) => readonly [number, number]): readonly Place[] {
  return gaps.flatMap((gap) => {
    const [from, to] = range(gap);
    return Array.from({ length: to - from }, (_, i) => ({ gap, at: from + i }));
  });
}

/** Whether a place stands right behind the one before it in the list, in one gap. */
const continues = (places: readonly Place[], i: number): boolean =>
  i > 0 && i < places.length && places[i]?.gap === places[i - 1]?.gap;

function mayHaveMoved(run: Gap, letters: number, suspect: Side, source: Side): boolean {
  const words = run.suspectTo - run.suspectFrom;
  const kind = unitKind(run, suspect);
  if (letters < MOVE.letters && kind !== 'name' && kind !== 'date') return false;
  if (words === 1 && kind === 'number') return false;
  if (words === 1 && !(isOnce(run.suspectFrom, suspect) && isOnce(run.sourceFrom, source))) return false;
  if (cutsUnit(suspect, run.suspectFrom, run.suspectTo) || cutsUnit(source, run.sourceFrom, run.sourceTo))
    return false;
  return (
    hasContent(run, suspect) && !cutsQuotation(run, suspect, source) && isQuotedAlike(run, suspect, source)
  );
}

/**
 * Whether other words took the place of a run, so that it is rather a replacement: unless the run is long, or those words
 * were moved as well. Two names that change places are replaced by each other.
 */
function isReplaced(
  run: Gap,
  here: Gap,
  there: Gap,
  now: readonly (string | undefined)[],
  was: readonly (string | undefined)[],
  suspect: Side,
  source: Side,
): boolean {
  if (isOneSided(here) && isOneSided(there)) return false;
  const kinds = new Set(unitsOf(suspect, run.suspectFrom, run.suspectTo).map(({ kind }) => kind));
  if (run.suspectTo - run.suspectFrom >= MOVE.replacedWords && kinds.size === 0) return false;
  const opposite = unitsOf(source, here.sourceFrom, here.sourceTo).concat(
    unitsOf(suspect, there.suspectFrom, there.suspectTo),
  );
  if (opposite.some(({ kind }) => kinds.has(kind))) return true;
  const stays = (forms: readonly string[], elsewhere: readonly (string | undefined)[]) =>
    forms.some((form) => !elsewhere.includes(form));
  return (
    stays(formsOf(source, here.sourceFrom, here.sourceTo), now) ||
    stays(formsOf(suspect, there.suspectFrom, there.suspectTo), was)
  );
}

/** Whether a range begins or ends within a figure or a time: `شباط/فبراير` is one month. */
function cutsUnit({ units }: Side, from: number, to: number): boolean {
  const isCut = (at: number) =>
    (units[at]?.kind === 'number' || units[at]?.kind === 'date') && units[at] === units[at - 1];
  return isCut(from) || isCut(to);
}

/** Whether the word at a place stands nowhere else in its sentence. */
function isOnce(at: number, side: Side): boolean {
  const [form] = formsOf(side, at, at + 1);
  return formsOf(side, 0, side.words.length).filter((other) => other === form).length === 1;
}

function hasContent({ suspectFrom, suspectTo }: Gap, suspect: Side): boolean {
  return suspect.words
    .slice(suspectFrom, suspectTo)
    .some(({ article: { lexicon, tokens }, token }) => !lexicon.isFunctionWord(tokens.form[token] as string));
}

/** Whether a run stands within quotation marks on both sides without being all that they hold. */
function cutsQuotation(run: Gap, suspect: Side, source: Side): boolean {
  const cuts = ({ quoted }: Side, from: number, to: number) =>
    quoted[from] === true && (quoted[from - 1] === true || quoted[to] === true);
  return cuts(suspect, run.suspectFrom, run.suspectTo) || cuts(source, run.sourceFrom, run.sourceTo);
}

/** Whether no word of a run stands within quotation marks on one side alone. */
function isQuotedAlike(run: Gap, suspect: Side, source: Side): boolean {
  for (let i = 0; run.suspectFrom + i < run.suspectTo; i++)
    if (suspect.quoted[run.suspectFrom + i] !== source.quoted[run.sourceFrom + i]) return false;
  return true;
}

function lettersOf({ suspectFrom, suspectTo }: Gap, suspect: Side): number {
  return formsOf(suspect, suspectFrom, suspectTo).reduce(
    (sum, form) => sum + form.length * (UNSPACED.test(form) ? 2 : 1),
    0,
  );
}

const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The kind of the units that a run consists of, function words aside. */
function unitKind({ suspectFrom, suspectTo }: Gap, suspect: Side): string | undefined {
  const kinds = new Set(
    suspect.words.slice(suspectFrom, suspectTo).flatMap(({ article: { lexicon, tokens }, token }, i) => {
      const kind = suspect.units[suspectFrom + i]?.kind;
      return kind === undefined && lexicon.isFunctionWord(tokens.form[token] as string) ? [] : [kind];
    }),
  );
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
}

/** A name, figure or time that was moved past another one keeps its kind: who did it to whom may have turned round. */
function kindOf(run: Gap, suspect: Side, source: Side): ChangeKind {
  const kind = unitKind(run, suspect);
  if (kind !== 'name' && kind !== 'number' && kind !== 'date') return 'wording';
  const inOrder = (side: Side) =>
    formsOf(side, 0, side.words.length)
      .filter((_, at) => side.units[at]?.kind === kind)
      .join(' ');
  return inOrder(suspect) === inOrder(source) ? 'wording' : kind;
}

/** What is left of a gap without a run: up to two parts; the words of the other side go with the first. */
function without(gap: Gap, run: Gap): readonly Gap[] {
  const parts: Gap[] = [];
  const add = (part: Gap) => {
    if (part.suspectTo > part.suspectFrom || part.sourceTo > part.sourceFrom) parts.push(part);
  };
  if (
    gap.suspectFrom <= run.suspectFrom &&
    run.suspectTo <= gap.suspectTo &&
    run.suspectTo > run.suspectFrom
  ) {
    const isFirst = run.suspectFrom === gap.suspectFrom;
    const after = isFirst ? gap.sourceFrom : gap.sourceTo;
    if (!isFirst) add({ ...gap, suspectTo: run.suspectFrom });
    add({ ...gap, suspectFrom: run.suspectTo, sourceFrom: after });
    return parts;
  }
  if (gap.sourceFrom <= run.sourceFrom && run.sourceTo <= gap.sourceTo) {
    const isFirst = run.sourceFrom === gap.sourceFrom;
    const after = isFirst ? gap.suspectFrom : gap.suspectTo;
    if (!isFirst) add({ ...gap, sourceTo: run.sourceFrom });
    add({ ...gap, sourceFrom: run.sourceTo, suspectFrom: after });
    return parts;
  }
  return [gap];
}

/** The gaps without the words that join what was moved: of `ships and barges`, `barges and ships`, the `and`. */
function withoutJoints(
  gaps: readonly Gap[],
  moves: readonly Piece[],
  suspect: Side,
  source: Side,
): readonly Gap[] {
  const added = gaps.filter((gap) => gap.sourceFrom === gap.sourceTo && !hasContent(gap, suspect));
  const removed = gaps.filter((gap) => gap.suspectFrom === gap.suspectTo);
  const joints = new Set<Gap>();
  for (const one of added) {
    const words = formsOf(suspect, one.suspectFrom, one.suspectTo).join(' ');
    const other = removed.find(
      (gap) =>
        !joints.has(gap) &&
        formsOf(source, gap.sourceFrom, gap.sourceTo).join(' ') === words &&
        moves.some((move) => touchesOn(one, move, 'suspect') || touchesOn(gap, move, 'source')),
    );
    if (other !== undefined) joints.add(one).add(other);
  }
  return gaps.filter((gap) => !joints.has(gap));
}

function touchesOn(gap: Gap, move: Gap, side: 'suspect' | 'source'): boolean {
  return gap[`${side}To`] === move[`${side}From`] || move[`${side}To`] === gap[`${side}From`];
}
