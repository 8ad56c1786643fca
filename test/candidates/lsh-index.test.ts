import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createGenerator } from '../../bench/articles/generate.js';
import { seededRandom } from '../../bench/articles/random.js';
import { LshIndex } from '../../src/candidates/lsh-index.js';
import { setContainment, setResemblance, shingleHashes } from '../../src/fingerprint/index.js';

const generator = createGenerator({ seed: 41, words: 80 });

/** Originals and edited copies of them, the copies' ids `o-c`. */
function archive(originals: number, copies: number): Map<string, string> {
  const random = seededRandom(42);
  const texts = new Map<string, string>();
  for (let o = 0; o < originals; o++) {
    const text = generator.article(o);
    texts.set(`${o}`, text);
    for (let c = 0; c < copies; c++)
      texts.set(`${o}-${c}`, `${generator.edited(text, 0.25 * random(), random)} copy${c}`);
  }
  return texts;
}

function indexOf(texts: Iterable<readonly [string, string]>, options = {}): LshIndex {
  const index = new LshIndex(options);
  for (const [id, text] of texts) index.add(id, text);
  return index;
}

const sets = new Map<string, Uint32Array>();

function setOf(text: string): Uint32Array {
  const known = sets.get(text) ?? shingleHashes(text);
  sets.set(text, known);
  return known;
}

/** The oracle: a full scan with exact sets. */
function scan(texts: ReadonlyMap<string, string>, text: string, threshold: number): Map<string, number> {
  const a = setOf(text);
  const found = new Map<string, number>();
  for (const [id, other] of texts) {
    const resemblance = setResemblance(a, setOf(other));
    if (resemblance >= threshold && resemblance > 0) found.set(id, resemblance);
  }
  return found;
}

describe('query', () => {
  test('finds what a full scan finds, with the exact measures', () => {
    const texts = archive(60, 4);
    const index = indexOf(texts);
    let missed = 0;
    let total = 0;
    for (const [id, text] of texts) {
      const expected = scan(texts, text, 0.5);
      const found = index.query(text);
      for (const match of found) {
        expect(match.resemblance).toBe(expected.get(match.id));
        const [a, b] = [setOf(text), setOf(texts.get(match.id) ?? '')];
        expect(match.containment).toBe(setContainment(a, b));
        expect(match.contained).toBe(setContainment(b, a));
      }
      expect(found[0]?.resemblance).toBe(1);
      expect(found.map((match) => match.id)).toContain(id);
      total += expected.size;
      missed += expected.size - found.length;
    }
    expect(total).toBeGreaterThan(500);
    expect(missed / total).toBeLessThan(0.01);
  });

  test('misses at most one pair in fifty at the threshold, whatever it is', () => {
    for (const threshold of [0.3, 0.5, 0.8]) {
      const random = seededRandom(7);
      const index = new LshIndex({ threshold });
      let total = 0;
      let found = 0;
      for (let i = 0; i < 1500; i++) {
        const text = generator.article(i);
        const copy = generator.edited(text, 0.55 * (1 - threshold) * random() + 0.02, random);
        const exact = setResemblance(setOf(text), setOf(copy));
        if (exact < threshold || exact > threshold + 0.1) continue;
        index.add(`${i}`, text);
        total++;
        if (index.query(copy).some((match) => match.id === `${i}`)) found++;
      }
      expect(total).toBeGreaterThan(50);
      expect(found / total).toBeGreaterThanOrEqual(threshold < 0.4 ? 0.9 : 0.97);
    }
  });

  test('returns the best first, no more than the limit, and not the exception', () => {
    const index = indexOf(archive(1, 8));
    const all = index.query(generator.article(0), { threshold: 0 });
    expect(all.length).toBeGreaterThan(3);
    expect(all[0]).toEqual({ id: '0', resemblance: 1, containment: 1, contained: 1 });
    for (let i = 1; i < all.length; i++)
      expect(all[i]?.resemblance).toBeLessThanOrEqual(all[i - 1]?.resemblance ?? 0);
    expect(index.query(generator.article(0), { threshold: 0, limit: 2 })).toEqual(all.slice(0, 2));
    expect(index.query(generator.article(0), { threshold: 0, except: '0' })).toEqual(all.slice(1));
  });

  test('finds nothing for a text without words, nor such a text', () => {
    const index = indexOf([
      ['empty', '...'],
      ['other', ''],
    ]);
    expect(index.query('')).toEqual([]);
    expect(index.query('one two three', { threshold: 0 })).toEqual([]);
    expect([...index.pairs({ threshold: 0 })]).toEqual([]);
    expect(index.size).toBe(2);
  });

  test('takes any id', () => {
    const index = indexOf(
      ['__proto__', 'constructor', '', 'ا'].map((id) => [id, `text of ${id} one two three`]),
    );
    expect(index.query('text of __proto__ one two three')[0]?.id).toBe('__proto__');
    expect(index.has('toString')).toBe(false);
  });
});

