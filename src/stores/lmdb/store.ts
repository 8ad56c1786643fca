import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PostingsBuilder } from '../../corpus/postings-builder.js';
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
import { IsnadError } from '../../errors.js';
import { hashWord, mix32 } from '../../fingerprint/hash.js';
import { requireInteger, requireNames } from '../../options.js';
import { checkStore } from './check.js';
import { type Databases, hasDatabase, openDatabases } from './database.js';
import { damaged, failed } from './errors.js';
import { GoneNumbers } from './gone.js';
import type { SegmentTable } from './layout.js';
import { WriterLock } from './lock.js';
import { mergeSegments } from './merge.js';
import { Recent } from './recent.js';
import { reckonState } from './reckon.js';
import { type ArticleRecord, decodeArticle, encodeArticle } from './record.js';
import { openSegment, type Segment } from './segment.js';
import { drop, firstToMerge, MASK_BITS, maskHolders, nextSegmentIn } from './segments.js';
import {
  decodeBytes,
  decodeValue,
  EMPTY_STATE,
  encodeBytes,
  encodeValue,
  type SegmentEntry,
  type StoreState,
  sumOf,
} from './state.js';

export interface LmdbStoreOptions {
  /** Whether the folder must hold a corpus already; default false: the first change makes it. */
  readonly mustExist?: boolean;
  /**
   * Postings that are gathered in memory before they are written as a segment, 16 bytes each and 20 for sorting: an
   * integer from 1,000 on; default 4,000,000. An article of 450 words has 200 to 400. After a crash so many are made
   * anew from the articles, at a million a second.
   */
  readonly recentPostings?: number;
}

const RECENT_POSTINGS = 4_000_000;

/** Fewer articles than this are left to be indexed when the corpus is opened next: that takes some milliseconds. */
const FEWEST_SAVED = 200;

/** How often a reader looks for segments that a writer has just merged. */
const ATTEMPTS = 5;

/** Articles read at a time. */
const RANGE = 100;

/**
 * A corpus in a folder. What must not be lost, articles and the state, is in an LMDB database, written in transactions.
 * What can be made anew, postings, is in memory at first and then in segments: sorted files that never change and are
 * merged as they grow (O'Neil and others 1996), since no tree takes four hundred random insertions an article at the
 * speed wanted.
 */
export class LmdbStore implements Store {
  readonly name = 'lmdb';
  private readonly folder: string;
  private readonly mustExist: boolean;
  private readonly recentPostings: number;
  private readonly writerLock: WriterLock;
  private databases: Promise<Databases> | undefined;
  private state: StoreState = EMPTY_STATE;
  /** Of the record that the state was read from. */
  private stateSum: number | undefined;
  private reserved = 0;
  /** Checks that go on, with the database in hand. */
  private checking = 0;
  private readonly gone = new GoneNumbers();
  private segments: Segment[] = [];
  private recent = new Recent();
  private readonly builders = { plain: new PostingsBuilder(false), placed: new PostingsBuilder(true) };

  /** @throws IsnadError `UNKNOWN_OPTION`, `INVALID_OPTION`. */
  constructor(folder: string, options: LmdbStoreOptions = {}) {
    requireNames(options, ['mustExist', 'recentPostings']);
    const { mustExist = false, recentPostings = RECENT_POSTINGS } = options;
    requireInteger('recentPostings', recentPostings, 1000, Number.MAX_SAFE_INTEGER);
    this.folder = folder;
    this.mustExist = mustExist;
    this.recentPostings = recentPostings;
    this.writerLock = new WriterLock(folder);
  }

  /** The databases, and the state as it was when last looked at; nothing where there are none yet. */
  private async read(): Promise<Databases | undefined> {
    if (this.databases === undefined && !hasDatabase(this.folder)) {
      if (!this.mustExist) return undefined;
      throw new IsnadError(
        'FILE_NOT_FOUND',
        `${this.folder} holds no corpus; "isnad index add ${this.folder} PATH" makes one.`,
      );
    }
    this.databases ??= openDatabases(this.folder);
    const databases = await this.databases;
    if (this.state === EMPTY_STATE && !this.writerLock.isHeld) this.refresh(databases);
    return databases;
  }

