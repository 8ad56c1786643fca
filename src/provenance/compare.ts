import { type Block, matchBlocks } from './blocks.js';
import type { VersionWords } from './words.js';

/** What is between two versions, without a direction. */
export interface Comparison {
  /** In the order of `b`. */
  readonly blocks: readonly Block[];
  /** Words in blocks. */
  readonly shared: number;
  /** Places where words were left out, put in or replaced. */
  readonly hunks: number;
  /** Sum of the logarithms of the lengths of the stretches that only one of them has, in words, each length plus one. */
  readonly lost: number;
  /** Stretches that stand elsewhere in the order. */
  readonly moves: number;
  /** Shared words that are written otherwise: case, marks, spelling of letters that matching folds, punctuation. */
  readonly rewritten: number;
}

/** Compares two versions word by word. Cost: that of {@link matchBlocks}. */
export function compareVersions(a: VersionWords, b: VersionWords): Comparison {
  const blocks = matchBlocks(a.words, b.words);
  let shared = 0;
  let rewritten = 0;
  for (const block of blocks) {
    shared += block.length;
    for (let i = 0; i < block.length; i++) if (a.written[block.a + i] !== b.written[block.b + i]) rewritten++;
  }
  return { blocks, shared, ...countEdits(blocks, a.words.length, b.words.length), rewritten };
}

/** Places of edits: a gap on either side, or on both sides of the same two neighbours, is one; a moved stretch is one. */
export function countEdits(
  blocks: readonly Block[],
  lengthA: number,
  lengthB: number,
): { readonly hunks: number; readonly moves: number; readonly lost: number } {
  const whole: Block[] = [{ a: 0, b: 0, length: 0 }, ...blocks, { a: lengthA, b: lengthB, length: 0 }];
  const order = [...whole.keys()].sort((p, q) => at(whole, p).a - at(whole, q).a || p - q);
  const rank = new Int32Array(whole.length);
  for (const [place, block] of order.entries()) rank[block] = place;
  let hunks = 0;
  let lost = 0;
  for (let i = 0; i + 1 < whole.length; i++) {
    const [p, q] = [at(whole, i), at(whole, i + 1)];
    const gapB = q.b - p.b - p.length;
    const together = rank[i + 1] === (rank[i] as number) + 1;
    const next = order[(rank[i] as number) + 1];
    const gapA = next === undefined ? 0 : at(whole, next).a - p.a - p.length;
    lost += Math.log1p(Math.max(0, gapB)) + Math.log1p(Math.max(0, gapA));
    if (gapB > 0 || (together && gapA > 0)) hunks++;
    if (!together && gapA > 0) hunks++;
  }
  return { hunks, lost, moves: countMoves(whole, rank) };
}

/** Groups of blocks outside the heaviest run in order; neighbours in both texts are one group. */
function countMoves(blocks: readonly Block[], rank: Int32Array): number {
  const kept = heaviestRun(blocks, rank);
  let moves = 0;
  for (let i = 0; i < blocks.length; i++) {
    if (kept[i] === 1) continue;
    const follows = i > 0 && kept[i - 1] === 0 && rank[i] === (rank[i - 1] as number) + 1;
    if (!follows) moves++;
  }
  return moves;
}

/** 1 for the blocks of the increasing run with the most words. */
function heaviestRun(blocks: readonly Block[], rank: Int32Array): Uint8Array {
  const kept = new Uint8Array(blocks.length).fill(1);
  let inOrder = true;
  for (let i = 1; i < blocks.length && inOrder; i++) inOrder = (rank[i] as number) > (rank[i - 1] as number);
  if (inOrder) return kept;
  kept.fill(0);
  kept[0] = 1;
  const weight = new Int32Array(blocks.length);
  const before = new Int32Array(blocks.length).fill(-1);
  for (let i = 0; i < blocks.length; i++) {
    for (let j = 0; j < i; j++)
      if ((rank[j] as number) < (rank[i] as number) && (weight[j] as number) > (weight[i] as number)) {
        weight[i] = weight[j] as number;
        before[i] = j;
      }
    weight[i] = (weight[i] as number) + at(blocks, i).length;
  }
  for (let i = blocks.length - 1; i >= 0; i = before[i] as number) kept[i] = 1;
  return kept;
}

function at(blocks: readonly Block[], index: number): Block {
  return blocks[index] as Block;
}
