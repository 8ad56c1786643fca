import { GRADE } from './equality.js';
import type { Vocabulary } from './vocabulary.js';
import { alignWords, type WordPair } from './words.js';

/** How two word sequences compare. All shares are of weight and lie between 0 and 1. */
export interface Comparison {
  /** The words that match, in order. */
  readonly pairs: readonly WordPair[];
  /** Twice the matched weight over the weight of both (Dice 1945). */
  readonly dice: number;
  /** Share of the suspect's weight that is matched in order. */
  readonly coverSuspect: number;
  /** Share of the source's weight that is matched in order. */
  readonly coverSource: number;
  /** How well the suspect's words stand together inside the source: a split sentence is near 1. */
  readonly insideSource: number;
  /** How well the source's words stand together inside the suspect: a merged sentence is near 1. */
  readonly insideSuspect: number;
}

/** What comparing needs besides the two sequences. */
export interface Comparer {
  readonly vocabulary: Vocabulary;
  readonly grade: (a: number, b: number) => number;
}

/** Compares two word sequences in order. Cost: the product of their lengths. */
export function compareWords(
  suspect: Int32Array,
  source: Int32Array,
  { vocabulary, grade }: Comparer,
): Comparison {
  const { weight } = vocabulary;
  const pairs = alignWords({ suspect, source, grade, weight });
  const weightSuspect = weightOf(suspect, weight);
  const weightSource = weightOf(source, weight);
  let fromSuspect = 0;
  let fromSource = 0;
  for (const pair of pairs) {
    fromSuspect += pair.grade * (weight[suspect[pair.suspect] as number] as number);
    fromSource += pair.grade * (weight[source[pair.source] as number] as number);
  }
  const coverSuspect = share(fromSuspect, weightSuspect);
  const coverSource = share(fromSource, weightSource);
  const first = pairs[0];
  const last = pairs.at(-1);
  const rangeSource = first && last ? weightOf(source.subarray(first.source, last.source + 1), weight) : 0;
  const rangeSuspect =
    first && last ? weightOf(suspect.subarray(first.suspect, last.suspect + 1), weight) : 0;
  return {
    pairs,
    dice: share(fromSuspect + fromSource, weightSuspect + weightSource),
    coverSuspect,
    coverSource,
    insideSource: Math.min(coverSuspect, share(fromSource, rangeSource)),
    insideSuspect: Math.min(coverSource, share(fromSuspect, rangeSuspect)),
  };
}

/** The weight of a sequence of words together. */
export function weightOf(words: Int32Array, weight: Float64Array): number {
  let sum = 0;
  for (const word of words) sum += weight[word] as number;
  return sum;
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}

/** Longer sentences than this are compared as bags by their beginnings only. */
const LONGEST_BAG = 400;

/** So many words on each side that have no equal are compared by spelling and meaning. */
const MOST_GRADED = 60;

/**
 * Makes a measure of likeness without regard to order, Dice between 0 and 1: equal words pair off first, then words of one
 * stem, then by grade, first come first served. Cost of a call: the product of the lengths for the words that have no
 * equal, of which no more than the first {@link MOST_GRADED} count, and linear for the others.
 */
export function bagMeasure({
  vocabulary,
  grade,
}: Comparer): (suspect: Int32Array, source: Int32Array) => number {
  const { form, weight, stem, stems } = vocabulary;
  // How often each word and each stem is still on the right; all zero between two calls.
  const words = new Int32Array(form.length);
  const stemmed = new Int32Array(stems);
  const left = new Int32Array(LONGEST_BAG);
  const right = new Int32Array(LONGEST_BAG);
  let leftCount = 0;
  let rightCount = 0;
  let matched = 0;
  const count = (word: number, change: 1 | -1) => {
    const s = stem[word] as number;
    words[word] = (words[word] as number) + change;
    stemmed[s] = (stemmed[s] as number) + change;
  };
  const pairOff = (likeness: number, word: number, partner: number) => {
    const other = right[partner] as number;
    matched += likeness * ((weight[word] as number) + (weight[other] as number));
    count(other, -1);
    right.copyWithin(partner, partner + 1, rightCount);
    rightCount--;
  };
  /** Pairs words off for which `has` tells that a partner is left, and `is` which one it is. */
  const pairOffAll = (
    likeness: number,
    has: (word: number) => boolean,
    is: (word: number, other: number) => boolean,
  ) => {
    let kept = 0;
    for (let i = 0; i < leftCount; i++) {
      const word = left[i] as number;
      if (!has(word)) {
        left[kept++] = word;
        continue;
      }
      let partner = 0;
      while (!is(word, right[partner] as number)) partner++;
      pairOff(likeness, word, partner);
    }
    leftCount = kept;
  };
  const pairOffGraded = (word: number) => {
    let best = 0;
    let partner = -1;
    for (let j = 0; j < rightCount; j++) {
      const g = grade(word, right[j] as number);
      if (g > best) {
        best = g;
        partner = j;
      }
    }
    if (partner >= 0) pairOff(best, word, partner);
  };
  return (suspect, source) => {
    matched = 0;
    leftCount = Math.min(suspect.length, LONGEST_BAG);
    rightCount = Math.min(source.length, LONGEST_BAG);
    left.set(suspect.subarray(0, leftCount));
    right.set(source.subarray(0, rightCount));
    for (let j = 0; j < rightCount; j++) count(right[j] as number, 1);
    pairOffAll(
      GRADE.same,
      (word) => (words[word] as number) > 0,
      (word, other) => word === other,
    );
    pairOffAll(
      GRADE.stem,
      (word) => (stemmed[stem[word] as number] as number) > 0,
      (word, other) => stem[word] === stem[other],
    );
    while (rightCount > MOST_GRADED) count(right[--rightCount] as number, -1);
    leftCount = Math.min(leftCount, MOST_GRADED);
    for (let i = 0; i < leftCount; i++) pairOffGraded(left[i] as number);
    while (rightCount > 0) count(right[--rightCount] as number, -1);
    return share(matched, weightOf(suspect, weight) + weightOf(source, weight));
  };
}
