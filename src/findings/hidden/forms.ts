import { matches, type Trick } from './trick.js';

const WORD = /[\p{L}\p{M}]+/gu;

/** Presentation forms of single letters; ligatures such as `ﻻ` and `ﷲ` come from fonts and keyboards. */
const PRESENTATION = /[\ufb50-\ufbb1\ufbd3-\ufbff\ufe80-\ufef4]/u;
const ORDINARY = /[\u0620-\u064a\u066e-\u06d3]/u;
const MATHEMATICAL = /[\u{1d400}-\u{1d7cb}]/u;
const SIGN = /[\ufb50-\ufbb1\ufbd3-\ufbff\ufe80-\ufef4\u{1d400}-\u{1d7cb}]/u;

/**
 * Words that mix Arabic presentation forms with ordinary letters, and words of mathematical letters. A text wholly in
 * presentation forms comes from an old file; single mathematical letters are formulas.
 */
export const forms: Trick = {
  name: 'forms',
  find: ({ article: { text } }) =>
    matches(
      text,
      WORD,
      (word) => {
        const letters = [...word];
        const shaped = letters.filter((letter) => PRESENTATION.test(letter)).length;
        if (shaped > 0 && letters.some((letter) => ORDINARY.test(letter))) return word.normalize('NFKC');
        const styled = letters.filter((letter) => MATHEMATICAL.test(letter)).length;
        return styled > 3 ? word.normalize('NFKC') : undefined;
      },
      SIGN,
    ),
};
