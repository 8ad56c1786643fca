export { LshIndex } from './lsh-index.js';
export type { LshMatch, LshOptions, LshQueryOptions, ResemblingPair } from './lsh-options.js';
export { PassageIndex } from './passage-index.js';
export type {
  PassageIndexOptions,
  PassageMatch,
  PassageQueryOptions,
  SharedPassage,
} from './passage-options.js';
export { WordIndex, type WordMatch, type WordQueryOptions } from './word-index.js';
