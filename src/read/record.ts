import { IsnadError, show } from '../errors.js';
import { ARTICLE_FIELDS } from '../input.js';
import type { Article } from '../types.js';

/**
 * The article that a parsed value holds; other fields are left aside.
 *
 * @param id - for an article that names none.
 * @param place - where the value stands, for messages.
 * @throws IsnadError `INVALID_ARTICLE`.
 */
export function articleOf(value: unknown, id: string, place: string): Article {
  const fields = fieldsOf(value);
  const { text, id: own = id } = fields;
  if (typeof text !== 'string')
    throw new IsnadError(
      'INVALID_ARTICLE',
      `${place} must hold an article, an object with a "text" that is a string, not ${show(value)}.`,
    );
  if (typeof own !== 'string' || own === '')
    throw new IsnadError('INVALID_ARTICLE', `The id in ${place} must be a string, not ${show(own)}.`);
  const article: { -readonly [Key in keyof Article]: Article[Key] } = { id: own, text };
  for (const field of ARTICLE_FIELDS) {
    const found = fields[field];
    if (found === undefined || found === null) continue;
    if (typeof found !== 'string')
      throw new IsnadError(
        'INVALID_ARTICLE',
        `The ${field} in ${place} must be a string, not ${show(found)}.`,
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
      ([name]) => name === 'id' || name === 'text' || ARTICLE_FIELDS.some((field) => field === name),
    ),
  );
}
