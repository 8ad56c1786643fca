import { Joined } from './joined.js';

/** Clusters of ids, from the pairs that belong together. */
export class Clusters {
  private readonly ids = new Set<string>();
  private readonly joined = new Joined<string>();

  join(a: string, b: string): void {
    this.ids.add(a).add(b);
    this.joined.join(a, b);
  }

  /** Every cluster of two ids or more, ids in ascending order, the largest cluster first. */
  list(): string[][] {
    const clusters = this.joined.groups(this.ids).map((ids) => ids.sort());
    return clusters.sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  }
}
