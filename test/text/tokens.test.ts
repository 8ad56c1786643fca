import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unmaskHomoglyphs } from '../../src/text/homoglyphs.js';
import { firstTokenFrom, tokenize, tokenSpan } from '../../src/text/tokens.js';

/** The words of a text as `form@original`, so that a wrong span shows. */
function words(text: string): readonly string[] {
  const tokens = tokenize(text);
  return tokens.form.map((form, i) => {
    const { start, end } = tokenSpan(tokens, i);
    return `${form}@${text.slice(start, end)}`;
  });
}

type Row = readonly [input: string, forms: string, why: string];

describe('words', () => {
  test.each<Row>([
    ['', '', 'nothing'],
    [' \n\t\u00a0', '', 'white space'],
    ['… — ?!', '', 'punctuation'],
    ['Ships, boats; rafts.', 'ships boats rafts', 'punctuation parts words'],
    ["d'accord", 'd accord', 'an apostrophe parts the article from its noun'],
    ['the mayor’s', 'the mayor s', 'a typographic apostrophe too'],
    ['co-operate', 'co operate', 'so does a hyphen'],
    ['م\ufe77ح\ufe7dمد ك\ufe71تاب', 'محمد كتاب', 'vowel signs on a tatweel, as presentation forms'],
    ['１．５', '1.5', 'a point of full width within a figure'],
    ['G20 COVID19', 'g 20 covid 19', 'letters and digits part'],
    ['مـــصـــر', 'مصر', 'tatweel neither breaks a word nor stands in it'],
    ['Wash\u200bington', 'washington', 'nor does a zero-width space'],
    ['می‌گوید', 'ميگويد', 'nor a zero-width non-joiner'],
    ['كَتَبَ', 'كتب', 'vowel signs go'],
    ['東京で', '東 京 で'.normalize('NFKD'), 'ideographs and kana are words by themselves'],
    ['กรุง', 'ก รุ ง', 'Thai letters with their vowel signs'],
    ['हिन्दी में', 'हिन्दी में', 'Hindi words keep their vowel signs'],
    ['서울시', '서울시'.normalize('NFKD'), 'Korean words are written apart'],
    ['fire 🔥 drill', 'fire drill', 'an emoji is no word'],
    ['Аpple', 'apple', 'a Cyrillic letter in a Latin word'],
    ['Москва', 'москва', 'leaves honest Cyrillic alone'],
    ['Ａｂｃ', 'abc', 'full-width letters'],
    ['½ tonne', '1⁄2 tonne', 'a fraction is one figure'],
  ])('%j has the words %j: %s', (input, forms) => {
    expect(tokenize(input).form.join(' ')).toBe(forms);
  });

  test.each<Row>([
    ['2,750', '2750', 'a comma before three digits is a thousands separator'],
    ['2\u00a0750', '2750', 'a no-break space too'],
    ['2\u202f750', '2750', 'and a narrow one'],
    ["2'750", '2750', 'and the Swiss apostrophe'],
    ['1,234,567', '1234567', 'more than one'],
    ['٢٬٧٥٠', '2750', 'the Arabic one'],
    ['12,345,67', '12345,67', 'a comma before two digits is a decimal one'],
    ['7.8', '7.8', 'a decimal point'],
    ['٧٫٨', '7.8', 'the Arabic one'],
    ['2.750', '2.750', 'a point before three digits may be either and stays'],
    ['14:30', '14:30', 'a clock time'],
    ['14%', '14 %', 'the per-cent sign is a word'],
    ['٪١٤', '% 14', 'on either side'],
    ['$3.5m', '$ 3.5 m', 'so is a currency'],
    ['11-14', '11 14', 'a range is two figures'],
    ['12. March', '12 march', 'a stop with no digit after it ends the figure'],
    ['1,2', '1,2', 'leaves a decimal comma alone'],
    ['2 750', '2 750', 'leaves a plain space alone: it may part two figures'],
  ])('the figure %j is %j: %s', (input, forms) => {
    expect(tokenize(input).form.join(' ')).toBe(forms);
  });

  test('spans point at the original', () => {
    expect(words('«Éditions» مُحَمَّد, 2,750 ﻻ ２')).toEqual([
      'editions@Éditions',
      'محمد@مُحَمَّد',
      '2750@2,750',
      'لا@ﻻ',
      '2@２',
    ]);
  });

  test('composed and decomposed letters have one form and each its own span', () => {
    const composed = 'Élysée naïve';
    const decomposed = composed.normalize('NFD');
    expect(tokenize(decomposed).form).toEqual(tokenize(composed).form);
    expect(words(decomposed)[0]).toBe(`elysee@${'Élysée'.normalize('NFD')}`);
  });

  test('a range of the text is cut as the whole text is', () => {
    const text = 'One two three four';
    expect(tokenize(text, 4, 13)).toEqual({ form: ['two', 'three'], start: [4, 8], end: [7, 13] });
  });

  test('the first word from a place on', () => {
    const tokens = tokenize('One two three');
    expect([0, 1, 4, 5, 8, 9, 99].map((at) => firstTokenFrom(tokens, at))).toEqual([0, 1, 1, 2, 2, 3, 3]);
  });
});

