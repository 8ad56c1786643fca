import type { BreakRule } from './rule.js';

const UPPER_OR_UNCASED = /^[\p{Lu}\p{Lo}]/u;
const LETTERS_BEFORE = /[\p{Ll}\p{Lo}\p{M}]{2}$/u;

/** No space after a plain stop: part of a word (`example.org`, `U.S.`), unless two words of prose ran together. */
export const insideWord: BreakRule = {
  name: 'inside-word',
  decide({ text, stop, stopEnd, closed }) {
    if (closed !== stopEnd || text[stop] !== '.' || !/[\p{L}\p{N}_@/]/u.test(text[stopEnd] ?? ''))
      return undefined;
    if (stopEnd - stop > 1) return undefined;
    const after = text.slice(stopEnd, stopEnd + 12);
    const ranTogether =
      UPPER_OR_UNCASED.test(after) &&
      LETTERS_BEFORE.test(text.slice(Math.max(0, stop - 4), stop)) &&
      !/^[\p{L}\p{N}]{1,10}[./]/u.test(after);
    return ranTogether ? 'break' : 'join';
  },
};
