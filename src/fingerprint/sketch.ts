import { mix32 } from './hash.js';
import { kernelFor } from './kernel/kernel.js';

/** The value of a slot that nothing has filled; no real one is larger. */
export const EMPTY_SLOT = 0x7fffffff;

const ROUND_STEP = 0x9e3779b9;

/**
 * Fast Similarity Sketching (Dahlgaard, Knudsen, Thorup, FOCS 2017) of a set of shingle hashes into `slots`.
 *
 * Round `r` of at most 2k throws every hash into one slot: for r < k into a slot drawn anew for the hash and the round,
 * from r = k on all into slot r - k. A slot keeps the smallest value thrown into it, a later round counting as larger
 * than any earlier one; once all slots are filled no later round can change any, and the sketch is done: after two
 * rounds for an article, so that k = 128 slots cost two hashes a shingle and not 128. The share of slots that agree in
 * two sketches is an unbiased estimate of |A∩B| / |A∪B|, and it varies less than that of MinHash.
 *
 * Where this differs from the paper: the hash functions are one stirring function applied to the shingle's hash and
 * the round, and in round 0 the shingle's hash itself, which is stirred already; values are of 31 bits, the round in
 * the high ones.
 *
 * @param slots k places, k a power of two from 16 to 4096; overwritten. All are {@link EMPTY_SLOT} for an empty set.
 */
export function sketch(hashes: Uint32Array, count: number, slots: Int32Array): void {
  const k = slots.length;
  const slotBits = 31 - Math.clz32(k);
  const valueBits = 31 - slotBits - 1;
  const kernel = kernelFor(0);
  if (kernel !== undefined && hashes === kernel.shingles && count > 0) {
    kernel.sketch(count, k, 32 - valueBits);
    for (let slot = 0; slot < k; slot++) slots[slot] = kernel.slots[slot] as number;
    return;
  }
  slots.fill(EMPTY_SLOT);
  if (count === 0) return;
  let round = 0;
  do {
    const floor = round << valueBits;
    if (round === 0) throwFirst(hashes, count, slots, k - 1, 32 - valueBits);
    else if (round < k) throwAnew(hashes, count, slots, k - 1, 32 - valueBits, floor, round);
    else throwTogether(hashes, count, slots, round - k, 32 - valueBits, floor, round);
    round++;
  } while (round < 2 * k && slots.includes(EMPTY_SLOT));
}

function throwFirst(
  hashes: Uint32Array,
  count: number,
  slots: Int32Array,
  slotMask: number,
  shift: number,
): void {
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] as number;
    const slot = hash & slotMask;
    const value = hash >>> shift;
    const least = slots[slot] as number;
    slots[slot] = least + ((value - least) & ((value - least) >> 31));
  }
}

function throwAnew(
  hashes: Uint32Array,
  count: number,
  slots: Int32Array,
  slotMask: number,
  shift: number,
  floor: number,
  round: number,
): void {
  const step = Math.imul(round, ROUND_STEP);
  for (let at = 0; at < count; at++) {
    const hash = mix32(((hashes[at] as number) + step) | 0);
    const slot = hash & slotMask;
    const value = (hash >>> shift) | floor;
    const least = slots[slot] as number;
    slots[slot] = least + ((value - least) & ((value - least) >> 31));
  }
}

/** The last rounds see to it that even a single shingle fills every slot. */
function throwTogether(
  hashes: Uint32Array,
  count: number,
  slots: Int32Array,
  slot: number,
  shift: number,
  floor: number,
  round: number,
): void {
  const step = Math.imul(round, ROUND_STEP);
  let least = slots[slot] as number;
  for (let at = 0; at < count; at++) {
    const value = (mix32(((hashes[at] as number) + step) | 0) >>> shift) | floor;
    if (value < least) least = value;
  }
  slots[slot] = least;
}
