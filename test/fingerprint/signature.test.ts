import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createGenerator } from '../../bench/articles/generate.js';
import { seededRandom } from '../../bench/articles/random.js';
import {
  compactSignature,
  containment,
  decodeSignature,
  encodeSignature,
  fingerprint,
  mergeSignatures,
  resemblance,
  type Signature,
} from '../../src/fingerprint/index.js';

const generator = createGenerator({ seed: 5, words: 120 });
const words = fc
  .array(
    fc.nat(30).map((n) => `w${n}`),
    { maxLength: 60 },
  )
  .map((list) => list.join(' '));

describe('fingerprint', () => {
  test('is deterministic and pinned', () => {
    const signature = fingerprint('the storm closed the harbour of the old city', { slots: 16 });
    expect(signature).toEqual(fingerprint('The storm closed the harbour, of the old city.', { slots: 16 }));
    expect([...signature.slots]).toMatchInlineSnapshot(`
[
  65163791,
  133783703,
  77017898,
  4977396,
  453664983,
  131168508,
  81159250,
  510327134,
  383100800,
  542333474,
  165689507,
  309955500,
  61238751,
  321736342,
  164517616,
  28177775,
]
`);
    expect({ ...signature, slots: [] }).toMatchInlineSnapshot(`
{
  "bits": 32,
  "shingleSize": 5,
  "shingleUnit": "word",
  "shingles": 5,
  "slots": [],
  "version": 1,
}
`);
  });

  test('fills every slot from a single shingle on', () => {
    for (const slots of [16, 128, 256, 1024])
      expect(fingerprint('word', { slots }).slots).not.toContain(0x7fffffff);
  });

  test('does not depend on order or repetition of shingles', () => {
    const options = { shingleSize: 1 };
    expect(fingerprint('a b c a a b', options)).toEqual(fingerprint('c b a', options));
  });

  test('makes texts without words similar to nothing', () => {
    const none = fingerprint('');
    expect(none.shingles).toBe(0);
    expect(resemblance(none, none)).toEqual({ value: 0, standardError: 0 });
    expect(containment(none, fingerprint('one two'))).toEqual({ value: 0, standardError: 0 });
    expect(resemblance(compactSignature(none), compactSignature(none)).value).toBe(0);
  });

  test.each([0, 15, 100, 8192, Number.NaN, -128, 128.5])('refuses slots: %d', (slots) => {
    expect(() => fingerprint('text', { slots })).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
  });
});

describe('resemblance and containment', () => {
  test('are 1 for a text and itself, symmetric, and within 0 and 1', () => {
    fc.assert(
      fc.property(words, words, (x, y) => {
        const a = fingerprint(`${x} end`);
        const b = fingerprint(`${y} end`);
        expect(resemblance(a, a).value).toBe(1);
        expect(containment(a, a).value).toBe(1);
        expect(resemblance(a, b)).toEqual(resemblance(b, a));
        for (const { value, standardError } of [resemblance(a, b), containment(a, b)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          expect(standardError).toBeGreaterThan(0);
        }
      }),
      { seed: 6 },
    );
  });

  test('containment of a half in the whole is near 1, of the whole in the half near 1/2', () => {
    const whole = generator.article(0);
    const half = whole.slice(0, whole.length / 2);
    const a = fingerprint(half, { slots: 1024 });
    const b = fingerprint(whole, { slots: 1024 });
    expect(containment(a, b).value).toBeGreaterThan(0.9);
    expect(Math.abs(containment(b, a).value - 0.5)).toBeLessThan(0.06);
  });

  const others: readonly (readonly [string, object])[] = [
    ['slots', { slots: 256 }],
    ['shingleSize', { shingleSize: 4 }],
    ['shingleUnit', { shingleUnit: 'character', shingleSize: 5 }],
  ];
  test.each(others)('refuses signatures that differ in %s', (property, options) => {
    const call = () => resemblance(fingerprint('text'), fingerprint('text', options));
    expect(call).toThrow(expect.objectContaining({ code: 'INCOMPATIBLE_SIGNATURE' }));
    expect(call).toThrow(property);
  });
});

describe('mergeSignatures', () => {
  test('is the signature of both sets together', () => {
    fc.assert(
      fc.property(words, words, (x, y) => {
        const options = { shingleSize: 1 };
        const both = fingerprint(`${x} ${y}`, options);
        const merged = mergeSignatures(fingerprint(x, options), fingerprint(y, options));
        expect(merged.slots).toEqual(both.slots);
        expect(mergeSignatures(both, both)).toEqual(both);
      }),
      { seed: 7 },
    );
  });

  test('estimates the number of shingles', () => {
    const a = generator.article(2);
    const b = generator.edited(a, 0.3, seededRandom(1));
    const [x, y] = [fingerprint(a), fingerprint(b)];
    const exact = fingerprint(`${a} . ${b}`).shingles;
    expect(Math.abs(mergeSignatures(x, y).shingles / exact - 1)).toBeLessThan(0.1);
  });

  test('refuses compact signatures', () => {
    const compact = compactSignature(fingerprint('text'));
    expect(() => mergeSignatures(compact, compact)).toThrow(
      expect.objectContaining({ code: 'INCOMPATIBLE_SIGNATURE' }),
    );
  });
});

describe('stored form', () => {
  test('round trips, both sizes', () => {
    for (const signature of [
      fingerprint(generator.article(1)),
      fingerprint('', { shingleUnit: 'character' }),
    ])
      for (const form of [signature, compactSignature(signature)])
        expect(decodeSignature(encodeSignature(form))).toEqual(form);
    expect(compactSignature(fingerprint('text', { slots: 256 })).slots.byteLength).toBe(256);
  });

  test('notices every changed byte and every cut', () => {
    const bytes = encodeSignature(compactSignature(fingerprint('text', { slots: 16 })));
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 4;
      expect(() => decodeSignature(changed)).toThrow(
        expect.objectContaining({ code: at === 4 ? 'INCOMPATIBLE_DATA' : 'DAMAGED_DATA' }),
      );
      expect(() => decodeSignature(bytes.slice(0, at))).toThrow(
        expect.objectContaining({ code: 'DAMAGED_DATA' }),
      );
    }
    expect(() => decodeSignature('text' as unknown as Uint8Array)).toThrow(
      expect.objectContaining({ code: 'DAMAGED_DATA' }),
    );
  });

  test('reads a view that begins anywhere', () => {
    const signature: Signature = fingerprint('one two three');
    const bytes = encodeSignature(signature);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(decodeSignature(shifted.subarray(1))).toEqual(signature);
  });
});
