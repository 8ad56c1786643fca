import type { IndexedArticle } from '../../align/vocabulary.js';

export type UnitKind = 'date' | 'number' | 'negation' | 'certainty' | 'attribution' | 'name';

/** A few words that together are one thing that a fact-checker looks at: a figure, a date, a name, a negation. */
export interface Unit {
  readonly kind: UnitKind;
  /** Tokens of the article, half-open. */
  readonly first: number;
  readonly last: number;
  /** Units of one kind with equal values say the same: `14` and `fourteen`. */
  readonly value?: string;
}

/** Where a detector looks: tokens `first`..`last` of an article. */
export interface UnitScene {
  readonly article: IndexedArticle;
  readonly first: number;
  readonly last: number;
}

/** Finds the units of one kind. */
export interface UnitDetector {
  readonly kind: UnitKind;
  find(scene: UnitScene): readonly Unit[];
}
