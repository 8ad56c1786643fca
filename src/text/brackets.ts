import type { Span } from '../types.js';

const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '［': '］', '【': '】', '〔': '〕' };
const OPENERS: Readonly<Record<string, string>> = { ']': '[', '］': '［', '】': '【', '〕': '〔' };

/** Words that an aside inside a sentence may have, as in `he [the minister] said`. */
const ASIDE_WORDS = 5;

/**
 * Blocks in square brackets (`[ ]`, `【 】`) that hold whole sentences, brackets included, in order; an aside within a
 * sentence (`[sic]`) is none. Nested brackets belong to the outer block; unbalanced ones are no block. Linear.
 *
 * @example
 * bracketBlocks('It fell. [Experts doubt it.] He [the mayor] left.') // => [{ start: 9, end: 28 }]
 */
export function bracketBlocks(text: string): readonly Span[] {
  if (!/[[［【〔]/.test(text)) return [];
  const open: { readonly at: number; readonly closer: string }[] = [];
  const pairs: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    const closer = CLOSERS[character];
    if (closer !== undefined) open.push({ at, closer });
    else if (OPENERS[character] !== undefined && open.at(-1)?.closer === character) {
      const start = open.pop()?.at ?? at;
      while (pairs.length > 0 && (pairs.at(-1)?.start ?? -1) > start) pairs.pop();
      pairs.push({ start, end: at + 1 });
    }
  }
  return pairs.filter((pair) => holdsSentences(text, pair));
}

function holdsSentences(text: string, { start, end }: Span): boolean {
  const tail = text.slice(Math.max(start + 1, end - 6), end - 1);
  if (/[.!?؟۔।॥。！？…]["'»”’)]*\s*$/u.test(tail)) return wordsReach(text, start + 1, end - 1, 2);
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 4);
  const opensAlone = /(?:^|\n|[.!?؟۔।॥。！？…]["'»”’)]*[,،]?)\s*$/u.test(before);
  const closesAlone = /^\s*(?:$|\n|[\p{Lu}\p{Lo}["'«“])/u.test(after);
  return opensAlone && closesAlone && wordsReach(text, start + 1, end - 1, ASIDE_WORDS);
}

/** Whether a stretch has at least `count` words. */
function wordsReach(text: string, start: number, end: number, count: number): boolean {
  let words = 0;
  let inside = false;
  for (let at = start; at < end && words < count; at++) {
    const letter = /[\p{L}\p{N}\p{M}]/u.test(text[at] as string);
    if (
      letter &&
      (!inside || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text[at] as string))
    )
      words++;
    inside = letter;
  }
  return words >= count;
}
