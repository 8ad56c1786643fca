import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createGenerator, excerpt } from '../../bench/articles/generate.js';
import { pick, type Random, seededRandom } from '../../bench/articles/random.js';
import { Corpus } from '../../src/corpus/corpus.js';
import { KeyMaker } from '../../src/corpus/keys.js';
import { MemoryStore } from '../../src/corpus/memory-store.js';
import { createMeta } from '../../src/corpus/meta.js';
import { type CorpusOptions, resolveCorpusOptions } from '../../src/corpus/options.js';
import type { Entry, Kept, Postings, Store } from '../../src/corpus/store.js';
import type { Article } from '../../src/types.js';

/** A place where a store can be opened again and again, with what was written before in it. */
export interface StoreUnderTest {
  open(): Promise<Store> | Store;
  /** After the last store was closed. */
  destroy(): Promise<void> | void;
}

const settings = resolveCorpusOptions({});
const maker = new KeyMaker(settings);
const generator = createGenerator({ seed: 171, words: 120 });

/** For tests that audit, on a busy machine. */
const PATIENCE_MS = 120_000;

/** What every store must do: run it as `describeStore('mine', createPlace)`. Each test gets a new place. */
export function describeStore(
  name: string,
  createPlace: () => Promise<StoreUnderTest> | StoreUnderTest,
): void {
  let place: StoreUnderTest;
  let store: Store;

  beforeEach(async () => {
    place = await createPlace();
    store = await place.open();
  });

  afterEach(async () => {
    await store.close();
    await place.destroy();
  });

  async function reopen(): Promise<void> {
    await store.close();
    store = await place.open();
  }

  /** What a corpus does before it asks. */
  async function postPending(): Promise<void> {
    for await (const kept of store.pending()) await store.post([entryOf(kept)]);
  }

  /** Runs the same questions on the store as it is and as it is when opened again. */
  async function twice(ask: () => Promise<void>): Promise<void> {
    await ask();
    await reopen();
    await postPending();
    await ask();
  }

  describe(`${name}: records`, () => {
    test('an empty store has nothing', () =>
      twice(async () => {
        expect(await store.readMeta()).toBeUndefined();
        expect(await store.counts()).toMatchObject({ articles: 0, blocks: 0 });
        expect(await store.find(['a'])).toEqual([undefined]);
        expect(await store.load([1, 2])).toEqual([undefined, undefined]);
        expect(await store.find([])).toEqual([]);
        expect(await store.load([])).toEqual([]);
        expect(await numbersOf(store)).toEqual([]);
        expect(await flat(store.lookup('band', Uint32Array.of(1, 2), 5))).toEqual([[], []]);
      }));

    test('metadata is what was written last', async () => {
      const meta = createMeta(resolveCorpusOptions({ threshold: 0.7 }));
      await store.writeMeta(createMeta(settings));
      await store.writeMeta(meta);
      await twice(async () => expect(await store.readMeta()).toEqual(meta));
    });

    test('numbers ascend and are given once', async () => {
      await store.writeMeta(createMeta(settings));
      const first = await store.reserve(3);
      expect(first).toBeGreaterThan(0);
      const second = await store.reserve(1);
      expect(second).toBeGreaterThanOrEqual(first + 3);
      await store.write({ put: [entryOf({ number: second, article: articleOf(1) })], remove: [] });
      await reopen();
      expect(await store.reserve(1)).toBeGreaterThan(second);
    });

    test('articles are found by id and number, in the order asked for', async () => {
      const entries = await put(store, [articleOf(1), articleOf(2), EVERY_FIELD]);
      const [a, b, c] = entries.map(keptOf) as [Kept, Kept, Kept];
      await twice(async () => {
        expect(await store.find(['2', 'none', '1', EVERY_FIELD.id, '2'])).toEqual([b, undefined, a, c, b]);
        expect(await store.load([c.number, a.number, 4e9, a.number])).toEqual([c, a, undefined, a]);
        const counts = await store.counts();
        expect(counts.articles).toBe(3);
        expect(counts.blocks).toBe(entries.reduce((sum, { keys }) => sum + keys.blocks, 0));
        expect(counts.lastNumber).toBeGreaterThanOrEqual(c.number);
        expect(await numbersOf(store)).toEqual([a.number, b.number, c.number]);
        expect(await numbersOf(store, a.number)).toEqual([b.number, c.number]);
      });
    });

    test.each(ODD_IDS.map((id) => [id.slice(0, 20), id]))('an id may be %j', async (_, id) => {
      const [kept] = (await put(store, [{ id, text: 'One two three.' }])).map(keptOf);
      await twice(async () => expect(await store.find([id, `${id}x`])).toEqual([kept, undefined]));
    });

    test.each(ODD_TEXTS)('a text may hold %s', async (_, text) => {
      const [kept] = (await put(store, [{ id: 'a', text }])).map(keptOf);
      await twice(async () => expect(await store.find(['a'])).toEqual([kept]));
    });

    test('what is replaced is gone, by number and by id', async () => {
      const [old] = await put(store, [articleOf(1)]);
      const [now] = await put(store, [{ ...articleOf(2), id: '1' }], [old as Entry]);
      await twice(async () => {
        expect(await store.find(['1'])).toEqual([keptOf(now as Entry)]);
        expect(await store.load([(old as Entry).number])).toEqual([undefined]);
        expect(await numbersOf(store)).toEqual([now?.number]);
        expect((await store.counts()).articles).toBe(1);
        expect((await store.counts()).blocks).toBe(now?.keys.blocks);
      });
    });

    test('what is removed is gone; removing it again does nothing', async () => {
      const [a, b] = (await put(store, [articleOf(1), articleOf(2)])) as [Entry, Entry];
      await store.write({ put: [], remove: [a] });
      await store.write({ put: [], remove: [a] });
      await twice(async () => {
        expect(await store.find(['1', '2'])).toEqual([undefined, keptOf(b)]);
        expect(await store.load([a.number])).toEqual([undefined]);
        expect(await store.counts()).toMatchObject({ articles: 1, blocks: b.keys.blocks });
        expect(await flat(store.lookup('twin', a.keys.twin, 9))).toEqual([[]]);
      });
    });
  });

  describe(`${name}: postings`, () => {
    test('come latest first, at most as many as asked for, key after key', async () => {
      const same = Array.from({ length: 5 }, (_, i) => ({ ...articleOf(7), id: `same-${i}` }));
      const entries = await put(store, [...same, articleOf(8)]);
      const [first, , , , last, other] = entries as [Entry, Entry, Entry, Entry, Entry, Entry];
      await twice(async () => {
        const keys = Uint32Array.of(first.keys.twin[0] as number, 12345, other.keys.twin[0] as number);
        const numbers = entries.slice(0, 5).map(({ number }) => number);
        expect(await flat(store.lookup('twin', keys, 9))).toEqual([numbers.toReversed(), [], [other.number]]);
        expect(await flat(store.lookup('twin', keys, 2))).toEqual([
          [last.number, last.number - 1],
          [],
          [other.number],
        ]);
      });
    });

    test('hold every key of every table, with places for words', async () => {
      const entries = await put(store, [articleOf(1), articleOf(2), articleOf(3)]);
      await twice(async () => {
        for (const table of ['band', 'twin', 'anchor', 'word'] as const) {
          for (const { number, keys } of entries) {
            const lists = await flat(store.lookup(table, keys[table], 500));
            expect(lists).toHaveLength(keys[table].length);
            expect(lists.every((list) => list.includes(number))).toBe(true);
          }
        }
        const [{ keys, number }] = entries as [Entry];
        const { numbers, places } = await store.lookup('word', keys.word.subarray(0, 1), 500);
        expect([...numbers].lastIndexOf(number)).toBe(
          [...numbers].indexOf(number) + placesOf(keys).length - 1,
        );
        expect([...places].slice([...numbers].indexOf(number)).slice(0, placesOf(keys).length)).toEqual(
          placesOf(keys),
        );
      });
    });

    test('of articles that are gone are left out, before the cut', async () => {
      const same = Array.from({ length: 6 }, (_, i) => ({ ...articleOf(7), id: `same-${i}` }));
      const entries = await put(store, same);
      await store.write({ put: [], remove: entries.slice(3) });
      await twice(async () => {
        const lists = await flat(store.lookup('twin', entries[0]?.keys.twin as Uint32Array, 2));
        expect(lists).toEqual([[entries[2]?.number, entries[1]?.number]]);
      });
    });

    test('of thousands of keys come at once', async () => {
      const entries = await put(
        store,
        Array.from({ length: 60 }, (_, i) => articleOf(i)),
      );
      const keys = Uint32Array.from(entries.flatMap(({ keys: { anchor } }) => [...anchor]));
      await twice(async () => {
        const lists = await flat(store.lookup('anchor', keys, 9));
        const owners = entries.flatMap(({ number, keys: { anchor } }) => [...anchor].map(() => number));
        expect(lists.every((list, i) => list.includes(owners[i] as number))).toBe(true);
      });
    });

    test('can be dropped and made anew from the articles', async () => {
      const entries = await put(store, [articleOf(1), articleOf(2), articleOf(3)]);
      await store.write({ put: [], remove: [entries[1] as Entry] });
      await store.clearPostings();
      const pending: number[] = [];
      for await (const kept of store.pending()) {
        pending.push(kept.number);
        await store.post([entryOf(kept)]);
      }
      expect(pending).toEqual([entries[0]?.number, entries[2]?.number]);
      for await (const kept of store.pending()) throw new Error(`${kept.number} is pending still`);
      await twice(async () => {
        for (const { number, keys } of [entries[0] as Entry, entries[2] as Entry])
          expect(await flat(store.lookup('band', keys.band.subarray(0, 1), 9))).toEqual([[number]]);
      });
    });

    test('are whole when checked', async () => {
      await put(store, [articleOf(1), articleOf(2)]);
      await twice(async () => {
        for await (const problem of store.check()) throw new Error(problem.message);
      });
    });
  });

  describe(`${name}: a corpus on it`, () => {
    test(
      'answers as one in memory does, byte for byte, while articles come, change and go',
      async () => {
        const options: CorpusOptions = { bucketLimit: 6, anchorLimit: 5 };
        const ours = await Corpus.open(store, options);
        const memory = await Corpus.open(new MemoryStore(), options);
        const random = seededRandom(3);
        for (let round = 0; round < 4; round++) {
          const changes = Array.from({ length: 25 }, () => changeOf(random));
          for (const corpus of [ours, memory]) for (const change of changes) await change(corpus);
          await expectSame(ours, memory, random);
        }
        await reopen();
        await expectSame(await Corpus.open(store, options), memory, random);
      },
      PATIENCE_MS,
    );

    test(
      'answers the same when all was added at once, and when it was removed again',
      async () => {
        const articles = Array.from({ length: 230 }, (_, i) => variantOf(i));
        const ours = await Corpus.open(store);
        const memory = await Corpus.open();
        for (const corpus of [ours, memory]) {
          expect(await corpus.addAll(articles)).toEqual({ added: 230, replaced: 0, skipped: 0 });
          expect(await corpus.addAll(articles)).toEqual({ added: 0, replaced: 0, skipped: 230 });
        }
        await expectSame(ours, memory, seededRandom(4));
        for (const corpus of [ours, memory])
          for (const { id } of articles.slice(0, 200)) expect(await corpus.remove(id)).toBe(true);
        await expectSame(ours, memory, seededRandom(5));
        expect(await ours.size()).toBe(30);
      },
      PATIENCE_MS,
    );

    test('remembers its options and refuses others', async () => {
      const corpus = await Corpus.open(store, { threshold: 0.6 });
      await corpus.addAll([articleOf(1), articleOf(2)]);
      await reopen();
      await expect(Corpus.open(store, { threshold: 0.7 })).rejects.toMatchObject({
        code: 'INCOMPATIBLE_DATA',
        message: expect.stringContaining('isnad index upgrade'),
      });
      expect((await (await Corpus.open(store)).stats()).settings.threshold).toBe(0.6);
      const upgraded = await Corpus.upgrade(store, { threshold: 0.7 });
      expect((await upgraded.candidates(articleOf(2).text))[0]?.id).toBe('2');
      await reopen();
      expect((await (await Corpus.open(store)).stats()).settings.threshold).toBe(0.7);
    });

    test('refuses data of another version', async () => {
      await store.writeMeta({ ...createMeta(settings), hashVersion: 99 });
      await expect(Corpus.open(store)).rejects.toMatchObject({ code: 'INCOMPATIBLE_DATA' });
      const corpus = await Corpus.upgrade(store);
      expect(await corpus.size()).toBe(0);
    });
  });
}

