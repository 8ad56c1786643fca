import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createGenerator } from '../../bench/articles/generate.js';
import { seededRandom } from '../../bench/articles/random.js';
import { storeOf } from '../../src/cli/corpus.js';
import { Corpus } from '../../src/corpus/corpus.js';
import { KeyMaker } from '../../src/corpus/keys.js';
import { createMeta } from '../../src/corpus/meta.js';
import { resolveCorpusOptions } from '../../src/corpus/options.js';
import type { Entry, Store } from '../../src/corpus/store.js';
import type { RedisStoreOptions } from '../../src/stores/redis/options.js';
import { slotOf } from '../../src/stores/redis/slots.js';
import { redisStore } from '../../src/stores/redis/store.js';
import type { Article } from '../../src/types.js';
import { describeStore } from './conformance.js';
import { freePorts, REDIS_INSTALLED, Server, TestCluster, until } from './redis-cluster.js';

jest.setTimeout(60_000);

/** Where this is set, as `.ci/run` does, a missing server is a failure. */
const REQUIRED = process.env['ISNAD_REQUIRE_REDIS'] === '1';

if (!REDIS_INSTALLED && !REQUIRED)
  console.warn(
    'The tests on Redis are skipped: install redis-server (apt-get install redis-server) to run them.',
  );

/** A server that was built without TLS does not know the word. */
const REDIS_HAS_TLS =
  REDIS_INSTALLED &&
  spawnSync('redis-server', ['--tls-port', 'none'], { encoding: 'utf8' }).stderr.includes('integer');

const fixture = (name: string) => fileURLToPath(new URL(`./tls/${name}`, import.meta.url));
const ASK_OVER_TLS = fixture('ask.mjs');

const describeWithRedis = REDIS_INSTALLED || REQUIRED ? describe : describe.skip;

const OPTIONS: RedisStoreOptions = { expectedArticles: 1000, partitions: 12 };

const PASSWORD = 'open sesame/%';

const generator = createGenerator({ seed: 83, words: 120 });
const maker = new KeyMaker(resolveCorpusOptions({}));

