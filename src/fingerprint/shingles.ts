import { tokenize } from '../text/tokens.js';
import { hashWord, mix32, power, SHINGLE_MULTIPLIER } from './hash.js';
import { checkText, resolveShingleOptions, type ShingleOptions } from './options.js';

/**
 * The distinct shingles of a text as 32-bit hashes in ascending order. A text with fewer words than a shingle makes one
 * shingle of all of them; a text without words makes none.
 *
 * @throws IsnadError `NOT_TEXT`, `INVALID_OPTION`.
 */
export function shingleHashes(text: string, options?: ShingleOptions): Uint32Array {
  checkText('text', text);
  const { shingleSize } = resolveShingleOptions(options);
  const words = tokenize(text).form.map(hashWord);
  if (words.length === 0) return new Uint32Array(0);
  const size = Math.min(shingleSize, words.length);
  const leaving = power(SHINGLE_MULTIPLIER, size);
  const found = new Set<number>();
  let rolling = 0;
  words.forEach((word, at) => {
    rolling = Math.imul(rolling, SHINGLE_MULTIPLIER) + word;
    if (at >= size) rolling -= Math.imul(words[at - size] ?? 0, leaving);
    rolling |= 0;
    if (at >= size - 1) found.add(mix32(rolling) >>> 0);
  });
  return Uint32Array.from(found).sort();
}
