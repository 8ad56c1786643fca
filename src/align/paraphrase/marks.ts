import { onceByWords, type SentenceWords } from '../../analyse.js';
import type { IndexedArticle, Vocabulary } from '../vocabulary.js';

/** What a sentence holds, without order: content stems, fields of meaning, and the values of its figures and number words. */
export interface Marks {
  readonly stems: ReadonlySet<number>;
  readonly fields: ReadonlyMap<number, number>;
  readonly values: ReadonlyMap<number, number>;
}

/** `one` and `two` are mostly no figures. */
const LEAST_NUMBER_WORD = 3;

/** The marks of sentence `at` of an article. */
export function marksOf(article: IndexedArticle, at: number, { stem, functionWord }: Vocabulary): Marks {
  const { first, last } = article.sentences[at] as SentenceWords;
  const stems = new Set<number>();
  for (let token = first; token < last; token++) {
    const number = article.word[token] as number;
    if (functionWord[number] !== 1) stems.add(stem[number] as number);
  }
  return { stems, fields: fieldsIn(article)[at] ?? NONE, values: valuesIn(article)[at] ?? NONE };
}

const NONE: ReadonlyMap<number, number> = new Map();

/** How often each sentence of an article touches each field of meaning; the fields of different languages do not meet. */
export const fieldsIn = onceByWords(({ tokens, lexicon, sentences }) =>
  sentences.map((sentence) => countIn(sentence, (token) => lexicon.fields(tokens.form, token))),
);

/** How often each sentence of an article names each value. */
const valuesIn = onceByWords(({ tokens: { form }, lexicon, sentences }) =>
  sentences.map((sentence) =>
    countIn(sentence, (token) => {
      const word = form[token] as string;
      const value = figureOf(word) ?? lexicon.values('numbers').match(form, token)?.value;
      return value !== undefined && (value >= LEAST_NUMBER_WORD || /^\d/.test(word)) ? [value] : [];
    }),
  ),
);

function countIn(
  { first, last }: SentenceWords,
  itemsAt: (token: number) => readonly number[],
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let token = first; token < last; token++)
    for (const item of itemsAt(token)) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function figureOf(form: string): number | undefined {
  if (!/^\d/.test(form)) return undefined;
  const value = Number(form.replace(/[,٬]/g, ''));
  return Number.isNaN(value) ? undefined : value;
}
