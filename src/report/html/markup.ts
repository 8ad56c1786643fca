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
  for (const [at, content] of contents.entries()) source += sourceOf(content) + (parts[at + 1] ?? '');
  return new Markup(source);
}

function sourceOf(content: Content): string {
  if (content instanceof Markup) return content.source;
  if (Array.isArray(content)) return content.map(sourceOf).join('');
  if (content === undefined || content === false) return '';
  return escapeMarkup(String(content));
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

function escapeMarkup(text: string): string {
  return text
    .replace(/[&<>"'`]/g, (character) => REFERENCES[character] ?? '')
    .replace(UNWRITABLE, '\u{fffd}');
}
