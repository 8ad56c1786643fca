const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** East Asian Wide and Fullwidth (UAX 11) by script and block; emoji that are shown as pictures are wide too. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u{3000}-\u{303e}\u{3200}-\u{33ff}\u{fe30}-\u{fe6f}\u{ff01}-\u{ff60}\u{ffe0}-\u{ffe6}]/u;
/** Nothing below is wide, combining or a format control except these two. */
const PLAIN_BELOW = 0x300;
const SOFT_HYPHEN = '\u00ad';

/**
 * Columns that a text takes in a terminal: 2 for East Asian wide characters, 0 for combining marks and format
 * controls, 1 for the rest. Control characters must be escaped before. Cost: linear.
 *
 * @example
 * displayWidth('cafe\u0301') // => 4
 * displayWidth('東京') // => 4
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Columns of one code point. */
export function characterWidth(character: string): 0 | 1 | 2 {
  if ((character.codePointAt(0) ?? 0) < PLAIN_BELOW) return character === SOFT_HYPHEN ? 0 : 1;
  if (ZERO.test(character)) return 0;
  return isWide(character) ? 2 : 1;
}

/** Whether a code point takes two columns. */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}
