import type { BreakRule } from './rule.js';

/**
 * Archives that lose paragraphs leave `.,` where two of them met. A comma right after the stop (or, among Arabic
 * commas, a Latin one right after closing quotation marks) and then no small letter is such a joint.
 */
export const joint: BreakRule = {
  name: 'joint',
  decide({ text, closed, next }) {
    const comma = text[closed];
    if (comma !== ',' && comma !== '،') return undefined;
    return /\p{Ll}/u.test(text[next] ?? '') ? 'join' : 'break';
  },
};
