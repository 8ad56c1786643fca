import type { FoldingRule } from './rule.js';

/**
 * Compatibility forms become the letters they stand for (Unicode NFKD): Arabic presentation forms, full-width and
 * mathematical letters, ligatures, circled digits. Accents are split off here and dropped by the next rules.
 */
export const compatibility: FoldingRule = {
  name: 'compatibility',
  fold: (character) => character.normalize('NFKD'),
};
