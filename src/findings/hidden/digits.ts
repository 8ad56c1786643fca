import type { IndexedArticle } from '../../align/vocabulary.js';
import { overlap } from '../../span.js';
import { type Disguised, matches, type Trick } from './trick.js';

/** Letters with digits or signs between them, small letters on both sides. */
const MIXED = /(?<![\p{L}\p{N}@/._-])\p{L}+(?:[0134578@$]{1,2}\p{Ll}+)+(?![\p{N}@/_-])/gu;
const READINGS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
};

/** `att4ck`: digits for letters, where the word with its letters stands elsewhere in the articles. */
export const digitsForLetters: Trick = {
  name: 'digits-for-letters',
  find(article, others) {
    const replaced = replacedWords(article);
    const own = ownWords(article, others).filter(
      ({ span }) => !replaced.some((other) => overlap(other.span, span) > 0),
    );
    return [...replaced, ...own].sort((a, b) => a.span.start - b.span.start);
  },
};

/** Words that matching has read as words of the other articles already: their form has no digit any more. */
function replacedWords({ article: { text }, tokens }: IndexedArticle): readonly Disguised[] {
  return tokens.form.flatMap((form, at): Disguised[] => {
    const span = { start: tokens.start[at] as number, end: tokens.end[at] as number };
    const word = text.slice(span.start, span.end);
    const mixed = /[0-9@$!|+€]/.test(word) && /\p{L}/u.test(word) && /^[\p{L}\p{M}]+$/u.test(form);
    return mixed ? [{ span, seen: form }] : [];
  });
}

/** Words that stand elsewhere in the same text as well, or are function words. */
function ownWords(
  { article: { text }, tokens, lexicon }: IndexedArticle,
  others: readonly IndexedArticle[],
): readonly Disguised[] {
  if (!MIXED.test(text)) return [];
  MIXED.lastIndex = 0;
  const known = new Set([tokens, ...others.map((other) => other.tokens)].flatMap(({ form }) => form));
  return matches(text, MIXED, (word) => {
    const read = (one: string) =>
      word.replace(/[0134578@$]/g, (sign) => (sign === '1' ? one : (READINGS[sign] ?? sign)));
    return ['i', 'l'].map(read).find((seen) => {
      const form = seen.toLowerCase();
      return form.length > 3 && (known.has(form) || lexicon.isFunctionWord(form));
    });
  });
}

/** Digits with a letter that looks like one between them. */
const LETTERED = /(?<![\p{L}\p{N}.-])\p{Nd}+(?:[,.]?[OoОоОоlI]+[,.]?\p{Nd}+)+(?![\p{L}\p{N}-])/gu;

/** Digits of two scripts in one figure; full width beside plain ones is a habit of keyboards. */
const FIGURE = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu;

/** `2O19`, `1٤`: letters for digits, and figures in two scripts. */
export const lettersForDigits: Trick = {
  name: 'letters-for-digits',
  find({ article: { text } }) {
    const lettered = matches(
      text,
      LETTERED,
      (word) => word.replace(/[OoОо]/g, '0').replace(/[lI]/g, '1'),
      /\p{Nd}[,.]?[OoОоlI]/u,
    );
    const mixed = matches(text, FIGURE, (figure) => {
      const scripts = new Set([...figure].filter((c) => /\p{Nd}/u.test(c)).map(scriptOfDigit));
      return scripts.size > 1 ? Array.from(figure, plainDigit).join('') : undefined;
    });
    return [...lettered, ...mixed].sort((a, b) => a.span.start - b.span.start);
  },
};

/** Digits by their block; full width counts as plain. */
function scriptOfDigit(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  return code < 0x80 || (code >= 0xff10 && code <= 0xff19) ? 0 : code >> 4;
}

function plainDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0x966 && code <= 0x96f) return String(code - 0x966);
  return character.normalize('NFKC');
}
