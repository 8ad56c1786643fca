import { tokenSpan } from '../text/tokens.js';
import type { Passage, Span } from '../types.js';
import { mergeBoxes } from './passages/chain.js';
import { settleEnds } from './passages/edges.js';
import { type Box, buildField } from './passages/field.js';
import { growBoxes } from './passages/grow.js';
import { findSeeds } from './passages/seeds.js';
import { addSummaries } from './passages/summaries.js';
import { TUNING } from './passages/tuning.js';
import { isWorthy, similarity } from './passages/worth.js';
import type { IndexedArticle, Vocabulary } from './vocabulary.js';

/**
 * The passages that a suspect shares with one source: maximal pairs of stretches, few, with small insertions and
 * omissions inside, in the suspect's order. Words may be inflected, replaced by synonyms, shuffled within and across
 * sentences, left out; a stretch may sum up the whole source. Phrases in common use and names are no passages.
 *
 * Seeds, extension and joining follow the usual order of text alignment (Sanchez-Perez et al., PAN 2014 and 2015); ours
 * differ in that matches have no order to begin with, that all four ends are placed by the log-odds of reuse against
 * chance measured in the same two articles, and that the kind of reuse is learnt from each passage, not chosen once for
 * a pair.
 *
 * Cost: near-linear, about 2 ms for two pages and 300 ms for two texts of 100,000 words.
 *
 * @returns both spans in UTF-16 units, exact to the word; `similarity` is the share of the words of both stretches that
 *   match, each once.
 */
export function alignPassages(
  suspect: IndexedArticle,
  source: IndexedArticle,
  vocabulary: Vocabulary,
): readonly Passage[] {
  return findPassages(suspect, source, vocabulary).map(({ passage }) => passage);
}

/**
 * The passages that a suspect shares with several sources, those of each source together, in the order of the sources. What
 * looks like a summary of one source, and is for the most part a passage of another one, is not a summary: articles on one
 * topic share their words, and so do their copies.
 *
 * Cost: that of `alignPassages` for each source.
 */
export function alignSources(
  suspect: IndexedArticle,
  sources: readonly IndexedArticle[],
  vocabulary: Vocabulary,
): readonly Passage[] {
  const found = sources.flatMap((source) => findPassages(suspect, source, vocabulary));
  const told = found.filter(({ replaced }) => replaced === undefined).map(({ passage }) => passage);
  return found.flatMap(({ passage, replaced }) =>
    replaced !== undefined && isClaimed(passage, told) ? replaced : [passage],
  );
}

/** A passage; where it sums up a whole source, with the passages that there would be without it. */
interface Found {
  readonly passage: Passage;
  readonly replaced?: readonly Passage[];
}

function findPassages(
  suspect: IndexedArticle,
  source: IndexedArticle,
  vocabulary: Vocabulary,
): readonly Found[] {
  const field = buildField(suspect, source, vocabulary);
  const boxes = mergeBoxes(growBoxes(field, findSeeds(field))).filter((box) => isWorthy(field, box));
  const passageOf = (box: Box): Passage => {
    const { a0, a1, b0, b1 } = settleEnds(field, box, suspect.sentences, source.sentences);
    return {
      suspect: spanOf(suspect, a0, a1),
      source: { id: source.info.id, span: spanOf(source, b0, b1) },
      similarity: similarity(field, { a0, a1, b0, b1 }),
    };
  };
  return addSummaries(field, boxes)
    .map(({ box, replaced }) => ({
      passage: passageOf(box),
      ...(replaced === undefined ? {} : { replaced: replaced.map(passageOf) }),
    }))
    .sort(
      ({ passage: p }, { passage: q }) =>
        p.suspect.start - q.suspect.start || p.source.span.start - q.source.span.start,
    );
}

/** Whether passages of other sources hold most of the suspect's stretch. */
function isClaimed({ suspect: { start, end }, source }: Passage, passages: readonly Passage[]): boolean {
  const claims = passages
    .filter(
      (other) => other.source.id !== source.id && other.suspect.start < end && other.suspect.end > start,
    )
    .sort((p, q) => p.suspect.start - q.suspect.start);
  let claimed = 0;
  let at = start;
  for (const { suspect } of claims) {
    const to = Math.min(end, suspect.end);
    claimed += Math.max(0, to - Math.max(at, suspect.start));
    at = Math.max(at, to);
  }
  return claimed > TUNING.claimedShare * (end - start);
}

function spanOf(article: IndexedArticle, first: number, last: number): Span {
  return { start: tokenSpan(article.tokens, first).start, end: tokenSpan(article.tokens, last - 1).end };
}
