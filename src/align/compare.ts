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
 * Dice without regard to order, between 0 and 1: equal words pair off first, then words of one stem, then by grade, first
 * come first served. Cost: the product of the lengths, of which no more than the first {@link LONGEST_BAG} words count.
 */
export function bagLikeness(
  suspect: Int32Array,
  source: Int32Array,
  { vocabulary, grade }: Comparer,
): number {
  const { weight, stem } = vocabulary;
  LEFT.set(suspect.subarray(0, LONGEST_BAG));
  RIGHT.set(source.subarray(0, LONGEST_BAG));
  let left = Math.min(suspect.length, LONGEST_BAG);
  let right = Math.min(source.length, LONGEST_BAG);
  let matched = 0;
  const pairOff = (likeness: number, word: number, partner: number) => {
    matched += likeness * ((weight[word] as number) + (weight[RIGHT[partner] as number] as number));
    RIGHT.copyWithin(partner, partner + 1, right);
    right--;
  };
  for (const likeness of [GRADE.same, GRADE.stem]) {
    let kept = 0;
    for (let i = 0; i < left; i++) {
      const word = LEFT[i] as number;
      const partner =
        likeness === GRADE.same ? placeOf(word, right) : placeOfStem(stem, stem[word] as number, right);
      if (partner < 0) LEFT[kept++] = word;
      else pairOff(likeness, word, partner);
    }
    left = kept;
  }
  left = Math.min(left, MOST_GRADED);
  right = Math.min(right, MOST_GRADED);
  for (let i = 0; i < left; i++) {
    const word = LEFT[i] as number;
    let best = 0;
    let partner = -1;
    for (let j = 0; j < right; j++) {
      const g = grade(word, RIGHT[j] as number);
      if (g > best) {
        best = g;
        partner = j;
      }
    }
    if (partner >= 0) pairOff(best, word, partner);
  }
  return share(matched, weightOf(suspect, weight) + weightOf(source, weight));
}

/** The words of two sentences that are not paired off yet. */
const LEFT = new Int32Array(LONGEST_BAG);
const RIGHT = new Int32Array(LONGEST_BAG);

function placeOf(word: number, count: number): number {
  for (let at = 0; at < count; at++) if (RIGHT[at] === word) return at;
  return -1;
}

function placeOfStem(stem: Int32Array, wanted: number, count: number): number {
  for (let at = 0; at < count; at++) if (stem[RIGHT[at] as number] === wanted) return at;
  return -1;
}
