import type { FoldingRule } from './rule.js';

/** Latin letters without a Unicode decomposition, by what a keyboard without them writes. */
const VARIANTS = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ŋ', 'n'],
  ['ə', 'a'],
  ['ɑ', 'a'],
  ['ɡ', 'g'],
  ['ँ', 'ं'],
]);

/** `Straße` is `strasse`, `Kılıçdaroğlu` is `kilicdaroglu`; in Hindi `चाँद` is `चांद`. */
export const latinLetters: FoldingRule = {
  name: 'latin-letters',
  fold: (text) => VARIANTS.get(text) ?? text,
};
