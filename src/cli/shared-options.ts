import type { CandidateOptions } from '../corpus/options.js';
import type { Arguments } from './arguments.js';
import { numberOf } from './output.js';

/** `--limit` and `--threshold`, as far as they were given. */
export function candidateOptions(given: Arguments): CandidateOptions {
  const limit = numberOf(given, 'limit');
  const threshold = numberOf(given, 'threshold');
  return { ...(limit === undefined ? {} : { limit }), ...(threshold === undefined ? {} : { threshold }) };
}
