import { describe, expect, test } from '@jest/globals';
import { rootTree } from '../../src/provenance/root.js';
import type { Pair } from '../../src/provenance/tree.js';

const none = () => ({ forward: 0, backward: 0 });
const tree = (...pairs: readonly (readonly [number, number])[]): readonly Pair[] =>
  pairs.map(([x, y]) => ({ x, y }));

describe('where the first version stands', () => {
  test('two versions alone tell nothing', () => {
    const found = rootTree([0, 1], tree([0, 1]), [], none);
    expect(found.get(1)).toMatchObject({ parent: 0, probability: 0.5 });
  });

  test('in a star of three the middle, half of the time', () => {
    const found = rootTree([0, 1, 2], tree([0, 1], [0, 2]), [], none);
    expect(found.get(0)?.parent).toBe(-1);
    // The middle is first with 1/2, either end with 1/4: an end came from the middle with 3/4.
    expect(found.get(1)?.probability).toBeCloseTo(0.75);
  });

  test('the orders in which a tree can have grown, counted one by one', () => {
    const pairs = tree([0, 1], [1, 2], [1, 3], [3, 4]);
    const orders = [0, 1, 2, 3, 4].map((root) => countOrders(root, pairs));
    const all = orders.reduce((sum, count) => sum + count, 0);
    const found = rootTree([0, 1, 2, 3, 4], pairs, [], none);
    expect(found.get(4)?.probability).toBeCloseTo(1 - (orders[4] as number) / all);
    expect(found.get(0)?.probability).toBeCloseTo(1 - (orders[0] as number) / all);
  });

  test('one leaning turns a chain', () => {
    const leaning = (x: number, y: number) =>
      x === 1 && y === 2 ? { forward: 0, backward: 6 } : { forward: 0, backward: 0 };
    const found = rootTree([0, 1, 2], tree([0, 1], [1, 2]), [], leaning);
    expect(found.get(1)).toMatchObject({ parent: 2 });
    expect(found.get(0)).toMatchObject({ parent: 1 });
    expect(found.get(0)?.probability).toBeGreaterThan(0.99);
  });

  test('offspring of a hidden version hang on the version above it', () => {
    // 0 - 1 and 0 - 2 met at a hidden version; 1 has three of its own.
    const pairs = tree([0, 1], [0, 2], [1, 3], [1, 4], [1, 5]);
    const found = rootTree([0, 1, 2, 3, 4, 5], pairs, [{ centre: 0, others: [1, 2] }], none);
    expect(found.get(0)?.parent).toBe(1);
    expect(found.get(2)?.parent).toBe(1);
  });
});

/** Orders in which a tree can be built from a root, each version after the one it hangs on. */
function countOrders(root: number, pairs: readonly Pair[]): number {
  const grow = (grown: ReadonlySet<number>): number => {
    const next = pairs.flatMap(({ x, y }) =>
      grown.has(x) && !grown.has(y) ? [y] : grown.has(y) && !grown.has(x) ? [x] : [],
    );
    return next.length === 0 ? 1 : next.reduce((sum, node) => sum + grow(new Set([...grown, node])), 0);
  };
  return grow(new Set([root]));
}