describe('add, replace and remove', () => {
  test('leave the index as one built from what is left', () => {
    const texts = archive(8, 3);
    const ids = [...texts.keys()];
    const step = fc.record({
      id: fc.constantFrom(...ids),
      from: fc.constantFrom(...ids),
      remove: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const index = new LshIndex();
        const left = new Map<string, string>();
        for (const { id, from, remove } of steps) {
          const text = texts.get(from) ?? '';
          if (remove) {
            expect(index.remove(id)).toBe(left.delete(id));
          } else {
            index.add(id, text);
            left.set(id, text);
          }
        }
        expect(index.size).toBe(left.size);
        for (const text of left.values()) {
          const expected = indexOf(left).query(text, { threshold: 0.3 });
          expect(index.query(text, { threshold: 0.3 })).toEqual(expected);
        }
      }),
      { seed: 8, numRuns: 60 },
    );
  });

  test('give memory back', () => {
    const index = indexOf(Array.from({ length: 3000 }, (_, i) => [`${i}`, generator.article(i)]));
    const full = index.bytes;
    for (let i = 0; i < 2900; i++) index.remove(`${i}`);
    expect(index.size).toBe(100);
    expect(index.bytes).toBeLessThan(full / 2);
    expect(index.query(generator.article(2950))[0]?.id).toBe('2950');
    expect(index.query(generator.article(7))).toEqual([]);
  });
});

describe('pairs', () => {
  test('are those of a full scan', () => {
    const texts = archive(40, 3);
    const index = indexOf(texts);
    const found = new Map(
      [...index.pairs()].map(({ a, b, resemblance }) => [[a, b].sort().join(' '), resemblance]),
    );
    let expected = 0;
    let missed = 0;
    for (const [a, text] of texts)
      for (const [b, resemblance] of scan(texts, text, 0.5))
        if (a < b) {
          expected++;
          const value = found.get(`${a} ${b}`);
          if (value === undefined) missed++;
          else expect(value).toBe(resemblance);
        }
    expect(found.size + missed).toBe(expected);
    expect(missed / expected).toBeLessThan(0.01);
  });

  test('of identical articles are a star, not a square', () => {
    const index = indexOf(Array.from({ length: 2000 }, (_, i) => [`${i}`, generator.article(0)]));
    const pairs = [...index.pairs()];
    expect(pairs).toHaveLength(1999);
    expect(pairs.every(({ a, resemblance }) => a === '0' && resemblance === 1)).toBe(true);
    expect(index.query(generator.article(0), { limit: 5 })).toHaveLength(5);
  });

  test('of articles that share boilerplate are bounded work, and a warning says so', () => {
    const boilerplate = generator.article(999_999);
    const index = new LshIndex({ bucketLimit: 20 });
    for (let i = 0; i < 1000; i++) index.add(`${i}`, `${generator.article(i)} ${boilerplate}`);
    expect(index.warnings()).toEqual([]);
    const pairs = [...index.pairs({ threshold: 0.2 })];
    expect(pairs.length).toBeLessThan(1000 * 20 * 20);
    expect(index.warnings()[0]?.code).toBe('full-bucket');
    // A real copy is still found, for its other bands are its own.
    expect(index.query(`${generator.article(3)} ${boilerplate}`)[0]?.id).toBe('3');
  });
});

describe('stored form', () => {
  test('round trips', () => {
    const texts = archive(20, 2);
    const index = indexOf([...texts, ['empty', ''], ['copy', generator.article(1)]], { threshold: 0.4 });
    index.remove('3');
    const restored = LshIndex.fromBuffer(index.toBuffer());
    expect(restored.settings).toEqual(index.settings);
    expect(restored.size).toBe(index.size);
    for (const text of texts.values()) expect(restored.query(text)).toEqual(index.query(text));
  });

  test('notices damage', () => {
    const buffer = indexOf(archive(3, 1)).toBuffer();
    for (let at = 0; at < buffer.byteLength; at += 97) {
      const changed = buffer.slice(0);
      const view = new Uint8Array(changed);
      view[at] = (view[at] ?? 0) ^ 1;
      expect(() => LshIndex.fromBuffer(changed)).toThrow(
        expect.objectContaining({ code: expect.stringMatching(/DAMAGED_DATA|INCOMPATIBLE_DATA/) }),
      );
    }
    expect(() => LshIndex.fromBuffer(buffer.slice(0, 100))).toThrow(
      expect.objectContaining({ code: 'DAMAGED_DATA' }),
    );
    expect(() => LshIndex.fromBuffer({} as ArrayBuffer)).toThrow(
      expect.objectContaining({ code: 'DAMAGED_DATA' }),
    );
  });
});

describe('options', () => {
  test.each([
    [{ threshold: 0 }, /^Option threshold must be more than 0, not 0/],
    [{ threshold: Number.NaN }, /^Option threshold must be a number from 0 to 1, not NaN\.$/],
    [{ threshold: 1.5 }, /^Option threshold must be a number from 0 to 1, not 1.5\.$/],
    [{ bucketLimit: 0 }, /^Option bucketLimit must be a whole number from 1 to .*, not 0\.$/],
    [{ shingleSize: 2.5 }, /^Option shingleSize must be a whole number from 1 to .*, not 2.5\.$/],
  ])('%j is refused', (options, message) => {
    expect(() => new LshIndex(options)).toThrow(message);
  });

  test.each([[{ threshold: -0.1 }], [{ limit: 0 }], [{ limit: 1.5 }]])(
    'query with %j is refused',
    (options) => {
      expect(() => new LshIndex().query('text', options)).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTION' }),
      );
    },
  );
});
