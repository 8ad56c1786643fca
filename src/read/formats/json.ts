import { IsnadError, show } from '../../errors.js';
import type { Article } from '../../types.js';
import { decodeText } from '../decode.js';
import type { FileFormat } from './format.js';

const FIELDS = ['title', 'published', 'captured', 'url', 'publisher', 'language'] as const;

/** One article as JSON: an object with `text` and, if it has them, the other fields of an `Article`. */
export const json: FileFormat = {
  extensions: ['.json'],
  read: (bytes, path) => [articleOf(parse(decodeText(bytes, path), path), path)],
};

function parse(source: string, path: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw new IsnadError(
      'UNREADABLE_FILE',
      `${show(path)} is not valid JSON; it must hold one article, { "text": "…" }.`,
    );
  }
}

/** The article that a parsed value holds; other fields are left aside. Its id is the path where it has none. */
function articleOf(value: unknown, path: string): Article {
  const fields = fieldsOf(value);
  const { text, id = path } = fields;
  if (typeof text !== 'string')
    throw new IsnadError(
      'INVALID_ARTICLE',
      `${show(path)} must hold an article, an object with a "text" that is a string, not ${show(value)}.`,
    );
  if (typeof id !== 'string' || id === '')
    throw new IsnadError('INVALID_ARTICLE', `The id in ${show(path)} must be a string, not ${show(id)}.`);
  const article: { -readonly [Key in keyof Article]: Article[Key] } = { id, text };
  for (const field of FIELDS) {
    const found = fields[field];
    if (found === undefined || found === null) continue;
    if (typeof found !== 'string')
      throw new IsnadError(
        'INVALID_ARTICLE',
        `The ${field} in ${show(path)} must be a string, not ${show(found)}.`,
      );
    article[field] = found;
  }
  return article;
}

/** The own fields that an article may have. */
function fieldsOf(value: unknown): Partial<Record<keyof Article, unknown>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      ([name]) => name === 'id' || name === 'text' || FIELDS.some((field) => field === name),
    ),
  );
}