describeWithRedis('Redis Cluster', () => {
  let cluster: TestCluster;
  let stores: Store[] = [];

  beforeAll(async () => {
    cluster = await TestCluster.start();
  });

  afterEach(async () => {
    for (const store of stores) await store.close();
    stores = [];
    await cluster.flush();
  });

  afterAll(() => cluster?.destroy());

  function open(options: RedisStoreOptions = OPTIONS, url = cluster.url): Store {
    const store = redisStore(url, options);
    stores.push(store);
    return store;
  }

  describe('a store', () => {
    describeStore('redis', () => ({
      open: () => redisStore(cluster.url, OPTIONS),
      destroy: () => cluster.flush(),
    }));
  });

  test('long lists are kept apart, cut, filtered, and come back', async () => {
    const store = open();
    await store.writeMeta(createMeta(resolveCorpusOptions({})));
    const entries = await putMany(store, 1500, (i) => entryWith(i, 77));
    const latest = entries.map(({ number }) => number).toReversed();
    const key = Uint32Array.of(77);
    expect([...(await store.lookup('twin', key, 5)).numbers]).toEqual(latest.slice(0, 5));
    expect([...(await store.lookup('twin', key, 700)).numbers]).toEqual(latest.slice(0, 700));
    expect([...(await store.lookup('twin', key, 1e9)).numbers]).toEqual(latest);
    // Of a common word nothing is told, but where everything is asked for; the latest are kept.
    expect([...(await store.lookup('word', key, 512)).counts]).toEqual([0]);
    const kept = [...(await store.lookup('word', key, 1e9)).numbers];
    expect(kept.length).toBeGreaterThanOrEqual(1024);
    expect(kept).toEqual(latest.slice(0, kept.length));
    await store.write({ put: [], remove: entries.slice(200) });
    expect([...(await store.lookup('twin', key, 1e9)).numbers]).toEqual(latest.slice(1300));
    expect([...(await store.lookup('word', key, 512)).numbers]).toEqual([]);
    await expectWhole(store);
    await store.write({ put: [], remove: entries.slice(0, 200) });
    expect([...(await store.lookup('twin', key, 1e9)).numbers]).toEqual([]);
  });

  test('adding again what may have been added changes nothing', async () => {
    const store = open();
    await store.writeMeta(createMeta(resolveCorpusOptions({})));
    const entries = await putMany(store, 3, (i) => entryOf(articleOf(i)));
    const ask = async () => (await store.lookup('anchor', entries[0]?.keys.anchor as Uint32Array, 9)).numbers;
    const before = await ask();
    await store.post(entries);
    await store.write({ put: entries, remove: [] });
    await store.post(entries);
    expect((await store.counts()).articles).toBe(3);
    await store.clearPostings();
    await store.post(entries);
    await store.post(entries);
    expect(await ask()).toEqual(before);
  });

  test('two processes add at once and see what the other added', async () => {
    const [one, other] = [await Corpus.open(open()), await Corpus.open(open())];
    const articles = Array.from({ length: 120 }, (_, i) => articleOf(i));
    await Promise.all([one.addAll(articles.slice(0, 80)), other.addAll(articles.slice(60))]);
    for (const corpus of [one, other]) {
      expect((await corpus.candidates(articles[5]?.text as string))[0]?.id).toBe('5');
      expect((await corpus.candidates(articles[115]?.text as string))[0]?.id).toBe('115');
    }
    const corpus = await Corpus.open(open());
    expect(await corpus.size()).toBe(120);
    expect((await corpus.check()).problems).toEqual([]);
  });

  test('the command takes the URL for a corpus', async () => {
    const [url] = cluster.url.split(',') as [string];
    const wanted = await storeOf(`${url}?prefix=cli:`, false);
    stores.push(wanted);
    await expect(storeOf(`${url}?prefix=cli:`, true)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    await (await Corpus.open(wanted)).add(articleOf(1));
    const there = await storeOf(`${url}?prefix=cli:`, true);
    stores.push(there);
    expect(await (await Corpus.open(there)).has('1')).toBe(true);
  });

  test('two corpora on one cluster do not meet', async () => {
    const one = await Corpus.open(open({ ...OPTIONS, prefix: 'one:' }));
    const other = await Corpus.open(open({ ...OPTIONS, prefix: 'other:' }));
    await one.add(articleOf(1));
    expect(await other.has('1')).toBe(false);
    expect(await other.candidates(articleOf(1).text)).toEqual([]);
    expect(await one.has('1')).toBe(true);
  });

  test('keys are spread evenly over the masters', async () => {
    const corpus = await Corpus.open(open({ expectedArticles: 1000 }));
    await corpus.addAll(Array.from({ length: 300 }, (_, i) => articleOf(i)));
    const fields = await Promise.all(cluster.servers.slice(0, 3).map(countFields));
    const mean = fields.reduce((sum, count) => sum + count, 0) / 3;
    for (const count of fields) expect(Math.abs(count - mean) / mean).toBeLessThan(0.05);
  });

  test('with another number of expected articles, upgrading lays the lists out anew', async () => {
    const corpus = await Corpus.open(open());
    await corpus.addAll(Array.from({ length: 30 }, (_, i) => articleOf(i)));
    await corpus.close();
    const upgraded = await Corpus.upgrade(open({ ...OPTIONS, expectedArticles: 10_000_000_000 }));
    expect((await upgraded.candidates(articleOf(7).text))[0]?.id).toBe('7');
    expect((await upgraded.check()).problems).toEqual([]);
    expect((await (await Corpus.open(open())).candidates(articleOf(8).text))[0]?.id).toBe('8');
  });

  describe('damage', () => {
    const KINDS: readonly (readonly [kind: string, code: string, repairable: boolean])[] = [
      ['a', 'damaged-article', false],
      ['i', 'damaged-id', true],
      ['c', 'damaged-counts', true],
      ['b0', 'damaged-list', true],
      ['t0', 'damaged-list', true],
      ['p0', 'damaged-list', true],
      ['w0', 'damaged-list', true],
    ];

    test.each(KINDS)('in %s is found: %s', async (kind, code, repairable) => {
      const corpus = await Corpus.open(open());
      await corpus.addAll(Array.from({ length: 20 }, (_, i) => articleOf(i)));
      const random = seededRandom(5);
      for (let round = 0; round < 6; round++) {
        const undo = await flipBit(cluster, kind, random);
        const { problems } = await corpus.check();
        expect(problems).toEqual([expect.objectContaining({ code, repairable })]);
        await undo();
      }
      expect((await corpus.check()).problems).toEqual([]);
      await flipBit(cluster, kind, random);
      await corpus.check({ repair: true });
      expect((await corpus.check()).problems).toEqual([]);
      expect(await corpus.size()).toBe(repairable ? 20 : 19);
      let found = 0;
      for (let i = 0; i < 20; i++)
        if ((await corpus.candidates(articleOf(i).text))[0]?.id === `${i}`) found++;
      expect(found).toBe(repairable ? 20 : 19);
    });

    test('is never answered with a wrong answer', async () => {
      const corpus = await Corpus.open(open());
      const articles = Array.from({ length: 12 }, (_, i) => articleOf(i));
      await corpus.addAll(articles);
      const ask = async () =>
        JSON.stringify([
          await Promise.all(articles.map(({ id }) => corpus.get(id))),
          await Promise.all(articles.map(({ text }) => corpus.candidates(text))),
        ]);
      const right = await ask();
      const random = seededRandom(6);
      let refused = 0;
      for (const [kind] of KINDS) {
        for (let round = 0; round < 3; round++) {
          const undo = await flipBit(cluster, kind, random);
          const fresh = await Corpus.open(open());
          const answer = await Promise.all(
            articles.map(({ id, text }) => Promise.all([fresh.get(id), fresh.candidates(text)])),
          )
            .then((pairs) =>
              JSON.stringify([pairs.map(([kept]) => kept ?? null), pairs.map(([, found]) => found)]),
            )
            .catch((error) => error.code);
          if (answer === 'DAMAGED_DATA') refused++;
          else expect(answer).toBe(right);
          await undo();
        }
      }
      expect(refused).toBeGreaterThan(15);
    });
  });
});

async function countFields(server: Server): Promise<number> {
  let fields = 0;
  for (const key of (await server.admin.keys('*')) as string[])
    if ((await server.call('TYPE', key)) === 'hash') fields += Number(await server.call('HLEN', key));
  return fields;
}

/** Flips one bit of one value in the hashes of a kind; returns what puts it right again. */
async function flipBit(
  cluster: TestCluster,
  kind: string,
  random: () => number,
): Promise<() => Promise<unknown>> {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const keys: (readonly [Server, string])[] = [];
  for (const server of cluster.servers.slice(0, 3))
    for (const key of await server.admin.keys(`isnad:{*}${kind}`)) keys.push([server, key]);
  const [server, key] = pick(keys.sort((a, b) => (a[1] < b[1] ? -1 : 1)));
  const field = pick(((await server.call('HKEYS', key)) as string[]).sort());
  const value = (await server.admin.hgetBuffer(key, field)) as Buffer;
  const damaged = Buffer.from(value);
  const at = Math.floor(random() * value.length);
  damaged[at] = (damaged[at] as number) ^ (1 << Math.floor(random() * 8));
  await server.call('HSET', key, field, damaged);
  return () => server.call('HSET', key, field, value);
}

describeWithRedis('Redis in trouble', () => {
  let cluster: TestCluster;
  const stores: Store[] = [];

  beforeEach(async () => {
    cluster = await TestCluster.start({ password: PASSWORD });
  });

  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
    cluster?.destroy();
  });

  function open(options: RedisStoreOptions = {}, at = cluster.url): Store {
    const store = redisStore(at, { ...OPTIONS, ...options });
    stores.push(store);
    return store;
  }

  test('a master killed in mid-write: what was acknowledged is found after the failover', async () => {
    const corpus = await Corpus.open(open());
    const acknowledged: string[] = [];
    const killed = cluster.servers[1] as Server;
    let next = 0;
    let gone = false;
    let since = 0;
    const add = async () => {
      while (since < 40) {
        const articles = Array.from({ length: 5 }, () => articleOf(next++));
        if (gone) since += 5;
        try {
          await corpus.addAll(articles);
          acknowledged.push(...articles.map(({ id }) => id));
        } catch (error) {
          expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
        }
        if (next > 60 && !gone) {
          gone = true;
          setTimeout(() => killed.kill(), 3);
        }
      }
    };
    const recover = until(async () => gone, 'the kill').then(async () => {
      await until(() => hasRole(cluster.servers[4], 'master'), 'the failover');
      // Until the master has a replica again nothing is acknowledged.
      await killed.start();
    });
    await Promise.all([add(), recover]);
    expect(acknowledged.length).toBeGreaterThanOrEqual(90);
    const fresh = await Corpus.open(open());
    for (const id of acknowledged) {
      expect((await fresh.get(id))?.text).toBe(articleOf(Number(id)).text);
      expect((await fresh.candidates(articleOf(Number(id)).text))[0]?.id).toBe(id);
    }
    expect((await fresh.check()).problems).toEqual([]);
  });

  test('without replicas nothing is acknowledged, unless the options say so', async () => {
    const corpus = await Corpus.open(open({ timeoutMs: 100, patienceMs: 300 }));
    await corpus.add(articleOf(1));
    for (const replica of cluster.servers.slice(3)) replica.kill();
    await expect(corpus.add(articleOf(2))).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/0 of 1 replicas/),
    });
    const bold = await Corpus.open(open({ replicas: 0 }));
    await bold.add(articleOf(3));
    expect(await bold.has('3')).toBe(true);
  });

  test('a cluster that is down, and comes back', async () => {
    const corpus = await Corpus.open(open({ timeoutMs: 200, patienceMs: 500 }));
    await corpus.add(articleOf(1));
    for (const server of cluster.servers) server.kill();
    const reason = {
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/does not answer.*ECONNREFUSED/),
    };
    await expect(corpus.get('1')).rejects.toMatchObject(reason);
    await expect(corpus.add(articleOf(2))).rejects.toMatchObject(reason);
    await expect(Corpus.open(open())).rejects.toMatchObject(reason);
  });

  test('a cluster without some of the slots', async () => {
    await cluster.servers[0]?.call('CLUSTER', 'DELSLOTSRANGE', 100, 200);
    await expect(Corpus.open(open({}, cluster.url.split(',')[0]))).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('half formed: no master has the slots 100-200'),
    });
  });

  test('slots that move to another master', async () => {
    const corpus = await Corpus.open(open());
    await corpus.addAll([articleOf(1), articleOf(2)]);
    const [from, to] = cluster.servers as [Server, Server];
    const taken = (await from.admin.keys('*')).map(slotOf);
    await moveSlot(from, to, taken[0] as number, async () => {
      expect((await corpus.candidates(articleOf(1).text))[0]?.id).toBe('1');
      await corpus.addAll([articleOf(3), articleOf(4)]);
    });
    await corpus.addAll([articleOf(5)]);
    for (const i of [1, 2, 3, 4, 5]) expect((await corpus.candidates(articleOf(i).text))[0]?.id).toBe(`${i}`);
    expect((await corpus.check()).problems).toEqual([]);
  });

  test('a wrong password, which is not shown', async () => {
    const wrong = cluster.url.replaceAll(encodeURIComponent(PASSWORD), 'hocus-pocus');
    for (const at of [wrong, cluster.url.replaceAll(/:[^:@]*@/g, '')]) {
      const error = await Corpus.open(open({}, at)).catch((reason) => reason);
      expect(error).toMatchObject({ code: 'ACCESS_DENIED' });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('hocus-pocus');
    }
    for (const at of ['redis://:hocus-pocus@', 'http://:hocus-pocus@a', 'redis://:hocus-pocus@a/7']) {
      const message = messageOf(() => redisStore(at));
      expect(message).toMatch(/redis/i);
      expect(message).not.toContain('hocus-pocus');
    }
  });
});

