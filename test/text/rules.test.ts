import { describe, expect, test } from '@jest/globals';
import { foldCharacter, foldText } from '../../src/text/fold.js';
import { arabicLetters } from '../../src/text/rules/arabic-letters.js';
import { caseFolding } from '../../src/text/rules/case-folding.js';
import { compatibility } from '../../src/text/rules/compatibility.js';
import { diacritics } from '../../src/text/rules/diacritics.js';
import { digits } from '../../src/text/rules/digits.js';
import { FOLDING_RULES } from '../../src/text/rules/index.js';
import { invisible } from '../../src/text/rules/invisible.js';
import { latinLetters } from '../../src/text/rules/latin-letters.js';
import type { FoldingRule } from '../../src/text/rules/rule.js';

type Row = readonly [input: string, output: string, why: string];

const TABLES: readonly (readonly [FoldingRule, readonly Row[]])[] = [
  [
    invisible,
    [
      ['\u0640', '', 'tatweel only stretches a word'],
      ['\u200c', '', 'the zero-width non-joiner of Persian plurals'],
      ['\u200d', '', 'the zero-width joiner of Indic conjuncts'],
      ['\u200f', '', 'a right-to-left mark'],
      ['\u202e', '', 'an override that turns the reading round'],
      ['\u2066', '', 'an isolate'],
      ['\u00ad', '', 'a soft hyphen'],
      ['\ufeff', '', 'a byte order mark inside a text'],
      ['\ufe0f', '', 'a variation selector'],
      ['\u{e0061}', '', 'a tag character'],
      ['\u3164', '', 'the Hangul filler, a letter that is not seen'],
      [' ', ' ', 'leaves a space alone: it parts words'],
      ['-', '-', 'leaves a hyphen alone'],
      ['م', 'م', 'leaves letters alone'],
    ],
  ],
  [
    compatibility,
    [
      ['ﻻ', 'لا', 'a ligature of presentation forms'],
      ['ﷺ', 'صلى الله عليه وسلم', 'one sign for four words'],
      ['ﺑ', 'ب', 'a shape of one letter'],
      ['Ａ', 'A', 'a full-width letter'],
      ['𝐁', 'B', 'a mathematical letter'],
      ['ﬁ', 'fi', 'a typographic ligature'],
      ['②', '2', 'a circled digit'],
      ['é', 'e\u0301', 'the accent is split off for the next rules'],
      ['أ', 'ا\u0654', 'so is the hamza'],
      ['ᄀ', 'ᄀ', 'leaves what stands for nothing else alone'],
    ],
  ],
  [
    caseFolding,
    [
      ['Z', 'z', 'a capital'],
      ['Ж', 'ж', 'a Cyrillic capital'],
      ['Ω', 'ω', 'a Greek capital'],
      ['ς', 'σ', 'sigma at the end of a word'],
      ['I', 'i', 'the same in every locale, Turkish too'],
      ['ß', 'ß', 'leaves a small letter alone'],
      ['م', 'م', 'leaves scripts without capitals alone'],
    ],
  ],
  [
    diacritics,
    [
      ['\u0301', '', 'an acute accent'],
      ['\u0308', '', 'a diaeresis, and the two dots of ё'],
      ['\u064b', '', 'tanwin'],
      ['\u0651', '', 'shadda'],
      ['\u0654', '', 'a hamza that a letter carries'],
      ['\u0670', '', 'a dagger alef'],
      ['\u05b8', '', 'a Hebrew point'],
      ['\u093c', '', 'the nukta of borrowed sounds'],
      ['\u093f', '\u093f', 'leaves the vowel signs of Hindi alone'],
      ['\u0e35', '\u0e35', 'leaves the vowel signs of Thai alone'],
      ['\u094d', '\u094d', 'leaves the virama alone'],
      ['´', '´', 'leaves an accent that stands by itself alone'],
    ],
  ],
  [
    arabicLetters,
    [
      ['ٱ', 'ا', 'alef wasla'],
      ['ى', 'ي', 'alef maqsura, written for yeh in Egypt'],
      ['ی', 'ي', 'Persian yeh'],
      ['ة', 'ه', 'teh marbuta'],
      ['ہ', 'ه', 'Urdu heh'],
      ['ک', 'ك', 'Persian kaf'],
      ['ڤ', 'ف', 'a v in borrowed names'],
      ['ؤ', 'ؤ', 'leaves waw with hamza alone: it is split before'],
      ['چ', 'چ', 'leaves letters of their own sound alone'],
      ['ء', 'ء', 'leaves hamza by itself alone'],
    ],
  ],
  [
    latinLetters,
    [
      ['ß', 'ss', 'German'],
      ['æ', 'ae', 'Danish'],
      ['œ', 'oe', 'French'],
      ['ø', 'o', 'Norwegian'],
      ['ł', 'l', 'Polish'],
      ['ı', 'i', 'Turkish'],
      ['þ', 'th', 'Icelandic'],
      ['ँ', 'ं', 'two signs for one nasal'],
      ['w', 'w', 'leaves plain letters alone'],
    ],
  ],
  [
    digits,
    [
      ['٣', '3', 'Arabic'],
      ['۴', '4', 'Persian'],
      ['९', '9', 'Devanagari'],
      ['๒', '2', 'Thai'],
      ['𝟠', '8', 'mathematical, where runs of ten touch'],
      ['𝟎', '0', 'the first of those runs'],
      ['𝟿', '9', 'the last of them'],
      ['٪', '%', 'the per-cent sign beside them'],
      ['٫', '.', 'the decimal sign'],
      ['٬', ',', 'the thousands sign'],
      ['7', '7', 'leaves ASCII digits alone'],
      ['Ⅳ', 'Ⅳ', 'leaves Roman numerals alone'],
      ['三', '三', 'leaves number words alone'],
    ],
  ],
];

