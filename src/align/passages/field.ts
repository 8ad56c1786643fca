import type { IndexedArticle, Vocabulary } from '../vocabulary.js';
import { TUNING } from './tuning.js';

/** A pair of token ranges, half-open: `a0`..`a1` of the suspect against `b0`..`b1` of the source. */
export interface Box {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/** What all steps of one search share: the words of both articles as keys, and how common each key is. */
export interface Field {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Occurrences of each key in both articles. */
  readonly count: Int32Array;
  /** Occurrences by chance that are added to those seen. */
  readonly prior: Float64Array;
  readonly isFunctionWord: Uint8Array;
  readonly keys: number;
  /** Number of the pair of keys that begins at each token; the last token has none (-1). */
  readonly pairsA: Int32Array;
  readonly pairsB: Int32Array;
  readonly pairs: number;
}

/** The weight that a vocabulary gives to function words. */
const FUNCTION_WEIGHT = 0.12;

export function buildField(suspect: IndexedArticle, source: IndexedArticle, vocabulary: Vocabulary): Field {
  const { stem, synonym, weight, stems } = vocabulary;
  let groups = 0;
  for (const group of synonym) groups = Math.max(groups, group + 1);
  const keys = stems + groups;
  const keyOf = (word: number): number => {
    const group = synonym[word] as number;
    return group < 0 ? (stem[word] as number) : stems + group;
  };
  const a = suspect.word.map(keyOf);
  const b = source.word.map(keyOf);
  const count = new Int32Array(keys);
  for (const key of a) count[key] = (count[key] as number) + 1;
  for (const key of b) count[key] = (count[key] as number) + 1;
  const isFunctionWord = new Uint8Array(keys);
  for (let word = 0; word < stem.length; word++)
    if ((weight[word] as number) <= FUNCTION_WEIGHT) isFunctionWord[keyOf(word)] = 1;
  const prior = Float64Array.from(
    isFunctionWord,
    (yes) => TUNING.priorTokens * (yes ? TUNING.functionPrior : TUNING.contentPrior),
  );
  const numbers = new Map<number, number>();
  const pairsOf = (keysOf: Int32Array): Int32Array =>
    keysOf.map((key, at) => {
      if (at + 1 === keysOf.length) return -1;
      const pair = key * keys + (keysOf[at + 1] as number);
      let number = numbers.get(pair);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(pair, number);
      }
      return number;
    });
  const pairsA = pairsOf(a);
  const pairsB = pairsOf(b);
  return { a, b, count, prior, isFunctionWord, keys, pairsA, pairsB, pairs: numbers.size };
}

/** The number of words that one side of the pair expects per word of text, everything counted. */
export function rate(field: Field, key: number): number {
  return (
    ((field.count[key] as number) + (field.prior[key] as number)) /
    (field.a.length + field.b.length + TUNING.priorTokens)
  );
}
