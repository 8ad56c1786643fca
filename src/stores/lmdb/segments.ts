import { readdirSync, rmSync } from 'node:fs';
import type { SegmentTable } from './layout.js';
import type { Segment } from './segment.js';

/** Segments of which one mask has a bit each. */
export const MASK_BITS = 32;

/** A segment is merged with those after it when it is not this many times larger than they are together. */
const GROWTH = 2;

/**
 * For each group of 32 segments and each key a mask of those that may hold it. There is one group, since each segment is
 * larger than all after it together; but where writers are killed before they have merged, segments pile up.
 */
export function maskHolders(
  segments: readonly Segment[],
  table: SegmentTable,
  keys: Uint32Array,
): Uint32Array[] {
  const masks: Uint32Array[] = [];
  for (const [at, segment] of segments.entries()) {
    const bit = at % MASK_BITS;
    if (bit === 0) masks.push(new Uint32Array(keys.length));
    segment.mark(table, keys, masks.at(-1) as Uint32Array, bit);
  }
  return masks;
}

/** The first of the segments at the end that are merged, or the last one where none are. */
export function firstToMerge(postings: readonly number[]): number {
  let first = postings.length - 1;
  let together = postings[first] ?? 0;
  while (first > 0 && (postings[first - 1] as number) < GROWTH * together) {
    first--;
    together += postings[first] as number;
  }
  return first;
}

/** Closes files that are no longer named and deletes them; other processes may still read them. */
export function drop(segments: readonly Segment[]): void {
  for (const segment of segments) {
    segment.close();
    rmSync(segment.path, { force: true });
  }
}

export function nextSegmentIn(folder: string): number {
  const numbers = readdirSync(folder).map((file) => Number(/^index-(\d+)\.seg$/.exec(file)?.[1] ?? 0));
  return 1 + Math.max(0, ...numbers);
}
