import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Arc, leastArborescence } from '../../src/provenance/arborescence.js';

/** Every choice of one arc or none into each node, without rings: as many arcs as can be, then the least cost. */
function tryAll(nodes: number, arcs: readonly Arc[]): { arcs: number; cost: number } {
  let best = { arcs: -1, cost: 0 };
  const chosen: (Arc | undefined)[] = [];
  const visit = (node: number): void => {
    if (node === nodes) {
      const used = chosen.filter((arc) => arc !== undefined);
      const cost = used.reduce((sum, arc) => sum + arc.cost, 0);
      if (
        !hasRing(nodes, used) &&
        (used.length > best.arcs || (used.length === best.arcs && cost < best.cost))
      )
        best = { arcs: used.length, cost };
      return;
    }
    for (const arc of [undefined, ...arcs.filter(({ to }) => to === node)]) {
      chosen[node] = arc;
      visit(node + 1);
    }
  };
  visit(0);
  return best;
}

function hasRing(nodes: number, arcs: readonly Arc[]): boolean {
  const parents = new Map(arcs.map(({ from, to }) => [to, from]));
  return Array.from({ length: nodes }, (_, node) => node).some((start) => {
    let at: number | undefined = start;
    for (let steps = 0; at !== undefined && steps <= nodes; steps++) at = parents.get(at);
    return at !== undefined;
  });
}

test('as cheap as the best of all choices, and never with a ring', () => {
  const arc = fc.record({ from: fc.nat(4), to: fc.nat(4), cost: fc.integer({ min: 1, max: 20 }) });
  fc.assert(
    fc.property(fc.array(arc, { maxLength: 9 }), (given) => {
      const arcs = given.filter(({ from, to }) => from !== to);
      const found = leastArborescence(5, arcs);
      expect(hasRing(5, found)).toBe(false);
      expect(new Set(found.map(({ to }) => to)).size).toBe(found.length);
      expect({ arcs: found.length, cost: found.reduce((sum, { cost }) => sum + cost, 0) }).toEqual(
        tryAll(5, arcs),
      );
    }),
  );
});

test('nothing leads into a root', () => {
  const arcs = [
    { from: 0, to: 1, cost: 1 },
    { from: 1, to: 0, cost: 1 },
    { from: 1, to: 2, cost: 3 },
    { from: 0, to: 2, cost: 2 },
  ];
  expect(leastArborescence(3, arcs, 1)).toEqual([arcs[1], arcs[3]]);
});
