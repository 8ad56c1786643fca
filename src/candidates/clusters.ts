/** Joins ids that belong together, however indirectly: union-find with path halving (Tarjan and van Leeuwen 1984). */
export class Clusters {
  private readonly parents = new Map<string, string>();

  join(a: string, b: string): void {
    const rootA = this.rootOf(a);
    const rootB = this.rootOf(b);
    if (rootA !== rootB) this.parents.set(rootB, rootA);
  }

  private rootOf(id: string): string {
    let at = id;
    for (;;) {
      const parent = this.parents.get(at);
      if (parent === undefined) this.parents.set(at, at);
      if (parent === undefined || parent === at) return at;
      const grandparent = this.parents.get(parent) ?? parent;
      this.parents.set(at, grandparent);
      at = grandparent;
    }
  }

  /** Every cluster of two ids or more, ids in ascending order, the largest cluster first. */
  list(): string[][] {
    const members = new Map<string, string[]>();
    for (const id of this.parents.keys()) {
      const root = this.rootOf(id);
      const list = members.get(root);
      if (list === undefined) members.set(root, [id]);
      else list.push(id);
    }
    const clusters = [...members.values()].map((ids) => ids.sort());
    return clusters.sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  }
}
