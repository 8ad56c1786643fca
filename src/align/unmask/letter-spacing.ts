import { letterSpacedRuns } from '../../text/letter-spacing.js';
import type { DisguiseFinder, KnownWords } from './disguise.js';

/** `l i k e  t h i s`: letters set apart are joined where they make words of the other articles. */
export const letterSpacing: DisguiseFinder = {
  mayHave: (text) => /(?:^|[^\p{L}\p{M}])\p{L}\p{M}*(?:[\s._*·•]\p{L}\p{M}*){2}(?![\p{L}\p{M}])/u.test(text),
  find: ({ article, tokens }, known) =>
    letterSpacedRuns(article.text, tokens).flatMap(({ first, last }) => {
      const words = cutIntoWords(tokens.form.slice(first, last).join(''), known);
      // In Hindi a letter and its sign of a vowel may be a word: `है`, `कि`, `को`.
      return words === undefined || words.length === last - first ? [] : [{ first, last, words }];
    }),
};

/** No word is looked for beyond this length. */
const LONGEST_WORD = 30;

/** Cuts a run of letters into known words, as few as possible; `undefined` where too many letters fit none. */
function cutIntoWords(letters: string, known: KnownWords): readonly string[] | undefined {
  // cost[i]: least cost of the first i letters; an unknown letter costs as much as several words.
  const cost = new Float64Array(letters.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(letters.length + 1);
  cost[0] = 0;
  for (let i = 1; i <= letters.length; i++)
    for (let length = 1; length <= Math.min(i, LONGEST_WORD); length++) {
      const isKnown = known.has(letters.slice(i - length, i));
      if (!isKnown && length > 1) continue;
      const total = (cost[i - length] as number) + (isKnown ? 1 : UNKNOWN_LETTER);
      if (total < (cost[i] as number)) {
        cost[i] = total;
        from[i] = i - length;
      }
    }
  const words: string[] = [];
  let unknown = '';
  let lost = 0;
  const flush = () => {
    if (unknown !== '') words.push(unknown);
    unknown = '';
  };
  for (let i = letters.length; i > 0; i = from[i] as number) {
    const word = letters.slice(from[i], i);
    if (known.has(word)) {
      flush();
      words.push(word);
    } else {
      unknown = word + unknown;
      lost += word.length;
    }
  }
  flush();
  return lost > MOST_LOST * letters.length ? undefined : words.reverse();
}

const UNKNOWN_LETTER = 3;

/** A run of which a larger share of letters belongs to no known word is left as it stands. */
const MOST_LOST = 0.35;
