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
