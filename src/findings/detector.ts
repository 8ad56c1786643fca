import type { IndexedArticle } from '../align/vocabulary.js';
import type { Say } from '../messages/index.js';
import type { Finding, SentenceVerdict } from '../types.js';

/** What a detector looks at. */
export interface FindingScene {
  readonly suspect: IndexedArticle;
  readonly sources: readonly IndexedArticle[];
  readonly sentences: readonly SentenceVerdict[];
  readonly say: Say;
}

/** Finds one kind of thing that a fact-checker must look at. */
export type FindingDetector = (scene: FindingScene) => readonly Finding[];
