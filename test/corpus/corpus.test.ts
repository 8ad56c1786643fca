import { describe, expect, test } from '@jest/globals';
import { createGenerator, excerpt } from '../../bench/articles/generate.js';
import { seededRandom } from '../../bench/articles/random.js';
import { Corpus } from '../../src/corpus/corpus.js';
import { MemoryStore } from '../../src/corpus/memory-store.js';
import { setContainment, setResemblance, shingleHashes } from '../../src/fingerprint/index.js';
import type { Article } from '../../src/types.js';

const generator = createGenerator({ seed: 71, words: 200 });
const random = seededRandom(72);

function articles(count: number, from = 0): Article[] {
  return Array.from({ length: count }, (_, i) => ({ id: `${from + i}`, text: generator.article(from + i) }));
}

async function filled(more: readonly Article[] = []): Promise<Corpus> {
  const corpus = await Corpus.open();
  await corpus.addAll([...articles(50), ...more]);
  return corpus;
}

describe('add, get, has, remove, size', () => {
  test('do what they say', async () => {
    const corpus = await Corpus.open();
    expect(await corpus.size()).toBe(0);
    const article = { id: 'a', text: 'One two three.', title: 'Title' };
    await corpus.add(article);
    expect(await corpus.get('a')).toEqual(article);
    expect([await corpus.has('a'), await corpus.has('b'), await corpus.size()]).toEqual([true, false, 1]);
    expect([await corpus.remove('a'), await corpus.remove('a'), await corpus.size()]).toEqual([
      true,
      false,
      0,
    ]);
    expect(await corpus.get('a')).toBeUndefined();
  });

  test('addAll counts, reports progress, takes async sources', async () => {
    const corpus = await filled();
    const seen: number[] = [];
    async function* feed() {
      yield* articles(260);
      yield { id: '3', text: 'Something else' };
      yield { id: 'empty', text: ' ' };
    }
    const result = await corpus.addAll(feed(), { onProgress: ({ added }) => seen.push(added) });
    expect(result).toEqual({ added: 210, replaced: 1, skipped: 51 });
    expect(seen).toEqual([50, 210]);
    expect(await corpus.size()).toBe(260);
  });

  test('addAll stops at the signal and keeps what was added', async () => {
    const corpus = await Corpus.open();
    const controller = new AbortController();
    const adding = corpus.addAll(articles(500), {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    });
    await expect(adding).rejects.toThrow('enough');
    expect(await corpus.size()).toBe(100);
  });

  const bad: readonly (readonly [unknown, string])[] = [
    [{ id: '', text: 'text' }, 'INVALID_ARTICLE'],
    [{ id: 'a' }, 'NOT_TEXT'],
    [{ id: 'a', text: ' ' }, 'EMPTY_TEXT'],
    [null, 'INVALID_ARTICLE'],
  ];
  test.each(bad)('refuses %j', async (article, code) => {
    const corpus = await Corpus.open();
    await expect(corpus.add(article as Article)).rejects.toMatchObject({ code });
    expect(await corpus.size()).toBe(0);
  });

  test('opens on a store that has articles', async () => {
    const store = new MemoryStore();
    await (await Corpus.open(store)).addAll(articles(20));
    const corpus = await Corpus.open(store);
    expect(await corpus.size()).toBe(20);
    expect((await corpus.candidates(generator.article(7)))[0]?.id).toBe('7');
  });

  test('refuses everything once closed', async () => {
    const corpus = await filled();
    await corpus.close();
    await corpus.close();
    await expect(corpus.get('1')).rejects.toMatchObject({ code: 'CLOSED' });
    await expect(corpus.candidates('text')).rejects.toMatchObject({ code: 'CLOSED' });
    await expect(corpus.clusters()).rejects.toMatchObject({ code: 'CLOSED' });
  });
});

