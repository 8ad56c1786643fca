import { LshIndex } from '../../src/candidates/lsh-index.js';
import { PassageIndex } from '../../src/candidates/passage-index.js';
import { WordIndex } from '../../src/candidates/word-index.js';
import { excerpt } from '../articles/generate.js';
import { seededRandom } from '../articles/random.js';
import { type Case, expectThat, type Topic } from './case.js';
import { rivalIndex, rivalSignature } from './rival.js';
import { generator, texts } from './texts.js';

/** The rival signs 130 articles a second, so both get an index that it can fill in a few seconds. */
const SMALL = 600;
const QUERIES = 100;

/** Copies with one word in twelve touched: resemblance about .5. */
function copies(): string[] {
  const random = seededRandom(9);
  return texts(QUERIES).map((text) => generator.edited(text, 0.08, random));
}

function percentFound(found: number): string {
  return `${((100 * found) / QUERIES).toFixed(0)} %`;
}

function ownResembling(count: number): Case {
  const index = new LshIndex();
  for (const [i, text] of texts(count).entries()) index.add(`${i}`, text);
  const queries = copies();
  const answer = () =>
    queries.filter((text, i) => index.query(text, { threshold: 0.3 })[0]?.id === `${i}`).length;
  return {
    units: QUERIES,
    run: answer,
    check: (result) => expectThat((result as number) >= 0.95 * QUERIES, `${result} found`),
    figures: { found: percentFound(answer()), 'bytes an article': (index.bytes / count).toFixed(0) },
  };
}

export const resemblingTopic: Topic = {
  title: `Near-duplicates among ${SMALL} articles: text in, matches out (ours verified, with exact measures)`,
  units: 'queries',
  cases: {
    'isnad LshIndex': () => ownResembling(SMALL),
    'isnad LshIndex, 20,000 articles': () => ownResembling(20_000),
    'npm minhash LshIndex': () => {
      const index = rivalIndex();
      for (const [i, text] of texts(SMALL).entries()) index.insert(`${i}`, rivalSignature(text));
      const queries = copies().slice(0, 8);
      // It throws on a band that no article has: a query must be in the index before it can be asked.
      const answer = (): number =>
        queries.filter((text, i) => {
          const signature = rivalSignature(text);
          index.insert('query', signature);
          return index.query(signature).includes(`${i}`);
        }).length;
      return {
        units: queries.length,
        run: answer,
        check: (result) => expectThat((result as number) >= 4, `${result} found`),
        figures: { found: `${((100 * answer()) / queries.length).toFixed(0)} %` },
      };
    },
  },
};

export const passageTopic: Topic = {
  title: 'Sources of an article that holds 40 words of another one, among 20,000 articles',
  units: 'queries',
  cases: {
    'isnad PassageIndex, word for word': () => passages(new PassageIndex(), 0),
    'isnad PassageIndex, one word in ten changed': () => passages(new PassageIndex(), 10),
    'isnad WordIndex, one word in ten changed': () => passages(new WordIndex(), 10),
  },
};

function passages(index: PassageIndex | WordIndex, every: number): Case {
  const count = 20_000;
  for (let i = 0; i < count; i++) index.add(`${i}`, generator.article(i));
  const random = seededRandom(10);
  const queries = Array.from({ length: QUERIES }, (_, i) => {
    const passage = excerpt(generator.article(i), 100, 40);
    const changed = every === 0 ? passage : generator.reworded(passage, every, random);
    return generator.inserted(generator.article(count + i), changed, random);
  });
  const answer = () => queries.filter((text, i) => index.query(text).some(({ id }) => id === `${i}`)).length;
  return {
    units: QUERIES,
    run: answer,
    check: (result) => expectThat((result as number) >= 0.9 * QUERIES, `${result} found`),
    figures: { found: percentFound(answer()), 'bytes an article': (index.bytes / count).toFixed(0) },
  };
}
