import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { longestRun } from '../../src/align/longest-run.js';

/** Every subset of the places whose values never fall, the longest; of these the one whose places come first. */
function naive(values: readonly number[]): readonly number[] {
  let best: readonly number[] = [];
  for (let mask = 0; mask < 2 ** values.length; mask++) {
    const places = values.flatMap((_, i) => (mask & (1 << i) ? [i] : []));
    const rises = places.every((at, k) => k === 0 || (values[places[k - 1] ?? 0] ?? 0) <= (values[at] ?? 0));
    if (!rises || places.length < best.length) continue;
    if (places.length > best.length || isEarlier(places, best)) best = places;
  }
  return best;
}

function isEarlier(a: readonly number[], b: readonly number[]): boolean {
  const i = a.findIndex((at, k) => at !== b[k]);
  return i >= 0 && (a[i] ?? 0) < (b[i] ?? 0);
}

describe('the longest run in order', () => {
  test.each([
    [[], [], 'nothing'],
    [[5], [0], 'one'],
    [[1, 2, 3], [0, 1, 2], 'all in order'],
    [[3, 2, 1], [0], 'none in order: the first stays'],
    [[2, 2, 2], [0, 1, 2], 'equal ones are in order'],
    [[5, 0, 1, 2], [1, 2, 3], 'one put first'],
    [[0, 2, 3, 1], [0, 1, 2], 'one put last'],
    [[1, 0, 3, 2], [0, 2], 'two pairs changed round: the later of each moved'],
  ])('of %j has the places %j: %s', (values, places) => {
    expect([...longestRun(values)]).toEqual(places);
  });

  test('is what trying every subset finds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { maxLength: 9 }), (values) => {
        expect([...longestRun(values)]).toEqual(naive(values));
      }),
      { numRuns: 500 },
    );
  });

  test('of 200,000 values is found', () => {
    const values = Array.from({ length: 200_000 }, (_, i) => (i % 2 === 0 ? i : -i));
    expect(longestRun(values).size).toBe(100_000);
  });
});
