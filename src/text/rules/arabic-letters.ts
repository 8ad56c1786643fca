import type { FoldingRule } from './rule.js';

/** Variant letters of the Arabic script, by what they are folded to. Hamza and madda are gone already (NFKD). */
const VARIANTS = new Map([
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ې', 'ي'],
  ['ة', 'ه'],
  ['ۃ', 'ه'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ە', 'ه'],
  ['ۀ', 'ه'],
  ['ک', 'ك'],
  ['ڪ', 'ك'],
  ['ګ', 'گ'],
  ['ڤ', 'ف'],
  ['ڨ', 'ق'],
  ['ٲ', 'ا'],
  ['ٳ', 'ا'],
]);

/** One form for the letters that keyboards and spelling habits interchange: `علی` is `علي`, `مدرسة` is `مدرسه`. */
export const arabicLetters: FoldingRule = {
  name: 'arabic-letters',
  fold: (text) => VARIANTS.get(text) ?? text,
};
