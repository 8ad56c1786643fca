import { Joined } from '../candidates/joined.js';
import { addTo } from '../groups.js';
import type { Comparer } from './comparer.js';

/** Two versions, by number. */
export interface Pair {
  readonly x: number;
  readonly y: number;
}

/**
 * The spanning forest of least distance over the pairs at hand (Kruskal 1956): versions may be inner nodes, so that a
 * version made from a version stands beside it, which trees with all texts at their leaves cannot say.
 */
export function spanningForest(pairs: readonly Pair[], comparer: Comparer): readonly Pair[] {
  const sorted = pairs
    .map((pair) => ({ ...pair, distance: comparer.distance(pair.x, pair.y) }))
    .sort((p, q) => p.distance - q.distance || p.x - q.x || p.y - q.y);
  const joined = new Joined<number>();
  return sorted.filter(({ x, y }) => joined.join(x, y));
}

/** By version its neighbours, in the order of the edges. */
export function neighboursOf(tree: readonly Pair[]): ReadonlyMap<number, readonly number[]> {
  const neighbours = new Map<number, number[]>();
  for (const { x, y } of tree) {
    addTo(neighbours, x, y);
    addTo(neighbours, y, x);
  }
  return neighbours;
}
