import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Corpus } from '../../src/corpus/corpus.js';
import { openDatabases } from '../../src/stores/lmdb/database.js';
import { LmdbStore } from '../../src/stores/lmdb/store.js';
import { describeStore } from './conformance.js';

const HIDE_LAST_COMMIT = fileURLToPath(new URL('./hide-last-commit.mjs', import.meta.url));

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

test('a folder may have a dot in its name, as `archive.isnad`', async () => {
  const outer = mkdtempSync(join(tmpdir(), 'isnad-'));
  const folder = join(outer, 'archive.isnad');
  const corpus = await Corpus.open(new LmdbStore(folder));
  await corpus.add({ id: 'a', text: 'The ferry left the small harbour at six in the morning.' });
  await corpus.close();
  const again = await Corpus.open(new LmdbStore(folder, { mustExist: true }));
  expect(await again.size()).toBe(1);
  await again.close();
  rmSync(outer, { recursive: true });
});

test('a folder that must hold a corpus and does not is refused, and nothing is made', async () => {
  const folder = join(tmpdir(), 'isnad-nowhere');
  await expect(Corpus.open(new LmdbStore(folder, { mustExist: true }))).rejects.toMatchObject({
    code: 'FILE_NOT_FOUND',
  });
  expect(existsSync(folder)).toBe(false);
});

describe('after writers were killed', () => {
  const articleOf = (i: number) => ({
    id: `${i}`,
    text: Array.from({ length: 400 }, (_, word) => `w${(i * 7919 + word * 31 * (i + 3)) % 5000}`).join(' '),
  });
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  });

  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  test('before they merged: everything is found in more than 32 segments', async () => {
    // As in a writer that is killed each time between a segment and the merging of it.
    jest.spyOn(LmdbStore.prototype as unknown as { merge(): Promise<void> }, 'merge').mockResolvedValue();
    const writer = await Corpus.open(new LmdbStore(folder, { recentPostings: 1000 }));
    for (let i = 0; i < 100; i += 2) await writer.addAll([articleOf(i), articleOf(i + 1)]);
    await writer.close();
    expect(readdirSync(folder).filter((file) => file.endsWith('.seg')).length).toBeGreaterThan(32);
    const reader = await Corpus.open(new LmdbStore(folder));
    for (let i = 0; i < 100; i++) {
      expect(await reader.get(`${i}`)).toEqual(articleOf(i));
      expect((await reader.candidates(articleOf(i).text, { threshold: 0.9 })).map(({ id }) => id)).toEqual([
        `${i}`,
      ]);
    }
    expect(await reader.check()).toEqual({ articles: 100, problems: [] });
    await reader.close();
  });

  const onLinux = process.platform === 'linux' ? test : test.skip;

  onLinux('a change that open readers were not told of is not written over', async () => {
    const open = await Corpus.open(new LmdbStore(folder));
    await open.add(articleOf(1));
    await open.close();
    const reader = await Corpus.open(new LmdbStore(folder));
    expect(await reader.size()).toBe(1);
    const writer = await Corpus.open(new LmdbStore(folder));
    await writer.add(articleOf(2));
    await writer.close();
    const { signal } = spawnSync(process.execPath, [HIDE_LAST_COMMIT, folder]);
    expect(signal).toBe('SIGKILL');
    expect(await reader.has('2')).toBe(false);
    await reader.add(articleOf(3));
    expect(await reader.get('2')).toEqual(articleOf(2));
    expect(await reader.get('3')).toEqual(articleOf(3));
    expect(await reader.check()).toEqual({ articles: 3, problems: [] });
    await reader.close();
  });
});

test('what another process adds right before a change is neither missed nor written over', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  const other = await Corpus.open(new LmdbStore(folder));
  await other.add({ id: 'first', text: 'The storm closed the harbour of the old city for a whole week.' });
  await other.close();
  const rival = await Corpus.open(new LmdbStore(folder));
  const outcomes: unknown[] = [];
  class Slow extends LmdbStore {
    override async find(ids: readonly string[]) {
      const added = rival.add({ id: 'rival', text: 'Fishermen say that they cannot remember such waves.' });
      outcomes.push(await added.then(() => 'added').catch(({ code }) => code));
      return super.find(ids);
    }
  }
  const slow = await Corpus.open(new Slow(folder));
  await slow.add({ id: 'slow', text: 'The council met at noon and decided nothing at all.' });
  expect(outcomes).toEqual(['STORE_LOCKED']);
  await slow.close();
  await rival.close();
  rmSync(folder, { recursive: true });
});

test('a damaged state is told at every change, and nothing is written over it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  const corpus = await Corpus.open(new LmdbStore(folder));
  await corpus.add({ id: 'a', text: 'The storm closed the harbour of the old city for a whole week.' });
  const { meta } = await openDatabases(folder);
  await corpus.close();
  const state = Buffer.from(meta.getBinary('state') as Buffer);
  state[9] = (state[9] as number) ^ 1;
  meta.putSync('state', state);
  const store = new LmdbStore(folder);
  for (const _ of [1, 2]) await expect(store.reserve(1)).rejects.toMatchObject({ code: 'DAMAGED_DATA' });
  expect(existsSync(join(folder, 'writer.lock'))).toBe(false);
  rmSync(folder, { recursive: true });
});
