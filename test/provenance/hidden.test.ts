import { describe, expect, test } from '@jest/globals';
import { Comparer } from '../../src/provenance/comparer.js';
import { findHubs } from '../../src/provenance/hidden.js';
import { WordNumbers } from '../../src/provenance/words.js';
import { text } from './articles.js';

const PARENT = text(0, 1, 2, 3, 4, 5, 6, 7);

function hubsOf(
  texts: readonly string[],
  pairs: readonly (readonly [number, number])[],
  mixed: readonly number[] = [],
) {
  const numbers = new WordNumbers();
  const comparer = new Comparer(texts.map((one, x) => numbers.read({ id: `${x}`, text: one })));
  return findHubs(
    pairs.map(([x, y]) => ({ x, y })),
    new Set(mixed),
    comparer,
  );
}

describe('versions that are missing', () => {
  test.each([
    ['the middle one lost words that both others have', PARENT.replace('a beam wedged', 'wedged')],
    ['the middle one put a word in that neither has', PARENT.replace('a beam', 'a long beam')],
    ['the middle one exchanged a word', PARENT.replace('twice', 'often')],
  ])('one agreement is enough where %s', (_, middle) => {
    const sibling = PARENT.replace('Forty boats', 'Sixty boats');
    expect(
      hubsOf(
        [PARENT, middle, sibling],
        [
          [0, 1],
          [1, 2],
        ],
      ),
    ).toEqual([{ centre: 1, others: [0, 2] }]);
  });

  test.each([
    [
      'a line of three',
      PARENT.replace('twice', 'often'),
      PARENT.replace('twice', 'often').replace('Forty', 'Sixty'),
    ],
    [
      'a sentence put in and left out again',
      text(0, 1, 2, 8, 3, 4, 5, 6, 7),
      PARENT.replace('Forty', 'Sixty'),
    ],
    ['two that changed the same words, each its own way', PARENT, PARENT.replace('twice', 'often')],
  ])('none in %s', (_, middle, last) => {
    expect(
      hubsOf(
        [PARENT.replace('twice', 'once'), middle, last],
        [
          [0, 1],
          [1, 2],
        ],
      ),
    ).toEqual([]);
  });

  test('two with an edge between them are one', () => {
    const versions = ['Forty boats', 'the town', 'a hinge', 'the coast'].map((words) =>
      PARENT.replace(words, `${words} there`),
    );
    const hubs = hubsOf(versions, [
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(hubs).toHaveLength(1);
    expect([hubs[0]?.centre, ...(hubs[0]?.others ?? [])].sort()).toEqual([0, 1, 2, 3]);
  });

  test('what mixes two is no sign', () => {
    const middle = PARENT.replace('twice', 'often');
    expect(
      hubsOf(
        [PARENT, middle, PARENT.replace('Forty', 'Sixty')],
        [
          [0, 1],
          [1, 2],
        ],
        [2],
      ),
    ).toEqual([]);
  });
});
