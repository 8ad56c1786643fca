import { IsnadError, show } from '../../errors.js';
import type { Article } from '../../types.js';
import { decodeText } from '../charset/decode.js';
import { articleOf } from '../record.js';
import { readWhole } from '../source.js';
import type { Warn } from '../warnings.js';
import { type FileFormat, MOST_BYTES } from './format.js';

/**
 * JSON: an object with `text` and, if it has them, the other fields of an `Article`; or a list of such objects. An
 * article of a list that names no id gets the path and its place, from 1 on: `feed.json#2`.
 */
export const json: FileFormat = {
  name: 'json',
  extensions: ['.json'],
  async *read(source, warn) {
    const { name } = source;
    const value = parse(decodeText(await readWhole(source, MOST_BYTES), name), name);
    if (Array.isArray(value)) yield* articlesOf(value, name, warn);
    else yield articleOf(value, name, show(name));
  },
};

function parse(source: string, path: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw new IsnadError(
      'UNREADABLE_FILE',
      `${show(path)} is not valid JSON; it must hold one article, { "text": "…" }, or a list of them.`,
    );
  }
}

function* articlesOf(list: readonly unknown[], path: string, warn: Warn): Generator<Article> {
  let broken = 0;
  for (const [at, value] of list.entries())
    try {
      yield articleOf(value, `${path}#${at + 1}`, `article ${at + 1}`);
    } catch (error) {
      if (!(error instanceof IsnadError)) throw error;
      broken++;
      warn('broken-record', `is read without one of its articles: ${error.message}`);
    }
  if (broken === list.length)
    throw new IsnadError('INVALID_ARTICLE', `${show(path)} holds no article, { "text": "…" }.`);
}
