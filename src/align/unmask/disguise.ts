import type { Analysis } from '../../analyse.js';

/** Words of an article that stand for another one: tokens `first`..`last`, half-open, and the forms that a reader sees. */
export interface Disguise {
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
}

/** The words of the other articles, by which a disguise is recognised. */
export interface KnownWords {
  readonly has: (form: string) => boolean;
  /** The most frequent word with these letters, dots taken off. */
  readonly bySkeleton: (skeleton: string) => string | undefined;
}

/** Finds the disguises of one kind. `mayHave` is a quick look that spares ordinary texts the search. */
export interface DisguiseFinder {
  readonly mayHave: (text: string) => boolean;
  readonly find: (analysis: Analysis, known: KnownWords) => readonly Disguise[];
}
