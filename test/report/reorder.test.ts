import { describe, expect, test } from '@jest/globals';
import { directionOf } from '../../src/report/bidi.js';
import { reorder } from '../../src/report/reorder.js';
import { joinLetters } from '../../src/report/shaping.js';

const turned = (text: string, direction: 'ltr' | 'rtl'): string =>
  reorder([{ text }], direction)
    .map((piece) => piece.text)
    .join('');

describe('joinLetters', () => {
  test.each([
    ['باب', 'ﺑﺎﺏ', 'initial, final, isolated after alef'],
    ['سلام', 'ﺳﻼﻡ', 'lam and alef are one sign'],
    ['لا', 'ﻻ', 'alone too'],
    ['ءاء', 'ﺀﺍﺀ', 'hamza joins nothing'],
    ['مُحَمَّد', 'ﻣُﺤَﻤَّﺪ', 'marks do not part letters'],
    ['پچگی', 'ﭘﭽﮕﯽ', 'Persian letters'],
    ['می\u200cخواهم', 'ﻣﯽ\u200cﺧﻮﺍﻫﻢ', 'a non-joiner parts them'],
    ['مـد', 'ﻣـﺪ', 'tatweel joins'],
    ['abc 12', 'abc 12', 'leaves other text alone'],
  ])('%s', (text, joined) => {
    expect(joinLetters(text)).toBe(joined);
    expect(joined.normalize('NFKC')).toBe(text.normalize('NFKC'));
  });
});

/** Hebrew stands for all right-to-left letters here, since it is shown as it is stored. Checked against bidi-js 1.0.3. */
describe('reorder', () => {
  const lines: readonly (readonly [string, 'ltr' | 'rtl', string, string])[] = [
    ['אבג', 'rtl', 'גבא', 'a word'],
    ['אבג abc דהו', 'rtl', 'והד abc גבא', 'Latin keeps its order'],
    ['abc אבג def', 'ltr', 'abc גבא def', 'in a line of either direction'],
    ['אבג 12 דהו', 'rtl', 'והד 12 גבא', 'so do figures'],
    ['abc אבג 12', 'ltr', 'abc 12 גבא', 'which belong to the run before them'],
    ['אב 1,250.5% גד', 'rtl', 'דג 1,250.5% בא', 'with their separators and signs'],
    ['אב (גד) הו', 'rtl', 'וה (דג) בא', 'brackets are mirrored'],
    ['abc (אב) 3.', 'ltr', 'abc (בא) 3.', 'and belong together'],
    ['אב [-14-] {+41+} גד.', 'rtl', '.דג {+41+} [-14-] בא', 'edits stay whole'],
    ['אבג.', 'rtl', '.גבא', 'the stop is at the left'],
    ['“אבג”, he said', 'ltr', '“גבא”, he said', 'quotation marks belong to the line'],
    ['plain text', 'ltr', 'plain text', 'leaves alone what runs from left to right'],
    ['', 'rtl', '', 'nothing'],
  ];
  test.each(lines)('%s (%s)', (text, direction, shown, _why) => {
    expect(turned(text, direction)).toBe(shown);
  });

  test('marks stay on their letter, and styles with their words', () => {
    expect(turned('א\u05b8ב', 'rtl')).toBe('בא\u05b8');
    const pieces = reorder(
      [{ text: 'אב', style: 'removed' }, { text: ' ' }, { text: 'גד', style: 'added' }],
      'rtl',
    );
    expect(pieces.map(({ style }) => style)).toEqual(['added', 'added', undefined, 'removed', 'removed']);
  });
});

describe('directionOf', () => {
  test.each([
    ['NATO قال الأمين العام', 'rtl'],
    ['He said سلام', 'ltr'],
    ['שלום', 'rtl'],
    ['12%', 'ltr'],
    ['', 'ltr'],
    ['东京', 'ltr'],
  ])('%j runs %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});
