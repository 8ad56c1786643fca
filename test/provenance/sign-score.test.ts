import { describe, expect, test } from '@jest/globals';
import { averageSignScore, parentsFrom } from '../../bench/traditions/sign-score.mjs';

/** a - b - c - d */
const CHAIN = [[1], [0, 2], [1, 3], [2]];
const IDS = ['a', 'b', 'c', 'd'];
const edges = (...pairs: readonly string[]) =>
  pairs.map((pair) => ({ from: pair.slice(0, 1), to: pair.slice(1) }));

describe('average sign score', () => {
  test.each([
    [edges('ab', 'bc', 'cd'), 1, 'the true tree'],
    [edges('dc', 'cb', 'ba'), 1, 'edges have no direction'],
    [edges('ba', 'bc', 'bd'), 8 / 12, 'a star: once the wrong way round, six times as near'],
    [[], 7 / 12, 'no edges: all are as far, twice rightly'],
  ])('%#', (found, score, _why) => {
    expect(averageSignScore(CHAIN, IDS, found)).toBeCloseTo(score);
  });

  test('versions that are not shown count as steps only', () => {
    expect(averageSignScore(CHAIN, ['a', undefined, 'c', 'd'], edges('ac', 'cd'))).toBeCloseTo(5 / 6);
  });

  test('parents by a root', () => {
    expect([...parentsFrom('b', edges('ab', 'bc', 'dc'))]).toEqual([
      ['b', undefined],
      ['a', 'b'],
      ['c', 'b'],
      ['d', 'c'],
    ]);
  });
});
