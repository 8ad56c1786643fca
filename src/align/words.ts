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

/**
 * The best in-order matching of two word sequences: a global alignment (Needleman and Wunsch 1970) that maximises the
 * weight of matched words, graded, with a bonus for runs; gaps are free, so that an insertion of any length costs only
 * the matches it breaks. Cost: the product of the lengths, after equal beginnings and ends are taken off.
 */
export function alignWords({ suspect, source, grade, weight }: WordSequences): readonly WordPair[] {
  let head = 0;
  let n = suspect.length;
  let m = source.length;
  while (head < n && head < m && suspect[head] === source[head]) head++;
  while (n > head && m > head && suspect[n - 1] === source[m - 1]) {
    n--;
    m--;
  }
  const pairs: WordPair[] = [];
  for (let i = 0; i < head; i++) pairs.push({ suspect: i, source: i, grade: 1 });
  if (n > head && m > head) alignMiddle(suspect, source, head, n, m, grade, weight, pairs);
  for (let i = n, j = m; i < suspect.length; i++, j++) pairs.push({ suspect: i, source: j, grade: 1 });
  return pairs;
}

function alignMiddle(
  suspect: Int32Array,
  source: Int32Array,
  head: number,
  n: number,
  m: number,
  grade: (a: number, b: number) => number,
  weight: Float64Array,
  pairs: WordPair[],
): void {
  const rows = n - head;
  const columns = m - head;
  const width = columns + 1;
  // matched[i][j]: best score where i and j are matched to each other; best[i][j]: best score of the prefixes.
  const best = new Float64Array((rows + 1) * width);
  const matched = new Float64Array((rows + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const grades = new Float64Array(rows * columns);
  for (let i = 1; i <= rows; i++) {
    const a = suspect[head + i - 1] as number;
    for (let j = 1; j <= columns; j++) {
      const b = source[head + j - 1] as number;
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
  let mustMatch = false;
  while (i > 0 && j > 0) {
    const at = i * width + j;
    if (mustMatch || (matched[at] as number) >= (best[at] as number)) {
      reversed.push({
        suspect: head + i - 1,
        source: head + j - 1,
        grade: grades[(i - 1) * columns + j - 1] as number,
      });
      const diagonal = at - width - 1;
      mustMatch = (matched[diagonal] as number) + CONTINUITY > (best[diagonal] as number);
      i--;
      j--;
    } else if ((best[at - width] as number) >= (best[at - 1] as number)) i--;
    else j--;
  }
  for (let k = reversed.length - 1; k >= 0; k--) pairs.push(reversed[k] as WordPair);
}
