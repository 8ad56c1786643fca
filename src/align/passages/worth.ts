import type { Box, Field } from './field.js';
import { TUNING } from './tuning.js';

/**
 * Whether a box shares enough to be more than phrases in common use: many words, or a run of words in the same order.
 * The longer the two articles, the more runs they share by chance or by custom, so that a longer one is asked for.
 */
export function isWorthy(field: Field, box: Box): boolean {
  if (strengthOf(field, box) >= TUNING.strength) return true;
  const places = Math.log(field.a.length * field.b.length) - TUNING.shortPair;
  const needed = Math.min(TUNING.longRun, TUNING.shortRun + TUNING.runPerLog * Math.max(0, places));
  // An article that is nothing but the copied sentence need not reach that.
  const article = Math.max(TUNING.leastRun, 0.9 * Math.min(field.a.length, field.b.length));
  return longestRun(field, box) >= Math.min(needed, article);
}

/**
 * A mean of the words that match, each once, and of the distinct content words that stand nowhere but in the box; less
 * where they stand among many that do not match.
 */
function strengthOf(field: Field, box: Box): number {
  const inA = countKeys(field.a, box.a0, box.a1);
  const inB = countKeys(field.b, box.b0, box.b1);
  let words = 0;
  let fresh = 0;
  for (const [key, ours] of inA) {
    const theirs = inB.get(key);
    if (theirs === undefined) continue;
    words += Math.min(ours, theirs);
    if (field.isFunctionWord[key] === 0 && field.count[key] === ours + theirs) fresh++;
  }
  const share = (2 * words) / (box.a1 - box.a0 + box.b1 - box.b0);
  return words ** TUNING.wordShare * (fresh + 1) ** (1 - TUNING.wordShare) * Math.sqrt(share);
}

/** The length of the longest stretch of words that stands on both sides. Called for weak boxes only, which are short. */
function longestRun(field: Field, box: Box): number {
  const { a, b } = field;
  if ((box.a1 - box.a0) * (box.b1 - box.b0) > TUNING.weakBox) return 0;
  let longest = 0;
  let above = new Int32Array(box.b1 - box.b0 + 1);
  for (let i = box.a0; i < box.a1; i++) {
    const row = new Int32Array(above.length);
    for (let j = box.b0; j < box.b1; j++) {
      if (a[i] !== b[j]) continue;
      const length = (above[j - box.b0] as number) + 1;
      row[j - box.b0 + 1] = length;
      if (length > longest) longest = length;
    }
    above = row;
  }
  return longest;
}

/** Share of the words of both sides that match, each word once: between 0 and 1. */
export function similarity(field: Field, box: Box): number {
  const inA = countKeys(field.a, box.a0, box.a1);
  let shared = 0;
  for (const [key, theirs] of countKeys(field.b, box.b0, box.b1))
    shared += Math.min(theirs, inA.get(key) ?? 0);
  return (2 * shared) / (box.a1 - box.a0 + box.b1 - box.b0);
}

/** How often each key stands in a range. */
function countKeys(keys: Int32Array, from: number, to: number): ReadonlyMap<number, number> {
  const count = new Map<number, number>();
  for (let at = from; at < to; at++) {
    const key = keys[at] as number;
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return count;
}