  /** The same, with the right to change them. */
  private async change(): Promise<Databases> {
    this.databases ??= openDatabases(this.folder);
    const databases = await this.databases;
    if (this.writerLock.isHeld) return databases;
    try {
      this.beginWriting(databases);
      this.refresh(databases);
      this.dropStrayFiles();
    } catch (error) {
      // Who does not know what is there must not write over it.
      this.writerLock.unlock();
      throw error;
    }
    this.reserved = this.state.lastNumber;
    return databases;
  }

  /**
   * LMDB tells open readers of a change last of all. Where a writer was killed right before that, only a transaction that
   * writes brings it to light, and what is read before would be written over it.
   */
  private beginWriting({ root }: Databases): void {
    this.writerLock.lock();
    root.transactionSync(() => undefined);
    root.resetReadTxn();
  }

  /** Takes over what another process has written. */
  private refresh(databases: Databases): void {
    for (let attempt = 1; ; attempt++) {
      databases.root.resetReadTxn();
      try {
        this.takeOver(databases);
        return;
      } catch (error) {
        // Segments are deleted once they are merged: look at the state again, for it names others by now.
        const isDeleted = (error as NodeJS.ErrnoException).code === 'ENOENT';
        if (!isDeleted) throw error;
        if (attempt === ATTEMPTS) throw damaged(this.folder, 'a file of its index is missing');
      }
    }
  }

  private takeOver({ meta, gone }: Databases): void {
    const bytes = meta.getBinaryFast('state');
    if (bytes === undefined) return;
    if (this.stateSum === sumOf(bytes)) return;
    const state = decodeValue<StoreState>(bytes, `The state of ${this.folder}`);
    const sum = sumOf(bytes);
    this.gone.clear();
    for (const { key, value } of gone.getRange({}))
      this.gone.setChunk(key, decodeBytes(value, `The list of removed articles of ${this.folder}`));
    if (state.nextSegment !== this.state.nextSegment || state.posted !== this.state.posted) {
      this.openSegments(state);
      this.recent = new Recent();
    }
    this.state = state;
    this.stateSum = sum;
  }

  private openSegments({ segments }: StoreState): void {
    const open = new Map(this.segments.map((segment) => [segment.path, segment]));
    const made = segments.map(({ file, bytes }) => {
      const path = join(this.folder, file);
      return open.get(path) ?? openSegment(path, bytes);
    });
    for (const segment of this.segments) if (!made.includes(segment)) segment.close();
    this.segments = made;
  }

  /** Segments that were written and never came to be named, because of a crash. */
  private dropStrayFiles(): void {
    const named = new Set(this.state.segments.map(({ file }) => file));
    for (const file of readdirSync(this.folder))
      if (/^index-\d+\.seg$/.test(file) && !named.has(file)) rmSync(join(this.folder, file));
  }

  async lock(): Promise<void> {
    await this.change();
  }

  async readMeta(): Promise<StoreMeta | undefined> {
    const bytes = (await this.read())?.meta.getBinary('corpus');
    return bytes === undefined ? undefined : decodeValue(bytes, `The metadata of ${this.folder}`);
  }

  async writeMeta(value: StoreMeta): Promise<void> {
    const databases = await this.change();
    await this.commit(databases, () => databases.meta.putSync('corpus', encodeValue(value)));
  }

  async counts(): Promise<StoreCounts> {
    await this.read();
    const { articles, blocks, lastNumber } = this.state;
    return { articles, blocks, lastNumber };
  }

  async reserve(count: number): Promise<number> {
    await this.change();
    const first = this.reserved + 1;
    this.reserved += count;
    return first;
  }

  async write({ put, remove }: Changes): Promise<void> {
    await this.change();
    // Before anything is written: what fails here is not acknowledged.
    if (this.recent.postings >= this.recentPostings) await this.save(await this.change());
    const databases = await this.change();
    const removed = remove.filter(({ number }) => !this.gone.has(number));
    const chunks = this.gone.with(removed.map(({ number }) => number));
    const state: StoreState = {
      ...this.state,
      generation: this.state.generation + 1,
      articles: this.state.articles + put.length - removed.length,
      blocks: this.state.blocks + sumOfBlocks(put) - sumOfBlocks(removed),
      lastNumber: Math.max(this.state.lastNumber, ...put.map(({ number }) => number)),
    };
    await this.commit(databases, ({ articles, gone }) => {
      for (const { number, article, keys } of put)
        articles.putSync(number, encodeArticle({ number, article, blocks: keys.blocks }));
      for (const { number } of removed) articles.removeSync(number);
      for (const [index, chunk] of chunks) gone.putSync(index, encodeBytes(chunk));
      databases.meta.putSync('state', encodeValue(state));
    });
    this.state = state;
    for (const [index, chunk] of chunks) this.gone.setChunk(index, chunk);
    for (const entry of put) this.recent.add(entry, idKey(entry.article.id));
  }

