import type { Span } from '../types.js';
import { wholeWords } from './whole-words.js';

/** A longer passage is named by its first and last words; the specification leaves the limit to the writer. */
const MOST_WHOLE = 300;
/** So many words stand for an end of a long passage, or before and behind a passage that is not the only one. */
const END_WORDS = 5;
/** No more words than this are tried as a context. */
const MOST_CONTEXT = 12;

/**
 * An address that opens a page at a passage and highlights it, by a text directive (WICG Scroll to Text Fragment):
 * `#:~:text=[prefix-,]start[,end][,-suffix]`. The passage is widened to whole words. Words before and behind it are added
 * where it stands more than once in the text. What looks right in the article's text may still be written otherwise in the
 * page; a browser then opens the page at its top.
 *
 * @param url of the page; a directive that it already has gives way.
 * @param text the article's text.
 * @param span the passage in it.
 *
 * @example
 * textFragmentUrl('https://e.org/a', 'A well-known fire, they say.', { start: 2, end: 17 }) // => 'https://e.org/a#:~:text=well%2Dknown%20fire'
 */
export function textFragmentUrl(url: string, text: string, span: Span): string {
  const page = url.replace(/:~:.*$/su, '');
  const directive = textDirective(text, span);
  if (directive === undefined) return page;
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** The directive itself; nothing for a passage without words. */
function textDirective(text: string, span: Span): string | undefined {
  const { start, end } = wholeWords(text, span.start, span.end);
  const lines = text.slice(start, end).split(/\n+/u).map(trim).filter(Boolean);
  const [first = ''] = lines;
  const last = lines.at(-1) ?? '';
  if (!/[\p{L}\p{N}]/u.test(first)) return undefined;
  if (lines.length > 1 || first.length > MOST_WHOLE)
    return [headOf(first), tailOf(last)].map(encode).join(',');
  const context = contextOf(text, start, end, first);
  return [
    ...(context.prefix === '' ? [] : [`${encode(context.prefix)}-`]),
    encode(first),
    ...(context.suffix === '' ? [] : [`-${encode(context.suffix)}`]),
  ].join(',');
}

/** The fewest words before and behind that make a passage the only one; none where it is that by itself. */
function contextOf(
  text: string,
  start: number,
  end: number,
  words: string,
): { readonly prefix: string; readonly suffix: string } {
  const page = comparable(text);
  if (occurrences(page, comparable(words)) <= 1) return { prefix: '', suffix: '' };
  const before = trim(text.slice(0, start)).split(' ').filter(Boolean);
  const behind = trim(text.slice(end)).split(' ').filter(Boolean);
  let prefix = '';
  let suffix = '';
  for (let count = 1; count <= MOST_CONTEXT; count++) {
    prefix = before.slice(-count).join(' ');
    suffix = behind.slice(0, count).join(' ');
    if (occurrences(page, comparable([prefix, words, suffix].join(' '))) <= 1) break;
  }
  return { prefix, suffix };
}

/** As a browser compares: without regard to case and to the kind of white space; punctuation keeps its neighbours. */
function comparable(text: string): string {
  return trim(text)
    .toLowerCase()
    .replace(/ (?=\p{P})/gu, '');
}

function occurrences(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) count++;
  return count;
}

function trim(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function headOf(line: string): string {
  return line.split(' ').slice(0, END_WORDS).join(' ');
}

function tailOf(line: string): string {
  return line.split(' ').slice(-END_WORDS).join(' ');
}

/** The dash, the ampersand and the comma are the directive's own signs; halves of characters cannot be written in a URL. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Cs}/gu, '\u{fffd}')).replaceAll('-', '%2D');
}
