import { tokenSpan } from '../text/tokens.js';
import type { Passage, Span } from '../types.js';
import { mergeDetections } from './passages/chain.js';
import { type Detection, makeScratch, refine } from './passages/extend.js';
import { buildField, type Field } from './passages/field.js';
import { findSeeds } from './passages/seeds.js';
import { TUNING } from './passages/tuning.js';
import type { IndexedArticle, Vocabulary } from './vocabulary.js';

export function alignPassages(
  suspect: IndexedArticle,
  source: IndexedArticle,
  vocabulary: Vocabulary,
): readonly Passage[] {
  const field = buildField(suspect, source, vocabulary);
  const scratch = makeScratch(field);
  const found: Detection[] = [];
  for (const seed of findSeeds(field)) {
    const a = (seed.a0 + seed.a1) / 2;
    const b = (seed.b0 + seed.b1) / 2;
    if (found.some((box) => a >= box.a0 && a <= box.a1 && b >= box.b0 && b <= box.b1)) continue;
    const box = refine(field, seed, scratch);
    if (box.evidence >= TUNING.evidence + Math.log(field.a.length * field.b.length)) found.push(box);
  }
  return mergeDetections(found).map((box) => ({
    suspect: spanOf(suspect, box.a0, box.a1),
    source: { id: source.info.id, span: spanOf(source, box.b0, box.b1) },
    similarity: similarity(field, box),
  }));
}

function spanOf(article: IndexedArticle, first: number, last: number): Span {
  return { start: tokenSpan(article.tokens, first).start, end: tokenSpan(article.tokens, last - 1).end };
}

function similarity(field: Field, box: Detection): number {
  const count = new Map<number, number>();
  for (let i = box.a0; i < box.a1; i++)
    count.set(field.a[i] as number, (count.get(field.a[i] as number) ?? 0) + 1);
  let shared = 0;
  for (let j = box.b0; j < box.b1; j++) {
    const left = count.get(field.b[j] as number) ?? 0;
    if (left === 0) continue;
    count.set(field.b[j] as number, left - 1);
    shared++;
  }
  return (2 * shared) / (box.a1 - box.a0 + box.b1 - box.b0);
}
