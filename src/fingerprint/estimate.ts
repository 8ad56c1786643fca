import { checkComparable, type Signature } from './signature.js';

/** An estimated share. */
export interface Estimate {
  /** Between 0 and 1. */
  readonly value: number;
  /**
   * Standard deviation of the estimate, from the binomial law; Fast Similarity Sketching varies less, so this errs on
   * the side of caution. Never 0 but for texts without words: that all slots agree does not prove that all shingles do.
   */
  readonly standardError: number;
}

const NONE: Estimate = { value: 0, standardError: 0 };

/** Compact slots that differ agree by chance this often. */
const CHANCE = { 8: 2 ** -8, 32: 0 } as const;

/**
 * Estimates |A∩B| / |A∪B| of the shingle sets behind two signatures (Broder 1997). 0 where either text has no words.
 *
 * @throws IsnadError `INCOMPATIBLE_SIGNATURE` where the two were made with different options.
 * @example
 * const a = fingerprint('The harbour was closed on Monday after the storm')
 * resemblance(a, a).value // => 1
 */
export function resemblance(a: Signature, b: Signature): Estimate {
  checkComparable(a, b);
  if (a.shingles === 0 || b.shingles === 0) return NONE;
  const k = a.slots.length;
  const chance = CHANCE[a.bits];
  const agreeing = countAgreeing(a.slots, b.slots);
  const value = Math.max(0, (agreeing / k - chance) / (1 - chance));
  const smoothed = (agreeing + 0.5) / (k + 1);
  return { value, standardError: Math.sqrt((smoothed * (1 - smoothed)) / k) / (1 - chance) };
}

/**
 * Estimates |A∩B| / |A|, the share of `a` that `b` holds (Broder 1997), from the resemblance and the sizes of the two
 * sets. The error grows with |B| / |A|: for a paragraph in a long article, compare `shingleHashes` or ask an index.
 *
 * @throws IsnadError `INCOMPATIBLE_SIGNATURE` where the two were made with different options.
 */
export function containment(a: Signature, b: Signature): Estimate {
  const { value: r, standardError } = resemblance(a, b);
  if (a.shingles === 0 || b.shingles === 0) return NONE;
  const ratio = (a.shingles + b.shingles) / a.shingles;
  const most = Math.min(1, b.shingles / a.shingles);
  return {
    value: Math.min(most, (ratio * r) / (1 + r)),
    standardError: (standardError * ratio) / (1 + r) ** 2,
  };
}

function countAgreeing(a: Signature['slots'], b: Signature['slots']): number {
  return a.BYTES_PER_ELEMENT === 1
    ? countBytes(a as Uint8Array, b as Uint8Array)
    : countWords(a as Uint32Array, b as Uint32Array);
}

// Twice the same loop: one that met both kinds of array would be four times as slow for either. And no branch on whether
// slots agree, which no processor can foresee.

function countWords(a: Uint32Array, b: Uint32Array): number {
  let agreeing = 0;
  for (let slot = 0; slot < a.length; slot++) agreeing += Number(a[slot] === b[slot]);
  return agreeing;
}

function countBytes(a: Uint8Array, b: Uint8Array): number {
  let agreeing = 0;
  for (let slot = 0; slot < a.length; slot++) agreeing += Number(a[slot] === b[slot]);
  return agreeing;
}
