export { type AddAllOptions, type AddProgress, Corpus, type CorpusAuditOptions } from './corpus.js';
export type { Candidate } from './indexes.js';
export type { CandidateOptions, CorpusOptions } from './options.js';
export { MemoryStore, type Store } from './store.js';