describeWithRedis('A single Redis server', () => {
  let server: Server | undefined;
  afterEach(() => server?.destroy());

  async function start(settings: readonly (readonly [string, string])[] = []): Promise<string> {
    const [port] = (await freePorts(1)) as [number];
    server = new Server(port, undefined, { settings });
    await server.start();
    return `redis://127.0.0.1:${port}`;
  }

  test('serves as a cluster does', async () => {
    const url = await start();
    const articles = Array.from({ length: 40 }, (_, i) => articleOf(i));
    const before = await Corpus.open(redisStore(url, OPTIONS));
    await before.addAll(articles);
    await before.remove('7');
    await before.close();
    const corpus = await Corpus.open(redisStore(url, OPTIONS));
    expect(await corpus.size()).toBe(39);
    for (const { id, text } of articles)
      expect((await corpus.candidates(text))[0]?.id === id).toBe(id !== '7');
    expect((await corpus.check()).problems).toEqual([]);
    await corpus.close();
  });

  const testWithTls = REDIS_HAS_TLS ? test : test.skip;

  testWithTls('over TLS: a certificate that is not trusted is refused, one that is serves', async () => {
    const [port] = (await freePorts(1)) as [number];
    await start([
      ['tls-port', `${port}`],
      ['tls-cert-file', fixture('certificate.pem')],
      ['tls-key-file', fixture('key.pem')],
      ['tls-ca-cert-file', fixture('certificate.pem')],
      ['tls-auth-clients', 'no'],
    ]);
    const url = `rediss://127.0.0.1:${port}`;
    const distrustful = redisStore(url, OPTIONS);
    await expect(Corpus.open(distrustful)).rejects.toMatchObject({
      code: 'ACCESS_DENIED',
      message: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
    await distrustful.close();
    const ask = [ASK_OVER_TLS, url];
    const { stdout, stderr } = spawnSync(process.execPath, ask, {
      encoding: 'utf8',
      env: { ...process.env, NODE_EXTRA_CA_CERTS: fixture('certificate.pem') },
    });
    // No warning either, such as that of an address where the name of a host belongs.
    expect({ stdout, stderr }).toEqual({ stdout: 'a\n', stderr: '' });
  });

  test('without memory left refuses to add, and keeps what it has', async () => {
    const url = await start([['maxmemory', '3mb']]);
    const corpus = await Corpus.open(redisStore(url, OPTIONS));
    let added = 0;
    const error = await (async () => {
      for (; added < 2000; added++) await corpus.add(articleOf(added));
    })().catch((reason) => reason);
    expect(error).toMatchObject({ code: 'STORE_FAILED', message: expect.stringContaining('maxmemory') });
    for (let i = 0; i < added; i++) expect((await corpus.get(`${i}`))?.text).toBe(articleOf(i).text);
    expect((await corpus.check()).problems).toEqual([]);
    await corpus.close();
  });

  test('that drops keys when memory is full is refused', async () => {
    const url = await start([
      ['maxmemory', '50mb'],
      ['maxmemory-policy', 'allkeys-lru'],
    ]);
    await expect(Corpus.open(redisStore(url))).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('noeviction'),
    });
  });

  test('that is read-only says so', async () => {
    const [unused] = await freePorts(1);
    const url = await start([['replicaof', `127.0.0.1 ${unused}`]]);
    const corpus = await Corpus.open(redisStore(url, { patienceMs: 0 }));
    await expect(corpus.add(articleOf(1))).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/read-only|lost its master/),
    });
    await corpus.close();
  });
});

