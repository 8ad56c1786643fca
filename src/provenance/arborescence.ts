/** That `to` may have been made from `from`, and at what cost. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/**
 * For every node but the first ones an arc into it, without rings and of the least cost in all (Chu and Liu 1965, Edmonds
 * 1967). Nodes that no arc reaches are first ones.
 *
 * Cost: the product of nodes and arcs at worst.
 *
 * @param nodes numbers from 0 on.
 * @param root the node that nothing is made from, if it is known.
 */
export function leastArborescence(nodes: number, arcs: readonly Arc[], root?: number): readonly Arc[] {
  // A node beyond all others stands for whatever is not at hand, at a cost that no real arc has.
  const outside = nodes;
  const dear = arcs.reduce((sum, { cost }) => sum + cost, 1);
  const starts = Array.from({ length: nodes }, (_, to) => ({
    from: outside,
    to,
    cost: to === root ? 0 : dear * 2,
  }));
  const inner = arcs.filter(({ to }) => to !== root);
  const rows = [...inner, ...starts].map((arc, index) => ({ ...arc, index }));
  return solve(nodes + 1, rows, outside)
    .filter((index) => index < inner.length)
    .map((index) => inner[index] as Arc);
}

interface Row extends Arc {
  /** Of the arc as it was given. */
  readonly index: number;
}

function solve(nodes: number, arcs: readonly Row[], root: number): readonly number[] {
  const best = cheapestInto(nodes, arcs, root);
  const ring = findRing(nodes, best, root);
  if (ring === undefined) return best.flatMap((arc) => (arc === undefined ? [] : [arc.index]));
  const inRing = new Set(ring);
  const merged = nodes;
  const into = new Map<Row, Row>();
  const contracted = arcs.flatMap((arc): Row[] => {
    const [from, to] = [inRing.has(arc.from) ? merged : arc.from, inRing.has(arc.to) ? merged : arc.to];
    if (from === to) return [];
    const cost = to === merged ? arc.cost - (best[arc.to]?.cost ?? 0) : arc.cost;
    const row = { from, to, cost, index: arc.index };
    into.set(row, arc);
    return [row];
  });
  const chosen = new Set(solve(nodes + 1, contracted, root));
  const entering = [...into].find(([row]) => row.to === merged && chosen.has(row.index))?.[1];
  const kept = ring.filter((node) => node !== entering?.to).map((node) => best[node]?.index ?? -1);
  return [...chosen, ...kept.filter((index) => index >= 0)];
}

function cheapestInto(nodes: number, arcs: readonly Row[], root: number): (Row | undefined)[] {
  const best: (Row | undefined)[] = new Array(nodes).fill(undefined);
  for (const arc of arcs) {
    if (arc.to === root || arc.from === arc.to) continue;
    const known = best[arc.to];
    if (known === undefined || arc.cost < known.cost) best[arc.to] = arc;
  }
  return best;
}

function findRing(
  nodes: number,
  best: readonly (Row | undefined)[],
  root: number,
): readonly number[] | undefined {
  const seen = new Int32Array(nodes).fill(-1);
  for (let start = 0; start < nodes; start++) {
    let at: number | undefined = start;
    while (at !== undefined && at !== root && seen[at] === -1) {
      seen[at] = start;
      at = best[at]?.from;
    }
    if (at === undefined || at === root || seen[at] !== start) continue;
    const ring = [at];
    for (let next = best[at]?.from; next !== undefined && next !== at; next = best[next]?.from)
      ring.push(next);
    return ring;
  }
  return undefined;
}
