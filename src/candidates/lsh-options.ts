import { IsnadError } from '../errors.js';
import { resolveShingleOptions, type ShingleOptions, type ShingleSettings } from '../fingerprint/options.js';
import { requireInteger, requireShare } from '../options.js';

export interface LshOptions extends ShingleOptions {
  /**
   * The resemblance from which on pairs must be found: more than 0, at most 1; default .5. At the threshold 98 % are
   * found at least (99.7 % with the default), above it more; below it fewer.
   */
  readonly threshold?: number;
  /**
   * How many articles of one bucket are looked at, the latest first: an integer from 1 to 100,000; default 256. Only
   * boilerplate that makes up a good part of many articles fills a bucket so far.
   */
  readonly bucketLimit?: number;
}

/** {@link LshOptions} with every default filled in. */
export interface LshSettings extends ShingleSettings {
  readonly threshold: number;
  readonly bucketLimit: number;
}

export interface LshQueryOptions {
  /** Least resemblance of a match, 0 to 1; default that of the index. */
  readonly threshold?: number;
  /** Most matches; default 100. */
  readonly limit?: number;
  /** An article that is no match of itself. */
  readonly except?: string;
}

/** An article that resembles the one asked for. The measures are exact (Broder 1997). */
export interface LshMatch {
  readonly id: string;
  /** |A∩B| / |A∪B| over shingles. */
  readonly resemblance: number;
  /** |A∩B| / |A|, A the article asked for. */
  readonly containment: number;
  /** |A∩B| / |B|, B the match. */
  readonly contained: number;
}

/** Two articles that resemble each other; `a` was added before `b`. */
export interface ResemblingPair {
  readonly a: string;
  readonly b: string;
  readonly resemblance: number;
}

/**
 * Fills in defaults and checks ranges.
 *
 * @throws IsnadError `INVALID_OPTION`.
 */
export function resolveLshOptions(options: LshOptions = {}): LshSettings {
  const threshold = options.threshold ?? 0.5;
  const bucketLimit = options.bucketLimit ?? 256;
  requireShare('threshold', threshold);
  if (threshold === 0)
    throw new IsnadError(
      'INVALID_OPTION',
      'Option threshold must be more than 0, not 0: else all articles resemble one another.',
    );
  requireInteger('bucketLimit', bucketLimit, 1, 100_000);
  return { ...resolveShingleOptions(options), threshold, bucketLimit };
}

/**
 * @throws IsnadError `INVALID_OPTION`.
 */
export function resolveLshQuery(
  options: LshQueryOptions,
  settings: LshSettings,
): { readonly threshold: number; readonly limit: number } {
  const threshold = options.threshold ?? settings.threshold;
  const limit = options.limit ?? 100;
  requireShare('threshold', threshold);
  requireInteger('limit', limit, 1, Number.MAX_SAFE_INTEGER);
  return { threshold, limit };
}
