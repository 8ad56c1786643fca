import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Corpus } from '../../src/corpus/corpus.js';
import { LmdbStore } from '../../src/stores/lmdb/store.js';
import { describeStore } from './conformance.js';

describeStore('lmdb', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  return { open: () => new LmdbStore(folder), destroy: () => rmSync(folder, { recursive: true }) };
});

/** So few that segments are written and merged all the time. */
describeStore('lmdb in small segments', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  return {
    open: () => new LmdbStore(folder, { recentPostings: 1000 }),
    destroy: () => rmSync(folder, { recursive: true }),
  };
});

describe('who writes to a folder', () => {
  const article = { id: 'a', text: 'The storm closed the harbour of the old city for a whole week.' };
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test('is one at a time, while many read; the next may when the first is done', async () => {
    const first = await Corpus.open(new LmdbStore(folder));
    await first.add(article);
    const second = await Corpus.open(new LmdbStore(folder));
    expect(await second.get('a')).toEqual(article);
    await expect(second.add({ ...article, id: 'b' })).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    await first.add({ ...article, id: 'c' });
    expect((await second.candidates(article.text)).map(({ id }) => id)).toEqual(['a', 'c']);
    await first.close();
    await second.add({ ...article, id: 'b' });
    expect(await second.size()).toBe(3);
    await second.close();
  });

  const owners = [
    ['of a process that is gone', { pid: 2 ** 22 + 1, host: hostname(), since: '', began: '' }, undefined],
    [
      'of another process with the same number',
      { pid: 1, host: hostname(), since: '', began: '0' },
      undefined,
    ],
    ['of another machine', { pid: 1, host: 'elsewhere', since: '2021-01-20', began: '' }, 'STORE_LOCKED'],
  ] as const;
  test.each(owners)('a lock %s', async (_, owner, code) => {
    writeFileSync(join(folder, 'writer.lock'), JSON.stringify(owner));
    const corpus = await Corpus.open(new LmdbStore(folder));
    const adding = corpus.add(article);
    await (code === undefined
      ? expect(adding).resolves.toBeUndefined()
      : expect(adding).rejects.toMatchObject({ code }));
    await corpus.close();
  });
});

test('a folder that must hold a corpus and does not is refused, and nothing is made', async () => {
  const folder = join(tmpdir(), 'isnad-nowhere');
  await expect(Corpus.open(new LmdbStore(folder, { mustExist: true }))).rejects.toMatchObject({
    code: 'FILE_NOT_FOUND',
  });
  expect(existsSync(folder)).toBe(false);
});
