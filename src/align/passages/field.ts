import type { IndexedArticle, Vocabulary } from '../vocabulary.js';
import { TUNING } from './tuning.js';

/** A pair of token ranges, half-open: `a0`..`a1` of the suspect against `b0`..`b1` of the source. */
export interface Box {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/**
 * What all steps of one search share. The words of both articles are keys: the number of their synonym group, or of
 * their stem where they have none, so that equal keys mean "the same word, inflected or replaced by a synonym".
 */
export interface Field {
  /** Keys of the suspect's tokens. */
  readonly a: Int32Array;
  /** Keys of the source's tokens. */
  readonly b: Int32Array;
  /** All keys are below. */
  readonly keys: number;
  /** Occurrences of each key in both articles. */
  readonly count: Int32Array;
  /** Occurrences that are added to those seen: what was not seen in two short articles is not impossible. */
  readonly prior: Float64Array;
  readonly isFunctionWord: Uint8Array;
  /** Number of the pair of keys that begins at each token; the last token has none (-1). */
  readonly pairsA: Int32Array;
  readonly pairsB: Int32Array;
  /** All numbers of pairs are below. */
  readonly pairs: number;
}

/** Turns two articles into keys and counts them. Cost: linear in both and in the vocabulary. */
export function buildField(suspect: IndexedArticle, source: IndexedArticle, vocabulary: Vocabulary): Field {
  const { stem, synonym, functionWord, stems } = vocabulary;
  const keys = synonym.reduce((most, group) => Math.max(most, stems + group + 1), stems);
  const keyOf = (word: number): number => {
    const group = synonym[word] as number;
    return group < 0 ? (stem[word] as number) : stems + group;
  };
  const a = suspect.word.map(keyOf);
  const b = source.word.map(keyOf);
  const count = new Int32Array(keys);
  for (const side of [a, b]) for (const key of side) count[key] = (count[key] as number) + 1;
  const isFunctionWord = new Uint8Array(keys);
  functionWord.forEach((yes, word) => {
    if (yes === 1) isFunctionWord[keyOf(word)] = 1;
  });
  const prior = new Float64Array(keys).fill(TUNING.priorTokens * TUNING.contentPrior);
  isFunctionWord.forEach((yes, key) => {
    if (yes === 1) prior[key] = TUNING.priorTokens * TUNING.functionPrior;
  });
  const numbers = new Map<number, number>();
  const pairsA = numberPairs(a, keys, numbers);
  const pairsB = numberPairs(b, keys, numbers);
  return { a, b, keys, count, prior, isFunctionWord, pairsA, pairsB, pairs: numbers.size };
}

function numberPairs(side: Int32Array, keys: number, numbers: Map<number, number>): Int32Array {
  return side.map((key, at) => {
    const next = side[at + 1];
    if (next === undefined) return -1;
    const pair = key * keys + next;
    const number = numbers.get(pair) ?? numbers.size;
    if (number === numbers.size) numbers.set(pair, number);
    return number;
  });
}

/** How often a key stands in a word of text of this pair, everything counted. */
export function rateOf(field: Field, key: number): number {
  const seen = (field.count[key] as number) + (field.prior[key] as number);
  return seen / (field.a.length + field.b.length + TUNING.priorTokens);
}
