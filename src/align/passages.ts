import { tokenSpan } from '../text/tokens.js';
import type { Passage, Span } from '../types.js';
import { mergeDetections } from './passages/chain.js';
import { type Detection, makeScratch, refine } from './passages/extend.js';
import { buildField, type Field } from './passages/field.js';
import { findSeeds } from './passages/seeds.js';
import { addSummaries } from './passages/summaries.js';
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
    if (box.evidence >= TUNING.evidence + Math.log(field.a.length * field.b.length)) addRival(found, box);
  }
  const boxes = mergeDetections(found).filter((box) => isWorthy(field, box));
  return [...addSummaries(field, boxes)]
    .sort((p, q) => p.a0 - q.a0)
    .map((box) => ({
      suspect: spanOf(suspect, box.a0, box.a1),
      source: { id: source.info.id, span: spanOf(source, box.b0, box.b1) },
      similarity: similarity(field, box),
    }));
}

/** Adds a box, unless a stronger one explains the same words of the suspect; weaker ones that it explains give way. */
function addRival(found: Detection[], box: Detection): void {
  const rivals = found.filter((other) => {
    const shared = Math.min(box.a1, other.a1) - Math.max(box.a0, other.a0);
    return shared > TUNING.rivalShare * Math.min(box.a1 - box.a0, other.a1 - other.a0);
  });
  if (rivals.some((other) => other.evidence >= box.evidence)) return;
  for (const other of rivals) found.splice(found.indexOf(other), 1);
  found.push(box);
}

function isWorthy(field: Field, box: Detection): boolean {
  const places = Math.log(field.a.length * field.b.length);
  const needed = Math.min(
    TUNING.mostWords,
    TUNING.leastWords + TUNING.wordsPerLog * Math.max(0, places - TUNING.freeLog),
  );
  const inA = new Set(field.a.subarray(box.a0, box.a1));
  const inB = new Set(field.b.subarray(box.b0, box.b1));
  let wordsA = 0;
  let wordsB = 0;
  for (let i = box.a0; i < box.a1; i++) if (inB.has(field.a[i] as number)) wordsA++;
  for (let j = box.b0; j < box.b1; j++) if (inA.has(field.b[j] as number)) wordsB++;
  return Math.min(wordsA, wordsB) >= needed;
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
