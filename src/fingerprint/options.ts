import { IsnadError, show } from '../errors.js';
import { requireInteger } from '../options.js';

/** What a shingle is made of. */
export type ShingleUnit = 'word' | 'character';

/** How a text is cut into shingles. Signatures and indexes can be compared only where these agree. */
export interface ShingleOptions {
  /**
   * `word` (default) makes shingles of consecutive words; in scripts without spaces every ideograph or letter counts as
   * a word. `character` makes them of consecutive folded code units, with one space between words: better for texts of
   * a few words or with much misspelling.
   */
  readonly shingleUnit?: ShingleUnit;
  /** Words or characters in a shingle: an integer from 1 to 64; default 5 words, 9 characters. */
  readonly shingleSize?: number;
}

/** {@link ShingleOptions} with every default filled in. */
export interface ShingleSettings {
  readonly shingleUnit: ShingleUnit;
  readonly shingleSize: number;
}

/** Default length of a shingle: the figures of bench/README.md hold for these. */
export const DEFAULT_SHINGLE_SIZE = { word: 5, character: 9 } as const;

/** The longest shingle; a longer one would match whole paragraphs only. */
export const MAX_SHINGLE_SIZE = 64;

/**
 * Fills in defaults and checks ranges.
 *
 * @throws IsnadError `INVALID_OPTION` for an unknown unit or a size that is no integer from 1 to 64.
 */
export function resolveShingleOptions(options: ShingleOptions = {}): ShingleSettings {
  const shingleUnit = options.shingleUnit ?? 'word';
  if (shingleUnit !== 'word' && shingleUnit !== 'character') {
    throw new IsnadError(
      'INVALID_OPTION',
      `shingleUnit is ${show(shingleUnit)}; it must be 'word' or 'character'.`,
    );
  }
  const shingleSize = options.shingleSize ?? DEFAULT_SHINGLE_SIZE[shingleUnit];
  requireInteger('shingleSize', shingleSize, 1, MAX_SHINGLE_SIZE);
  return { shingleUnit, shingleSize };
}

/**
 * Checks that a value is a string.
 *
 * @throws IsnadError `NOT_TEXT` naming the input and its value.
 */
export function checkText(name: string, value: unknown): asserts value is string {
  if (typeof value === 'string') return;
  throw new IsnadError('NOT_TEXT', `${name} is ${show(value)}; it must be a string.`);
}
