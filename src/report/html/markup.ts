/** A piece of a page that is safe to put in as it is: made by {@link html} alone. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What may stand in a template: text is escaped, markup is not, lists are put together, nothing is left out. */
export type Content = string | number | Markup | undefined | false | readonly Content[];

/**
 * A template for markup in which everything that is put in is escaped, in text and in quoted attributes alike. What a
 * browser could not show, or could take for the end of something, never reaches the page.
 *
 * @example
 * html`<b title="${'"'}">${'<script>'}</b>`.source // => '<b title="&quot;">&lt;script&gt;</b>'
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let source = parts[0] ?? '';
  for (let at = 0; at < contents.length; at++) source += sourceOf(contents[at]) + parts[at + 1];
  return new Markup(source);
}

function sourceOf(content: Content): string {
  if (content instanceof Markup) return content.source;
  if (typeof content === 'string') return escapeMarkup(content);
  if (content === undefined || content === false) return '';
  if (typeof content === 'number') return String(content);
  let source = '';
  for (const part of content) source += sourceOf(part);
  return source;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Control characters but tab and line ends, halves of characters, and what is no character at all. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Characters of which none needs a reference: most texts have no others, and need one look. */
const PLAIN = /^[\t\n\r !#-%(-;=?-_a-~\u{a0}-\u{d7ff}]*$/u;

function escapeMarkup(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[&<>"'`]/g, (character) => REFERENCES[character] ?? '')
    .replace(UNWRITABLE, '\u{fffd}');
}
