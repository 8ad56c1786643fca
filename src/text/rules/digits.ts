import type { FoldingRule } from './rule.js';

const DIGIT = /\p{Nd}/u;

/** Digits of any script become ASCII, and so do the signs that stand beside them: `١٤٪` is `14%`. */
export const digits: FoldingRule = {
  name: 'digits',
  fold(text) {
    if (text === '٪') return '%';
    if (text === '٫') return '.';
    if (text === '٬') return ',';
    return DIGIT.test(text) ? String(digitValue(text.codePointAt(0) ?? 0)) : text;
  },
};

/** Unicode assigns decimal digits in runs of ten, zero first; count back to the start of the run. */
function digitValue(codePoint: number): number {
  let zero = codePoint;
  while (zero > 0 && codePoint - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  // Runs may touch (mathematical digits do), so a longer run is cut at multiples of ten from its true start.
  if (codePoint >= 0x1d7ce && codePoint <= 0x1d7ff) return (codePoint - 0x1d7ce) % 10;
  return codePoint - zero;
}
