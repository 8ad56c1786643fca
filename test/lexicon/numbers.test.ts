import { describe, expect, test } from '@jest/globals';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { tokenize } from '../../src/text/tokens.js';
import { readFigure, valueOfDigits } from '../../src/verdict/units/figure.js';

/** The figure at the beginning of a text, and how many of its words it takes. */
function figureOf(language: string, text: string): string {
  const { form } = tokenize(text);
  const figure = readFigure(form, 0, form.length, lexiconOf(language));
  return figure === undefined ? 'none' : `${figure.value} in ${figure.last}`;
}

type Row = readonly [text: string, figure: string];

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['2,750 tonnes', '2750 in 1'],
    ['2.1 million people', '2100000 in 2'],
    ['fourteen', '14 in 1'],
    ['twenty-one people', '21 in 2'],
    ['two hundred and five', '205 in 4'],
    ['three thousand four hundred', '3400 in 4'],
    ['a hundred', '100 in 2'],
    ['two three', '2 in 1'],
    ['bridge', 'none'],
  ],
  ar: [
    ['٢٧٥٠ طنا', '2750 in 1'],
    ['أربعة عشر', '14 in 2'],
    ['خمسة وعشرون قتيلا', '25 in 2'],
    ['مئتان وخمسة', '205 in 2'],
    ['ثلاثة آلاف', '3000 in 2'],
    ['3.4 مليون', '3400000 in 2'],
    ['جسر', 'none'],
  ],
  fr: [
    ['vingt-cinq personnes', '25 in 2'],
    ['deux cents', '200 in 2'],
    ['trois mille', '3000 in 2'],
    ['2,1 millions', '2100000 in 2'],
    ['soixante-dix', '70 in 2'],
  ],
  de: [
    ['vierzehn Menschen', '14 in 1'],
    ['zwei Millionen', '2000000 in 2'],
    ['2,1 Millionen', '2100000 in 2'],
    ['hundert', '100 in 1'],
  ],
  es: [
    ['catorce personas', '14 in 1'],
    ['treinta y cinco', '35 in 3'],
    ['dos mil', '2000 in 2'],
  ],
  pt: [
    ['catorze pessoas', '14 in 1'],
    ['trinta e cinco', '35 in 3'],
    ['dois mil', '2000 in 2'],
  ],
  ru: [
    ['четырнадцать человек', '14 in 1'],
    ['двадцать пять', '25 in 2'],
    ['две тысячи', '2000 in 2'],
    ['сто двадцать', '120 in 2'],
  ],
  tr: [
    ['yirmi beş', '25 in 2'],
    ['iki bin', '2000 in 2'],
  ],
  fa: [
    ['چهارده نفر', '14 in 1'],
    ['بیست و پنج', '25 in 3'],
    ['دو هزار', '2000 in 2'],
  ],
  ur: [
    ['چودہ افراد', '14 in 1'],
    ['دو ہزار', '2000 in 2'],
    ['پانچ لاکھ', '500000 in 2'],
  ],
  hi: [
    ['चौदह लोग', '14 in 1'],
    ['दो हज़ार', '2000 in 2'],
    ['5 लाख', '500000 in 2'],
    ['३.५ करोड़', '35000000 in 2'],
  ],
  zh: [
    ['三百人', '300 in 2'],
    ['340万元', '3400000 in 2'],
    ['五千', '5000 in 2'],
  ],
};

describe.each(Object.entries(TABLE))('figures, %s', (language, rows) => {
  test.each(rows)('%s: %s', (text, figure) => {
    expect(figureOf(language, text)).toBe(figure);
  });
});

describe('digits', () => {
  test.each([
    ['2750', 2750],
    ['7.8', 7.8],
    ['9,40', 9.4],
    ['2.750.000', 2750000],
    ['14:30', undefined],
    ['fourteen', undefined],
    ['', undefined],
  ])('%j is %j', (word, value) => {
    expect(valueOfDigits(word)).toBe(value);
  });
});
