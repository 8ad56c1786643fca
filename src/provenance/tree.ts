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
  const joined = new Joined();
  return sorted.filter(({ x, y }) => joined.join(x, y));
}

/** Union-find over numbers. */
export class Joined {
  private readonly parents = new Map<number, number>();

  /** Whether the two were apart. */
  join(x: number, y: number): boolean {
    const [a, b] = [this.rootOf(x), this.rootOf(y)];
    if (a !== b) this.parents.set(b, a);
    return a !== b;
  }

  rootOf(x: number): number {
    let at = x;
    for (;;) {
      const parent = this.parents.get(at);
      if (parent === undefined || parent === at) return at;
      const above = this.parents.get(parent) ?? parent;
      this.parents.set(at, above);
      at = above;
    }
  }

  /** The groups of some numbers, in their order. */
  groups(numbers: Iterable<number>): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    for (const x of numbers) {
      const root = this.rootOf(x);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [x]);
      else group.push(x);
    }
    return [...groups.values()];
  }
}