describe('homoglyphs', () => {
  test.each<Row>([
    ['pаypal', 'paypal', 'one Cyrillic letter among Latin ones'],
    ['раyраl', 'paypal', 'one Latin letter that has no look-alike decides'],
    ['прaвдa', 'правда', 'Latin letters in a Cyrillic word'],
    ['αlpha', 'alpha', 'a Greek letter'],
    ['сорe', 'соре', 'where every letter has a look-alike, the script of most'],
    ['plain', 'plain', 'leaves Latin alone'],
  ])('%s is %s: %s', (input, output) => {
    expect(unmaskHomoglyphs(input)).toBe(output);
  });
});

/** Fillers of Hangul, forms of Arabic marks and what stretches a line (in N'Ko too) are letters to Unicode alone. */
const isSeen = (letter: string) =>
  /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{Nd}]/u.test(letter.normalize('NFKC').replace(/[ـߺ]/gu, ''));

describe('any text', () => {
  const mixture = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          'a',
          'É',
          'ß',
          'م',
          'ـ',
          '\u064e',
          '1',
          ',',
          '234',
          '.',
          ' ',
          '中',
          'ก',
          '\u200c',
          '🔥',
          '\ud800',
          '%',
          '\n',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  );

  test('has words in order, none of them empty, each within the text', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const { form, start, end } = tokenize(text);
        let before = 0;
        form.forEach((word, i) => {
          expect(word).not.toBe('');
          expect(start[i]).toBeGreaterThanOrEqual(before);
          expect(end[i]).toBeGreaterThan(start[i] as number);
          before = end[i] as number;
        });
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('has the same words when each is cut out by itself', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const tokens = tokenize(text);
        tokens.form.forEach((form, i) => {
          const { start, end } = tokenSpan(tokens, i);
          expect(tokenize(text.slice(start, end)).form).toEqual([form]);
        });
      }),
    );
  });

  test('leaves no letter that can be seen outside its words', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const tokens = tokenize(text);
        let rest = '';
        let from = 0;
        tokens.form.forEach((_, i) => {
          rest += text.slice(from, tokens.start[i]);
          from = tokens.end[i] as number;
        });
        const left = (rest + text.slice(from)).match(/[\p{L}\p{Nd}]/gu) ?? [];
        expect(left.filter(isSeen)).toEqual([]);
      }),
    );
  });
});

describe('degenerate texts', () => {
  test.each([
    ['letters without a space', 'a'.repeat(200_000), 1],
    ['digits without a space', '7'.repeat(200_000), 1],
    ['separators between digits', '1,'.repeat(100_000), 1],
    ['thousands without end', '123,'.repeat(50_000), 1],
    ['marks without a letter', '\u064e'.repeat(200_000), 0],
    ['ideographs', '中'.repeat(200_000), 200_000],
    ['lone surrogates', '\ud800'.repeat(200_000), 0],
    ['only dots', '.'.repeat(200_000), 0],
  ])('200,000 characters of %s', (_, text, count) => {
    expect(tokenize(text).form.length).toBe(count);
  });
});
