import { foldedUnits } from './characters.js';
import { power, SHINGLE_MULTIPLIER } from './hash.js';
import { capacityFor, createHashSet, keepDistinct } from './hash-set.js';
import { type Kernel, kernelFor } from './kernel/kernel.js';
import { KERNEL_SET_PLACES } from './kernel/layout.js';
import { checkText, resolveShingleOptions, type ShingleOptions, type ShingleSettings } from './options.js';
import { scanTokens } from './scan.js';
import { rollCharacters, rollWords } from './shingle-scan.js';

const LARGEST_KEPT = 1 << 22;

const seen = createHashSet();
let buffer = new Uint32Array(1 << 12);

/** The distinct shingles of a text: `count` hashes in a buffer that the next call overwrites, in no useful order. */
export interface ShingleBuffer {
  readonly hashes: Uint32Array;
  readonly count: number;
}

/**
 * The distinct shingles of a text as 32-bit hashes in ascending order. A text with fewer words than a shingle makes one
 * shingle of all of them; a text without words makes none. No hash is 0.
 *
 * Two texts that differ only in case, diacritics, letter variants, digit shapes, punctuation or white space have the
 * same shingles. Two different shingles share a hash once in 2^32 pairs.
 *
 * Cost: linear but for the sorting; about 30 µs for an article of 450 words.
 *
 * @throws IsnadError `NOT_TEXT`, `INVALID_OPTION`.
 * @example
 * shingleHashes('One two three four five six').length // => 2
 */
export function shingleHashes(text: string, options?: ShingleOptions): Uint32Array {
  checkText('text', text);
  const { hashes, count } = distinctShingles(text, resolveShingleOptions(options));
  return hashes.slice(0, count).sort();
}

/**
 * The same hashes unsorted and without a copy, for callers that use them before the next call. Cost: linear, 5-8 ns a
 * character.
 */
export function distinctShingles(text: string, settings: ShingleSettings): ShingleBuffer {
  const { shingleUnit, shingleSize } = settings;
  const kernel = shingleUnit === 'word' ? kernelFor(text.length) : undefined;
  if (kernel !== undefined) {
    const { count } = scanTokens(text);
    return { hashes: kernel.shingles, count: count === 0 ? 0 : distinctInKernel(kernel, count, shingleSize) };
  }
  const made = rollShingles(text, settings);
  const hashes = buffer;
  const count = keepDistinct(hashes, made, seen);
  if (buffer.length > LARGEST_KEPT) buffer = new Uint32Array(1 << 12);
  return { hashes, count };
}

function distinctInKernel(kernel: Kernel, count: number, shingleSize: number): number {
  const size = Math.min(shingleSize, count);
  const places = Math.min(KERNEL_SET_PLACES, capacityFor(count));
  return kernel.cut(count, size, power(SHINGLE_MULTIPLIER, size), 4 * (places - 1));
}

function rollShingles(text: string, { shingleUnit, shingleSize }: ShingleSettings): number {
  const scan = scanTokens(text);
  if (shingleUnit === 'word') {
    reserve(scan.count);
    return rollWords(scan.hashes, scan.count, shingleSize, buffer);
  }
  const folded = foldedUnits(text, scan);
  reserve(folded.count);
  return rollCharacters(folded.units, folded.count, shingleSize, buffer);
}

function reserve(count: number): void {
  if (buffer.length < count) buffer = new Uint32Array(2 * count);
}
