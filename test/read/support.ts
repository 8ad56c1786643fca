import { expect } from '@jest/globals';
import { type ParseOptions, parseArticles, type ReadWarning } from '../../src/read/index.js';
import type { Article } from '../../src/types.js';

/** What came of some bytes. */
export interface Reading {
  readonly articles: readonly Article[];
  readonly warnings: readonly ReadWarning[];
}

/** Reads bytes, or text as UTF-8, to the end. */
export async function readAll(
  input: string | Uint8Array | AsyncIterable<Uint8Array>,
  options: ParseOptions = {},
): Promise<Reading> {
  const articles: Article[] = [];
  const warnings: ReadWarning[] = [];
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  for await (const article of parseArticles(bytes, { ...options, onWarning: (one) => warnings.push(one) }))
    articles.push(article);
  return { articles, warnings };
}

export const withCode = (code: string): unknown => expect.objectContaining({ name: 'IsnadError', code });
