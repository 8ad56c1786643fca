import type { IndexedArticle, Vocabulary } from '../align/vocabulary.js';
import type { Say } from '../messages/index.js';
import type { Finding, Omission, SentenceVerdict } from '../types.js';

/** What a detector looks at. */
export interface FindingScene {
  readonly suspect: IndexedArticle;
  readonly sources: readonly IndexedArticle[];
  readonly vocabulary: Vocabulary;
  readonly sentences: readonly SentenceVerdict[];
  readonly omissions: readonly Omission[];
  readonly say: Say;
}

/** Finds one kind of thing that a fact-checker must look at. */
export type FindingDetector = (scene: FindingScene) => readonly Finding[];
