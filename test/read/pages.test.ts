import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { type ReadWarning, readArticle } from '../../src/read/index.js';
import type { Article } from '../../src/types.js';

/** Pages as newspapers make them, each with what is to be read of it: a new one is two new files. */
const FOLDER = fileURLToPath(new URL('./pages/', import.meta.url));
const PAGES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));

interface Expected extends Omit<Article, 'id' | 'text'> {
  readonly lines: readonly string[];
}

describe('the article on a page, and nothing else', () => {
  test('there are pages', () => expect(PAGES.length).toBeGreaterThan(8));

  test.each(PAGES)('%s', async (name) => {
    const { lines, ...data } = JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8')) as Expected;
    const warnings: ReadWarning[] = [];
    const { id, text, ...found } = await readArticle(`${FOLDER}${name}.html`, {
      onWarning: (warning) => warnings.push(warning),
    });
    expect(text.split('\n')).toEqual(lines);
    expect(found).toEqual(data);
    expect(id).toBe(`${FOLDER}${name}.html`);
    expect(warnings).toEqual([]);
  });
});