const EVERY_FIELD: Article = {
  id: 'every field',
  text: 'The storm closed the harbour.',
  title: 'Storm',
  published: '2021-01-20',
  url: 'https://example.org/storm',
  publisher: 'The Harbour',
  language: 'en',
};

const ODD_IDS = [
  'https://example.org/a?b=c#d',
  'خبر 12',
  '{a}b',
  'a\nb\u0000c',
  '__proto__',
  '\ud800',
  'x'.repeat(5000),
];

const ODD_TEXTS = [
  ['a lone surrogate', 'One two \ud800 three \udc00 four.'],
  ['a null', 'One\u0000two three.'],
  ['many scripts', 'One اثنان три 四 ५ 😀.'],
  ['no words', '... !'],
  ['a hundred thousand words', 'one two three four five six seven eight nine ten. '.repeat(10_000)],
] as const;

function articleOf(i: number): Article {
  return { id: `${i}`, text: generator.article(i) };
}

function entryOf(kept: Kept): Entry {
  return { ...kept, keys: maker.keysOf(kept.article.text) };
}

function keptOf({ number, article }: Kept): Kept {
  return { number, article };
}

async function put(
  store: Store,
  articles: readonly Article[],
  remove: readonly Entry[] = [],
): Promise<Entry[]> {
  if ((await store.readMeta()) === undefined) await store.writeMeta(createMeta(settings));
  const first = await store.reserve(articles.length);
  const entries = articles.map((article, i) => entryOf({ number: first + i, article }));
  await store.write({ put: entries, remove });
  return entries;
}

