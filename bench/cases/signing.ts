import { fingerprint, resemblance, type Signature, shingleHashes } from '../../src/fingerprint/index.js';
import { chooseEngine, type Engine } from '../../src/fingerprint/kernel/kernel.js';
import { scanTokens } from '../../src/fingerprint/scan.js';
import { tokenize } from '../../src/text/tokens.js';
import { type Case, expectThat, type Topic } from './case.js';
import { type RivalSignature, rivalSignature, shingleStrings } from './rival.js';
import { texts } from './texts.js';

const COUNT = 200;

function signing(options: object, engine: Engine = 'webassembly'): Case {
  expectThat(chooseEngine(engine) === engine, `there is no ${engine} here`);
  const sample = texts(COUNT);
  const [first = '', second = ''] = sample;
  return {
    units: COUNT,
    run: () => sample.map((text) => fingerprint(text, options)),
    check(result) {
      const [a, b] = result as Signature[];
      expectThat(
        a !== undefined && b !== undefined && resemblance(a, b).value < 0.1,
        'unlike articles are alike',
      );
      expectThat(a?.shingles === shingleHashes(first, options).length, `shingles of ${first.length} units`);
      expectThat(second.length > 0, 'no text');
    },
  };
}

export const signingTopic: Topic = {
  title: 'Text to signature, articles of about 450 words, half Latin, half Arabic',
  units: 'articles',
  cases: {
    'isnad, 128 slots, word 5-grams': () => signing({}),
    'isnad, the same in JavaScript': () => signing({}, 'javascript'),
    'isnad, 256 slots, word 5-grams': () => signing({ slots: 256 }),
    'isnad, 128 slots, character 9-grams': () => signing({ shingleUnit: 'character' }),
    'npm minhash, 128 slots, word 5-grams': () => {
      const sample = texts(8);
      return {
        units: 8,
        run: () => sample.map((text) => rivalSignature(text)),
        check(result) {
          const [a, b] = result as RivalSignature[];
          expectThat(a !== undefined && b !== undefined && a.jaccard(b) < 0.1, 'unlike articles are alike');
        },
      };
    },
  },
};

export const cuttingTopic: Topic = {
  title: 'Text to words, or to distinct shingles',
  units: 'articles',
  cases: {
    'scanTokens: hashes and spans': () => {
      const sample = texts(COUNT);
      const expected = sample.reduce((sum, text) => sum + tokenize(text).form.length, 0);
      return {
        units: COUNT,
        run: () => sample.reduce((sum, text) => sum + scanTokens(text).count, 0),
        check: (result) => expectThat(result === expected, `${result} words, not ${expected}`),
      };
    },
    'shingleHashes: distinct and sorted': () => {
      const sample = texts(COUNT);
      const expected = sample.reduce((sum, text) => sum + shingleStrings(text).length, 0);
      return {
        units: COUNT,
        run: () => sample.reduce((sum, text) => sum + shingleHashes(text).length, 0),
        check: (result) =>
          expectThat(Math.abs((result as number) - expected) < 3, `${result}, not ${expected}`),
      };
    },
    'tokenize: strings and spans': () => {
      const sample = texts(COUNT);
      return {
        units: COUNT,
        run: () => sample.reduce((sum, text) => sum + tokenize(text).form.length, 0),
        check: (result) => expectThat((result as number) > 300 * COUNT, `${result} words`),
      };
    },
    'shingles as strings in a Set': () => {
      const sample = texts(COUNT);
      return {
        units: COUNT,
        run: () => sample.reduce((sum, text) => sum + shingleStrings(text).length, 0),
        check: (result) => expectThat((result as number) > 300 * COUNT, `${result} shingles`),
      };
    },
  },
};
