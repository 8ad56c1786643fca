import { expect, test } from '@jest/globals';
import { linkAlike } from '../../src/align/links.js';
import { buildVocabulary } from '../../src/align/vocabulary.js';
import { analyse } from '../../src/analyse.js';

const MILL = [
  'The mill stood empty for years before the council bought it in spring.',
  'Its wheel was broken and its roof leaked.',
  'Visitors will be let in from August.',
  'Tickets cost four crowns for children.',
  'A bakery in the yard sells bread.',
  'The miller died in 1950.',
] as const;

/** The source sentences that each sentence of the suspect is linked to by its words. */
function linksOf(suspect: readonly string[], source: readonly string[]): readonly (readonly number[])[] {
  const [first, ...others] = [suspect, source].map((sentences, i) =>
    analyse({ id: `${i}`, text: sentences.join(' '), language: 'en' }),
  );
  const { articles, vocabulary } = buildVocabulary([first, ...others].filter((one) => one !== undefined));
  const [own, ...sources] = articles;
  if (own === undefined) throw new Error('no suspect');
  return linkAlike(own, sources, vocabulary).scene.linked.map((links) =>
    links.map(({ source: { sentenceIndex } }) => sentenceIndex),
  );
}

test('a sentence that is half alike is linked in its place, not far from it', () => {
  const half =
    'Nobody says why the mill stood empty before a council with no money wanted it, or who bought it then.';
  expect(linksOf([half, ...MILL.slice(1)], MILL)[0]).toEqual([0]);
  expect(linksOf([...MILL.slice(1), half], MILL).at(-1)).toEqual([]);
});

test('between its neighbours a third is enough, where both follow one another in the source', () => {
  const third = 'Guests and other visitors who ask may look round it from August.';
  expect(linksOf([...MILL.slice(0, 2), third, ...MILL.slice(3)], MILL)[2]).toEqual([2]);
  expect(linksOf([...MILL.slice(0, 2), ...MILL.slice(3), third], MILL).at(-1)).toEqual([]);
});

test('a sentence that is mostly the same is linked wherever it stands', () => {
  const mostly = 'The mill stood empty for ages before the council bought it in May.';
  expect(linksOf([...MILL.slice(1), mostly], MILL).at(-1)).toEqual([0]);
});

test('a sentence is not merged with one that another one took, unless it repeats that whole', () => {
  const [mill, wheel] = MILL;
  const half = `${mill.slice(0, -1)}, and its wheel was broken by thieves one winter night.`;
  const whole = `${mill.slice(0, -1)}, and its wheel was broken and its roof leaked.`;
  expect(linksOf([half, ...MILL.slice(2)], MILL)[0]).toEqual([0]);
  expect(linksOf([half, wheel, ...MILL.slice(2)], MILL)[0]).toEqual([0]);
  expect(linksOf([whole, wheel, ...MILL.slice(2)], MILL)[0]).toEqual([0, 1]);
});
