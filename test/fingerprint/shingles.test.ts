import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { generateArticles } from '../../bench/articles/generate.js';
import { hashWord, mix32 } from '../../src/fingerprint/hash.js';
import { intersectionSize, setContainment, setResemblance } from '../../src/fingerprint/sets.js';
import { shingleHashes } from '../../src/fingerprint/shingles.js';
import { tokenize } from '../../src/text/tokens.js';

describe('shingleHashes', () => {
  const same: readonly (readonly [string, string, string])[] = [
    ['One, two THREE four five!', 'one two three four five', 'case and punctuation'],
    ['مُحَمَّدٌ ذهب إلى مدرسة قريبة', 'محمد ذهب الي مدرسه قريبه', 'diacritics and letter variants'],
    ['عام ٢٠٢٠ قال إن', 'عام 2020 قال ان', 'digit shapes'],
    ['a\u200bb c\u00add e f g', 'ab cd e f g', 'invisible characters'],
    ['one  two\nthree\tfour five', 'one two three four five', 'white space'],
  ];
  test.each(same)('%j and %j have the same shingles: %s', (a, b) => {
    expect(shingleHashes(a)).toEqual(shingleHashes(b));
    expect(shingleHashes(a, { shingleUnit: 'character' })).toEqual(
      shingleHashes(b, { shingleUnit: 'character' }),
    );
  });

  const counts: readonly (readonly [string, object, number, string])[] = [
    ['', {}, 0, 'no text'],
    ['... !? \u200b', {}, 0, 'no words'],
    ['one', {}, 1, 'fewer words than a shingle make one'],
    ['one two three four five six', {}, 2, 'two windows of five'],
    ['a b a b a b a b a b', {}, 2, 'each once'],
    ['one two three', { shingleSize: 1 }, 3, 'single words'],
    ['北京市政府宣布', {}, 3, 'ideographs count as words'],
    ['abcdefghijk', { shingleUnit: 'character' }, 3, 'nine characters'],
    ['abc', { shingleUnit: 'character' }, 1, 'fewer characters than a shingle make one'],
  ];
  test.each(counts)('%j with %j makes %i: %s', (text, options, count) => {
    expect(shingleHashes(text, options)).toHaveLength(count);
  });

  test('is sorted, distinct and never 0', () => {
    for (const text of generateArticles({ seed: 1, count: 20, words: 400 })) {
      const hashes = shingleHashes(text);
      for (let i = 0; i < hashes.length; i++)
        expect(hashes[i]).toBeGreaterThan(i === 0 ? 0 : (hashes[i - 1] ?? 0));
    }
  });

  test('tells shingles apart as sets of strings do', () => {
    const strings = new Set<string>();
    const hashes = new Set<number>();
    for (const text of generateArticles({ seed: 2, count: 200, words: 450 })) {
      const { form } = tokenize(text);
      for (let i = 0; i + 5 <= form.length; i++) strings.add(form.slice(i, i + 5).join(' '));
      for (const hash of shingleHashes(text)) hashes.add(hash);
    }
    // Two in 2^32 collide: about one pair among 90,000 shingles.
    expect(strings.size - hashes.size).toBeLessThanOrEqual(5);
  });

  test('depends on the order of words, and rolls to the same value wherever a shingle stands', () => {
    const alone = shingleHashes('w1 w2 w3 w4 w5');
    expect(shingleHashes('w5 w4 w3 w2 w1')).not.toEqual(alone);
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { maxLength: 60 }),
        fc.array(fc.nat(50), { maxLength: 60 }),
        (before, after) => {
          const text = [...before.map((n) => `b${n}`), 'w1 w2 w3 w4 w5', ...after.map((n) => `a${n}`)].join(
            ' ',
          );
          expect(shingleHashes(text)).toContain(alone[0]);
        },
      ),
      { seed: 3 },
    );
  });

  test('is pinned: stored sets stay readable', () => {
    expect(hashWord('isnad')).toMatchInlineSnapshot(`1009049025`);
    expect(mix32(1)).toMatchInlineSnapshot(`1364076727`);
    expect([...shingleHashes('the storm closed the harbour of the old city')]).toMatchInlineSnapshot(`
[
  318553363,
  1803377663,
  3232664463,
  3919280124,
  4170482624,
]
`);
    expect([
      ...shingleHashes('أعلنت الوزارة', { shingleUnit: 'character', shingleSize: 12 }),
    ]).toMatchInlineSnapshot(`
[
  3189715852,
  4067771611,
]
`);
  });

  const refused: readonly (readonly [unknown, string | RegExp])[] = [
    [{ shingleSize: 0 }, /^Option shingleSize must be a whole number from 1 to .*, not 0\.$/],
    [{ shingleSize: 2.5 }, /^Option shingleSize must be a whole number from 1 to .*, not 2.5\.$/],
    [{ shingleSize: Number.NaN }, /^Option shingleSize must be a whole number from 1 to .*, not NaN\.$/],
    [{ shingleSize: -1 }, /^Option shingleSize must be a whole number from 1 to .*, not -1\.$/],
    [{ shingleSize: 65 }, /^Option shingleSize must be a whole number from 1 to .*, not 65\.$/],
    [{ shingleUnit: 'words' }, 'shingleUnit is "words"'],
  ];
  test.each(refused)('refuses %j', (options, message) => {
    const call = () => shingleHashes('text', options as object);
    expect(call).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
    expect(call).toThrow(message);
  });

  test('refuses what is no text', () => {
    expect(() => shingleHashes(null as unknown as string)).toThrow(
      expect.objectContaining({ code: 'NOT_TEXT' }),
    );
  });
});

describe('set measures', () => {
  const sets = fc
    .uniqueArray(fc.integer({ min: 1, max: 60 }))
    .map((values) => Uint32Array.from(values).sort());

  test('agree with sets', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const shared = a.filter((value) => b.includes(value)).length;
        expect(intersectionSize(a, b)).toBe(shared);
        expect(setResemblance(a, b)).toBe(shared === 0 ? 0 : shared / new Set([...a, ...b]).size);
        expect(setContainment(a, b)).toBe(a.length === 0 ? 0 : shared / a.length);
        expect(setResemblance(b, a)).toBe(setResemblance(a, b));
      }),
      { seed: 4 },
    );
  });

  test('find nothing in empty sets', () => {
    const none = new Uint32Array(0);
    expect([setResemblance(none, none), setContainment(none, none)]).toEqual([0, 0]);
  });
});
