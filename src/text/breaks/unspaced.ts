import type { BreakRule } from './rule.js';

/** Ideographic and Indic stops end a sentence with or without a space; a comma after closing quotation marks does not. */
export const unspaced: BreakRule = {
  name: 'unspaced',
  decide({ text, stop, closed, stopEnd }) {
    if (!/[。！？｡।॥۔؟]/u.test(text[stop] ?? '')) return undefined;
    if (closed !== stopEnd && /[，、,،；;：:]/u.test(text[closed] ?? '')) return 'join';
    return 'break';
  },
};
