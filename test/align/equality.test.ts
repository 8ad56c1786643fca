import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GRADE, gradeWords, nearSpelling } from '../../src/align/equality.js';
import { buildVocabulary } from '../../src/align/vocabulary.js';
import { analyse } from '../../src/analyse.js';
import { editDistance } from '../../src/text/edit-distance.js';

function gradeOf(a: string, b: string, language: string): number {
  const { vocabulary, articles } = buildVocabulary([analyse({ id: 'x', text: `${a} ${b}`, language })]);
  const [first = 0, second = 0] = articles[0]?.word ?? [];
  return gradeWords(vocabulary)(first, second);
}

describe('how alike two words are', () => {
  test.each([
    ['en', 'bridge', 'Bridge', GRADE.same, 'case'],
    ['ar', 'مدرسة', 'مدرسه', GRADE.same, 'a letter variant'],
    ['en', 'bridge', 'bridges', GRADE.stem, 'an inflection'],
    ['ar', 'السد', 'والسد', GRADE.stem, 'a clitic'],
    ['ru', 'мост', 'моста', GRADE.stem, 'a case'],
    ['en', 'engineer', 'enginear', GRADE.spelling, 'a slip'],
    ['en', 'killed', 'slain', GRADE.synonym, 'a synonym'],
    ['en', 'bridge', 'dinner', 0, 'two words'],
    ['en', '2750', '2751', 0, 'figures are the same or not'],
    ['en', 'cat', 'car', 0, 'short words are not nearly alike'],
  ])('%s: %s and %s are %d: %s', (language, a, b, grade) => {
    expect(gradeOf(a, b, language)).toBe(grade);
    expect(gradeOf(b, a, language)).toBe(grade);
  });
});

describe('spelling', () => {
  /** Levenshtein's distance by its definition. */
  const naive = (a: string, b: string): number =>
    a === '' || b === ''
      ? a.length + b.length
      : Math.min(
          naive(a.slice(1), b) + 1,
          naive(a, b.slice(1)) + 1,
          naive(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
        );
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });

  test('the distance is that of the definition, up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        const distance = naive(a, b);
        expect(editDistance(a, b, limit)).toBe(distance > limit ? limit + 1 : distance);
      }),
    );
  });

  test.each([
    ['ترمب', 'ترامب', true, 'two ways to write a name'],
    ['sinking', 'thinking', false, 'words that differ in front'],
    ['government', 'governments', true, 'a long common beginning'],
    ['abcd', 'wxyz', false, 'nothing alike'],
    ['', '', false, 'nothing'],
  ])('%j and %j: %s, %s', (a, b, near) => {
    expect(nearSpelling(a, b)).toBe(near);
    expect(nearSpelling(b, a)).toBe(near);
  });
});
