import type { SentenceWords } from '../analyse.js';
import { groupBy } from '../groups.js';
import type { IndexedArticle, Vocabulary } from './vocabulary.js';

/** A sentence of one of the sources. */
export interface SourceSentence {
  /** Its place among all sentences of all sources. */
  readonly index: number;
  readonly article: IndexedArticle;
  /** Which source, from 0, and which sentence of it, from 0. */
  readonly articleIndex: number;
  readonly sentenceIndex: number;
  readonly sentence: SentenceWords;
  readonly words: Int32Array;
}

/** A stem in more sentences than this tells nothing about which one is meant, and would make long texts quadratic. */
const MOST_POSTINGS = 300;

/** How many sentences of the sources are compared word by word with one of the suspect. */
const MOST_CANDIDATES = 8;

/** Sentences that share so much less than the best one are not compared. */
const LEAST_RANK = 0.04;

/** All sentences of all sources, in order. */
export function sourceSentences(sources: readonly IndexedArticle[]): readonly SourceSentence[] {
  const all: SourceSentence[] = [];
  sources.forEach((article, articleIndex) => {
    article.sentences.forEach((sentence, sentenceIndex) => {
      const words = article.word.subarray(sentence.first, sentence.last);
      all.push({ index: all.length, article, articleIndex, sentenceIndex, sentence, words });
    });
  });
  return all;
}

/**
 * Finds, for any sentence, the source sentences that share the most weight of stems with it, by an inverted index, and
 * those with the very same words. Cost of a look-up: the postings of its stems, each list capped.
 */
export function candidateFinder(
  sentences: readonly SourceSentence[],
  { stem, weight, stems }: Vocabulary,
): (words: Int32Array) => readonly SourceSentence[] {
  const postings = postingsOf(sentences, stem, stems);
  const equals = equalFinder(sentences);
  const score = new Float64Array(sentences.length);
  return (words) => {
    const touched: number[] = [];
    for (const [word, list] of telling(words, stem, postings)) {
      const gain = weight[word] as number;
      for (const index of list) {
        if (score[index] === 0) touched.push(index);
        score[index] = (score[index] as number) + gain;
      }
    }
    // A short sentence wholly inside the suspect must not lose to a long one that shares scattered words.
    const ranked = touched
      .map((index) => ({
        index,
        rank: (score[index] as number) ** 2 / (1 + (sentences[index] as SourceSentence).words.length) ** 0.5,
      }))
      .sort((a, b) => b.rank - a.rank || a.index - b.index)
      .filter(({ rank }, _, all) => rank >= LEAST_RANK * (all[0]?.rank ?? 0))
      .slice(0, MOST_CANDIDATES);
    for (const index of touched) score[index] = 0;
    const equal = equals(words);
    if (equal.length === 0) return ranked.map(({ index }) => sentences[index] as SourceSentence);
    // Of a sentence that a source repeats, one place is enough, or the repetitions would crowd out the rest.
    const keys = new Set(equal.map(({ articleIndex }) => articleIndex));
    const others = ranked
      .map(({ index }) => sentences[index] as SourceSentence)
      .filter(
        (source) =>
          !equal.includes(source) && !(keys.has(source.articleIndex) && isEqual(source.words, words)),
      );
    return [...equal, ...others].slice(0, MOST_CANDIDATES);
  };
}

/** For each stem the sentences that hold it, each once, in order. */
function postingsOf(
  sentences: readonly SourceSentence[],
  stem: Int32Array,
  stems: number,
): (stem: number) => Int32Array {
  const ends = new Int32Array(stems + 1);
  const latest = new Int32Array(stems);
  const eachOnce = (visit: (s: number, index: number) => void) => {
    latest.fill(-1);
    for (const { index, words } of sentences)
      for (const word of words) {
        const s = stem[word] as number;
        if (latest[s] === index) continue;
        latest[s] = index;
        visit(s, index);
      }
  };
  eachOnce((s) => {
    ends[s + 1] = (ends[s + 1] as number) + 1;
  });
  for (let s = 0; s < stems; s++) ends[s + 1] = (ends[s + 1] as number) + (ends[s] as number);
  const free = ends.slice(0, stems);
  const list = new Int32Array(ends[stems] as number);
  eachOnce((s, index) => {
    list[free[s] as number] = index;
    free[s] = (free[s] as number) + 1;
  });
  return (s) => list.subarray(ends[s], ends[s + 1]);
}

/** Where every stem of a sentence is common, so many of the rarest are looked up all the same. */
const LEAST_LISTS = 3;

/** But none with more postings than this. */
const LONGEST_POSTINGS = 3000;

/** The words of a sentence by which to look for others, one of each stem, with the sentences that hold it. */
function telling(
  words: Int32Array,
  stem: Int32Array,
  postings: (stem: number) => Int32Array,
): readonly (readonly [number, Int32Array])[] {
  const lists = new Map<number, readonly [number, Int32Array]>();
  for (const word of words) {
    const s = stem[word] as number;
    if (!lists.has(s)) lists.set(s, [word, postings(s)]);
  }
  const sorted = [...lists.values()]
    .filter(([, list]) => list.length > 0 && list.length <= LONGEST_POSTINGS)
    .sort(([, a], [, b]) => a.length - b.length);
  return sorted.filter(([, list], rank) => list.length <= MOST_POSTINGS || rank < LEAST_LISTS);
}

/**
 * Finds sentences with the very same words, one in each source: of a sentence that a source repeats, the next one at
 * each call, so that repetitions pair off in order.
 */
function equalFinder(sentences: readonly SourceSentence[]): (words: Int32Array) => readonly SourceSentence[] {
  const places = groupBy(sentences, ({ words }) => words.join(' '));
  const calls = new Map<string, number>();
  return (words) => {
    const key = words.join(' ');
    const list = places.get(key) ?? [];
    if (list.length < 2) return list;
    const call = calls.get(key) ?? 0;
    calls.set(key, call + 1);
    const byArticle = groupBy(list, ({ articleIndex }) => articleIndex);
    return [...byArticle.values()].map((same) => same[call % same.length] as SourceSentence);
  };
}

function isEqual(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}
