import { mix32 } from '../../fingerprint/hash.js';

/** Bits a key: one absent key in two hundred passes. */
const BITS_A_KEY = 12;

const WORDS = 8;

/** Odd multipliers, one for each word of a block; {@link markHeld} and {@link passFirst} have them written out. */
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

/** The keys that a first word let pass, and where their blocks begin: buffers that each call overwrites. */
let passed = new Int32Array(1 << 9);
let blocks = new Int32Array(1 << 9);

/**
 * For each key that may be in the filter, sets a bit of its mask. First one word of each key's block is looked at, in a
 * loop so short and without a branch that the processor fetches the blocks of many keys at a time: a filter of a large
 * archive is in no cache. The other words are looked at where that one has its bit, half of the time.
 */
export function markHeld(filter: Uint32Array, keys: Uint32Array, masks: Uint32Array, bit: number): void {
  if (passed.length <= keys.length) {
    passed = new Int32Array(2 * keys.length);
    blocks = new Int32Array(2 * keys.length);
  }
  const count = passFirst(filter, keys, passed, blocks);
  for (let i = 0; i < count; i++) {
    const place = passed[i] as number;
    const key = keys[place] as number;
    const at = blocks[i] as number;
    const held =
      ((filter[at + 1] as number) >>> (Math.imul(key, 0x44974d91) >>> 27)) &
      ((filter[at + 2] as number) >>> (Math.imul(key, 0x8824ad5b) >>> 27)) &
      ((filter[at + 3] as number) >>> (Math.imul(key, 0xa2b7289d) >>> 27)) &
      ((filter[at + 4] as number) >>> (Math.imul(key, 0x705495c7) >>> 27)) &
      ((filter[at + 5] as number) >>> (Math.imul(key, 0x2df1424b) >>> 27)) &
      ((filter[at + 6] as number) >>> (Math.imul(key, 0x9efc4947) >>> 27)) &
      ((filter[at + 7] as number) >>> (Math.imul(key, 0x5c6bfb31) >>> 27));
    masks[place] = (masks[place] as number) | ((held & 1) << bit);
  }
}

function passFirst(filter: Uint32Array, keys: Uint32Array, passed: Int32Array, blocks: Int32Array): number {
  const scale = filter.length / WORDS / 0x100000000;
  let count = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    const at = WORDS * Math.floor((mix32(key) >>> 0) * scale);
    passed[count] = i;
    blocks[count] = at;
    count += ((filter[at] as number) >>> (Math.imul(key, 0x47b6137b) >>> 27)) & 1;
  }
  return count;
}

function blockOf(filter: Uint32Array, key: number): number {
  const blocks = filter.length / WORDS;
  return WORDS * Math.floor((mix32(key) >>> 0) * (blocks / 0x100000000));
}
