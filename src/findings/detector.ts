import type { IndexedArticle, Vocabulary } from '../align/vocabulary.js';
import type { Analysis } from '../analyse.js';
import type { Say } from '../messages/index.js';
import type { JudgedSentence } from '../time/index.js';
import type { Finding, GazetteerRows, Omission, SentenceVerdict } from '../types.js';

/** What a detector looks at. */
export interface FindingScene {
  readonly suspect: IndexedArticle;
  readonly sources: readonly IndexedArticle[];
  readonly vocabulary: Vocabulary;
  readonly sentences: readonly SentenceVerdict[];
  readonly omissions: readonly Omission[];
  /** Rows of the caller's own. */
  readonly gazetteer?: GazetteerRows | undefined;
  readonly say: Say;
}

/** Finds one kind of thing that a fact-checker must look at. */
export type FindingDetector = (scene: FindingScene) => readonly Finding[];

/** What a detector looks at that needs no more than the texts and what became of each sentence. */
export interface TextScene {
  readonly suspect: Analysis;
  readonly sources: readonly Analysis[];
  readonly sentences: readonly JudgedSentence[];
  readonly say: Say;
}
