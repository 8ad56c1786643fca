import { tokenSpan } from '../text/tokens.js';
import type { Passage, Span } from '../types.js';
import { mergeBoxes } from './passages/chain.js';
import { snapToSentences } from './passages/edges.js';
import { buildField } from './passages/field.js';
import { growBoxes } from './passages/grow.js';
import { findSeeds } from './passages/seeds.js';
import { addSummaries } from './passages/summaries.js';
import { TUNING } from './passages/tuning.js';
import { isWorthy, similarity } from './passages/worth.js';
import type { IndexedArticle, Vocabulary } from './vocabulary.js';

export function alignPassages(
  suspect: IndexedArticle,
  source: IndexedArticle,
  vocabulary: Vocabulary,
): readonly Passage[] {
  const field = buildField(suspect, source, vocabulary);
  const boxes = mergeBoxes(growBoxes(field, findSeeds(field)));
  const worthy = boxes.filter((box) => isWorthy(field, box));
  return [...addSummaries(field, worthy)]
    .map((box) =>
      similarity(field, box) >= TUNING.nearlyVerbatim
        ? box
        : snapToSentences(box, suspect.sentences, source.sentences),
    )
    .sort((p, q) => p.a0 - q.a0)
    .map((box) => ({
      suspect: spanOf(suspect, box.a0, box.a1),
      source: { id: source.info.id, span: spanOf(source, box.b0, box.b1) },
      similarity: similarity(field, box),
    }));
}

function spanOf(article: IndexedArticle, first: number, last: number): Span {
  return { start: tokenSpan(article.tokens, first).start, end: tokenSpan(article.tokens, last - 1).end };
}
