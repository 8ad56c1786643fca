import type { SourceSentence } from '../candidates.js';
import type { Comparer } from '../compare.js';
import type { Link } from '../link.js';
import { longestRun } from '../longest-run.js';
import type { IndexedArticle } from '../vocabulary.js';

/** What is known when paraphrases are looked for: which sentences have a source already, and which are free. */
export interface Scene {
  readonly suspect: IndexedArticle;
  readonly sources: readonly IndexedArticle[];
  /** All sentences of all sources. */
  readonly all: readonly SourceSentence[];
  /** The links found so far of each sentence of the suspect. */
  readonly linked: readonly (readonly Link[])[];
  readonly comparer: Comparer;
}

/** Whether any sentence of the suspect is linked by its words. */
export const isLinked = ({ linked }: Scene): boolean => linked.some((links) => links.length > 0);

/** Where a sentence of the suspect stands between its linked neighbours, in the order of one source. */
export interface Gap {
  /** Sentences of the suspect before and after that follow the order of the source; -1 and their number at the ends. */
  readonly before: number;
  readonly after: number;
  /** The sentences of the source that they were made from; -1 and their number at the ends. */
  readonly sourceBefore: number;
  readonly sourceAfter: number;
}

/** Weaker links say too little about the order of the text. */
const LEAST_ANCHOR = 0.4;

/** For each source: the gaps between the sentences that follow its order, as a function of a sentence of the suspect. */
export function gapsOf({ suspect, sources, linked }: Scene): readonly ((sentence: number) => Gap)[] {
  const total = suspect.sentences.length;
  return sources.map(({ sentences }, articleIndex) => {
    const points = linked.flatMap((links, sentence) => {
      const places = links
        .filter(({ source, strength }) => source.articleIndex === articleIndex && strength > LEAST_ANCHOR)
        .map(({ source }) => source.sentenceIndex);
      return places.length === 0 ? [] : [{ sentence, first: Math.min(...places), last: Math.max(...places) }];
    });
    const kept = longestRun(points.map(({ first }) => first));
    const anchors = points.filter((_, i) => kept.has(i));
    return (sentence) => {
      let before: (typeof anchors)[number] | undefined;
      let after: (typeof anchors)[number] | undefined;
      for (const anchor of anchors) {
        if (anchor.sentence < sentence) before = anchor;
        if (anchor.sentence > sentence) {
          after = anchor;
          break;
        }
      }
      return {
        before: before?.sentence ?? -1,
        after: after?.sentence ?? total,
        sourceBefore: before?.last ?? -1,
        sourceAfter: after?.first ?? sentences.length,
      };
    };
  });
}

/** Whether the first sentence of an article is a headline: a line of its own without a stop. */
export function hasHeadline({ article: { text }, sentences }: IndexedArticle): boolean {
  const [first, second] = sentences;
  if (first === undefined || second === undefined) return false;
  return (
    /\n/.test(text.slice(first.end, second.start)) &&
    !/[.!?؟۔।。！？]["'»”’]?$/u.test(text.slice(0, first.end))
  );
}
