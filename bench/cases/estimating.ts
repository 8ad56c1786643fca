import {
  compactSignature,
  fingerprint,
  resemblance,
  setResemblance,
  shingleHashes,
} from '../../src/fingerprint/index.js';
import { type Case, expectThat, type Topic } from './case.js';
import { rivalSignature } from './rival.js';
import { editedPairs, type TextPair } from './texts.js';

/** Signs both texts of every pair at once and times the comparison; the errors are those of the estimates. */
function estimating<Signed>(
  pairs: readonly TextPair[],
  sign: (text: string) => Signed,
  estimate: (a: Signed, b: Signed) => number,
  bytes: string,
): Case {
  const signed = pairs.map(({ a, b }) => ({ a: sign(a), b: sign(b) }));
  const exact = pairs.map(({ a, b }) => setResemblance(shingleHashes(a), shingleHashes(b)));
  const errors = signed.map(({ a, b }, i) => estimate(a, b) - (exact[i] ?? 0));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    units: pairs.length,
    run: () => signed.reduce((sum, { a, b }) => sum + estimate(a, b), 0),
    check: (result) =>
      expectThat(Math.abs((result as number) / pairs.length - mean(exact)) < 0.03, `${result}`),
    figures: {
      bytes,
      'mean absolute error': mean(errors.map(Math.abs)).toFixed(4),
      bias: mean(errors).toFixed(4),
      'root mean square': Math.sqrt(mean(errors.map((error) => error * error))).toFixed(4),
    },
  };
}

const PAIRS = 4000;

export const estimatingTopic: Topic = {
  title: `Error of resemblance over edited pairs of articles (${PAIRS.toLocaleString('en')}; npm minhash 300), and comparisons a second`,
  units: 'comparisons',
  cases: {
    'isnad, 128 slots': () =>
      estimating(
        editedPairs(PAIRS),
        (text) => fingerprint(text),
        (a, b) => resemblance(a, b).value,
        '512',
      ),
    'isnad, 256 slots': () =>
      estimating(
        editedPairs(PAIRS),
        (text) => fingerprint(text, { slots: 256 }),
        (a, b) => resemblance(a, b).value,
        '1024',
      ),
    'isnad, 256 slots, compact': () =>
      estimating(
        editedPairs(PAIRS),
        (text) => compactSignature(fingerprint(text, { slots: 256 })),
        (a, b) => resemblance(a, b).value,
        '256',
      ),
    'npm minhash, 128 slots': () =>
      estimating(
        editedPairs(300),
        (text) => rivalSignature(text),
        (a, b) => a.jaccard(b),
        '1024',
      ),
  },
};

export const paragraphTopic: Topic = {
  title: `Error of resemblance over edited paragraphs of 60 words (${PAIRS.toLocaleString('en')}; npm minhash 1,000)`,
  units: 'comparisons',
  cases: {
    'isnad, 128 slots': () =>
      estimating(
        editedPairs(PAIRS, 60),
        (text) => fingerprint(text),
        (a, b) => resemblance(a, b).value,
        '512',
      ),
    'npm minhash, 128 slots': () =>
      estimating(
        editedPairs(1000, 60),
        (text) => rivalSignature(text),
        (a, b) => a.jaccard(b),
        '1024',
      ),
  },
};
