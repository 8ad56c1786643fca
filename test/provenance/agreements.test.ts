import { describe, expect, test } from '@jest/globals';
import { countAgreements } from '../../src/provenance/agreements.js';
import { Comparer } from '../../src/provenance/comparer.js';
import { WordNumbers } from '../../src/provenance/words.js';
import { text } from './articles.js';

const MODEL = text(0, 1, 2, 3, 4, 5);

describe('where two versions agree against a third', () => {
  test.each([
    [MODEL.replace('a hinge', 'one bolt'), { places: 1, sure: 1 }, 'other words'],
    [MODEL.replace('a hinge', 'hinge'), { places: 1, sure: 1 }, 'a word left out'],
    [MODEL.replace('a hinge', 'a small hinge'), { places: 1, sure: 1 }, 'a word put in'],
    [text(0, 1, 2, 7, 3, 4, 5), { places: 1, sure: 0 }, 'a sentence put in'],
    [
      MODEL.replace('hinge', 'hnige'),
      { places: 0, sure: 0 },
      'a slip, which whoever copies it may put right',
    ],
    [MODEL.replace('Skippers', 'Skiipers'), { places: 0, sure: 0 }, 'a letter for another'],
    [MODEL, { places: 0, sure: 0 }, 'the same'],
  ])('%#: %j', (third, expected, _why) => {
    const numbers = new WordNumbers();
    const other = MODEL.replace('Forty', 'Sixty');
    const texts = [MODEL, other, third].map((one, x) => numbers.read({ id: `${x}`, text: one }));
    expect(countAgreements(0, 1, 2, new Comparer(texts))).toEqual(expected);
  });
});
