import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Corpus } from '../../src/corpus/corpus.js';
import { lmdbStore } from '../../src/stores/index.js';
// @ts-expect-error: shared with scripts that are not compiled
import { articleOf } from './articles.mjs';

const MEGABYTES = 6;

let folder: string;
let isMounted = false;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-full-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', folder]);
  isMounted = status === 0;
});

afterEach(() => {
  if (isMounted) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
});

const segments = [
  ['segments are written', 20_000],
  ['articles are written', 4_000_000],
] as const;

test.each(segments)(
  'a disk that is full as %s: nothing that was acknowledged is lost',
  async (_, recentPostings) => {
    if (!isMounted) {
      console.log('skipped: only root can make a small file system to fill');
      return;
    }
    const corpus = await Corpus.open(lmdbStore(folder, { recentPostings }));
    let acknowledged = 0;
    let error: unknown;
    for (let number = 0; number < 100_000 && error === undefined; number += 50) {
      try {
        await corpus.addAll(Array.from({ length: 50 }, (_, i) => articleOf(number + i, 1)));
        acknowledged = number + 50;
      } catch (caught) {
        error = caught;
      }
    }
    expect(error).toMatchObject({ code: 'STORE_FAILED', message: expect.stringContaining(folder) });
    expect(acknowledged).toBeGreaterThan(300);
    await expectAll(corpus, acknowledged);
    await corpus.close();
    const again = await Corpus.open(lmdbStore(folder));
    await expectAll(again, acknowledged);
    expect((await again.check()).problems).toEqual([]);
    await again.close();
  },
  600_000,
);

async function expectAll(corpus: Corpus, count: number): Promise<void> {
  const wrong: number[] = [];
  for (let number = 0; number < count; number++)
    if ((await corpus.get(`${number}`))?.text !== articleOf(number, 1).text) wrong.push(number);
  expect(wrong).toEqual([]);
  for (let number = 0; number < count; number += 61) {
    const candidates = await corpus.candidates(articleOf(number, 1).text, { threshold: 0.5 });
    expect(candidates[0]?.id).toBe(`${number}`);
  }
}
