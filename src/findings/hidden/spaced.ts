import type { Lexicon } from '../../lexicon/lexicon.js';
import { letterSpacedRuns } from '../../text/letter-spacing.js';
import { tokenize } from '../../text/tokens.js';
import type { Disguised, Trick } from './trick.js';

/** Fewer letters may be initials, and letters of the alphabet are listed. */
const LEAST_LETTERS = 5;

/** Words whose letters are set apart. Headings in spaced capitals and lists of letters are ordinary. */
export const spaced: Trick = {
  name: 'spaced',
  find({ article: { text }, lexicon }): readonly Disguised[] {
    const tokens = tokenize(text);
    return letterSpacedRuns(text, tokens, LEAST_LETTERS).flatMap(({ first, last }) => {
      const span = { start: tokens.start[first] as number, end: tokens.end[last - 1] as number };
      const stretch = text.slice(span.start, span.end);
      const seen = stretch.replace(/[\s._*·•\p{Cf}]/gu, '');
      const capitals = /^[^\p{Ll}]*$/u.test(seen) && /\p{Lu}/u.test(seen);
      const letters = tokens.form.slice(first, last);
      if (capitals || isAlphabet(letters) || areWords(letters, lexicon)) return [];
      return [{ span, seen }];
    });
  },
};

/** Letters in the order of an alphabet, or one letter again and again, list letters. */
function isAlphabet(letters: readonly string[]): boolean {
  let ordered = 0;
  for (let i = 1; i < letters.length; i++) {
    const step = (letters[i] as string).charCodeAt(0) - (letters[i - 1] as string).charCodeAt(0);
    if (step >= 0 && step <= 2) ordered++;
  }
  return (
    ordered >= (letters.length - 1) * 0.6 || new Set(letters).size < letters.length / 2 || isVowels(letters)
  );
}

/** Whether most are words of one letter, as Hindi has many: `है`, `कि`, `को`. */
const areWords = (letters: readonly string[], lexicon: Lexicon) =>
  2 * letters.filter((letter) => lexicon.isFunctionWord(letter)).length > letters.length;

const isVowels = (letters: readonly string[]) =>
  letters.every((letter) => /^[aeiouyаеиоуыэюяёابتثجحخد]$/u.test(letter));
