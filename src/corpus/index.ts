export type { AddProgress } from './adding.js';
export type { Candidate } from './candidates.js';
export {
  type AddAllOptions,
  Corpus,
  type CorpusAuditOptions,
  type CorpusCheck,
  type CorpusStats,
  type RebuildOptions,
  type RebuildProgress,
} from './corpus.js';
export { MemoryStore } from './memory-store.js';
export type { CandidateOptions, CorpusOptions, CorpusSettings } from './options.js';
export type { Store, StoreProblem } from './store.js';
