export { audit } from './audit.js';
export {
  type AddAllOptions,
  type AddProgress,
  type Candidate,
  type CandidateOptions,
  Corpus,
  type CorpusAuditOptions,
  type CorpusCheck,
  type CorpusOptions,
  type CorpusSettings,
  type CorpusStats,
  type RebuildOptions,
  type RebuildProgress,
  type Store,
  type StoreProblem,
} from './corpus/index.js';
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
export { trace } from './provenance/trace.js';
export { renderHtml } from './report/html/index.js';
export type { HtmlOptions } from './report/html/options.js';
export type { Bidi, TextOptions } from './report/options.js';
export { renderText } from './report/text.js';
export type * from './types.js';
