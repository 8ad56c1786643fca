import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createGenerator } from '../../bench/articles/generate.js';
import { seededRandom } from '../../bench/articles/random.js';
import { Corpus } from '../../src/corpus/corpus.js';
import { lmdbStore, redisStore } from '../../src/stores/index.js';
import type { Article, AuditReport } from '../../src/types.js';
import { REDIS_INSTALLED, TestCluster } from './redis-cluster.js';

const { ISNAD_REQUIRE_REDIS, ISNAD_AUDITED = '60' } = process.env;

/** Articles that are audited on all stores alike: 2,000 in continuous integration. */
const AUDITED = Number(ISNAD_AUDITED);
const PATIENCE_MS = 60_000 + 500 * AUDITED;

const generator = createGenerator({ seed: 83, words: 120 });

/** Every third one an edited copy of another one. */
function makeArticles(): Article[] {
  const random = seededRandom(7);
  return Array.from({ length: AUDITED }, (_, i) => {
    const text =
      i % 3 === 0 ? generator.edited(generator.article(i >> 1), 0.1, random) : generator.article(i);
    return { id: `${i}`, text };
  });
}

async function auditAll(corpus: Corpus, articles: readonly Article[]): Promise<string[]> {
  const reports: string[] = [];
  for (const article of articles)
    reports.push(JSON.stringify(await corpus.audit(article, { threshold: 0.1 })));
  return reports;
}

describe(`the same ${AUDITED} audits, byte for byte`, () => {
  const articles = makeArticles();
  let expected: string[] = [];

  beforeAll(async () => {
    const memory = await Corpus.open();
    await memory.addAll(articles);
    expected = await auditAll(memory, articles);
    const sources = expected.map((report) => (JSON.parse(report) as AuditReport).sources.length);
    expect(sources.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(AUDITED / 5);
  }, PATIENCE_MS);

  test(
    'from a folder, in segments and in memory',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
      const corpus = await Corpus.open(lmdbStore(folder, { recentPostings: 20_000 }));
      await corpus.addAll(articles);
      expect(await auditAll(corpus, articles)).toEqual(expected);
      await corpus.close();
      rmSync(folder, { recursive: true });
    },
    PATIENCE_MS,
  );

  const testWithRedis = REDIS_INSTALLED || ISNAD_REQUIRE_REDIS === '1' ? test : test.skip;

  testWithRedis(
    'from Redis Cluster',
    async () => {
      const cluster = await TestCluster.start();
      try {
        const corpus = await Corpus.open(redisStore(cluster.url, { expectedArticles: 1000, partitions: 12 }));
        await corpus.addAll(articles);
        expect(await auditAll(corpus, articles)).toEqual(expected);
        await corpus.close();
      } finally {
        cluster.destroy();
      }
    },
    PATIENCE_MS,
  );
});
