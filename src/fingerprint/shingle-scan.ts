import { CHARACTER_MULTIPLIER, mix32, power, SHINGLE_MULTIPLIER } from './hash.js';

/**
 * Writes the hash of every shingle of `size` consecutive words to `out`, in order, and returns how many there are:
 * `count - size + 1`; one of all words where there are fewer; none without words. No hash is 0, which marks an empty
 * place in tables. A rolling polynomial over word hashes modulo 2^32, stirred at the end. Cost: linear, 2 ns a word.
 */
export function rollWords(words: Int32Array, count: number, size: number, out: Uint32Array): number {
  if (count === 0) return 0;
  const multiplier = SHINGLE_MULTIPLIER | 0;
  const width = Math.min(size, count);
  const leaving = power(multiplier, width);
  let rolling = 0;
  for (let at = 0; at < width; at++) rolling = (Math.imul(rolling, multiplier) + (words[at] as number)) | 0;
  out[0] = nonZero(mix32(rolling));
  let made = 1;
  for (let at = width; at < count; at++) {
    const entering = (words[at] as number) - Math.imul(words[at - width] as number, leaving);
    rolling = (Math.imul(rolling, multiplier) + entering) | 0;
    out[made++] = nonZero(mix32(rolling));
  }
  return made;
}

/**
 * The same over folded code units. A unit is stirred before it enters, since units are small numbers and differ in few
 * bits.
 */
export function rollCharacters(units: Uint16Array, count: number, size: number, out: Uint32Array): number {
  if (count === 0) return 0;
  const multiplier = CHARACTER_MULTIPLIER | 0;
  const width = Math.min(size, count);
  const leaving = power(multiplier, width);
  let rolling = 0;
  for (let at = 0; at < width; at++)
    rolling = (Math.imul(rolling, multiplier) + stir(units[at] as number)) | 0;
  out[0] = nonZero(mix32(rolling));
  let made = 1;
  for (let at = width; at < count; at++) {
    const entering = stir(units[at] as number) - Math.imul(stir(units[at - width] as number), leaving);
    rolling = (Math.imul(rolling, multiplier) + entering) | 0;
    out[made++] = nonZero(mix32(rolling));
  }
  return made;
}

function stir(unit: number): number {
  const h = Math.imul(unit + 1, 0x9e3779b1);
  return h ^ (h >>> 15);
}

function nonZero(hash: number): number {
  return hash === 0 ? 1 : hash;
}
