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
 * The alignment itself, by a table of all pairs of words. A match at either edge continues the run of equal words that
 * was taken off there, if one was.
 */
function alignTable(
  suspect: Int32Array,
  source: Int32Array,
  { grade, weight }: WordSequences,
  afterMatch: boolean,
  beforeMatch: boolean,
): readonly WordPair[] {
  const rows = suspect.length;
  const columns = source.length;
  const width = columns + 1;
  // matched[i][j]: best score where i and j are matched to each other; best[i][j]: best score of the prefixes.
  const best = new Float64Array((rows + 1) * width);
  const matched = new Float64Array((rows + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const grades = new Float64Array(rows * columns);
  if (afterMatch) matched[0] = 0;
  for (let i = 1; i <= rows; i++) {
    const a = suspect[i - 1] as number;
    for (let j = 1; j <= columns; j++) {
      const b = source[j - 1] as number;
      const g = grade(a, b);
      const at = i * width + j;
      let score = Math.max(best[at - width] as number, best[at - 1] as number);
      if (g > 0) {
        grades[(i - 1) * columns + j - 1] = g;
        const gain = LEAST_MATCH + g * 0.5 * ((weight[a] as number) + (weight[b] as number));
        const diagonal = at - width - 1;
        const continued = (matched[diagonal] as number) + CONTINUITY;
        const match = gain + Math.max(best[diagonal] as number, continued);
        matched[at] = match;
        if (match > score) score = match;
      }
      best[at] = score;
    }
  }
  const reversed: WordPair[] = [];
  let i = rows;
  let j = columns;
  const last = rows * width + columns;
  let mustMatch = beforeMatch && (matched[last] as number) + CONTINUITY > (best[last] as number);
  while (i > 0 && j > 0) {
    const at = i * width + j;
    if (mustMatch || (matched[at] as number) >= (best[at] as number)) {
      reversed.push({
        suspect: i - 1,
        source: j - 1,
        grade: grades[(i - 1) * columns + j - 1] as number,
      });
      const diagonal = at - width - 1;
      mustMatch = (matched[diagonal] as number) + CONTINUITY > (best[diagonal] as number);
      i--;
      j--;
    } else if ((best[at - width] as number) >= (best[at - 1] as number)) i--;
    else j--;
  }
  return reversed.reverse();
}
