import { IsnadError, show } from '../../errors.js';
import type { Article } from '../../types.js';
import type { Warn } from '../warnings.js';
import { contentOf } from './content.js';
import { checkDepth, trimMarkup } from './markup.js';
import { type PageMetadata, readMetadata } from './metadata/index.js';
import { type HtmlPackages, loadHtmlPackages } from './packages.js';
import { plain } from './plain.js';

/**
 * The article on a page: the headline on the first line, then a line for each paragraph, heading and list item. Scripts
 * are dropped before the page is parsed. Captions, links to other articles, comments and notices are no part of the text.
 *
 * Cost: linear in the length of the page, about 15 ms; pages beyond {@link CAPS} are refused.
 *
 * @param id - of the article, and its name in messages.
 * @param address - of the page, where it is known.
 * @throws IsnadError `TOO_LARGE`, `EMPTY_TEXT` where there is no article, `MISSING_PACKAGE`.
 */
export async function readPage(markup: string, id: string, warn: Warn, address?: string): Promise<Article> {
  const packages = await loadHtmlPackages();
  try {
    return readDocument(markup, id, warn, address, packages);
  } catch (error) {
    if (error instanceof IsnadError) throw error;
    // The parser's own limits, such as its depth of calls: the page's fault, not ours.
    const reason = error instanceof Error ? error.message : String(error);
    throw new IsnadError('UNREADABLE_FILE', `${show(id)} cannot be read as a page (${reason}).`, {
      cause: error,
    });
  }
}

function readDocument(
  markup: string,
  id: string,
  warn: Warn,
  address: string | undefined,
  packages: HtmlPackages,
): Article {
  const { document } = packages.parseHTML(asDocument(trimMarkup(markup, id)));
  if (document.documentElement === null) throw noArticle(id);
  checkDepth(document.documentElement, id);
  const { bodies, unreadableDate, languageOf, ...metadata } = readMetadata(document, address);
  if (unreadableDate !== undefined)
    warn('unreadable-date', `has the date ${show(unreadableDate)}, which cannot be read; it is not used.`);
  const lines = withoutByline(
    contentOf(document, packages).map((block) => block.text),
    metadata.byline,
  );
  const body = fuller(lines, bodies);
  if (body.length === 0) throw noArticle(id);
  const text = withHeadline(body, metadata.title).join('\n');
  const language = languageOf(text);
  return { id, text, ...metadata, ...(language === undefined ? {} : { language }) };
}

/** A page with the elements that HTML lets a writer leave out. */
function asDocument(markup: string): string {
  const page = /<html[\s>]/i.test(markup) ? markup : `<html>${markup}</html>`;
  if (/<body[\s>]/i.test(page)) return page;
  return page.replace(/<\/head\s*>/i.test(page) ? /<\/head\s*>/i : /<html[^>]*>/i, '$&<body>');
}

/** Lines at the top that may say who wrote it, and words that such a line has at most beside the names. */
const TOP_LINES = 3;
const BYLINE_WORDS = 8;

/** Lines without those at the top that name who wrote it. */
function withoutByline(lines: readonly string[], byline: string | undefined): readonly string[] {
  const [name] = byline?.split(', ') ?? [];
  if (name === undefined) return lines;
  const most = BYLINE_WORDS + wordsOf(byline ?? '');
  return lines.filter(
    (line, at) =>
      at >= TOP_LINES || !line.includes(name) || wordsOf(line) > most || /[.!?؟۔।。]$/u.test(line),
  );
}

/** Data with this many times the words of what was found on the page are what the page is about. */
const FULLER = 1.5;

/** The lines found on the page, or those of the article's text in its data where these are much more. */
function fuller(lines: readonly string[], bodies: PageMetadata['bodies']): readonly string[] {
  const found = wordsOf(lines.join(' '));
  const body = bodies.find((candidate) => wordsOf(candidate) > FULLER * found);
  if (body === undefined) return lines;
  return body
    .replace(/<\/?(?:p|br|div|li|h[1-6])\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** The headline first; where the text has it too, once. */
function withHeadline(lines: readonly string[], title: string | undefined): readonly string[] {
  if (title === undefined) return lines;
  const key = plain(title);
  const at = lines.slice(0, 3).findIndex((line) => plain(line) === key);
  return [title, ...lines.slice(0, Math.max(0, at)), ...lines.slice(at + 1)];
}

function noArticle(id: string): IsnadError {
  return new IsnadError('EMPTY_TEXT', `${show(id)} is a page without an article; save its text as .txt.`);
}
