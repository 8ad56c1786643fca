import { unmaskHomoglyphs } from '../../text/homoglyphs.js';
import { matches, type Trick } from './trick.js';

const WORD = /\p{L}[\p{L}\p{M}]+/gu;

/** A letter of one of these scripts beside one of another. */
const SEAM =
  /[\p{Script=Latin}\p{Script=Greek}]\p{M}*\p{Script=Cyrillic}|[\p{Script=Latin}\p{Script=Cyrillic}]\p{M}*\p{Script=Greek}|[\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*\p{Script=Latin}/u;

/** Letters that look the same in print, capitals as capitals, by script. */
const CYRILLIC = /[аеорсухіјѕһԁԛԝӏАВЕКМНОРСТХУІЈЅ]/u;
const GREEK = /[αονρυικχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]/u;
const LATIN = /[aeopcyxijshdqwlABEKMHOPCTXYIJSkmt]/u;

const isLatin = (letter: string) => /\p{Script=Latin}/u.test(letter);
const isCyrillic = (letter: string) => /\p{Script=Cyrillic}/u.test(letter);
const isGreek = (letter: string) => /\p{Script=Greek}/u.test(letter) && letter !== 'µ';

/** Words that mix letters of scripts that look alike, where no honest word does. */
export const lookAlike: Trick = {
  name: 'look-alike',
  find: ({ article: { text } }) =>
    matches(text, WORD, (word) => (isMasked(word) ? unmasked(word) : undefined), SEAM),
};

function isMasked(word: string): boolean {
  const letters = [...word];
  const latin = letters.filter(isLatin);
  const cyrillic = letters.filter(isCyrillic);
  const greek = letters.filter(isGreek);
  if (latin.length > 0 && cyrillic.length > 0) {
    if (isInflectedName(word)) return false;
    return cyrillic.every((letter) => CYRILLIC.test(letter)) || latin.every((letter) => LATIN.test(letter));
  }
  if (latin.length > 2 && greek.length > 0)
    return (
      greek.every((letter) => GREEK.test(letter)) &&
      letters.every((letter, i) => !isGreek(letter) || isFlush(letters, i))
    );
  if (cyrillic.length > 1 && greek.length > 0) return greek.every((letter) => GREEK.test(letter));
  return false;
}

/** `VIPы`, `SMSку`, `iPhoneом`: a name in its own script with a Russian ending, or a Russian word with a sign before it. */
function isInflectedName(word: string): boolean {
  return (
    /^(?:\p{Script=Latin}*\p{Lu}\p{Script=Latin}*\p{Lu}|\p{Script=Latin}{3,})\p{Script=Cyrillic}{1,4}$/u.test(
      word,
    ) &&
    !/^\p{Ll}+$/u.test(word) &&
    /\p{Lu}/u.test(word)
  );
}

/** A Greek letter in the company of Latin ones of its own case: `NFκB`, `αmax` and `TNFα` are formulas. */
function isFlush(letters: readonly string[], i: number): boolean {
  const letter = letters[i] as string;
  const before = letters[i - 1];
  const after = letters[i + 1];
  const small = /\p{Ll}/u.test(letter);
  const like = (other: string | undefined) => other !== undefined && /\p{Ll}/u.test(other) === small;
  if (before === undefined) return !small && letters.length > 4;
  return like(before) && (after === undefined || like(after) || isGreek(after));
}

/** The word in one script, its case kept as far as one letter answers to one. */
function unmasked(word: string): string {
  const folded = [...unmaskHomoglyphs(word.toLowerCase())];
  const letters = [...word];
  if (folded.length !== letters.length) return folded.join('');
  return letters
    .map((letter, i) => (/\p{Lu}/u.test(letter) ? (folded[i] ?? '').toUpperCase() : (folded[i] ?? '')))
    .join('');
}