async function numbersOf(store: Store, after?: number): Promise<number[]> {
  const numbers: number[] = [];
  for await (const { number } of store.articles(after)) numbers.push(number);
  return numbers;
}

/** An answer as lists of numbers; its parts must fit each other. */
async function flat(answer: Promise<Postings>): Promise<number[][]> {
  const { counts, numbers, places } = await answer;
  const lists: number[][] = [];
  let at = 0;
  for (const count of counts) {
    lists.push([...numbers.subarray(at, at + count)]);
    at += count;
  }
  expect(at).toBe(numbers.length);
  expect([0, at]).toContain(places.length);
  for (const list of lists) expect(list).toEqual(list.toSorted((a, b) => b - a));
  return lists;
}

/** The blocks in which the first word of an article stands, as a look-up gives them. */
function placesOf({ word, places }: Entry['keys']): number[] {
  return [...places].filter((_, at) => word[at] === word[0]).reverse();
}

/** Of ten articles three are copies, one as it is, and one in ten holds a passage of another. */
function variantOf(i: number): Article {
  const random = seededRandom(i);
  const text = generator.article(i);
  const other = generator.article(pick(random, i + 1));
  const texts = [
    other,
    generator.edited(other, 0.05, random),
    generator.edited(other, 0.1, random),
    generator.inserted(text, excerpt(other, 20, 30), random),
  ];
  return { id: `v${i}`, text: texts[i % 10] ?? text, title: `Number ${i}` };
}

