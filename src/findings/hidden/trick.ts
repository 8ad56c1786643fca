import type { IndexedArticle } from '../../align/vocabulary.js';
import type { Span } from '../../types.js';

/** A word that is not what it seems. */
export interface Disguised {
  readonly span: Span;
  /** The word as a reader sees it. */
  readonly seen: string;
}

/** One way to hide something in a text. */
export interface Trick {
  readonly name:
    | 'invisible'
    | 'direction'
    | 'look-alike'
    | 'stretched'
    | 'forms'
    | 'dotless'
    | 'spaced'
    | 'digits-for-letters'
    | 'letters-for-digits';
  /** Every word that it was used on, in order; ordinary uses of the same characters are none. */
  readonly find: (article: IndexedArticle, others: readonly IndexedArticle[]) => readonly Disguised[];
}

/**
 * The matches of a pattern with the global flag that a test accepts.
 *
 * @param sign what every match has in it, without flags that keep a place: most texts have none, and are done at once.
 */
export function matches(
  text: string,
  pattern: RegExp,
  see: (word: string, start: number) => string | undefined,
  sign?: RegExp,
): readonly Disguised[] {
  if (sign !== undefined && !sign.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap((match): Disguised[] => {
    const [word] = match;
    const seen = see(word, match.index);
    return seen === undefined ? [] : [{ span: { start: match.index, end: match.index + word.length }, seen }];
  });
}
