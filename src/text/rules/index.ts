import { arabicLetters } from './arabic-letters.js';
import { caseFolding } from './case-folding.js';
import { compatibility } from './compatibility.js';
import { diacritics } from './diacritics.js';
import { digits } from './digits.js';
import { invisible } from './invisible.js';
import { latinLetters } from './latin-letters.js';
import type { FoldingRule } from './rule.js';

/** Every folding rule, in the order in which they apply. Adding one is a new file and a line here. */
export const FOLDING_RULES: readonly FoldingRule[] = [
  compatibility,
  invisible,
  caseFolding,
  diacritics,
  arabicLetters,
  latinLetters,
  digits,
];
