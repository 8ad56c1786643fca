import { IsnadError, show } from './errors.js';
import { type Say, sayIn } from './messages/index.js';
import { dayOf } from './options.js';
import type { Article, Warning } from './types.js';

/** A checked article and what is doubtful about it. */
export interface CheckedArticle {
  readonly article: Article;
  readonly warnings: readonly Warning[];
}

/** The fields that an article may have beside its id and text. */
export const ARTICLE_FIELDS = [
  'title',
  'published',
  'captured',
  'url',
  'publisher',
  'byline',
  'language',
] as const;

/**
 * Checks one article as the caller gave it; a bare string gets the id `fallbackId`.
 *
 * @param say the language of warnings; English by default.
 * @throws IsnadError `INVALID_ARTICLE`, `NOT_TEXT` or `EMPTY_TEXT`.
 */
export function checkArticle(
  input: string | Article,
  role: string,
  fallbackId: string,
  say: Say = sayIn('en'),
): CheckedArticle {
  if (typeof input === 'string') return withDoubts(checkText({ id: fallbackId, text: input }, role), [], say);
  if (typeof input !== 'object' || input === null)
    throw new IsnadError(
      'INVALID_ARTICLE',
      `The ${role} must be a string or an article { id, text }, not ${show(input)}.`,
    );
  if (typeof input.id !== 'string' || input.id === '')
    throw new IsnadError(
      'INVALID_ARTICLE',
      `The ${role} needs an id that is a string, not ${show(input.id)}.`,
    );
  const article: Record<string, string> = { id: input.id, text: input.text };
  const warnings: Warning[] = [];
  for (const field of ARTICLE_FIELDS) {
    const value = input[field];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string')
      throw new IsnadError(
        'INVALID_ARTICLE',
        `Article ${show(input.id)}: ${field} must be a string, not ${show(value)}.`,
      );
    if ((field === 'published' || field === 'captured') && dayOf(value) === undefined) {
      warnings.push({
        code: 'unreadable-date',
        message: say('warning.unreadable-date', { article: show(input.id), date: show(value) }),
      });
      continue;
    }
    article[field] = value;
  }
  return withDoubts(checkText(article as unknown as Article, `${role} ${show(input.id)}`), warnings, say);
}

function withDoubts(article: Article, warnings: readonly Warning[], say: Say): CheckedArticle {
  if (/[\p{L}\p{N}]/u.test(article.text)) return { article, warnings };
  const message = say('warning.no-words', { article: show(article.id) });
  return { article, warnings: [...warnings, { code: 'no-words', message }] };
}

/**
 * Checks the sources of one audit: each by itself, and that no id stands twice.
 *
 * @throws IsnadError as {@link checkArticle}, and `DUPLICATE_ID`.
 */
export function checkSources(
  inputs: Iterable<string | Article>,
  say: Say = sayIn('en'),
): readonly CheckedArticle[] {
  if (typeof inputs === 'string' || inputs === null || typeof inputs?.[Symbol.iterator] !== 'function')
    throw new IsnadError('INVALID_ARTICLE', `Sources must be a list of articles, not ${show(inputs)}.`);
  const seen = new Set<string>();
  const checked: CheckedArticle[] = [];
  for (const input of inputs) {
    const source = checkArticle(input, 'source', `source-${checked.length + 1}`, say);
    if (seen.has(source.article.id))
      throw new IsnadError(
        'DUPLICATE_ID',
        `Two sources have the id ${show(source.article.id)}; give each an id of its own.`,
      );
    seen.add(source.article.id);
    checked.push(source);
  }
  return checked;
}

function checkText(article: Article, name: string): Article {
  if (typeof article.text !== 'string')
    throw new IsnadError('NOT_TEXT', `The text of the ${name} must be a string, not ${show(article.text)}.`);
  if (article.text.trim() === '')
    throw new IsnadError('EMPTY_TEXT', `The text of the ${name} is empty; give it the article's words.`);
  return article;
}