describe('options of redisStore', () => {
  test.each<[string | string[], RedisStoreOptions, string]>([
    ['', {}, 'URL'],
    [[], {}, 'URL'],
    ['localhost:7000', {}, 'no URL of a Redis server'],
    ['redis://', {}, 'host'],
    ['redis://a/3', {}, 'database 3'],
    ['redis://a,rediss://a', {}, 'differ'],
    ['redis://a?timeout=3', {}, 'timeout'],
    ['redis://a?prefix=a{b', {}, 'prefix'],
    ['redis://a', { prefix: 'a{b' }, 'prefix'],
    ['redis://a', { partitions: 0 }, 'partitions'],
    ['redis://a', { replicas: 11 }, 'replicas'],
    ['redis://a', { timeoutMs: 1 }, 'timeoutMs'],
    ['redis://a', { patienceMs: -1 }, 'patienceMs'],
    ['redis://a', { expectedArticles: 1 }, 'expectedArticles'],
  ])('%j, %j: %s', (urls, options, message) => {
    expect(() => redisStore(urls, options)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining(message) }),
    );
  });

  test('slots are those of Redis', () => {
    // From the specification of Redis Cluster, and CLUSTER KEYSLOT.
    expect(slotOf('123456789')).toBe(0x31c3);
    expect(slotOf('{user1000}.following')).toBe(slotOf('user1000'));
    expect(slotOf('foo{}{bar}')).toBe(8363);
  });
});