describe('candidates', () => {
  test('are near-duplicates first, then passages, with exact measures', async () => {
    const suspect = `${generator.edited(generator.article(3), 0.05, random)} ${excerpt(generator.article(8), 20, 30)}`;
    const corpus = await filled();
    const found = await corpus.candidates(suspect);
    expect(found.slice(0, 2).map(({ id }) => id)).toEqual(['3', '8']);
    for (const { id, resemblance, containment, contained } of found) {
      const [a, b] = [shingleHashes(suspect), shingleHashes(generator.article(Number(id)))];
      expect(resemblance).toBe(setResemblance(a, b));
      expect(containment).toBe(setContainment(a, b));
      expect(contained).toBe(setContainment(b, a));
    }
    expect(found[1]?.passages).toHaveLength(1);
  });

  test('include the source of shuffled words, unless asked not to', async () => {
    const words = excerpt(generator.article(5), 40, 60).split(' ');
    const suspect = `${generator.article(77)} ${words.reverse().join(' ')}`;
    const [best] = await (await filled()).candidates(suspect);
    expect(best).toMatchObject({ id: '5', resemblance: 0 });
    const plain = await Corpus.open(new MemoryStore(), { reworded: false });
    await plain.addAll(articles(50));
    expect((await plain.candidates(suspect)).map(({ id }) => id)).not.toContain('5');
  });

  test('leave out the article itself, honour threshold and limit', async () => {
    const corpus = await filled([{ id: 'copy', text: `${generator.article(3)} Updated.` }]);
    const article = { id: '3', text: generator.article(3) };
    expect((await corpus.candidates(article))[0]?.id).toBe('copy');
    expect((await corpus.candidates(article.text)).map(({ id }) => id).slice(0, 2)).toEqual(['3', 'copy']);
    expect(await corpus.candidates(article.text, { threshold: 0.9 })).toHaveLength(2);
    expect(await corpus.candidates(article.text, { limit: 1 })).toHaveLength(1);
  });

  test.each([[{ limit: 0 }], [{ limit: 2.5 }], [{ threshold: Number.NaN }], [{ threshold: 2 }]])(
    'refuse %j',
    async (options) => {
      const corpus = await Corpus.open();
      await expect(corpus.candidates('text', options)).rejects.toMatchObject({ code: 'INVALID_OPTION' });
    },
  );
});

describe('audit', () => {
  test('is that against the candidates', async () => {
    const corpus = await filled();
    const suspect = { id: 'x', text: `${excerpt(generator.article(3), 0, 80)}. ${generator.article(60)}` };
    const report = await corpus.audit(suspect, { asOf: '2020-01-01' });
    expect(report.format).toBe('isnad-report/1');
    expect(report.suspect.id).toBe('x');
    expect(report.passages.some(({ source }) => source.id === '3')).toBe(true);
  });

  test('without candidates, and with its own text in the corpus, is of the article alone', async () => {
    const corpus = await Corpus.open();
    await corpus.add({ id: 'x', text: 'One two three four five six seven.' });
    const report = await corpus.audit({ id: 'x', text: 'One two three four five six seven.' });
    expect(report.sources).toEqual([]);
  });

  test('refuses what candidates and audit refuse', async () => {
    const corpus = await filled();
    await expect(corpus.audit('text', { limit: 0 })).rejects.toMatchObject({ code: 'INVALID_OPTION' });
    await expect(corpus.audit('text', { wrong: 1 } as object)).rejects.toMatchObject({
      code: 'UNKNOWN_OPTION',
    });
    await expect(corpus.audit('')).rejects.toMatchObject({ code: 'EMPTY_TEXT' });
  });
});

describe('nearDuplicates and clusters', () => {
  test('find the families', async () => {
    const copies = [3, 3, 8].map((i, n) => ({
      id: `copy-${n}`,
      text: `${generator.edited(generator.article(i), 0.04, random)} Copy ${n}.`,
    }));
    const corpus = await filled(copies);
    expect(await corpus.clusters()).toEqual([
      ['3', 'copy-0', 'copy-1'],
      ['8', 'copy-2'],
    ]);
    for await (const { a, b, resemblance } of corpus.nearDuplicates()) {
      const texts = await Promise.all([corpus.get(a), corpus.get(b)]);
      const [x, y] = texts.map((article) => shingleHashes(article?.text ?? ''));
      expect(resemblance).toBe(setResemblance(x ?? new Uint32Array(0), y ?? new Uint32Array(0)));
    }
  });

  test('take a thousand identical articles for one cluster, in linear time', async () => {
    const text = generator.article(0);
    const corpus = await Corpus.open();
    await corpus.addAll(Array.from({ length: 1000 }, (_, i) => ({ id: `${i}`, text })));
    let pairs = 0;
    for await (const _ of corpus.nearDuplicates()) pairs++;
    expect(pairs).toBe(999);
    expect((await corpus.clusters())[0]).toHaveLength(1000);
    expect(await corpus.candidates(text)).toHaveLength(50);
  });
});

test.each([
  [{ threshold: -1 }],
  [{ shingleSize: 0 }],
  [{ passageWords: 2 }],
  [{ reworded: 1 as unknown as boolean }],
])('Corpus.open refuses %j', async (options) => {
  await expect(Corpus.open(undefined, options)).rejects.toMatchObject({ code: 'INVALID_OPTION' });
});
