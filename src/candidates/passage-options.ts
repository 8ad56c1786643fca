import { IsnadError } from '../errors.js';
import { DEFAULT_SHINGLE_SIZE, MAX_SHINGLE_SIZE } from '../fingerprint/options.js';
import { requireInteger } from '../options.js';
import type { Span } from '../types.js';

export interface PassageIndexOptions {
  /** Words in a shingle: an integer from 1 to 64; default 5. In scripts without spaces every letter is a word. */
  readonly shingleSize?: number;
  /**
   * How many words two texts must share in a row for the passage to be found for certain: an integer from
   * `shingleSize` to 1,000; default 15. Memory falls as it grows.
   */
  readonly passageWords?: number;
  /**
   * How many places of one anchor are looked at, the latest first: an integer from 1 to 100,000; default 256. Only
   * boilerplate has more; it is counted for less the more places it has.
   */
  readonly anchorLimit?: number;
}

/** {@link PassageIndexOptions} with every default filled in. */
export interface PassageIndexSettings {
  readonly shingleSize: number;
  readonly passageWords: number;
  readonly anchorLimit: number;
}

export interface PassageQueryOptions {
  /** Most matches; default 100. */
  readonly limit?: number;
  /** An article that is no match of itself. */
  readonly except?: string;
}

/** A stretch that both texts have, as far as anchors show: it may go on at either end. */
export interface SharedPassage {
  /** In the text asked for. */
  readonly suspect: Span;
  /** In the article of the index. */
  readonly source: Span;
  /** How many anchors it rests on. */
  readonly anchors: number;
}

/** An article that shares a passage with the text asked for. */
export interface PassageMatch {
  readonly id: string;
  /** Sum over shared anchors, each counting 1 divided by the number of its places: what few articles have weighs most. */
  readonly score: number;
  /** In the order of the text asked for. */
  readonly passages: readonly SharedPassage[];
}

/**
 * Fills in defaults and checks ranges.
 *
 * @throws IsnadError `INVALID_OPTION`.
 */
export function resolvePassageOptions(options: PassageIndexOptions = {}): PassageIndexSettings {
  const shingleSize = options.shingleSize ?? DEFAULT_SHINGLE_SIZE.word;
  const passageWords = options.passageWords ?? 15;
  const anchorLimit = options.anchorLimit ?? 256;
  requireInteger('shingleSize', shingleSize, 1, MAX_SHINGLE_SIZE);
  requireInteger('passageWords', passageWords, 1, 1000);
  requireInteger('anchorLimit', anchorLimit, 1, 100_000);
  if (passageWords < shingleSize) {
    throw new IsnadError(
      'INVALID_OPTION',
      `passageWords is ${passageWords}, less than shingleSize, ${shingleSize}; a passage must hold a shingle at least.`,
    );
  }
  return { shingleSize, passageWords, anchorLimit };
}

/** @throws IsnadError `INVALID_OPTION`. */
export function resolvePassageLimit(limit = 100): number {
  requireInteger('limit', limit, 1, Number.MAX_SAFE_INTEGER);
  return limit;
}
