import type { SentenceWords } from '../../analyse.js';
import type { IndexedArticle, Vocabulary } from '../vocabulary.js';

/** What a sentence holds, without order: content stems, fields of meaning, and the values of its figures and number words. */
export interface Marks {
  readonly stems: ReadonlySet<number>;
  readonly fields: ReadonlyMap<number, number>;
  readonly values: ReadonlyMap<number, number>;
}

/** `one` and `two` are mostly no figures. */
const LEAST_NUMBER_WORD = 3;

/** The marks of a sentence. */
export function marksOf(
  article: IndexedArticle,
  sentence: SentenceWords,
  { stem, functionWord }: Vocabulary,
): Marks {
  const { tokens, lexicon, word } = article;
  const stems = new Set<number>();
  const values = new Map<number, number>();
  for (let token = sentence.first; token < sentence.last; token++) {
    const number = word[token] as number;
    const form = tokens.form[token] as string;
    const value = figureOf(form) ?? lexicon.values('numbers').match(tokens.form, token)?.value;
    if (value !== undefined && (value >= LEAST_NUMBER_WORD || /^\d/.test(form)))
      values.set(value, (values.get(value) ?? 0) + 1);
    if (functionWord[number] !== 1) stems.add(stem[number] as number);
  }
  return { stems, fields: fieldsOf(article, sentence), values };
}

/** How often a sentence touches each field of meaning; the fields of different languages do not meet. */
export function fieldsOf(
  { tokens, lexicon }: IndexedArticle,
  { first, last }: SentenceWords,
): ReadonlyMap<number, number> {
  const fields = new Map<number, number>();
  for (let token = first; token < last; token++)
    for (const field of lexicon.fields(tokens.form, token)) fields.set(field, (fields.get(field) ?? 0) + 1);
  return fields;
}

function figureOf(form: string): number | undefined {
  if (!/^\d/.test(form)) return undefined;
  const value = Number(form.replace(/[,٬]/g, ''));
  return Number.isNaN(value) ? undefined : value;
}
