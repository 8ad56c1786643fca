import type { Article } from '../../types.js';
import type { Source } from '../source.js';
import type { Warn } from '../warnings.js';

/** How files of some kind become articles. */
export interface FileFormat {
  /** As `parseArticles` is told it. */
  readonly name: FormatName;
  /** Ends of the file names, lower case, with their dot; `''` for names without one. Any may have `.gz` after it. */
  readonly extensions: readonly string[];
  /**
   * The articles in one file, one at a time. Their ids begin with the name of the source where the file names none.
   * What is broken in a record is warned of, and the next one read; what is broken in the file as a whole is thrown.
   */
  readonly read: (source: Source, warn: Warn) => AsyncIterable<Article>;
}

export type FormatName = 'text' | 'html' | 'json' | 'jsonl' | 'pdf' | 'warc';

/** Most bytes of a file that holds one article: thirty novels. */
export const MOST_BYTES = 64 * 2 ** 20;