  /** Does all of it or nothing, and comes back when it is safely on the disk. */
  private async commit(databases: Databases, change: (databases: Databases) => unknown): Promise<void> {
    try {
      // In one go on this thread: where the disk is full, that throws, while a promise may never be settled.
      databases.root.transactionSync(() => change(databases));
      await databases.root.flushed;
    } catch (error) {
      throw failed(this.folder, error);
    }
  }

  private async setState(databases: Databases, change: Partial<StoreState>): Promise<void> {
    const state = { ...this.state, ...change, generation: this.state.generation + 1 };
    await this.commit(databases, () => databases.meta.putSync('state', encodeValue(state)));
    this.state = state;
  }

  async find(ids: readonly string[]): Promise<readonly (Kept | undefined)[]> {
    const databases = await this.read();
    if (databases === undefined) return ids.map(() => undefined);
    const { counts, numbers } = this.collect('id', Uint32Array.from(ids, idKey), Number.POSITIVE_INFINITY);
    let at = 0;
    return ids.map((id, i) => {
      const own = numbers.subarray(at, at + (counts[i] as number));
      at += own.length;
      for (const number of own) {
        const kept = this.loadOne(databases, number);
        if (kept?.article.id === id) return { number, article: kept.article };
      }
      return undefined;
    });
  }

  async load(numbers: readonly number[]): Promise<readonly (Kept | undefined)[]> {
    const databases = await this.read();
    return numbers.map((number) => {
      const kept = databases === undefined ? undefined : this.loadOne(databases, number);
      return kept === undefined ? undefined : { number, article: kept.article };
    });
  }

  private loadOne(databases: Databases, number: number): ArticleRecord | undefined {
    const bytes = databases.articles.getBinaryFast(number);
    if (bytes !== undefined) return decodeArticle(bytes, number);
    if (number > this.state.lastNumber || this.gone.has(number)) return undefined;
    // Another process may have removed it just now; else it should be here.
    if (!this.writerLock.isHeld) this.refresh(databases);
    if (this.gone.has(number)) return undefined;
    throw damaged(`Article number ${number}`, 'it is missing');
  }

  async lookup(table: Table, keys: Uint32Array, limit: number): Promise<Postings> {
    await this.read();
    return this.collect(table, keys, limit);
  }

