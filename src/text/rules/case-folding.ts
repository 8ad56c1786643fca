import type { FoldingRule } from './rule.js';

/** Letters become lower case, and final sigma plain sigma, without regard to the locale. */
export const caseFolding: FoldingRule = {
  name: 'case-folding',
  fold: (text) => (text === 'ς' ? 'σ' : text.toLowerCase()),
};
