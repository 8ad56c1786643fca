import type { BreakRule } from './rule.js';

/** The number of a list item: nothing but white space before it on its line. */
const ITEM_NUMBER = /(?:^|[\n\r])\s*\(?\p{Nd}{1,3}$/u;

const ORDINAL_BEFORE = /(?:^|[\s(])\d{1,2}$/;

/** A stop between digits is a decimal point; after the number of a list item, or of a day before its month, no end. */
export const figure: BreakRule = {
  name: 'figure',
  decide({ text, stop, stopEnd, next, isMonth }) {
    if (stopEnd - stop !== 1 || text[stop] !== '.') return undefined;
    if (/\p{Nd}/u.test(text[stop - 1] ?? '') && /\p{Nd}/u.test(text[stopEnd] ?? '')) return 'join';
    if (ITEM_NUMBER.test(text.slice(Math.max(0, stop - 8), stop))) return 'join';
    if (ORDINAL_BEFORE.test(text.slice(Math.max(0, stop - 4), stop))) {
      const following = /^[\p{L}\p{M}]+/u.exec(text.slice(next, next + 30))?.[0];
      if (following !== undefined && isMonth(following)) return 'join';
    }
    return undefined;
  },
};
