import type { IndexedArticle } from '../align/vocabulary.js';
import type { FirstSeen, SentenceVerdict } from '../types.js';
import { matchBlocks } from './blocks.js';
import { compareDates } from './dates.js';

/** Of a sentence's words, at least this share must stand in a source for the sentence to be there. */
const LEAST_SHARE = 0.7;

/**
 * Tells of each sentence that was taken where it stands first among the sources with a date of publication: in one of those that it was
 * traced to, or in an older one that has most of its words. Cost: linear in the dated sources.
 */
export function addFirstSeen(
  suspect: IndexedArticle,
  sources: readonly IndexedArticle[],
  sentences: readonly SentenceVerdict[],
): readonly SentenceVerdict[] {
  const dated = sources.filter(({ article }) => article.published !== undefined);
  if (dated.length === 0) return sentences;
  const oldest = [...dated].sort((a, b) => compareDates(a.article, b.article));
  const places = new Map(oldest.map((source) => [source.info.id, placesIn(source, suspect)]));
  return sentences.map((sentence, at) => {
    if (sentence.verdict === 'inserted') return sentence;
    for (const source of oldest) {
      const firstSeen = seenIn(source, suspect, sentence, at, places.get(source.info.id) ?? NO_PLACES);
      if (firstSeen !== undefined) return { ...sentence, firstSeen };
    }
    return sentence;
  });
}

const NO_PLACES = new Int32Array();

/** By word of the suspect its place in the source; -1 where it has none. */
function placesIn(source: IndexedArticle, suspect: IndexedArticle): Int32Array {
  const places = new Int32Array(suspect.word.length).fill(-1);
  for (const { a, b, length } of matchBlocks(source.word, suspect.word))
    for (let i = 0; i < length; i++) places[b + i] = a + i;
  return places;
}

function seenIn(
  { article, info, tokens, sentences }: IndexedArticle,
  suspect: IndexedArticle,
  sentence: SentenceVerdict,
  at: number,
  places: Int32Array,
): FirstSeen | undefined {
  const { published } = article;
  if (published === undefined) return undefined;
  const traced = sentence.sources.find(({ id }) => id === info.id);
  if (traced !== undefined) return { id: info.id, span: traced.span, published };
  const { first, last } = suspect.sentences[at] ?? { first: 0, last: 0 };
  const held = places.subarray(first, last).filter((place) => place >= 0);
  if (held.length === 0 || held.length < LEAST_SHARE * (last - first)) return undefined;
  const middle = tokens.start[held[held.length >> 1] ?? 0] ?? 0;
  const found = sentences.find(({ start, end }) => start <= middle && middle < end);
  return found && { id: info.id, span: { start: found.start, end: found.end }, published };
}
