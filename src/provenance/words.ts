import { tokenize } from '../text/tokens.js';
import type { Article } from '../types.js';

/** The words of one article as numbers: equal numbers, equal words. All lists are parallel. */
export interface VersionWords {
  readonly article: Article;
  /** Folded forms. */
  readonly words: Int32Array;
  /** The same words as they are written, with the punctuation after them. */
  readonly written: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Numbers the words of many articles alike. Cost: linear. */
export class WordNumbers {
  private readonly numbers = new Map<string, number>();
  private readonly written = new Map<string, number>();

  read(article: Article): VersionWords {
    const { form, start, end } = tokenize(article.text);
    const words = Int32Array.from(form, (word) => numberOf(this.numbers, word));
    const written = Int32Array.from(start, (from, at) => {
      const to = start[at + 1] ?? article.text.length;
      return numberOf(this.written, article.text.slice(from, to).trimEnd());
    });
    return { article, words, written, starts: Int32Array.from(start), ends: Int32Array.from(end) };
  }
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
