import { mix32 } from '../../fingerprint/hash.js';

/** Bits a key: one absent key in two hundred passes. */
const BITS_A_KEY = 12;

const WORDS = 8;

/** Odd multipliers, one for each word of a block. */
const MULTIPLIERS: Int32Array = Int32Array.of(
  0x47b6137b,
  0x44974d91,
  0x8824ad5b,
  0xa2b7289d,
  0x705495c7,
  0x2df1424b,
  0x9efc4947,
  0x5c6bfb31,
);

/** How many 32-bit words a filter for so many keys has. */
export function filterWords(keys: number): number {
  return WORDS * Math.max(1, Math.ceil((keys * BITS_A_KEY) / (32 * WORDS)));
}

/**
 * A blocked Bloom filter (Bloom 1970; Putze, Sanders, Singler 2007): a key sets a bit in each of the eight words of one
 * block, so that a look-up touches one cache line. Tells for certain that a key is absent, else that it may be there.
 */
export function addToFilter(filter: Uint32Array, key: number): void {
  const block = blockOf(filter, key);
  for (let word = 0; word < WORDS; word++) {
    const bit = Math.imul(key, MULTIPLIERS[word] as number) >>> 27;
    filter[block + word] = (filter[block + word] as number) | (1 << bit);
  }
}

export function mayHold(filter: Uint32Array, key: number): boolean {
  const block = blockOf(filter, key);
  for (let word = 0; word < WORDS; word++) {
    const bit = Math.imul(key, MULTIPLIERS[word] as number) >>> 27;
    if (((filter[block + word] as number) & (1 << bit)) === 0) return false;
  }
  return true;
}

function blockOf(filter: Uint32Array, key: number): number {
  const blocks = filter.length / WORDS;
  return WORDS * Math.floor(((mix32(key) >>> 0) / 0x100000000) * blocks);
}
