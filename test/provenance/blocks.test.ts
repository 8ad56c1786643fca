import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchBlocks } from '../../src/provenance/blocks.js';
import { countEdits } from '../../src/provenance/compare.js';

/** Words of two texts as numbers. */
function numbered(...texts: readonly string[]): readonly Int32Array[] {
  const numbers = new Map<string, number>();
  return texts.map((text) =>
    Int32Array.from(text.split(' ').filter(Boolean), (word) => {
      if (!numbers.has(word)) numbers.set(word, numbers.size);
      return numbers.get(word) as number;
    }),
  );
}

const A = 'a b c d e f g h i j k l m n o p q r s t u v w x';

describe('edits between two texts', () => {
  test.each([
    [A, A, 0, 0, 'none'],
    [A, 'a b c d e f g h i j X k l m n o p q r s t u v w x', 1, 0, 'a word put in'],
    [A, 'a b c d e f g h n o p q r s t u v w x', 1, 0, 'words left out'],
    [A, 'a b c d e f X Y i j k l m n o p q r s t u v w x', 1, 0, 'words replaced are one edit'],
    [A, 'a b c X e f g h i j k l m n o p q r s t Y v w x', 2, 0, 'two places'],
    [A, 'm n o p q r s t u v w x a b c d e f g h i j k l', 0, 1, 'a half moved'],
    [A, 'i j k l m n o p q r s t u v w x', 1, 0, 'a beginning left out'],
    [A, `${A} X Y Z`, 1, 0, 'an end added'],
    ['a b c', '', 1, 0, 'nothing left'],
  ])('%s | %s', (a, b, hunks, moves, _why) => {
    const [x, y] = numbered(a, b) as [Int32Array, Int32Array];
    expect(countEdits(matchBlocks(x, y), x.length, y.length)).toMatchObject({ hunks, moves });
  });

  test('a phrase elsewhere is not taken for a moved one', () => {
    const [x, y] = numbered(`${A} the new year one two`, `one two X Y Z the new year ${A}`) as [
      Int32Array,
      Int32Array,
    ];
    expect(matchBlocks(x, y).map(({ length }) => length)).toEqual([24]);
  });
});

describe('blocks', () => {
  const texts = fc
    .array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 })
    .map((list) => Int32Array.from(list));

  test('hold equal words, each once, in the order of the second text', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const blocks = matchBlocks(a, b);
        const taken = new Set<number>();
        let last = 0;
        for (const block of blocks) {
          expect(block.b).toBeGreaterThanOrEqual(last);
          last = block.b + block.length;
          for (let i = 0; i < block.length; i++) {
            expect(a[block.a + i]).toBe(b[block.b + i]);
            expect(taken.has(block.a + i)).toBe(false);
            taken.add(block.a + i);
          }
        }
      }),
    );
  });

  test('a text matches itself whole', () => {
    fc.assert(
      fc.property(texts, (a) => {
        const words = matchBlocks(a, a).reduce((sum, { length }) => sum + length, 0);
        if (a.length > 5) expect(words).toBe(a.length);
      }),
    );
  });
});
