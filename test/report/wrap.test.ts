import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeText } from '../../src/report/escape.js';
import { shareOut } from '../../src/report/sections/summary.js';
import { percent } from '../../src/report/view.js';
import { displayWidth } from '../../src/report/width.js';
import { wrap } from '../../src/report/wrap.js';

const wrapped = (text: string, width: number): readonly string[] =>
  wrap([{ text }], width).map((line) => line.map((piece) => piece.text).join(''));

describe('wrap', () => {
  test.each([
    ['one two three', 7, ['one two', 'three'], 'at spaces'],
    ['one', 7, ['one'], 'leaves a short line alone'],
    ['', 7, [''], 'an empty text is an empty line'],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij'], 'a word longer than a line is cut'],
    ['a abcdefgh', 4, ['a', 'abcd', 'efgh'], 'and begins on a line of its own'],
    ['東京都知事は', 6, ['東京都', '知事は'], 'between wide characters'],
    ['東京都。知事', 6, ['東京', '都。知', '事'], 'never before a full stop'],
    ['東京都「知事」', 8, ['東京都', '「知事」'], 'never after an opening quotation mark'],
    ['NATO東京', 6, ['NATO東', '京'], 'between scripts'],
    ['e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301'], 'marks stay with their letter'],
  ])('%j in %d columns', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  test('an edit that touches a comma stays with it', () => {
    const line = wrap([{ text: 'said ' }, { text: '{+forty+}', style: 'added' }, { text: ', and' }], 12);
    expect(line.map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual([
      'said',
      '{+forty+},',
      'and',
    ]);
  });

  test('loses no character and keeps to the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 2, max: 40 }),
        (raw, width) => {
          const text = escapeText(raw);
          const lines = wrapped(text, width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  test('takes a text of 200,000 characters without a space in its stride', () => {
    expect(wrapped('x'.repeat(200_000), 80)).toHaveLength(2500);
    expect(wrapped('漢'.repeat(200_000), 80)).toHaveLength(5000);
  });
});

describe('displayWidth', () => {
  test.each([
    ['café', 4],
    ['cafe\u0301', 4],
    ['東京', 4],
    ['한국', 4],
    ['ｆｕｌｌ', 8],
    ['مُحَمَّد', 4],
    ['😀', 2],
    ['a\u200bb', 2],
    ['soft\u00adhyphen', 10],
    ['\u2067x\u2069', 1],
    ['', 0],
  ])('%j takes %d columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('the summary bar', () => {
  test.each([
    [[1, 1], 10, [5, 5]],
    [[2, 1], 10, [7, 3]],
    [[999, 1], 10, [9, 1]],
    [[1, 1, 1, 997], 10, [1, 1, 1, 7]],
    [[0, 0], 10, [0, 0]],
    [[5, 0, 0], 10, [10, 0, 0]],
  ])('shares %j out over %d cells', (counts, cells, shares) => {
    expect(shareOut(counts, cells)).toEqual(shares);
  });

  test('always fills the bar', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.nat(5000), { minLength: 4, maxLength: 4 })
          .filter((counts) => counts.some((count) => count > 0)),
        fc.integer({ min: 10, max: 60 }),
        (counts, cells) => {
          const shares = shareOut(counts, cells);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(cells);
          expect(shares.map((share) => share > 0)).toEqual(counts.map((count) => count > 0));
        },
      ),
    );
  });

  test.each([
    [0, '0%'],
    [0.004, '<1%'],
    [0.5, '50%'],
    [0.999, '>99%'],
    [1, '100%'],
  ])('shows the share %d as %s', (share, shown) => {
    expect(percent(share)).toBe(shown);
  });
});
