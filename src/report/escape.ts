/**
 * What could steer a terminal or the order of its line: control characters (ESC and C1 among them), bidirectional
 * embeddings, overrides and isolates, annotation marks, tags and lone surrogates. Marks that only join letters or
 * stand between two directions (U+200C to U+200F, U+061C) are part of ordinary writing and stay.
 */
export const STEERING =
  /[\p{Cc}\p{Cs}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{fff9}-\u{fffb}\u{e0000}-\u{e007f}]/gu;
/** Also what a reader does not see at all. */
export const UNSEEN = /[\p{Cc}\p{Cs}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const SPACES = /[ \t\n\v\f\r\u{85}\u{2028}\u{2029}]+/gu;

/**
 * A text of an article or a file name as one harmless line: white space becomes single spaces, and every character
 * that could steer the terminal is written out.
 *
 * @example
 * escapeText('red \u001b[31malert\n') // => 'red \\u{1b}[31malert'
 */
export function escapeText(text: string): string {
  return text.replace(SPACES, ' ').replace(STEERING, writeOut).trim();
}

/**
 * As {@link escapeText}, with every invisible character written out too: for findings about hidden characters.
 *
 * @example
 * escapeUnseen('Wash\u200bington') // => 'Wash\\u{200b}ington'
 */
export function escapeUnseen(text: string): string {
  return text.replace(SPACES, ' ').replace(UNSEEN, writeOut).trim();
}

/**
 * The first words of a text, at most `most` code units, with an ellipsis where it goes on.
 *
 * @example
 * clip('one two three', 9) // => 'one two …'
 */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most);
  const end = cut > most / 2 ? cut : most;
  const whole = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
  return `${text.slice(0, whole).trimEnd()} …`;
}

function writeOut(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
