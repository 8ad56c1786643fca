import type {
  Changes,
  Entry,
  Kept,
  Postings,
  Store,
  StoreCounts,
  StoreMeta,
  StoreProblem,
  Table,
} from '../../corpus/store.js';
import { TABLES } from '../../corpus/store.js';
import { Articles, changeLinks, dropRecords, putRecords, requireFree } from './articles.js';
import { checkCorpus } from './check.js';
import { Client } from './client.js';
import { Counts } from './counts.js';
import { Head } from './head.js';
import type { Keyspace } from './layout.js';
import { type RedisStoreOptions, resolveRedisOptions } from './options.js';
import { changePostings, lookUp } from './postings.js';
import { repairCorpus } from './repair.js';

/** Numbers that are asked for together when all articles are read. */
const NUMBERS_AT_ONCE = 500;

/**
 * A corpus on Redis Cluster, or on a single Redis server, version 6 or later: for archives larger than one machine, and for
 * many processes that add and ask at once. Needs the package `ioredis`. Nothing is sent before the store is first used.
 *
 * What is acknowledged is on a master and on as many replicas as `replicas` says; ARCHITECTURE.md, "The Redis store",
 * tells what that is worth in which trouble.
 *
 * @param urls of one server of the cluster or several: `redis://HOST:PORT`, `rediss://USER:PASSWORD@HOST:PORT`, with
 * `?prefix=news:` where the corpus is not the one under `isnad:`; a list, or a string with commas. The others are found from there.
 * @returns a store for `Corpus.open`. Its methods throw an IsnadError: `STORE_UNAVAILABLE` where the cluster is down, half
 * formed, or does not answer in time, `ACCESS_DENIED` for a wrong password, `STORE_FAILED` where it is out of memory,
 * `MISSING_PACKAGE` without `ioredis`, `DAMAGED_DATA`, `CLOSED`
 * @throws IsnadError `UNKNOWN_OPTION`, `INVALID_OPTION`.
 * @example
 * const store = redisStore('redis://127.0.0.1:7000', { prefix: 'news:' })
 * store.name // => 'redis'
 */
export function redisStore(urls: string | readonly string[], options: RedisStoreOptions = {}): Store {
  return new RedisStore(urls, options);
}

class RedisStore implements Store {
  readonly name = 'redis';
  private readonly client: Client;
  private readonly head: Head;
  private readonly texts: Articles;
  private readonly sums: Counts;

  constructor(urls: string | readonly string[], options: RedisStoreOptions) {
    const settings = resolveRedisOptions(urls, options);
    this.client = new Client(settings);
    this.head = new Head(this.client, settings);
    this.texts = new Articles(this.client);
    this.sums = new Counts(this.client);
  }

  /** Several processes may write: what they would have to keep apart, numbers, the cluster gives out. */
  async lock(): Promise<void> {}

  readMeta(): Promise<StoreMeta | undefined> {
    return this.head.readMeta();
  }

  writeMeta(meta: StoreMeta): Promise<void> {
    return this.head.writeMeta(meta);
  }

  async counts(): Promise<StoreCounts> {
    return this.sums.read(await this.head.space(), this.head);
  }

  async reserve(count: number): Promise<number> {
    await this.head.spaceForChange();
    return this.head.reserve(count);
  }

  /**
   * Lists and records first: nobody sees them before the ids lead there. What goes away goes last. After each step a
   * replica has it, so that no failover can take away what a later step rests on.
   */
  async write({ put, remove }: Changes): Promise<void> {
    const space = await this.head.spaceForChange();
    const records = putRecords(space, put);
    const replies = await this.client.write([...records, ...changePostings(space, 'add', put)]);
    requireFree(replies.slice(0, records.length));
    await this.client.write([...changeLinks(space, 'set', put), ...changeLinks(space, 'unset', remove)]);
    this.sums.forget();
    await this.client.write([...dropRecords(space, remove), ...changePostings(space, 'drop', remove)]);
  }

  async find(ids: readonly string[]): Promise<readonly (Kept | undefined)[]> {
    return this.texts.find(await this.head.space(), ids);
  }

  async load(numbers: readonly number[]): Promise<readonly (Kept | undefined)[]> {
    return this.texts.load(await this.head.space(), numbers);
  }

  async lookup(table: Table, keys: Uint32Array, limit: number): Promise<Postings> {
    return lookUp(this.client, await this.head.space(), table, keys, limit);
  }

  async *articles(after = 0): AsyncGenerator<Kept> {
    const space = await this.head.space();
    const last = await this.head.lastNumber();
    for (let from = after + 1; from <= last; from += NUMBERS_AT_ONCE) {
      const length = Math.min(NUMBERS_AT_ONCE, last - from + 1);
      const numbers = Array.from({ length }, (_, i) => from + i);
      for (const kept of await this.texts.load(space, numbers)) if (kept !== undefined) yield kept;
    }
  }

  async *pending(): AsyncGenerator<Kept> {
    const { posted } = await this.head.readState();
    if (posted === undefined) return;
    let met = false;
    for await (const kept of this.articles(posted)) {
      met = true;
      yield kept;
    }
    if (!met) await this.head.endPosting();
  }

  /** Other processes may do the same at the same time. */
  async post(entries: readonly Entry[]): Promise<void> {
    const last = entries.at(-1);
    if (last === undefined) return;
    const space = await this.head.spaceForChange();
    await this.client.write(changePostings(space, 'again', entries));
    await this.head.notePosted(last.number);
  }

  async clearPostings(): Promise<void> {
    const before = await this.head.beginAnew();
    await dropLists(this.client, before);
  }

  check(): AsyncIterable<StoreProblem> {
    return checkCorpus(this.client, this.head);
  }

  async repair(): Promise<void> {
    await repairCorpus(this.client, this.head);
    this.sums.forget();
  }

  async close(): Promise<void> {
    this.client.close();
  }
}

async function dropLists(client: Client, space: Keyspace): Promise<void> {
  for (const [partition, { slot }] of space.partitions.entries()) {
    const names = space.tableKey(partition, 'long');
    const [long] = await client.read([{ slot, run: 'SMEMBERS', args: [names] }]);
    const keys = [...TABLES.map((table) => space.tableKey(partition, table)), ...(long as Buffer[]), names];
    await client.write([{ slot, run: 'UNLINK', args: keys }]);
  }
}
