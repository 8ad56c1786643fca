import type { Span } from '../types.js';

/** A quotation mark or bracket without its partner. */
export interface DanglingMark {
  readonly span: Span;
  /** It opens and nothing closes it; otherwise it closes what nothing opened. */
  readonly opens: boolean;
}

/** Brackets and marks of which each side has its own sign, by what closes them. */
const CLOSERS: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '(': ')）',
  '（': ')）',
  '[': ']',
  '【': '】',
  '《': '》',
};

const CLOSING = new Set('」』)）]】》');

/**
 * Quotation marks by family. Newsrooms write `”so”`, `„so“`, `»so«` and `«so»`: which mark opens shows only from what stands
 * beside it. Single marks are let alone, since `’` is an apostrophe as often as not.
 */
const FAMILIES: readonly string[] = ['"', '“”„‟', '«»'];

/** A look at a whole paragraph first: most have none of the marks. */
const QUOTE = /["“”„‟«»]/;
const BRACKET = /[\p{Ps}\p{Pe}]/u;

/**
 * Quotation marks and brackets without their partner in their paragraph, in order. Items such as `a)` and `1)`, smileys,
 * inches, and quotations that the next paragraph takes up again are none. Linear, but for deep nesting.
 *
 * @example
 * danglingMarks('He said "no and left.') // => [{ span: { start: 8, end: 9 }, opens: true }]
 */
export function danglingMarks(text: string): readonly DanglingMark[] {
  const found: DanglingMark[] = [];
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, end);
    const quotes = QUOTE.test(line)
      ? FAMILIES.flatMap((family) => danglingQuotes(text, start, end, family))
      : [];
    const runsOn = /^\s*["“”„‟«»]/u.test(text.slice(end, end + 8));
    if (BRACKET.test(line)) for (const mark of danglingBrackets(text, start, end)) found.push(mark);
    for (const mark of paired(text, quotes)) if (!mark.opens || !runsOn) found.push(mark);
    start = end + 1;
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Without the marks of two families that belong together: `„so"`. */
function paired(text: string, marks: readonly DanglingMark[]): readonly DanglingMark[] {
  const sorted = [...marks].sort((a, b) => a.span.start - b.span.start);
  const belong = (a: DanglingMark | undefined, b: DanglingMark | undefined) =>
    a?.opens === true && b?.opens === false && text[a.span.start] !== text[b.span.start];
  return sorted.filter((mark, i) => !belong(mark, sorted[i + 1]) && !belong(sorted[i - 1], mark));
}

function danglingQuotes(text: string, start: number, end: number, family: string): readonly DanglingMark[] {
  const dangling: DanglingMark[] = [];
  let open = -1;
  for (let at = start; at < end; at++) {
    if (!family.includes(text[at] as string) || (open < 0 && isMeasure(text, at))) continue;
    const opens = canOpen(text, at);
    const closes = canClose(text, at);
    if (open >= 0 && (closes || !opens)) open = -1;
    else if (open < 0 && closes && !opens) dangling.push({ span: { start: at, end: at + 1 }, opens: false });
    else {
      if (open >= 0) dangling.push({ span: { start: open, end: open + 1 }, opens: true });
      open = at;
    }
  }
  if (open >= 0) dangling.push({ span: { start: open, end: open + 1 }, opens: true });
  return dangling;
}

/** Whether a mark may open: a word follows, at once or after the space that French has there, and none ends before it. */
function canOpen(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 3);
  if (!/^[\p{L}\p{N}\p{M}\p{Ps}\p{Pi}\p{Sc}'"#@…—–\-[.¿¡]/u.test(after) && !isGuillemet(text, at))
    return false;
  const before = text[at - 1] ?? ' ';
  return (
    /[\s\p{P}\p{S}\p{Cf}ـ]/u.test(before) ||
    UNSPACED.test(before) ||
    /(?:^|\s)\p{Script=Arabic}$/u.test(text.slice(Math.max(0, at - 2), at))
  );
}

/** Letters of scripts that leave no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a mark may close: something stands before it, and no word right behind it. */
function canClose(text: string, at: number): boolean {
  const after = text[at + 1] ?? ' ';
  if (/\s/.test(text[at - 1] ?? ' ') && !isGuillemet(text, at)) return false;
  return !/[\p{L}\p{N}]/u.test(after) || UNSPACED.test(after);
}

const isGuillemet = (text: string, at: number) => text[at] === '«' || text[at] === '»';

function danglingBrackets(text: string, start: number, end: number): readonly DanglingMark[] {
  const open: number[] = [];
  const dangling: DanglingMark[] = [];
  const mark = (at: number, opens: boolean) => {
    dangling.push({ span: { start: at, end: at + 1 }, opens });
  };
  for (let at = start; at < end; at++) {
    const character = text[at] as string;
    if (CLOSING.has(character)) {
      const opener = open.findLastIndex((i) => (CLOSERS[text[i] as string] ?? '').includes(character));
      if (opener < 0) {
        if (!isItem(text, at, start)) mark(at, false);
      } else for (const between of open.splice(opener).slice(1)) mark(between, true);
    } else if (CLOSERS[character] !== undefined && !isSmiley(text, at)) open.push(at);
  }
  for (const at of open) mark(at, true);
  return dangling;
}

/** `5'10"`, `12"`: a sign of measure. */
function isMeasure(text: string, at: number): boolean {
  return (
    text[at] === '"' &&
    /\d['’]?\s?\d*$/.test(text.slice(Math.max(0, at - 3), at)) &&
    !/\d{3}$/.test(text.slice(Math.max(0, at - 3), at))
  );
}

/** `a)`, `12)`, `ب)` at the beginning of a line or after a pause, and smileys. */
function isItem(text: string, at: number, start: number): boolean {
  const before = text.slice(Math.max(start, at - 8), at);
  return /(?:^|[\s;,،؛:.])(?:\p{L}|\p{N}{1,3}|[ivx]{1,4})$/u.test(before) || /[:;=8]['-]?$/.test(before);
}

function isSmiley(text: string, at: number): boolean {
  return /[:;=]-?$/.test(text.slice(Math.max(0, at - 2), at)) && !/\s/.test(text[at - 1] ?? ' ');
}
