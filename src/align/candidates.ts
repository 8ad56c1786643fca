import type { SentenceWords } from '../analyse.js';
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
 * Finds, for any sentence, the source sentences that share the most weight of stems with it, by an inverted index. Cost
 * of a look-up: the postings of its stems, each list capped.
 */
export function candidateFinder(
  sentences: readonly SourceSentence[],
  { stem, weight, stems }: Vocabulary,
): (words: Int32Array) => readonly SourceSentence[] {
  const postings: number[][] = Array.from({ length: stems }, () => []);
  for (const { index, words } of sentences)
    for (const word of words) {
      const list = postings[stem[word] as number] as number[];
      if (list.at(-1) !== index) list.push(index);
    }
  const score = new Float64Array(sentences.length);
  return (words) => {
    const touched: number[] = [];
    const seen = new Set<number>();
    for (const word of words) {
      const s = stem[word] as number;
      const list = postings[s] as number[];
      if (seen.has(s) || list.length > MOST_POSTINGS) continue;
      seen.add(s);
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
    return ranked.map(({ index }) => sentences[index] as SourceSentence);
  };
}
