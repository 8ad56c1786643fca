import { longestRun } from './longest-run.js';

/** Two words that an alignment holds for the same, by their places in the two sequences. */
export interface WordPair {
  readonly suspect: number;
  readonly source: number;
  /** How alike they are, above 0, at most 1. */
  readonly grade: number;
}

/** What the aligner must know: the two sequences as word numbers, how alike two words are and how much one says. */
export interface WordSequences {
  readonly suspect: Int32Array;
  readonly source: Int32Array;
  readonly grade: (a: number, b: number) => number;
  readonly weight: Float64Array;
}

/** A match right after a match is worth this much more: edits then read as few whole stretches. */
const CONTINUITY = 0.06;

/** Even a word that says nothing is better matched than not. */
const LEAST_MATCH = 0.02;

/** Larger tables than this are cut in pieces: a text without stops must stay affordable. */
const MOST_CELLS = 1_000_000;

/**
 * The best in-order matching of two word sequences: a global alignment (Needleman and Wunsch 1970) that maximises the
 * weight of matched words, graded, with a bonus for runs; gaps are free, so that an insertion of any length costs only
 * the matches it breaks. Cost: the product of the lengths, after equal beginnings and ends are taken off; sequences of
 * more than a thousand words are first cut at words that stand once on both sides.
 */
export function alignWords(sequences: WordSequences): readonly WordPair[] {
  const pairs: WordPair[] = [];
  alignInto(pairs, sequences, sequences.suspect, sequences.source, 0, 0);
  return pairs;
}

/** Aligns two stretches that begin at `atSuspect` and `atSource` of the whole, and appends their pairs. */
function alignInto(
  pairs: WordPair[],
  sequences: WordSequences,
  suspect: Int32Array,
  source: Int32Array,
  atSuspect: number,
  atSource: number,
): void {
  let head = 0;
  let n = suspect.length;
  let m = source.length;
  while (head < n && head < m && suspect[head] === source[head]) head++;
  while (n > head && m > head && suspect[n - 1] === source[m - 1]) {
    n--;
    m--;
  }
  const add = (i: number, j: number, grade: number) =>
    pairs.push({ suspect: atSuspect + i, source: atSource + j, grade });
  for (let i = 0; i < head; i++) add(i, i, 1);
  if (n > head && m > head) {
    const restSuspect = suspect.subarray(head, n);
    const restSource = source.subarray(head, m);
    if ((n - head) * (m - head) <= MOST_CELLS)
      for (const pair of alignTable(restSuspect, restSource, sequences, head > 0, n < suspect.length))
        add(head + pair.suspect, head + pair.source, pair.grade);
    else
      for (const [from, fromSource, to, toSource] of cut(restSuspect, restSource))
        alignInto(
          pairs,
          sequences,
          restSuspect.subarray(from, to),
          restSource.subarray(fromSource, toSource),
          atSuspect + head + from,
          atSource + head + fromSource,
        );
  }
  for (let i = n, j = m; i < suspect.length; i++, j++) add(i, j, 1);
}

/**
 * Cuts two long sequences into pieces that can be aligned one by one: before every word that stands exactly once on
 * both sides, in order (the anchors of patience diff), or into equal shares where there is none.
 */
function cut(
  suspect: Int32Array,
  source: Int32Array,
): readonly (readonly [number, number, number, number])[] {
  const once = (words: Int32Array) => {
    const places = new Map<number, number>();
    words.forEach((word, i) => {
      places.set(word, places.has(word) ? -1 : i);
    });
    return places;
  };
  const inSource = once(source);
  const shared = [...once(suspect)]
    .map(([word, place]) => [place, inSource.get(word) ?? -1] as const)
    .filter(([place, other]) => place >= 0 && other >= 0)
    .sort(([a], [b]) => a - b);
  const kept = longestRun(shared.map(([, other]) => other));
  const anchors = shared.filter(([place, other], i) => kept.has(i) && place + other > 0);
  const shares = Math.ceil(Math.sqrt((suspect.length * source.length) / MOST_CELLS)) * 2;
  const joints =
    anchors.length > 0
      ? anchors
      : Array.from({ length: shares - 1 }, (_, k) => {
          const share = (k + 1) / shares;
          return [Math.floor(suspect.length * share), Math.floor(source.length * share)] as const;
        });
  const ends = [...joints, [suspect.length, source.length] as const];
  return ends.map(([to, toSource], k) => {
    const [from, fromSource] = joints[k - 1] ?? [0, 0];
    return [from, fromSource, to, toSource] as const;
  });
}

/**
 * The alignment itself, by a table of the words that match at all: most words of two sentences match none of the other
 * one, and a row or column without a match repeats the one before. A match at either edge continues the run of equal
 * words that was taken off there, if one was.
 */
