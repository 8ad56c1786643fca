import type { TokenScan } from '../fingerprint/scan.js';

/**
 * Chooses the shingles by which an article is found again, its anchors, and writes the words they begin with to `out`.
 *
 * Any `most` shingles in a row hold an anchor at least: an article that shares so long a stretch with a text that is
 * looked up shingle by shingle cannot be missed. Winnowing (Schleimer, Wilkerson, Aiken 2003) gives the same guarantee
 * for two texts thinned alike, with 2 / (most + 1) of all shingles kept. Here only one side is thinned, so that anchors
 * may lie further apart and be chosen freely: each `most / 2` to `most` shingles behind the one before, at the one with
 * the most letters, since long words are rare words and a rare anchor is met seldom by chance.
 *
 * @param shingles how many shingles the article has, one a word but for the last few
 * @param size words in a shingle
 * @param most shingles from one anchor to the next, at most
 * @returns the number of anchors, one at least where there is a shingle
 */
export function chooseAnchors(
  scan: TokenScan,
  shingles: number,
  size: number,
  most: number,
  out: Int32Array,
): number {
  const least = Math.ceil(most / 2);
  let count = 0;
  let before = -1;
  while (before + most < shingles) {
    before = longest(scan, before + least, before + most, size);
    out[count++] = before;
  }
  if (count === 0 && shingles > 0) out[count++] = longest(scan, 0, shingles - 1, Math.min(size, scan.count));
  return count;
}

/** The shingle that covers most of the text, of those from `from` to `to`; the first of several. */
function longest({ starts, ends }: TokenScan, from: number, to: number, size: number): number {
  let best = from;
  let length = -1;
  for (let at = from; at <= to; at++) {
    const span = (ends[at + size - 1] as number) - (starts[at] as number);
    if (span > length) {
      length = span;
      best = at;
    }
  }
  return best;
}
