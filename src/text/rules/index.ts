import { arabicLetters } from './arabic-letters.js';
import { caseFolding } from './case-folding.js';
import { compatibility } from './compatibility.js';
import { diacritics } from './diacritics.js';
import { digits } from './digits.js';
import { invisible } from './invisible.js';
import { latinLetters } from './latin-letters.js';

/**
 * One rule of folding: what becomes of one character (a code point). A rule looks at that character alone, so that
 * folding can be compiled into a table; an empty string drops the character, and of several characters that a rule
 * returns, each goes to the next rule by itself.
 */
export interface FoldingRule {
  readonly name: string;
  fold(character: string): string;
}

/** Every folding rule, in the order in which they apply. Adding one is a new file and a line here. */
export const FOLDING_RULES: readonly FoldingRule[] = [
  invisible,
  compatibility,
  caseFolding,
  diacritics,
  arabicLetters,
  latinLetters,
  digits,
];
