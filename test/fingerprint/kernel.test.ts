import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createGenerator } from '../../bench/articles/generate.js';
import { LshIndex } from '../../src/candidates/lsh-index.js';
import { PassageIndex } from '../../src/candidates/passage-index.js';
import { fingerprint, shingleHashes } from '../../src/fingerprint/index.js';
import { chooseEngine } from '../../src/fingerprint/kernel/kernel.js';
import { KERNEL_UNITS } from '../../src/fingerprint/kernel/layout.js';
import { loadKernel } from '../../src/fingerprint/kernel/load.js';

/** What a computation gives in each engine. */
function inBoth<T>(compute: () => T): { readonly webassembly: T; readonly javascript: T } {
  chooseEngine('javascript');
  const javascript = compute();
  expect(chooseEngine('webassembly')).toBe('webassembly');
  return { webassembly: compute(), javascript };
}

afterEach(() => {
  chooseEngine('webassembly');
});

describe('WebAssembly and JavaScript make the same', () => {
  const word = fc.constantFrom(
    'a',
    'bc',
    'قال',
    'مـحـمد',
    '12',
    '3,500',
    '中',
    'ß',
    'e\u0301',
    'pаypal',
    '\u200d',
    '.',
    '½',
  );
  const text = fc.array(word, { maxLength: 200 }).map((words) => words.join(' '));

  test('shingles and signatures, for any options', () => {
    const options = fc.record({
      shingleSize: fc.integer({ min: 1, max: 12 }),
      slots: fc.constantFrom(16, 64, 128, 256, 1024, 4096),
    });
    fc.assert(
      fc.property(text, options, (sample, { shingleSize, slots }) => {
        const shingles = inBoth(() => shingleHashes(sample, { shingleSize }));
        expect(shingles.webassembly).toEqual(shingles.javascript);
        const signatures = inBoth(() => fingerprint(sample, { shingleSize, slots }));
        expect(signatures.webassembly).toEqual(signatures.javascript);
      }),
      { seed: 14, numRuns: 300 },
    );
  });

  test('of texts up to the longest one that the kernel takes, and beyond', () => {
    const generator = createGenerator({ seed: 15, words: 20_000 });
    const long = `${generator.article(0)} ${generator.article(2)}`;
    for (const length of [KERNEL_UNITS - 1, KERNEL_UNITS, KERNEL_UNITS + 1]) {
      const { webassembly, javascript } = inBoth(() => fingerprint(long.slice(0, length)));
      expect(webassembly).toEqual(javascript);
    }
    // Nothing but words of one letter: as many shingles as a text can have.
    const dense = Array.from({ length: KERNEL_UNITS }, (_, i) =>
      String.fromCharCode(0x4e00 + ((i * i) % 20_000)),
    ).join('');
    const { webassembly, javascript } = inBoth(() => fingerprint(dense));
    expect(webassembly).toEqual(javascript);
  });

  test('answers of the indexes', () => {
    const generator = createGenerator({ seed: 16, words: 120 });
    const { webassembly, javascript } = inBoth(() => {
      const near = new LshIndex();
      const passages = new PassageIndex();
      for (let i = 0; i < 40; i++) {
        near.add(`${i}`, generator.article(i));
        passages.add(`${i}`, generator.article(i));
      }
      return [
        near.query(generator.article(3)),
        passages.query(generator.article(3)),
        near.compare({ hashes: shingleHashes(generator.article(4)), count: 50 }, '4'),
      ];
    });
    expect(webassembly).toEqual(javascript);
  });
});

test('without WebAssembly there is no kernel, and no error', () => {
  const { WebAssembly } = globalThis as { WebAssembly?: unknown };
  for (const missing of [
    undefined,
    {
      Module: class {
        constructor() {
          throw new Error('forbidden by the page');
        }
      },
    },
  ]) {
    Object.assign(globalThis, { WebAssembly: missing });
    try {
      expect(loadKernel(() => 0)).toBeUndefined();
    } finally {
      Object.assign(globalThis, { WebAssembly });
    }
  }
});
