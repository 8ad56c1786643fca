import { matches, type Trick } from './trick.js';

/** A word with something invisible between two of its letters. */
const WORD =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: lists of characters, each matched alone.
  /[\p{L}\p{M}]+(?:[\u00ad\u034f\u115f\u1160\u180b-\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e01ef}]+[\p{L}\p{M}]+)+/gu;
const SIGN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: a list of characters, each matched alone.
  /[\u00ad\u034f\u115f\u1160\u180b-\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e01ef}]/u;
const HIDDEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: a list of characters, each matched alone.
  /[\u00ad\u034f\u115f\u1160\u180b-\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e01ef}]+/gu;

/** Scripts in which these characters shape letters or show where a line may break. */
const SHAPING =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Mongolian}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Syriac}]/u;

/** Languages in Arabic script that write the zero-width non-joiner in their words. */
const NON_JOINING = new Set(['fa', 'ur', 'ps', 'ku', 'ckb', 'ug', 'sd', 'az']);

/** Letters that Arabic lacks: a word with one is of another language. */
const NOT_ARABIC = /[پچژگکیٹڈڑںہھےە]/u;

/** Zero-width characters, soft hyphens, variation selectors and tags between the letters of a word. */
export const invisible: Trick = {
  name: 'invisible',
  find: ({ article: { text }, lexicon: { language } }) =>
    matches(
      text,
      WORD,
      (word, start) => {
        if (SHAPING.test(word) || isAddress(text, start)) return undefined;
        const hidden = [...word.matchAll(HIDDEN)].map(([run]) => run);
        const seen = word.replace(HIDDEN, '');
        if (hidden.every((run) => run === '\u00ad')) return isHyphenated(word, seen) ? undefined : seen;
        if (hidden.every((run) => run === '\u200c'))
          return NON_JOINING.has(language) || NOT_ARABIC.test(word) || isSeam(word) ? undefined : seen;
        return seen;
      },
      SIGN,
    ),
};

/** A soft hyphen where a long word may be divided: two letters and more on each side. */
function isHyphenated(word: string, seen: string): boolean {
  return seen.length >= 5 && word.split('\u00ad').every((part) => part.length >= 2);
}

/** Typographers part `Auf` and `lage` with a non-joiner, and languages in Arabic script the parts of a word. */
function isSeam(word: string): boolean {
  const parts = word.split('\u200c');
  if (/\p{Script=Arabic}/u.test(word)) return parts.length < 4 && parts.every((part) => part.length > 1);
  return parts.length === 2 && /f\u200c[a-z]/u.test(word);
}

/** Part of an address, where such characters say where a line may break. */
function isAddress(text: string, start: number): boolean {
  return /(?:https?:|www\.|[\w/.-]+\/)[^\s]*$/u.test(text.slice(Math.max(0, start - 80), start));
}
