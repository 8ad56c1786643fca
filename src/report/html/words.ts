import { STEERING, UNSEEN } from '../escape.js';
import { type Content, html, type Markup } from './markup.js';

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
