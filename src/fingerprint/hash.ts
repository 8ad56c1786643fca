/**
 * The hashes of the engine: 32 bits, integer multiplications only, the same on every platform. Version 1; changing any
 * constant here makes stored signatures and indexes unreadable, so it must come with a new {@link HASH_VERSION}.
 */
export const HASH_VERSION = 1;

/** Multiplier of one folded code unit: 2^32 divided by the golden ratio, made odd (Knuth). */
export const WORD_MULTIPLIER: number = 0x9e3779b1 | 0;

/** Multiplier of the rolling polynomial over word hashes, from MurmurHash3 (Appleby 2011). */
export const SHINGLE_MULTIPLIER: number = 0xcc9e2d51 | 0;

/** Multiplier of the rolling polynomial over code units; another one, so that the two kinds of shingle never meet. */
export const CHARACTER_MULTIPLIER = 0x1b873593;

/** Stirs 32 bits so that every bit of the input moves half of the output: the finaliser of MurmurHash3, a bijection. */
export function mix32(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * The hash of a word in its folded form, as a signed 32-bit integer. The scanner computes the same from code units.
 * Good as a part of a shingle; stir it with {@link mix32} before its low bits choose a bucket.
 */
export function hashWord(form: string): number {
  let h = 0;
  for (let at = 0; at < form.length; at++) h = Math.imul(h ^ form.charCodeAt(at), WORD_MULTIPLIER);
  return h;
}

/** `base` to the power of `exponent`, modulo 2^32. */
export function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = Math.imul(result, base);
  return result;
}
