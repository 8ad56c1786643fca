import { expect, test } from '@jest/globals';
import { joinSpacedLetters } from '../../src/text/joined-letters.js';

test.each<readonly [string, string | undefined, string]>([
  ['t h e  r i v e r  rose', 't h e  river  rose', 'four letters and more'],
  ['l.i.k.e  t.h.i.s', 'like  this', 'points between'],
  ['ا ل ن ه ر  ا ر ت ف ع', 'النهر  ارتفع', 'Arabic'],
  ['agreed with A F P on it', undefined, 'three letters may be initials'],
  ['the river rose', undefined, 'words are left alone'],
])('%s', (text, shown) => {
  const joined = joinSpacedLetters(text);
  expect(joined?.shown).toBe(shown);
  for (const [at, place] of joined?.places.entries() ?? []) expect(text[place]).toBe(joined?.shown[at]);
});
