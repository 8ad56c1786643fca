import { countedNoun, joinPieces } from './join.js';
import { isNameForName } from './name-for-name.js';
import { kindOfRest } from './rest.js';
import type { Gap, Piece, Side } from './side.js';

/** Cuts a gap into pieces of one kind each. */
export function piecesOf(gap: Gap, suspect: Side, source: Side): readonly Piece[] {
  if (isQuotation(gap, suspect, source)) return [{ ...gap, kind: 'quotation' }];
  if (isNameForName(gap, suspect, source)) return [{ ...gap, kind: 'name' }];
  const pieces: Piece[] = [];
  let rest: readonly Gap[] = [gap];
  for (const kind of ['number', 'date', 'name'] as const)
    rest = rest
      .flatMap((part) => pair(part, kind, suspect, source, pieces))
      .filter((part) => !countedNoun(part, pieces, suspect, source));
  for (const part of rest) pieces.push({ ...part, kind: kindOfRest(part, suspect, source) });
  pieces.sort((a, b) => a.suspectFrom - b.suspectFrom || a.sourceFrom - b.sourceFrom);
  return joinPieces(pieces, suspect, source);
}

/** A gap in quotation marks on each side that it has words on. */
function isQuotation(gap: Gap, suspect: Side, source: Side): boolean {
  const all = (quoted: readonly boolean[], from: number, to: number) => {
    for (let i = from; i < to; i++) if (!quoted[i]) return false;
    return true;
  };
  return (
    all(suspect.quoted, gap.suspectFrom, gap.suspectTo) && all(source.quoted, gap.sourceFrom, gap.sourceTo)
  );
}

/** A run of words of a gap that belong to units of one kind. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly values: string;
}

function runsOf(side: Side, from: number, to: number, kind: string): readonly Run[] {
  const runs: Run[] = [];
  for (let i = from; i < to; i++) {
    if (side.units[i]?.kind !== kind) continue;
    const start = i;
    const values = new Set<string>();
    while (i < to && side.units[i]?.kind === kind) {
      const value = side.units[i]?.value;
      if (value !== undefined) values.add(value);
      i++;
    }
    runs.push({ from: start, to: i, values: [...values].join(' ') });
  }
  return runs;
}

/**
 * Pairs the runs of one kind on both sides of a gap in order and takes them out as pieces; figures of equal value are
 * no change. What is left of the gap stays behind in parts. Runs without a partner are pieces of their own.
 */
function pair(
  gap: Gap,
  kind: 'number' | 'date' | 'name',
  suspect: Side,
  source: Side,
  pieces: Piece[],
): readonly Gap[] {
  const now = runsOf(suspect, gap.suspectFrom, gap.suspectTo, kind);
  const was = runsOf(source, gap.sourceFrom, gap.sourceTo, kind);
  if (now.length === 0 && was.length === 0) return [gap];
  // A clause that is added or left out whole is one change of wording, whatever it holds, unless it is short.
  if ((now.length === 0 || was.length === 0) && isClause(gap)) return [gap];
  const rest: Gap[] = [];
  let { suspectFrom, sourceFrom } = gap;
  const count = Math.max(now.length, was.length);
  for (let i = 0; i < count; i++) {
    const a = now[i];
    const b = was[i];
    const aFrom = a?.from ?? suspectFrom;
    const bFrom = b?.from ?? sourceFrom;
    if (aFrom > suspectFrom || bFrom > sourceFrom)
      rest.push({ suspectFrom, suspectTo: aFrom, sourceFrom, sourceTo: bFrom });
    if (!(a && b && a.values !== '' && a.values === b.values))
      pieces.push({
        kind,
        suspectFrom: aFrom,
        suspectTo: a?.to ?? aFrom,
        sourceFrom: bFrom,
        sourceTo: b?.to ?? bFrom,
      });
    suspectFrom = a?.to ?? aFrom;
    sourceFrom = b?.to ?? bFrom;
  }
  if (suspectFrom < gap.suspectTo || sourceFrom < gap.sourceTo)
    rest.push({ suspectFrom, suspectTo: gap.suspectTo, sourceFrom, sourceTo: gap.sourceTo });
  return rest;
}

/** From this many words on, an addition or omission is a clause of its own. */
const CLAUSE_WORDS = 7;

function isClause(gap: Gap): boolean {
  return gap.suspectTo - gap.suspectFrom + gap.sourceTo - gap.sourceFrom >= CLAUSE_WORDS;
}
