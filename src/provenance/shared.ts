import type { Passage, Relation } from '../types.js';
import type { Block } from './blocks.js';
import type { Comparer } from './comparer.js';
import type { VersionWords } from './words.js';

/** Words between two blocks, on either side, that still make one passage. */
const MOST_GAP = 12;
/** Fewer words than these are shown as a passage of their own only beside nothing better. */
const LEAST_WORDS = 5;

/** What a copy shares with its source. */
export interface Shared {
  readonly passages: readonly Passage[];
  /** Share of the copy's words that stand in the source, and of the source's that stand in the copy. */
  readonly share: number;
  readonly kept: number;
}

/** The stretches that two versions share, in the order of the copy: blocks with small gaps between them are one. */
export function describeShared(
  from: number,
  to: number,
  texts: readonly VersionWords[],
  comparer: Comparer,
): Shared {
  const [source, copy] = [texts[from] as VersionWords, texts[to] as VersionWords];
  const { shared } = comparer.compare(from, to);
  const runs = joinBlocks(blocksInCopy(from, to, comparer));
  const long = runs.filter(({ words }) => words >= LEAST_WORDS);
  return {
    passages: (long.length > 0 ? long : runs).map(({ a0, a1, b0, b1, words }) => ({
      suspect: { start: copy.starts[b0] ?? 0, end: copy.ends[b1 - 1] ?? 0 },
      source: {
        id: source.article.id,
        span: { start: source.starts[a0] ?? 0, end: source.ends[a1 - 1] ?? 0 },
      },
      similarity: (2 * words) / (a1 - a0 + b1 - b0),
    })),
    share: shared / Math.max(1, copy.words.length),
    kept: shared / Math.max(1, source.words.length),
  };
}

/** Blocks with `b` in the copy, in its order. */
function blocksInCopy(from: number, to: number, comparer: Comparer): readonly Block[] {
  const { blocks } = comparer.compare(from, to);
  if (from < to) return blocks;
  return blocks.map(({ a, b, length }) => ({ a: b, b: a, length })).sort((p, q) => p.b - q.b);
}

interface Run {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
  readonly words: number;
}

function joinBlocks(blocks: readonly Block[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { a, b, length } of blocks) {
    const last = runs.at(-1);
    if (last !== undefined && a >= last.a1 && a - last.a1 <= MOST_GAP && b - last.b1 <= MOST_GAP)
      runs[runs.length - 1] = { ...last, a1: a + length, b1: b + length, words: last.words + length };
    else runs.push({ a0: a, a1: a + length, b0: b, b1: b + length, words: length });
  }
  return runs;
}

/** From this share on, an article is mostly the other. */
const MOSTLY = 0.6;
/** Below this share, a text was made into something much longer, or much of it was left out. */
const PART = 0.35;

/** How two versions hang together, by the shares of their words that stand in the other. */
export function relationOf(share: number, kept: number): Relation {
  if (Math.min(share, kept) >= PART) return 'republication';
  return Math.max(share, kept) >= MOSTLY ? 'excerpt' : 'quotation';
}
