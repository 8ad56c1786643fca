/** A run of words that two texts have in common: `length` words from `a` in the one and from `b` in the other. */
export interface Block {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Words of the shortest run that is looked up. */
const SEED_WORDS = 3;
/** Long runs find their places first, so that a phrase in an added sentence does not take those of the old one. */
const LONG_RUNS = [12, 6];
/** Places of one run of words that are looked at. */
const MOST_PLACES = 24;
/** Gaps between two blocks are aligned word by word up to this product of their lengths. */
const MOST_CELLS = 4096;
/** In a gap longer than this on both sides, one word alone in common is chance. */
const SHORT_GAP = 8;

/**
 * The runs of equal words of two texts, wherever they stand: words that were moved are found at their new place. Blocks
 * come in the order of `b`; each word is in one block at most.
 *
 * Runs of three words are looked up and grown (as in Heckel 1978, but over runs, not single unique words); what is left
 * between two blocks in order is aligned word by word.
 *
 * Cost: linear in both texts, and the product of the gaps between blocks.
 */
export function matchBlocks(a: Int32Array, b: Int32Array): readonly Block[] {
  const places = new Int32Array(b.length).fill(-1);
  const taken = new Uint8Array(a.length);
  const seeds = new SeedTable(a);
  for (const least of LONG_RUNS) growSeeds(seeds, b, places, taken, least);
  growBetween(seeds, a.length, b, places, taken);
  fillGaps(a, b, places, taken);
  return blocksOf(places);
}

function growSeeds(
  seeds: SeedTable,
  b: Int32Array,
  places: Int32Array,
  taken: Uint8Array,
  least: number,
): void {
  let expected = 0;
  for (let at = 0; at + SEED_WORDS <= b.length; ) {
    const place = places[at] as number;
    const found =
      place >= 0 ? undefined : seeds.longest(b, at, places, taken, expected, 0, Number.POSITIVE_INFINITY);
    if (found === undefined || found.length < least) {
      at++;
      expected = place >= 0 ? place + 1 : expected + 1;
      continue;
    }
    settle(places, taken, found.at, at, found.length);
    at += found.length;
    expected = found.at + found.length;
  }
}

/** Short runs only where they stand between the same long ones in both texts: elsewhere they are phrases. */
function growBetween(
  seeds: SeedTable,
  lengthA: number,
  b: Int32Array,
  places: Int32Array,
  taken: Uint8Array,
): void {
  let low = 0;
  let high = -1;
  let known = -1;
  for (let at = 0; at + SEED_WORDS <= b.length; ) {
    const place = places[at] as number;
    if (place >= 0) {
      low = place + 1;
      at++;
      continue;
    }
    if (known < at) {
      known = at;
      while (known < b.length && (places[known] as number) < 0) known++;
      high = known === b.length ? lengthA : (places[known] as number);
    }
    const found = low < high ? seeds.longest(b, at, places, taken, low, low, high) : NOWHERE;
    if (found.length > 0) {
      settle(places, taken, found.at, at, found.length);
      low = found.at + found.length;
    }
    at += Math.max(1, found.length);
  }
}

const NOWHERE = { at: -1, length: 0 };

function settle(places: Int32Array, taken: Uint8Array, a: number, b: number, length: number): void {
  for (let i = 0; i < length; i++) {
    places[b + i] = a + i;
    taken[a + i] = 1;
  }
}

/** Where each run of three words stands in a text. */
class SeedTable {
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly mask: number;
  private readonly words: Int32Array;

  constructor(words: Int32Array) {
    let size = 16;
    while (size < 2 * words.length) size *= 2;
    this.words = words;
    this.mask = size - 1;
    this.heads = new Int32Array(size).fill(-1);
    this.next = new Int32Array(words.length);
    for (let at = words.length - SEED_WORDS; at >= 0; at--) {
      const slot = this.slot(words, at);
      this.next[at] = this.heads[slot] as number;
      this.heads[slot] = at;
    }
  }

