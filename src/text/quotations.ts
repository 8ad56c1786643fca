import type { Span } from '../types.js';

/** What each opening mark may be closed by. Urdu, German and the Nordic languages open with what others close with. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '“”',
  '‘': '’',
  '‚': '‘’',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '„': '“”',
  '「': '」',
  '『': '』',
  '"': '"',
};

/** Marks that both open and close: which of the two shows from what stands beside them. */
const TWO_WAY = '"”»›';

/** A quotation that does not close within so many code units is none. */
const LONGEST = 1200;

/**
 * Stretches within quotation marks, marks included. A straight mark opens before a word
 * and closes after one; a mark that opens again before it was closed, or a line that ends, leaves the first one
 * unanswered. Linear.
 *
 * @example
 * quotationsOf('He said "not now" and left.') // => [{ start: 8, end: 17 }]
 */
export function quotationsOf(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at + 1)) {
    const mark = text[at] as string;
    const closers = CLOSERS[mark];
    if (mark === "'") {
      const end = closingApostrophe(text, at);
      if (end > at) found.push({ start: at, end: end + 1 });
      at = Math.max(at, end);
      continue;
    }
    if (closers === undefined || (TWO_WAY.includes(mark) && !opensWord(text, at))) continue;
    const end = closing(text, at, closers);
    if (end < 0) continue;
    found.push({ start: at, end: end + 1 });
    at = end;
  }
  return found;
}

const MARK = new RegExp(`['${Object.keys(CLOSERS).join('')}]`, 'g');

/** Where the next mark stands that may open a quotation; -1 where none does. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? -1;
}

function closing(text: string, from: number, closers: string): number {
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from + 1; at < limit; at++) {
    const character = text[at] as string;
    if (character === '\n') return -1;
    if (closers.includes(character) && !(character === '"' && opensWord(text, at))) return at;
    if (character === text[from]) return -1;
  }
  return -1;
}

/** Where a straight single mark that opens before a word is closed: behind one, with no letter after it; else -1. */
function closingApostrophe(text: string, from: number): number {
  if (!/[\s(:«“"—–]/u.test(text[from - 1] ?? ' ') || !/\p{L}/u.test(text[from + 1] ?? '')) return -1;
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from + 2; at < limit && text[at] !== '\n'; at++)
    if (text[at] === "'" && /\S/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ''))
      return at;
  return -1;
}

/** Whether a straight mark stands before a word and not behind one. */
function opensWord(text: string, at: number): boolean {
  return !/[\p{L}\p{N}\p{M}.!?؟،,…]/u.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ');
}
