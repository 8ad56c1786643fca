import { STEERING, UNSEEN } from '../escape.js';
import { type Content, html, type Markup } from './markup.js';

/** Letters, marks and figures; a place between two of them is inside a word. */
const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]/u;
/** Scripts that put no space between words: each character counts as a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The stretch widened so that neither end lies inside a word: no mark may cut one, since cut letters of Arabic would no
 * longer join.
 *
 * @example
 * wholeWords('about 41,000 people', 8, 9) // => { start: 6, end: 12 }
 */
export function wholeWords(text: string, start: number, end: number): { start: number; end: number } {
  let from = Math.max(0, Math.min(start, text.length));
  let to = Math.max(from, Math.min(end, text.length));
  if (from === to) return { start: from, end: to };
  while (isInside(text, from)) from--;
  while (isInside(text, to)) to++;
  return { start: from, end: to };
}

function isInside(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const after = text.charCodeAt(at);
  if (after >= 0xdc00 && after <= 0xdfff) return true;
  const before = text.charCodeAt(at - 1);
  const previous = characterAt(text, before >= 0xdc00 && before <= 0xdfff ? at - 2 : at - 1);
  const next = characterAt(text, at);
  if (/\p{M}/u.test(next)) return true;
  if (isFigureMark(previous) && /\p{N}/u.test(next)) return /\p{N}/u.test(text.charAt(at - 2));
  if (isFigureMark(next) && /\p{N}/u.test(previous)) return /\p{N}/u.test(text.charAt(at + 1));
  return WORD.test(previous) && WORD.test(next) && !(UNSPACED.test(previous) && UNSPACED.test(next));
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0x20);
}

/** What joins the digits of one figure. */
function isFigureMark(character: string): boolean {
  return /[.,'’٫٬]/u.test(character);
}

/**
 * A text of an article as it may stand in a page: characters that would turn its order round or that nobody sees are
 * shown by their number. `unseen` shows those too that only join letters or part them.
 */
export function shown(text: string, unseen = false): Content {
  const pattern = unseen ? UNSEEN : STEERING;
  const parts: Content[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (/[\t\n\r]/.test(match[0])) continue;
    parts.push(text.slice(at, match.index), named(match[0]));
    at = match.index + match[0].length;
  }
  return at === 0 ? text : [...parts, text.slice(at)];
}

function named(character: string): Markup {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return html`<span class="unseen">U+${number}</span>`;
}

/** Within quotation marks, and days. */
const QUOTED = /(?<=“)[^”]*(?=”)|(?<=«)[^»]*(?=»)|\b\d{4}-\d{2}-\d{2}\b/gu;

/** A sentence of ours, in which each quotation keeps to its own direction and no line ends within a day. */
export function prose(sentence: string): Content {
  const parts: Content[] = [];
  let at = 0;
  for (const { 0: match, index } of sentence.matchAll(QUOTED)) {
    const quoted = /[“«]/u.test(sentence.charAt(index - 1));
    parts.push(sentence.slice(at, index));
    parts.push(quoted ? html`<bdi>${shown(match)}</bdi>` : html`<span class="nb">${match}</span>`);
    at = index + match.length;
  }
  return [...parts, shown(sentence.slice(at))];
}
