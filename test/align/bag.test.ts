import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bagMeasure } from '../../src/align/compare.js';
import { GRADE, gradeWords } from '../../src/align/equality.js';
import { buildVocabulary } from '../../src/align/vocabulary.js';
import { analyse } from '../../src/analyse.js';

const WORDS =
  'the a reported reports report ministers minister water waters 14 15 house houses bridge brigde'.split(' ');

/** The same by lists: equal words pair off first, then stems, then by grade, first come first served. */
function naive(
  suspect: Int32Array,
  source: Int32Array,
  weight: Float64Array,
  stem: Int32Array,
  grade: (a: number, b: number) => number,
): number {
  const size = (words: Int32Array) => words.reduce((sum, word) => sum + (weight[word] ?? 0), 0);
  const right = [...source];
  let matched = 0;
  let left = [...suspect];
  const steps: readonly ((a: number, b: number) => number)[] = [
    (a, b) => (a === b ? GRADE.same : 0),
    (a, b) => (stem[a] === stem[b] ? GRADE.stem : 0),
    grade,
  ];
  for (const like of steps)
    left = left.filter((word) => {
      const best = Math.max(0, ...right.map((other) => like(word, other)));
      if (best === 0) return true;
      const [other = 0] = right.splice(
        right.findIndex((candidate) => like(word, candidate) === best),
        1,
      );
      matched += best * ((weight[word] ?? 0) + (weight[other] ?? 0));
      return false;
    });
  const whole = size(suspect) + size(source);
  return whole > 0 ? Math.min(1, matched / whole) : 0;
}

test('likeness without order is what pairing off by lists gives, again and again', () => {
  const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1, maxLength: 4 }), (own, others) => {
      const { vocabulary, articles } = buildVocabulary(
        [own, ...others].map((words, at) => analyse({ id: `${at}`, text: words.join(' '), language: 'en' })),
      );
      const grade = gradeWords(vocabulary);
      const likeness = bagMeasure({ vocabulary, grade });
      const [suspect, ...sources] = articles.map(({ word }) => word);
      for (const source of sources)
        expect(likeness(suspect as Int32Array, source)).toBeCloseTo(
          naive(suspect as Int32Array, source, vocabulary.weight, vocabulary.stem, grade),
          9,
        );
    }),
    { numRuns: 300 },
  );
});
