import type { StoreMeta } from '../../corpus/store.js';
import { IsnadError } from '../../errors.js';
import type { Client, Request } from './client.js';
import { createLayout, DEFAULT_ARTICLES, Keyspace, type Layout } from './layout.js';
import type { RedisStoreSettings } from './options.js';
import { seal, unseal } from './records.js';
import { slotOf } from './slots.js';

/** Numbers are kept in 32 bits. */
const LAST_NUMBER = 0xfffffffe;

/**
 * What a store knows of itself, in one hash: metadata and layout, each twice for the case of damage, the last number given,
 * and how far lists that are made anew have come.
 */
export class Head {
  private readonly client: Client;
  private readonly settings: RedisStoreSettings;
  private readonly key: string;
  private readonly slot: number;
  private known: Keyspace | undefined;

  constructor(client: Client, settings: RedisStoreSettings) {
    this.client = client;
    this.settings = settings;
    this.key = `${settings.prefix}corpus`;
    this.slot = slotOf(this.key);
  }

  private request(run: string, ...args: (string | number | Buffer)[]): Request {
    return { slot: this.slot, run, args: [this.key, ...args] };
  }

  private async fields(...names: string[]): Promise<(Buffer | null)[]> {
    const [reply] = await this.client.read([this.request('HMGET', ...names)]);
    return reply as (Buffer | null)[];
  }

  async readMeta(): Promise<StoreMeta | undefined> {
    const [one = null, other = null] = await this.fields('meta', 'meta-copy');
    return openEither(one, other) as StoreMeta | undefined;
  }

  async writeMeta(meta: StoreMeta): Promise<void> {
    await this.spaceForChange();
    const sealed = seal(meta);
    await this.client.write([this.request('HSET', 'meta', sealed, 'meta-copy', sealed)]);
  }

  /** How the corpus is cut into keys; before the first change as this store would cut it. */
  async space(): Promise<Keyspace> {
    return this.known ?? (await this.readState()).space ?? this.firstSpace();
  }

  private firstSpace(): Keyspace {
    const { prefix, partitions, expectedArticles = DEFAULT_ARTICLES } = this.settings;
    return new Keyspace(prefix, createLayout(partitions, 0, expectedArticles));
  }

  /** As `space`; settles it if nobody did. */
  async spaceForChange(): Promise<Keyspace> {
    if (this.known !== undefined) return this.known;
    const { space } = await this.readState();
    if (space !== undefined) return space;
    const { layout } = this.firstSpace();
    // Of several processes the first one settles it.
    await this.client.write([this.request('HSETNX', 'layout', seal(layout))]);
    const settled = (await this.readState()).space as Keyspace;
    await this.client.write([this.request('HSET', 'layout-copy', seal(settled.layout))]);
    return settled;
  }

  /** The layout as it is now, and the last article that has its postings again while they are made anew. */
  async readState(): Promise<{ readonly space: Keyspace | undefined; readonly posted: number | undefined }> {
    const [one = null, other = null, posted = null] = await this.fields('layout', 'layout-copy', 'posted');
    const layout = openEither(one, other) as Layout | undefined;
    if (layout === undefined) return { space: undefined, posted: undefined };
    const { known } = this;
    if (known?.layout.generation !== layout.generation)
      this.known = new Keyspace(this.settings.prefix, layout, known);
    return { space: this.known, posted: posted === null ? undefined : Number(posted) };
  }

  async lastNumber(): Promise<number> {
    return Number((await this.fields('number'))[0] ?? 0);
  }

  async reserve(count: number): Promise<number> {
    const [last] = await this.client.write([this.request('HINCRBY', 'number', count)]);
    if ((last as number) > LAST_NUMBER)
      throw new IsnadError(
        'STORE_FAILED',
        `All ${LAST_NUMBER} numbers of the corpus are used up; begin another corpus, under another prefix.`,
      );
    return (last as number) - count + 1;
  }

  /** Begins lists anew, under keys of their own. Returns the layout before. */
  async beginAnew(): Promise<Keyspace> {
    const before = await this.spaceForChange();
    const { layout } = before;
    const { expectedArticles } = this.settings;
    const generation = layout.generation + 1;
    const bits =
      expectedArticles === undefined
        ? layout.bits
        : createLayout(layout.partitions, generation, expectedArticles).bits;
    const sealed = seal({ ...layout, generation, bits });
    await this.client.write([this.request('HSET', 'layout', sealed, 'layout-copy', sealed, 'posted', 0)]);
    await this.readState();
    return before;
  }

  async notePosted(number: number): Promise<void> {
    await this.client.write([this.request('HSET', 'posted', number)]);
  }

  async endPosting(): Promise<void> {
    await this.client.write([this.request('HDEL', 'posted')]);
  }

  /** Names what is damaged; puts it right where a copy is whole. */
  async check(repair: boolean): Promise<string[]> {
    const fields = await this.fields('meta', 'meta-copy', 'layout', 'layout-copy');
    const damaged: string[] = [];
    for (const [i, name] of ['meta', 'meta-copy', 'layout', 'layout-copy'].entries()) {
      const value = fields[i] ?? null;
      const copy = fields[i ^ 1] ?? null;
      if (value !== null && unseal(value) !== undefined) continue;
      if (value === null && copy === null) continue;
      damaged.push(name);
      if (repair && copy !== null && unseal(copy) !== undefined)
        await this.client.write([this.request('HSET', name, copy)]);
    }
    return damaged;
  }

  /** Sees to it that no number is given again. */
  async raiseNumber(least: number): Promise<void> {
    const last = await this.lastNumber();
    if (!(last >= least)) await this.client.write([this.request('HSET', 'number', least)]);
  }
}

function openEither(one: Buffer | null, other: Buffer | null): unknown {
  if (one === null && other === null) return undefined;
  for (const sealed of [one, other]) {
    const value = sealed === null ? undefined : unseal(sealed);
    if (value !== undefined) return value;
  }
  throw new IsnadError(
    'DAMAGED_DATA',
    'The options of the corpus are damaged in both copies; index its articles anew, under another prefix.',
  );
}
