export { audit } from './audit.js';
export { type AddAllOptions, type AddProgress, Corpus, type CorpusAuditOptions } from './corpus/corpus.js';
export type { Candidate } from './corpus/indexes.js';
export type { CandidateOptions, CorpusOptions } from './corpus/options.js';
export type { Store } from './corpus/store.js';
export { type ErrorCode, IsnadError } from './errors.js';
export {
  compactSignature,
  containment,
  type Estimate,
  type FingerprintOptions,
  fingerprint,
  mergeSignatures,
  resemblance,
  type Signature,
} from './fingerprint/index.js';
export type { AuditOptions } from './options.js';
export type { Bidi, TextOptions } from './report/options.js';
export { renderText } from './report/text.js';
export type * from './types.js';