function alignTable(
  suspect: Int32Array,
  source: Int32Array,
  { grade, weight }: WordSequences,
  afterMatch: boolean,
  beforeMatch: boolean,
): readonly WordPair[] {
  const columns = source.length;
  const grades = roomFor(GRADES, suspect.length * columns);
  const row = ranksFor(ROW, suspect.length);
  const column = ranksFor(COLUMN, columns);
  for (let i = 0; i < suspect.length; i++)
    for (let j = 0; j < columns; j++) {
      const g = grade(suspect[i] as number, source[j] as number);
      grades[i * columns + j] = g;
      if (g > 0) {
        row[i + 1] = 1;
        column[j + 1] = 1;
      }
    }
  const keptRows = addUp(row, suspect.length);
  const width = addUp(column, columns) + 1;
  const cells = (keptRows + 1) * width;
  const keepsRow = (i: number) => row[i + 1] !== row[i];
  const keepsColumn = (j: number) => column[j + 1] !== column[j];
  // matched: best score where both words are matched to each other; best: best score of the prefixes.
  const best = roomFor(BEST, cells).fill(0, 0, cells);
  const matched = roomFor(MATCHED, cells).fill(Number.NEGATIVE_INFINITY, 0, cells);
  if (afterMatch) matched[0] = 0;
  for (let i = 0; i < suspect.length; i++) {
    if (!keepsRow(i)) continue;
    const own = weight[suspect[i] as number] as number;
    const follows = i === 0 || keepsRow(i - 1);
    const from = (row[i + 1] as number) * width;
    for (let j = 0; j < columns; j++) {
      if (!keepsColumn(j)) continue;
      const at = from + (column[j + 1] as number);
      const g = grades[i * columns + j] as number;
      let score = Math.max(best[at - width] as number, best[at - 1] as number);
      if (g > 0) {
        const gain = LEAST_MATCH + g * 0.5 * (own + (weight[source[j] as number] as number));
        const diagonal = at - width - 1;
        const beside = follows && (j === 0 || keepsColumn(j - 1));
        const continued = beside ? (matched[diagonal] as number) + CONTINUITY : Number.NEGATIVE_INFINITY;
        const match = gain + Math.max(best[diagonal] as number, continued);
        matched[at] = match;
        if (match > score) score = match;
      }
      best[at] = score;
    }
  }
  const bestAt = (i: number, j: number) => best[(row[i] as number) * width + (column[j] as number)] as number;
  const matchedAt = (i: number, j: number) => {
    const isCell = i > 0 && j > 0 ? keepsRow(i - 1) && keepsColumn(j - 1) : i === j;
    return isCell
      ? (matched[(row[i] as number) * width + (column[j] as number)] as number)
      : Number.NEGATIVE_INFINITY;
  };
  const mustContinue = (i: number, j: number) => matchedAt(i, j) + CONTINUITY > bestAt(i, j);
  const reversed: WordPair[] = [];
  let i = suspect.length;
  let j = columns;
  let mustMatch = beforeMatch && mustContinue(i, j);
  while (i > 0 && j > 0) {
    if (mustMatch || matchedAt(i, j) >= bestAt(i, j)) {
      i--;
      j--;
      reversed.push({ suspect: i, source: j, grade: grades[i * columns + j] as number });
      mustMatch = mustContinue(i, j);
    } else if (bestAt(i - 1, j) >= bestAt(i, j - 1)) i--;
    else j--;
  }
  return reversed.reverse();
}

/** Adds up marks, so that each place tells how many marked ones stand before it; returns how many there are. */
function addUp(marks: Int32Array, last: number): number {
  for (let at = 0; at < last; at++) marks[at + 1] = (marks[at + 1] as number) + (marks[at] as number);
  return marks[last] as number;
}

/** Cells of a table that is kept for the next alignment: almost all pairs of sentences fit in. */
const KEPT_CELLS = 1 << 14;
const GRADES = new Float64Array(KEPT_CELLS);
const BEST = new Float64Array(KEPT_CELLS);
const MATCHED = new Float64Array(KEPT_CELLS);

/** The same for rows and columns. */
const KEPT_WORDS = 1 << 10;
const ROW = new Int32Array(KEPT_WORDS + 1);
const COLUMN = new Int32Array(KEPT_WORDS + 1);

function roomFor(kept: Float64Array, cells: number): Float64Array {
  return cells <= kept.length ? kept : new Float64Array(cells);
}

/** Zeros for the places from 0 to `last`. */
function ranksFor(kept: Int32Array, last: number): Int32Array {
  return last < kept.length ? kept.fill(0, 0, last + 1) : new Int32Array(last + 1);
}
