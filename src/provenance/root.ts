import type { Hub } from './hidden.js';
import type { Pair } from './tree.js';

/** How much more likely both ways are made by what is known of two neighbours, as logarithms. */
export interface Leaning {
  /** That `y` was made from `x`. */
  readonly forward: number;
  /** That `x` was made from `y`. */
  readonly backward: number;
}

/** What one version was made from, as far as it can be told. */
export interface Parentage {
  /** -1 for a first version. */
  readonly parent: number;
  /** Between 0 and 1: that the two stand in this order. */
  readonly probability: number;
  /** Both came from a version that is not at hand. */
  readonly siblings: boolean;
}

/** How much less likely than a version at hand the first one is one that is not: of ten ancestors some three are lost. */
const HIDDEN_FIRST = 0.3;

interface Side {
  readonly node: number;
  /** As a logarithm: leaning of the edge away from this node, and towards it. */
  readonly away: number;
  readonly towards: number;
}

/**
 * Where the first version of a tree stands, and with it the order of all others.
 *
 * Without any other knowledge each tree has grown by adding versions to versions at random; the number of orders in
 * which it can have grown from each of its nodes tells how likely that node was the first (rumor centrality, Shah and
 * Zaman 2011). The leanings of single edges multiply it. Unlike there, edges may lean and nodes may be hidden.
 *
 * @param members numbers of the versions.
 * @returns by version its parentage, along the likeliest order.
 */
export function rootTree(
  members: readonly number[],
  tree: readonly Pair[],
  hubs: readonly Hub[],
  leaningOf: (x: number, y: number) => Leaning,
): ReadonlyMap<number, Parentage> {
  const { sides, versions, centres } = steinerTree(members, tree, hubs, leaningOf);
  const { parents, order } = walk(sides, 0);
  const likelihood = likelihoods(sides, parents, order);
  const posterior = normalise(
    likelihood.map((log, node) => log + (node < versions.length ? 0 : Math.log(HIDDEN_FIRST))),
  );
  const below = sumBelow(posterior, parents, order);
  const first = posterior.indexOf(Math.max(...posterior));
  const rooted = walk(sides, first).parents;
  /** That the first version is on the side of `from` where an edge goes to `to`. */
  const probability = (from: number, to: number) =>
    parents[to] === from ? 1 - (below[to] as number) : (below[from] as number);
  return parentages(rooted, versions, centres, first, probability);
}

/** Nodes: the versions, then the hubs. */
function steinerTree(
  members: readonly number[],
  tree: readonly Pair[],
  hubs: readonly Hub[],
  leaningOf: (x: number, y: number) => Leaning,
) {
  const nodeOf = new Map(members.map((version, node) => [version, node]));
  const sides: Side[][] = Array.from({ length: members.length + hubs.length }, () => []);
  const hubsOf = new Map<number, number[]>(members.map((version) => [version, []]));
  for (const [at, { centre, others }] of hubs.entries())
    for (const x of [centre, ...others]) hubsOf.get(x)?.push(at);
  const link = (p: number, q: number, forward: number, backward: number) => {
    sides[p]?.push({ node: q, away: forward, towards: backward });
    sides[q]?.push({ node: p, away: backward, towards: forward });
  };
  // What a version did by itself it did on its own way from the hub.
  const own = hubs.map(({ centre, others }) => new Map([centre, ...others].map((version) => [version, 0])));
  for (const { x, y } of tree) {
    const { forward, backward } = leaningOf(x, y);
    const hub = hubsOf.get(x)?.find((at) => own[at]?.has(y));
    if (hub === undefined) link(nodeOf.get(x) as number, nodeOf.get(y) as number, forward, backward);
    else
      for (const [version, odds] of [
        [x, backward],
        [y, forward],
      ] as const)
        own[hub]?.set(version, Math.max(own[hub]?.get(version) ?? 0, odds));
  }
  for (const [at, odds] of own.entries())
    for (const [version, away] of odds) link(members.length + at, nodeOf.get(version) as number, away, 0);
  return { sides, versions: members, centres: hubs.map(({ centre }) => nodeOf.get(centre) as number) };
}

function walk(sides: readonly (readonly Side[])[], start: number) {
  const parents = new Int32Array(sides.length).fill(-1);
  const order = [start];
  for (let at = 0; at < order.length; at++) {
    const node = order[at] as number;
    for (const { node: next } of sides[node] ?? [])
      if (next !== parents[node]) {
        parents[next] = node;
        order.push(next);
      }
  }
  return { parents, order };
}

/** By node the logarithm of how likely the tree is if that node was first, up to a constant; one walk down and one up. */
function likelihoods(
  sides: readonly (readonly Side[])[],
  parents: Int32Array,
  order: readonly number[],
): number[] {
  const size = sumBelow(new Float64Array(sides.length).fill(1), parents, order);
  const likelihood = new Array<number>(sides.length).fill(0);
  for (const node of order.slice(1)) {
    const parent = parents[node] as number;
    const side = sides[parent]?.find((candidate) => candidate.node === node) as Side;
    const own = size[node] as number;
    likelihood[node] =
      (likelihood[parent] as number) + Math.log(own / (sides.length - own)) - side.away + side.towards;
  }
  return likelihood;
}

/** By node the sum over it and all below it. */
function sumBelow(values: ArrayLike<number>, parents: Int32Array, order: readonly number[]): Float64Array {
  const sums = Float64Array.from(values);
  for (let at = order.length - 1; at > 0; at--) {
    const node = order[at] as number;
    const parent = parents[node] as number;
    sums[parent] = (sums[parent] as number) + (sums[node] as number);
  }
  return sums;
}

function normalise(logarithms: readonly number[]): number[] {
  const most = Math.max(...logarithms);
  const values = logarithms.map((value) => Math.exp(value - most));
  const sum = values.reduce((a, b) => a + b, 0);
  return values.map((value) => value / sum);
}

function parentages(
  rooted: Int32Array,
  versions: readonly number[],
  centres: readonly number[],
  first: number,
  probability: (from: number, to: number) => number,
): ReadonlyMap<number, Parentage> {
  const isHub = (node: number) => node >= versions.length;
  const found = new Map<number, Parentage>();
  for (const [node, version] of versions.entries()) {
    let below = node;
    let above = rooted[node] as number;
    while (above >= 0 && isHub(above)) {
      below = above;
      above = rooted[above] as number;
    }
    if (above >= 0)
      found.set(version, {
        parent: versions[above] as number,
        probability: probability(above, below),
        siblings: false,
      });
    else if (below === node || centres[first - versions.length] === node)
      found.set(version, { parent: -1, probability: 1, siblings: false });
    else {
      // The likeliest first version is not at hand: whoever came from it directly is a sibling of its centre.
      const centre = versions[centres[first - versions.length] as number] as number;
      found.set(version, { parent: centre, probability: 0.5, siblings: true });
    }
  }
  return found;
}
