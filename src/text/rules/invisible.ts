import type { FoldingRule } from './rule.js';

/**
 * Characters that a reader does not see inside a word: format controls (zero-width joiners, bidirectional controls,
 * soft hyphen, tags), variation selectors, and fillers such as tatweel that only stretch a word.
 */
export const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: a list of characters, each matched against one alone.
  /[\p{Cf}\u{034f}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{180b}-\u{180f}\u{3164}\u{ffa0}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}\u{0640}\u{07fa}]/u;

/** `‌ ` joiners, `‏` marks and `ـ` tatweel vanish: `مـحـمـد` is `محمد`. */
export const invisible: FoldingRule = {
  name: 'invisible',
  fold: (character) => (INVISIBLE.test(character) ? '' : character),
};
