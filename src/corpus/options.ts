import { type LshOptions, type LshSettings, resolveLshOptions } from '../candidates/lsh-options.js';
import {
  type PassageIndexOptions,
  type PassageIndexSettings,
  resolvePassageOptions,
} from '../candidates/passage-options.js';
import { IsnadError, show } from '../errors.js';
import { requireInteger, requireNames, requireShare } from '../options.js';

export interface CorpusOptions extends Omit<LshOptions, 'shingleUnit'>, PassageIndexOptions {
  /** Whether sources of reworded text are looked for too, by their uncommon words; default true. */
  readonly reworded?: boolean;
}

export const CORPUS_OPTIONS: readonly (keyof CorpusOptions)[] = [
  'shingleSize',
  'threshold',
  'bucketLimit',
  'passageWords',
  'anchorLimit',
  'reworded',
];

/** {@link CorpusOptions} with every default filled in. */
export interface CorpusSettings extends LshSettings, PassageIndexSettings {
  readonly reworded: boolean;
}

export interface CandidateOptions {
  /**
   * Least resemblance or containment (either way) of a candidate, 0 to 1; default 0, which lets in what has no shingle
   * in common but the uncommon words.
   */
  readonly threshold?: number;
  /** Most candidates: an integer from 1 on; default 50. */
  readonly limit?: number;
}

export const CANDIDATE_OPTIONS: readonly (keyof CandidateOptions)[] = ['threshold', 'limit'];

export interface CandidateSettings {
  readonly threshold: number;
  readonly limit: number;
}

/** Looking at a candidate that is none costs milliseconds, missing a source costs the answer. */
const DEFAULT_LIMIT = 50;

/**
 * Fills in defaults and checks ranges.
 *
 * @throws IsnadError `INVALID_OPTION`.
 */
export function resolveCorpusOptions(options: CorpusOptions = {}): CorpusSettings {
  const reworded = options.reworded ?? true;
  if (typeof reworded !== 'boolean')
    throw new IsnadError('INVALID_OPTION', `reworded is ${show(reworded)}; it must be true or false.`);
  return { ...resolveLshOptions(options), ...resolvePassageOptions(options), reworded };
}

/** @throws IsnadError `UNKNOWN_OPTION`, `INVALID_OPTION`. */
export function resolveCandidateOptions(options: CandidateOptions = {}): CandidateSettings {
  requireNames(options, CANDIDATE_OPTIONS);
  const { threshold = 0, limit = DEFAULT_LIMIT } = options;
  requireShare('threshold', threshold);
  requireInteger('limit', limit, 1, Number.MAX_SAFE_INTEGER);
  return { threshold, limit };
}
