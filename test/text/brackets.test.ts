import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bracketBlocks } from '../../src/text/brackets.js';
import { quotationsOf } from '../../src/text/quotations.js';

type Row = readonly [text: string, found: readonly string[], why: string];

describe('blocks in brackets', () => {
  test.each<Row>([
    ['It fell. [Experts doubt it.] They left.', ['[Experts doubt it.]'], 'a sentence'],
    ['It fell. [Some doubt it. Others do not.]', ['[Some doubt it. Others do not.]'], 'two sentences'],
    ['It fell [as experts had said.] They left.', ['[as experts had said.]'], 'a stop inside is enough'],
    [
      'It fell. [Experts who saw it doubt that] They left.',
      ['[Experts who saw it doubt that]'],
      'no stop, but alone between sentences',
    ],
    ['大坝倒塌。【专家表示怀疑。】他们离开了。', ['【专家表示怀疑。】'], 'Chinese brackets'],
    ['سقط السد. [ويشكك الخبراء في ذلك.] ثم غادروا.', ['[ويشكك الخبراء في ذلك.]'], 'Arabic'],
    [
      'It fell. [Some [two of them] doubt it.] End.',
      ['[Some [two of them] doubt it.]'],
      'nested: the outer one',
    ],
    [
      '[One thing was added.] It fell. [So was another.]',
      ['[One thing was added.]', '[So was another.]'],
      'two',
    ],
    ['He [the mayor] left.', [], 'leaves an aside alone'],
    ['"They was [sic] here."', [], 'leaves sic alone'],
    ['It fell. [1] They left.', [], 'leaves a footnote mark alone'],
    ['It fell. [Experts doubt it.', [], 'leaves an open bracket alone'],
    ['It fell.] Experts doubt it.', [], 'leaves a closing bracket alone'],
    ['It fell. (Experts doubt it.) They left.', [], 'leaves round brackets alone'],
    ['It fell. [Experts doubt it.】 They left.', [], 'leaves brackets of two kinds alone'],
  ])('%j has %j: %s', (text, found) => {
    expect(bracketBlocks(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  test('stand apart and in order, whatever the text', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '【',
      '】',
      'One two three four five six',
      'no.',
      ' ',
      '. ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        let before = 0;
        for (const { start, end } of bracketBlocks(parts.join(''))) {
          expect(start).toBeGreaterThanOrEqual(before);
          before = end;
        }
      }),
    );
  });

  test.each([
    ['opening', '['.repeat(200_000), 0],
    ['closing', ']'.repeat(200_000), 0],
    ['nested', '['.repeat(100_000) + ']'.repeat(100_000), 0],
    ['one after another', '[It fell.]'.repeat(20_000), 20_000],
  ])('200,000 characters of brackets: %s', (_, text, count) => {
    expect(bracketBlocks(text).length).toBe(count);
  });
});

describe('quotations', () => {
  test.each<Row>([
    ['He said "not now" and left.', ['"not now"'], 'straight marks'],
    ['He said “not now” and left.', ['“not now”'], 'curved marks'],
    ['Elle dit « pas ici » et part.', ['« pas ici »'], 'French marks'],
    ['Er sagte „nicht hier“ und ging.', ['„nicht hier“'], 'German marks'],
    ['他说「不是现在」就走了。', ['「不是现在」'], 'corner marks'],
    ['قال "ليس الآن" ثم غادر.', ['"ليس الآن"'], 'Arabic'],
    ['"One" and "two" and "three"', ['"One"', '"two"', '"three"'], 'several'],
    ['He said: "Not now."', ['"Not now."'], 'a stop before the closing mark'],
    ['He said "not now\nand left."', [], 'a line that ends leaves the mark unanswered'],
    ['He said “not now and left.', [], 'so does the end of the text'],
    ['A 5" pipe and a 7" pipe', [], 'leaves inches alone'],
    ["It's the mayor's", [], 'leaves apostrophes alone'],
    ['No marks at all.', [], 'leaves plain text alone'],
  ])('%j has %j: %s', (text, found) => {
    expect(quotationsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  test.each(['"', '“', '"a', '« '])('200,000 characters of %j do no harm', (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    for (const { start, end } of quotationsOf(text)) expect(end).toBeGreaterThan(start);
  });
});
