import { describe, expect, test } from '@jest/globals';
import { unmask } from '../../src/align/unmask/index.js';
import { analyse } from '../../src/analyse.js';

function read(text: string, other: string, language: string) {
  const [read] = unmask([
    analyse({ id: 'suspect', text, language }),
    analyse({ id: 'source', text: other, language }),
  ]);
  const { form = [], start = [], end = [] } = read?.tokens ?? {};
  return [...form].map((word, i) => [word, text.slice(start[i], end[i])]);
}

describe('letters set apart', () => {
  test('are read as the words of the other article, each in its place', () => {
    expect(read('They said t h e r e b e l s came.', 'They said the rebels came.', 'en')).toEqual([
      ['they', 'They'],
      ['said', 'said'],
      ['the', 't h e'],
      ['rebels', 'r e b e l s'],
      ['came', 'came'],
    ]);
  });

  test('with signs of vowels keep their places too', () => {
    expect(read('वे भा र त की से ना हैं', 'वे भारत की सेना हैं', 'hi')).toEqual([
      ['वे', 'वे'],
      ['भारत', 'भा र त'],
      ['की', 'की'],
      ['सेना', 'से ना'],
      ['हैं', 'हैं'],
    ]);
  });

  test('words of one letter and its signs are words', () => {
    const text = 'परिषद को है कि को मरम्मत में 12 दिन';
    const words = text.split(' ');
    expect(read(text, 'परिषद को लगता है कि मरम्मत में 12 दिन', 'hi')).toEqual(words.map((word) => [word, word]));
  });
});