  private slot(words: Int32Array, at: number): number {
    let hash = words[at] as number;
    hash = Math.imul(hash, 0x9e3779b1) + (words[at + 1] as number);
    hash = Math.imul(hash, 0x9e3779b1) + (words[at + 2] as number);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    return (hash ^ (hash >>> 13)) & this.mask;
  }

  /** The longest free run equal to the one that begins at `at` of `b`; of equally long ones the nearest to `expected`; from `low` to `high` of `a`. */
  longest(
    b: Int32Array,
    at: number,
    places: Int32Array,
    taken: Uint8Array,
    expected: number,
    low: number,
    high: number,
  ): { at: number; length: number } {
    let best = 0;
    let bestAt = -1;
    let tries = MOST_PLACES;
    for (let from = this.heads[this.slot(b, at)] as number; from >= 0; from = this.next[from] as number) {
      if (tries-- === 0) break;
      if (from < low || from >= high) continue;
      const length = runLength(this.words, from, b, at, places, taken);
      if (length < SEED_WORDS || length < best) continue;
      if (length === best && Math.abs(from - expected) >= Math.abs(bestAt - expected)) continue;
      best = length;
      bestAt = from;
    }
    return { at: bestAt, length: best };
  }
}

function runLength(
  a: Int32Array,
  from: number,
  b: Int32Array,
  at: number,
  places: Int32Array,
  taken: Uint8Array,
): number {
  let length = 0;
  while (
    from + length < a.length &&
    at + length < b.length &&
    a[from + length] === b[at + length] &&
    taken[from + length] === 0 &&
    (places[at + length] as number) < 0
  )
    length++;
  return length;
}

/** Aligns what stands between two neighbouring blocks in order. */
function fillGaps(a: Int32Array, b: Int32Array, places: Int32Array, taken: Uint8Array): void {
  let lastA = -1;
  let lastB = -1;
  for (let at = 0; at <= b.length; at++) {
    const place = at === b.length ? a.length : (places[at] as number);
    if (place < 0) continue;
    if (at > lastB + 1 && place > lastA + 1) fillGap(a, b, places, taken, lastA + 1, place, lastB + 1, at);
    lastA = place;
    lastB = at;
  }
}

function fillGap(
  a: Int32Array,
  b: Int32Array,
  places: Int32Array,
  taken: Uint8Array,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): void {
  const rows = a1 - a0;
  const columns = b1 - b0;
  if (rows * columns > MOST_CELLS) return;
  for (let at = a0; at < a1; at++) if (taken[at] === 1) return;
  const best = commonLengths(a, b, a0, a1, b0, b1);
  const single = Math.min(rows, columns) <= SHORT_GAP;
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[a0 + i] === b[b0 + j]) {
      let length = 1;
      while (i + length < rows && j + length < columns && a[a0 + i + length] === b[b0 + j + length]) length++;
      if (single || length >= SEED_WORDS)
        for (let k = 0; k < length; k++) {
          places[b0 + j + k] = a0 + i + k;
          taken[a0 + i + k] = 1;
        }
      i += length;
      j += length;
    } else if ((best[(i + 1) * (columns + 1) + j] as number) >= (best[i * (columns + 1) + j + 1] as number))
      i++;
    else j++;
  }
}

/** Lengths of the longest common subsequences of all ends of two stretches. */
function commonLengths(
  a: Int32Array,
  b: Int32Array,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): Int32Array {
  const width = b1 - b0 + 1;
  const best = new Int32Array((a1 - a0 + 1) * width);
  for (let i = a1 - a0 - 1; i >= 0; i--)
    for (let j = b1 - b0 - 1; j >= 0; j--)
      best[i * width + j] =
        a[a0 + i] === b[b0 + j]
          ? (best[(i + 1) * width + j + 1] as number) + 1
          : Math.max(best[(i + 1) * width + j] as number, best[i * width + j + 1] as number);
  return best;
}

function blocksOf(places: Int32Array): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < places.length; ) {
    const a = places[at] as number;
    if (a < 0) {
      at++;
      continue;
    }
    let length = 1;
    while (at + length < places.length && places[at + length] === a + length) length++;
    blocks.push({ a, b: at, length });
    at += length;
  }
  return blocks;
}
