import { describe, expect, test } from '@jest/globals';
import { entriesOf, PhraseTable, pairsOf } from '../../src/lexicon/phrases.js';
import { tokenize } from '../../src/text/tokens.js';

const table = new PhraseTable<string>([
  ['according to', 'a'],
  ['according to reports', 'b'],
  ['claim*', 'c'],
  ['ruled out', 'd'],
  ['ruled ou*', 'e'],
  ['قال', 'f'],
  ['', 'nothing'],
]);

/** What the table finds at each place of a text: `length:value`, or a dot. */
function found(text: string, clitics: readonly string[] = []): string {
  const { form } = tokenize(text);
  return form
    .map((_, at) => table.matchWithClitics(form, at, clitics))
    .map((hit) => (hit === undefined ? '.' : `${hit.length}:${hit.value}`))
    .join(' ');
}

describe('phrases', () => {
  test.each([
    ['according to him', '2:a . .', 'two words'],
    ['According to reports', '3:b . .', 'the longest that fits'],
    ['according', '.', 'the text ends before the phrase does'],
    ['he claims it', '. 1:c .', 'an open end'],
    ['claim', '1:c', 'an open end of no letters'],
    ['the clai', '. .', 'less than the beginning'],
    ['ruled out', '2:d .', 'the phrase itself before the open one where both fit'],
    ['ruled ought', '2:e .', 'an open end of a phrase'],
    ['nothing', '.', 'leaves other words alone'],
  ])('%j: %s, %s', (text, hits) => {
    expect(found(text)).toBe(hits);
  });

  test.each([
    ['وقال', '1:f', 'a conjunction before the word'],
    ['قال', '1:f', 'none'],
    ['فقال', '1:f', 'another'],
    ['مقال', '.', 'a letter that is no clitic'],
  ])('%s: %s, %s', (text, hits) => {
    expect(found(text, ['و', 'ف'])).toBe(hits);
  });

  test('lists are cut at commas and line ends, pairs at the last equals sign', () => {
    expect(entriesOf(' one two,three\n ،four\n\n')).toEqual(['one two', 'three', 'four']);
    expect(pairsOf('one=1, a=b=2, none, =3')).toEqual([
      ['one', '1'],
      ['a=b', '2'],
    ]);
  });
});