function articleOf(i: number): Article {
  return { id: `${i}`, text: generator.article(i) };
}

function entryOf(article: Article): Omit<Entry, 'number'> {
  return { article, keys: maker.keysOf(article.text) };
}

/** An article with the same key in two tables. */
function entryWith(i: number, key: number): Omit<Entry, 'number'> {
  const none = new Uint32Array(0);
  const own = Uint32Array.of(key);
  const keys = { band: none, twin: own, anchor: none, word: own, places: Uint16Array.of(0), blocks: 1 };
  return { article: { id: `${i}`, text: 'x' }, keys };
}

async function putMany(
  store: Store,
  count: number,
  entryAt: (i: number) => Omit<Entry, 'number'>,
): Promise<Entry[]> {
  const first = await store.reserve(count);
  const entries = Array.from({ length: count }, (_, i) => ({ ...entryAt(i), number: first + i }));
  for (let at = 0; at < count; at += 100) await store.write({ put: entries.slice(at, at + 100), remove: [] });
  return entries;
}

async function expectWhole(store: Store): Promise<void> {
  for await (const problem of store.check()) throw new Error(problem.message);
}

async function hasRole(server: Server | undefined, role: string): Promise<boolean> {
  return `${await server?.call('INFO', 'replication')}`.includes(`role:${role}`);
}

