import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createGenerator, excerpt } from '../../bench/articles/generate.js';
import { pick, seededRandom } from '../../bench/articles/random.js';
import { mix32 } from '../../src/fingerprint/hash.js';
import { compactSignature, resemblance, setResemblance, shingleHashes } from '../../src/fingerprint/index.js';
import type { Signature } from '../../src/fingerprint/signature.js';
import { sketch } from '../../src/fingerprint/sketch.js';

interface Pair {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly exact: number;
}

interface Errors {
  readonly mean: number;
  readonly meanAbsolute: number;
  readonly rootMeanSquare: number;
}

type Estimator = (pair: Pair) => number;

const COUNT = 800;
const PARAGRAPHS = 400;
let articles: readonly Pair[] = [];
let paragraphs: readonly Pair[] = [];

beforeAll(() => {
  articles = makePairs(COUNT, 450, 0.65);
  paragraphs = makePairs(PARAGRAPHS, 60, 0.5);
});

/** Edited copies of generated texts, a few words to most of them changed, with their exact resemblance. */
function makePairs(count: number, words: number, most: number): Pair[] {
  const generator = createGenerator({ seed: 31, words: 1.6 * words });
  const random = seededRandom(32);
  return Array.from({ length: count }, (_, index) => {
    const text = excerpt(generator.article(index), 0, words);
    const a = shingleHashes(text);
    const b = shingleHashes(generator.edited(text, 0.005 + most * random() ** 2, random));
    return { a, b, exact: setResemblance(a, b) };
  });
}

function signatureOf(hashes: Uint32Array, k: number): Signature {
  const slots = new Int32Array(k);
  sketch(hashes, hashes.length, slots);
  const shingles = hashes.length;
  return {
    version: 1,
    shingleUnit: 'word',
    shingleSize: 5,
    shingles,
    bits: 32,
    slots: Uint32Array.from(slots),
  };
}

const fast =
  (k: number): Estimator =>
  ({ a, b }) =>
    resemblance(signatureOf(a, k), signatureOf(b, k)).value;

const compact =
  (k: number): Estimator =>
  ({ a, b }) =>
    resemblance(compactSignature(signatureOf(a, k)), compactSignature(signatureOf(b, k))).value;

/** Broder's MinHash with k independent functions, the yardstick. */
const classic =
  (k: number): Estimator =>
  ({ a, b }) => {
    let agreeing = 0;
    for (let slot = 0; slot < k; slot++) {
      const step = Math.imul(slot + 1, 0x9e3779b9);
      if (least(a, step) === least(b, step)) agreeing++;
    }
    return agreeing / k;
  };

function least(hashes: Uint32Array, step: number): number {
  let min = 2 ** 32;
  for (const hash of hashes) min = Math.min(min, mix32((mix32(hash ^ step) + step) | 0) >>> 0);
  return min;
}

function errorsOf(pairs: readonly Pair[], estimate: Estimator): Errors {
  let sum = 0;
  let absolute = 0;
  let squares = 0;
  for (const pair of pairs) {
    const error = estimate(pair) - pair.exact;
    sum += error;
    absolute += Math.abs(error);
    squares += error * error;
  }
  const n = pairs.length;
  return { mean: sum / n, meanAbsolute: absolute / n, rootMeanSquare: Math.sqrt(squares / n) };
}

describe('estimates of resemblance', () => {
  const marks: readonly (readonly [string, Estimator, number])[] = [
    ['128 slots', fast(128), 0.027],
    ['256 slots', fast(256), 0.017],
    ['256 slots of one byte', compact(256), 0.0175],
  ];
  test.each(marks)('%s: small error, no bias', (_, estimate, most) => {
    const { mean, meanAbsolute } = errorsOf(articles, estimate);
    expect(meanAbsolute).toBeLessThan(most);
    // The mark is .001; the mean of this many pairs wanders by .0009 itself.
    expect(Math.abs(mean)).toBeLessThan(0.002);
  });

  test('beat classic MinHash on texts of up to 100 shingles', () => {
    const ours = errorsOf(paragraphs, fast(128)).rootMeanSquare;
    const yardstick = errorsOf(paragraphs, classic(128)).rootMeanSquare;
    expect(ours / yardstick).toBeLessThan(0.78);
  });

  test('agree with the standard error they state', () => {
    let within = 0;
    for (const { a, b, exact } of articles) {
      const { value, standardError } = resemblance(signatureOf(a, 128), signatureOf(b, 128));
      if (Math.abs(value - exact) <= 2 * standardError) within++;
    }
    expect(within / articles.length).toBeGreaterThan(0.95);
  });
});

describe('npm minhash as a second opinion', () => {
  interface Rival {
    update(item: string): void;
    jaccard(other: Rival): number;
  }
  const { Minhash } = createRequire(import.meta.url)('minhash') as {
    Minhash: new (options: { numPerm: number; seed: number }) => Rival;
  };

  function theirs(hashes: Uint32Array): Rival {
    const minhash = new Minhash({ numPerm: 128, seed: 1 });
    for (const hash of hashes) minhash.update(hash.toString(36));
    return minhash;
  }

  test('estimates the same within the errors of both', () => {
    const random = seededRandom(9);
    const chosen = Array.from({ length: 40 }, () => paragraphs[pick(random, PARAGRAPHS)]).filter(
      (p) => p !== undefined,
    );
    let difference = 0;
    for (const pair of chosen)
      difference += Math.abs(theirs(pair.a).jaccard(theirs(pair.b)) - fast(128)(pair));
    expect(difference / chosen.length).toBeLessThan(0.06);
  });
});
