import type { BreakRule } from './rule.js';

/** A small letter, a comma or a dash after the stop shows that the sentence goes on: `"Stop!" he said`. */
export const continuation: BreakRule = {
  name: 'continuation',
  decide({ text, next, stopEnd, closed }) {
    const following = text[next] ?? '';
    if (/\p{Ll}/u.test(following)) return 'join';
    if (closed !== stopEnd && /^\s*[,;:،؛–—]/u.test(text.slice(closed, closed + 3))) return 'join';
    return undefined;
  },
};