/** As `redis-cli --cluster reshard` does; `midway` runs while half of the keys are here and half there. */
async function moveSlot(from: Server, to: Server, slot: number, midway: () => Promise<void>): Promise<void> {
  const [source, target] = await Promise.all([from.call('CLUSTER', 'MYID'), to.call('CLUSTER', 'MYID')]);
  await to.call('CLUSTER', 'SETSLOT', slot, 'IMPORTING', `${source}`);
  await from.call('CLUSTER', 'SETSLOT', slot, 'MIGRATING', `${target}`);
  const keys = (await from.call('CLUSTER', 'GETKEYSINSLOT', slot, 1000)) as string[];
  const move = async (key: string) =>
    from.call('MIGRATE', '127.0.0.1', to.port, key, 0, 5000, 'AUTH', PASSWORD);
  const half = keys.length >> 1;
  for (const key of keys.slice(0, half)) await move(key);
  let done = false;
  const rest = (async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const key of (await from.call('CLUSTER', 'GETKEYSINSLOT', slot, 1000)) as string[]) await move(key);
    for (const server of [to, from]) await server.call('CLUSTER', 'SETSLOT', slot, 'NODE', `${target}`);
    done = true;
  })();
  await midway();
  await rest;
  expect(done).toBe(true);
}

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing thrown';
}