function changeOf(random: Random): (corpus: Corpus) => Promise<unknown> {
  const id = `v${pick(random, 40)}`;
  const article = { ...variantOf(pick(random, 60)), id };
  switch (pick(random, 4)) {
    case 0:
      return (corpus) => corpus.remove(id);
    case 1:
      return (corpus) => corpus.replace(article);
    case 2:
      return (corpus) =>
        corpus.addAll([article, { ...variantOf(3), id: 'again' }, { ...article, id: 'again' }]);
    default:
      return (corpus) => corpus.add(article);
  }
}

/** Everything that can be asked, of both. */
async function expectSame(ours: Corpus, theirs: Corpus, random: Random): Promise<void> {
  const questions = Array.from({ length: 12 }, (_, n) => {
    const { id, text } = variantOf(pick(random, 60));
    return n % 2 === 0 ? { id, text } : `${excerpt(text, 5, 60)} ${generator.article(900 + n)}`;
  });
  const answersOf = async (corpus: Corpus) => {
    const answers: unknown[] = [await corpus.size()];
    for (const question of questions) {
      answers.push(await corpus.candidates(question));
      answers.push(await corpus.candidates(question, { threshold: 0.2, limit: 3 }));
    }
    const options = { limit: 5 };
    answers.push(await corpus.audit(questions[0] as Article, options));
    answers.push(await corpus.audit(questions[1] as string, options));
    const pairs: string[] = [];
    for await (const pair of corpus.nearDuplicates()) pairs.push(JSON.stringify(pair));
    answers.push(pairs.sort());
    answers.push(await corpus.clusters({ threshold: 0.6 }));
    for await (const { id } of corpus.articles()) answers.push(id);
    return JSON.stringify(answers, null, 1);
  };
  expect(await answersOf(ours)).toBe(await answersOf(theirs));
}