  private collect(table: SegmentTable, keys: Uint32Array, limit: number): Postings {
    const builder = this.builders[table === 'word' ? 'placed' : 'plain'].begin();
    const { recent, segments, gone } = this;
    const masks = maskHolders(segments, table, keys);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      let count = recent.articles === 0 ? 0 : recent.collect(table, key, limit, gone, builder);
      for (let group = masks.length - 1; group >= 0; group--)
        for (let mask = masks[group]?.[i] as number; mask !== 0 && count < limit; ) {
          const bit = 31 - Math.clz32(mask);
          mask ^= 1 << bit;
          const segment = segments[MASK_BITS * group + bit] as Segment;
          count += segment.collect(table, key, limit - count, gone, builder);
        }
      builder.endKey(count);
    }
    return builder.build();
  }

  async *articles(after = 0): AsyncGenerator<Kept> {
    for (let from = after; ; ) {
      const databases = await this.read();
      if (databases === undefined) return;
      const batch: Kept[] = [];
      for (const { key, value } of databases.articles.getRange({ start: from + 1, limit: RANGE })) {
        const { article } = decodeArticle(value, key);
        batch.push({ number: key, article });
      }
      yield* batch;
      const last = batch.at(-1);
      if (last === undefined) return;
      from = last.number;
    }
  }

  async *pending(): AsyncGenerator<Kept> {
    const databases = await this.read();
    if (databases === undefined) return;
    if (!this.writerLock.isHeld) this.refresh(databases);
    const after = Math.max(this.state.posted, this.recent.to);
    if (after < this.state.lastNumber) yield* this.articles(after);
  }

  async post(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) this.recent.add(entry, idKey(entry.article.id));
    if (this.writerLock.isHeld && this.recent.postings >= this.recentPostings)
      await this.save(await this.change());
  }

  /** Writes what is in memory only as a segment, and merges segments where that pays. */
  private async save(databases: Databases): Promise<void> {
    if (this.recent.articles === 0) return;
    const { recent } = this;
    const posted = recent.to;
    const { entry, segment } = await this.makeSegment((path) => recent.save(path, this.gone));
    const nextSegment = this.state.nextSegment + 1;
    await this.setState(databases, { posted, nextSegment, segments: [...this.state.segments, entry] });
    this.segments = [...this.segments, segment];
    this.recent = new Recent();
    await this.merge(databases);
    await this.reopen(databases);
  }

  /**
   * Opens the database anew, for pages of it that were read stay in the memory of the process until it is closed. Who
   * has it in hand now is done with it before the next turn.
   */
  private async reopen(databases: Databases): Promise<void> {
    if (this.checking > 0) return;
    this.databases = new Promise((resolve) => setImmediate(resolve))
      .then(() => databases.root.close())
      .then(() => openDatabases(this.folder));
    await this.databases;
  }

  private async makeSegment(write: (path: string) => number | Promise<number>) {
    const file = `index-${this.state.nextSegment}.seg`;
    const path = join(this.folder, file);
    try {
      const bytes = await write(path);
      const segment = openSegment(path, bytes);
      const entry: SegmentEntry = { file, bytes, postings: segment.postings };
      return { entry, segment };
    } catch (error) {
      rmSync(path, { force: true });
      throw failed(this.folder, error);
    }
  }

  private async merge(databases: Databases): Promise<void> {
    const first = firstToMerge(this.state.segments.map(({ postings }) => postings));
    if (first >= this.segments.length - 1) return;
    const old = this.segments.slice(first);
    const { entry, segment } = await this.makeSegment((path) => mergeSegments(old, this.gone, path));
    const segments = [...this.state.segments.slice(0, first), entry];
    await this.setState(databases, { segments, nextSegment: this.state.nextSegment + 1 });
    this.segments = [...this.segments.slice(0, first), segment];
    drop(old);
  }

  async clearPostings(): Promise<void> {
    const databases = await this.change();
    const old = this.segments;
    await this.setState(databases, { segments: [], posted: 0, nextSegment: this.state.nextSegment + 1 });
    this.segments = [];
    this.recent = new Recent();
    drop(old);
  }

  async *check(): AsyncGenerator<StoreProblem> {
    if (this.databases === undefined && !hasDatabase(this.folder)) return;
    this.databases ??= openDatabases(this.folder);
    this.checking++;
    try {
      yield* checkStore(this.folder, await this.databases, (ids) => this.find(ids));
    } finally {
      this.checking--;
    }
  }

  async repair(): Promise<void> {
    this.databases ??= openDatabases(this.folder);
    const databases = await this.databases;
    this.beginWriting(databases);
    // Its number is above that of any generation that another process may have seen.
    const { state, gone, broken } = reckonState(databases, Date.now(), nextSegmentIn(this.folder));
    for (const segment of this.segments) segment.close();
    this.segments = [];
    this.recent = new Recent();
    this.gone.clear();
    await this.commit(databases, () => {
      for (const number of broken) databases.articles.removeSync(number);
      databases.gone.clearSync();
      for (const [index, chunk] of gone) databases.gone.putSync(index, encodeBytes(chunk));
      databases.meta.putSync('state', encodeValue(state));
    });
    for (const [index, chunk] of gone) this.gone.setChunk(index, chunk);
    this.state = state;
    this.reserved = state.lastNumber;
    this.dropStrayFiles();
  }

  async close(): Promise<void> {
    if (this.databases === undefined) return;
    try {
      if (this.writerLock.isHeld && this.recent.articles >= FEWEST_SAVED)
        await this.save(await this.databases);
    } catch (error) {
      // The articles are safe; their postings are made anew when the corpus is opened next.
      if (!(error instanceof IsnadError && error.code === 'STORE_FAILED')) throw error;
    } finally {
      for (const segment of this.segments) segment.close();
      this.segments = [];
      this.recent = new Recent();
      this.state = EMPTY_STATE;
      this.stateSum = undefined;
      const { root } = await this.databases;
      this.databases = undefined;
      await root.close();
      this.writerLock.unlock();
    }
  }
}

function sumOfBlocks(entries: readonly Entry[]): number {
  return entries.reduce((sum, { keys }) => sum + keys.blocks, 0);
}

function idKey(id: string): number {
  return mix32(hashWord(id)) >>> 0;
}
