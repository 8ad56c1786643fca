import type { SourceSentence } from './candidates.js';
import type { Comparison } from './compare.js';

/** A half-open range of words of a source sentence. */
export interface Part {
  readonly first: number;
  readonly last: number;
}

/** A sentence of the suspect and one of a source that say the same, and how well they match. */
export interface Link {
  readonly source: SourceSentence;
  readonly comparison: Comparison;
  /** Between 0 and 1. */
  readonly strength: number;
  /** The words of the source sentence that this one was made from, where others were made from the rest of it. */
  readonly part?: Part;
}

/** What one sentence of the suspect is made of: the links that make it up, and equal ones in other sources. */
export interface SentenceLinks {
  /** Best first; empty where nothing matches. Two and more make a merged sentence. */
  readonly links: readonly Link[];
  /** Links to sentences of other sources that match just as well (syndicated twins). */
  readonly twins: readonly Link[];
  /** Without links: the chance, 0 to 1, that the sentence paraphrases a source all the same. */
  readonly doubt: number;
}
