import type { FoldingRule } from './rule.js';

/**
 * Marks that writers leave out or add at will: accents over Latin, Greek and Cyrillic letters, Arabic vowel signs and
 * hamza carried by a letter, Hebrew points, the Indic nukta. The vowel signs of Indic and South-East Asian scripts are
 * letters in all but name and stay.
 */
const OPTIONAL_MARKS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: a list of marks, each matched against one character alone.
  /[\u{0300}-\u{036f}\u{0483}-\u{0489}\u{0591}-\u{05bd}\u{05bf}\u{05c1}\u{05c2}\u{05c4}\u{05c5}\u{05c7}\u{0610}-\u{061a}\u{064b}-\u{065f}\u{0670}\u{06d6}-\u{06dc}\u{06df}-\u{06e4}\u{06e7}\u{06e8}\u{06ea}-\u{06ed}\u{08d3}-\u{08ff}\u{093c}\u{09bc}\u{0a3c}\u{0abc}\u{0b3c}\u{1ab0}-\u{1aff}\u{1dc0}-\u{1dff}\u{20d0}-\u{20ff}\u{fe20}-\u{fe2f}]/u;

/** `é` is `e`, `مُحَمَّد` is `محمد`, `ё` is `е`, `क़` is `क`. */
export const diacritics: FoldingRule = {
  name: 'diacritics',
  fold: (character) => (OPTIONAL_MARKS.test(character) ? '' : character),
};