test('every rule of the list has its table', () => {
  expect(TABLES.map(([{ name }]) => name).sort()).toEqual(FOLDING_RULES.map(({ name }) => name).sort());
});

describe.each(TABLES.map(([rule, rows]) => [rule.name, rule, rows] as const))('%s', (_name, rule, rows) => {
  test.each(rows)('%j is %j: %s', (input, output) => {
    expect(rule.fold(input)).toBe(output);
  });

  test('has a row of what it leaves alone', () => {
    expect(rows.filter(([, , why]) => why.startsWith('leaves')).length).toBeGreaterThan(0);
    expect(rows.filter(([input, output, why]) => why.startsWith('leaves') && input !== output)).toEqual([]);
  });
});

describe('all rules together', () => {
  test.each<Row>([
    ['É', 'e', 'split, made small, and the accent dropped'],
    ['ﻷ', 'لا', 'a ligature whose hamza goes'],
    ['İ', 'i', 'a dotted capital: the dot is a mark'],
    ['ẞ', 'ss', 'a capital sharp s'],
    ['Ǽ', 'ae', 'a ligature under an accent'],
    ['①', '1', 'a circled digit'],
    ['ｶ', 'カ', 'half-width kana'],
    ['क़', 'क', 'a precomposed nukta'],
    ['\u1fb7', 'α', 'three marks on one letter'],
    ['!', '!', 'leaves punctuation alone'],
  ])('%j is %j: %s', (input, output) => {
    expect(foldCharacter(input)).toBe(output);
  });

  test.each<Row>([
    ['Straße', 'strasse', 'German'],
    ['Kılıçdaroğlu', 'kilicdaroglu', 'Turkish'],
    ['مُؤَسَّسَة', 'موسسه', 'Arabic with its vowel signs'],
    ['آلاف', 'الاف', 'alef with madda'],
    ['می‌خواهیم', 'ميخواهيم', 'Persian with a zero-width non-joiner'],
    ['Ёлка', 'елка', 'Russian'],
    ['１４٪', '14%', 'full-width digits, Arabic sign'],
    ['“Oui”, dit-il…', '“oui”, dit-il...', 'punctuation stays, compatibility forms open up'],
    ['plain words 12', 'plain words 12', 'leaves folded text alone'],
  ])('the text %j is %j: %s', (input, output) => {
    expect(foldText(input)).toBe(output);
  });
});
