import type { BreakRule } from './rule.js';

/**
 * Two dots or an ellipsis are a pause. They end a sentence only before a capital letter, or at the end of a line;
 * scripts without capitals use them as a dash (`نهاية الموسم.. المدرب يرحل`).
 */
export const pause: BreakRule = {
  name: 'pause',
  decide({ text, stop, stopEnd, closed, next }) {
    const run = text.slice(stop, stopEnd);
    if (!/^(?:\.{2,}|…+|⋯+)$/u.test(run)) return undefined;
    if (next >= text.length || closed !== stopEnd) return undefined;
    return /\p{Lu}/u.test(text[next] ?? '') && /\s/u.test(text[stopEnd] ?? '') ? 'break' : 'join';
  },
};
