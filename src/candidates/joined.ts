import { groupBy } from '../groups.js';

/** Joins what belongs together, however indirectly: union-find with path halving (Tarjan and van Leeuwen 1984). */
export class Joined<Item> {
  private readonly parents = new Map<Item, Item>();

  /** Whether the two were apart. */
  join(x: Item, y: Item): boolean {
    const [a, b] = [this.rootOf(x), this.rootOf(y)];
    if (a !== b) this.parents.set(b, a);
    return a !== b;
  }

  /** The one that stands for all that an item was joined with; itself where that was none. */
  rootOf(x: Item): Item {
    let at = x;
    for (;;) {
      const parent = this.parents.get(at);
      if (parent === undefined) return at;
      const above = this.parents.get(parent) ?? parent;
      this.parents.set(at, above);
      at = above;
    }
  }

  /** The groups of some items, in their order. */
  groups(items: Iterable<Item>): readonly Item[][] {
    return [...groupBy(items, (item) => this.rootOf(item)).values()];
  }
}
