import { createHashSet, fillHashSet } from '../fingerprint/hash-set.js';
import { checkText } from '../fingerprint/options.js';
import { distinctShingles, type ShingleBuffer } from '../fingerprint/shingles.js';
import { DEFAULT_SLOTS } from '../fingerprint/signature.js';
import { sketch } from '../fingerprint/sketch.js';
import { requireNames } from '../options.js';
import type { Warning } from '../types.js';
import { type Banding, chooseBanding, hashBands } from './bands.js';
import { Buckets } from './buckets.js';
import { Identities } from './identities.js';
import {
  type LshMatch,
  type LshOptions,
  type LshQueryOptions,
  type LshSettings,
  type ResemblingPair,
  resolveLshOptions,
  resolveLshQuery,
} from './lsh-options.js';
import { packLsh, unpackLsh } from './lsh-pack.js';
import { byResemblance, measure } from './measures.js';
import { SetGroups } from './set-groups.js';
import { ShingleSets } from './shingle-sets.js';

/**
 * Finds the articles that resemble an article, among millions: locality-sensitive hashing of signatures (Indyk and
 * Motwani 1998; Leskovec, Rajaraman and Ullman 2014, chapter 3) for a short list, then the exact resemblance from the
 * stored shingles. What it returns is right; what it misses is a pair at the threshold in three hundred, with the
 * default options.
 *
 * Memory: 4 bytes a shingle and about 300 an article. Articles with the very same shingles share one set.
 *
 * @example
 * const index = new LshIndex()
 * index.add('a', 'The storm closed the harbour of the old city on Monday')
 * index.query('The storm closed the harbour of the old city on Monday!')[0]?.id // => 'a'
 */
export class LshIndex {
  readonly settings: LshSettings;
  private readonly banding: Banding;
  private identities = new Identities();
  private sets = new ShingleSets();
  private groups = new SetGroups();
  private buckets: Buckets;
  private fullBuckets = 0;

  private readonly members = createHashSet();
  private readonly slots = new Int32Array(DEFAULT_SLOTS);
  private readonly bandHashes: Int32Array;
  private readonly bucket: Int32Array;
  /** By set: the last walk that met it, so that a walk looks at a set once. */
  private marks = new Int32Array(1 << 8);
  private walks = 0;

  /** @throws IsnadError `UNKNOWN_OPTION`, `INVALID_OPTION`. */
  constructor(options: LshOptions = {}) {
    requireNames(options, Object.keys(resolveLshOptions()));
    this.settings = resolveLshOptions(options);
    this.banding = chooseBanding(this.settings.threshold, DEFAULT_SLOTS);
    this.buckets = new Buckets(this.banding.bands);
    this.bandHashes = new Int32Array(this.banding.bands);
    this.bucket = new Int32Array(this.settings.bucketLimit);
  }

  /** Articles in the index. */
  get size(): number {
    return this.identities.size;
  }

  has(id: string): boolean {
    return this.identities.has(id);
  }

  /** Bytes in typed arrays, without the ids. */
  get bytes(): number {
    return this.sets.bytes + this.groups.bytes + this.buckets.bytes + this.marks.byteLength;
  }

  /**
   * Adds an article, or replaces the one with the same id. About 40 µs for 450 words.
   *
   * @throws IsnadError `NOT_TEXT`.
   */
  add(id: string, text: string): void {
    checkText('text', text);
    this.addShingles(id, distinctShingles(text, this.settings));
  }

  /** Adds an article by its shingles, which must be distinct and made with the options of the index. */
  addShingles(id: string, { hashes, count }: ShingleBuffer): void {
    this.remove(id);
    const twin = this.groups.find(this.sets, hashes, count, this.members);
    if (twin >= 0) this.groups.join(twin);
    else {
      const set = this.sets.add(hashes, count);
      this.groups.open(set, hashes, count);
      this.hashBandsOf(hashes, count);
      this.buckets.add(this.bandHashes);
    }
    this.identities.add(id);
  }

  private hashBandsOf(hashes: Uint32Array, count: number): void {
    sketch(hashes, count, this.slots);
    hashBands(this.slots, this.banding, this.bandHashes);
  }

  /** Removes an article; false where there is none. Memory is given back when most articles are gone. */
  remove(id: string): boolean {
    if (this.identities.remove(id) === undefined) return false;
    if (this.identities.wasteful) this.rebuild();
    return true;
  }

  private rebuild(): void {
    const { identities, sets, groups } = this;
    this.identities = new Identities();
    this.sets = new ShingleSets();
    this.groups = new SetGroups();
    this.buckets = new Buckets(this.banding.bands);
    for (let article = 0; article < identities.count; article++) {
      const id = identities.idOf(article);
      if (id === undefined) continue;
      const hashes = sets.hashesOf(groups.setOf(article));
      this.addShingles(id, { hashes, count: hashes.length });
    }
  }

  /**
   * The articles that resemble a text at least as much as the threshold, best first, with exact measures.
   *
   * @throws IsnadError `NOT_TEXT`, `INVALID_OPTION`.
   */
  query(text: string, options: LshQueryOptions = {}): LshMatch[] {
    checkText('text', text);
    return this.queryShingles(distinctShingles(text, this.settings), options);
  }

  /** The same for shingles, which must be distinct and made with the options of the index. */
  queryShingles({ hashes, count }: ShingleBuffer, options: LshQueryOptions = {}): LshMatch[] {
    const { threshold, limit } = resolveLshQuery(options, this.settings);
    if (count === 0) return [];
    this.hashBandsOf(hashes, count);
    fillHashSet(this.members, hashes, count);
    const matches: LshMatch[] = [];
    this.beginWalk();
    for (let band = 0; band < this.banding.bands; band++) {
      const met = this.buckets.collect(
        band,
        this.bandHashes[band] as number,
        this.bucket.length,
        this.bucket,
      );
      if (met === this.bucket.length) this.fullBuckets++;
      for (let i = 0; i < met; i++) {
        const set = this.bucket[i] as number;
        if (this.firstMeeting(set)) this.verify(set, count, threshold, limit, options.except, matches);
      }
    }
    return matches.sort(byResemblance).slice(0, limit);
  }

  private beginWalk(): void {
    if (this.marks.length < this.sets.count) this.marks = new Int32Array(2 * this.sets.count);
    this.walks++;
  }

  private firstMeeting(set: number): boolean {
    if (this.marks[set] === this.walks) return false;
    this.marks[set] = this.walks;
    return true;
  }

  private verify(
    set: number,
    count: number,
    threshold: number,
    limit: number,
    except: string | undefined,
    matches: LshMatch[],
  ): void {
    const size = this.sets.sizeOf(set);
    if (Math.min(size, count) < threshold * Math.max(size, count)) return;
    const measures = measure(this.sets.sharedWith(set, this.members), count, size);
    if (measures.resemblance === 0 || measures.resemblance < threshold) return;
    let room = limit;
    for (const article of this.groups.articlesOf(set)) {
      const id = this.identities.idOf(article);
      if (id === undefined || id === except) continue;
      matches.push({ id, ...measures });
      if (--room === 0) return;
    }
  }

  /** The exact measures of a text's shingles against one article, whatever their resemblance; `undefined` without it. */
  compare({ hashes, count }: ShingleBuffer, id: string): LshMatch | undefined {
    const article = this.identities.numberOf(id);
    if (article === undefined) return undefined;
    fillHashSet(this.members, hashes, count);
    const set = this.groups.setOf(article);
    return { id, ...measure(this.sets.sharedWith(set, this.members), count, this.sets.sizeOf(set)) };
  }

  /**
   * Every pair of articles that resemble each other at least as much as the threshold, in no particular order, each
   * once, with the exact resemblance. Of articles with the very same shingles each is paired with the first of them
   * only, and one of them stands for all in pairs with others: else a thousand copies would make half a million pairs.
   *
   * Cost: linear in articles and pairs. Do not change the index before the last pair.
   *
   * @throws IsnadError `INVALID_OPTION`.
   */
  *pairs(options: { readonly threshold?: number } = {}): Generator<ResemblingPair> {
    const { threshold } = resolveLshQuery(options, this.settings);
    for (let set = 0; set < this.sets.count; set++) {
      if (this.sets.sizeOf(set) === 0) continue;
      const [first, ...others] = this.presentOf(set);
      if (first === undefined) continue;
      for (const other of others) yield { a: first, b: other, resemblance: 1 };
      yield* this.pairsBefore(set, first, threshold);
    }
  }

  private *pairsBefore(set: number, b: string, threshold: number): Generator<ResemblingPair> {
    const met = this.setsBefore(set);
    if (met.length === 0) return;
    const hashes = this.sets.hashesOf(set);
    const count = hashes.length;
    fillHashSet(this.members, hashes, count);
    // All are verified before any is yielded, for the caller may ask the index something in between.
    const pairs: ResemblingPair[] = [];
    for (const other of met) {
      const size = this.sets.sizeOf(other);
      if (Math.min(size, count) < threshold * Math.max(size, count)) continue;
      const { resemblance } = measure(this.sets.sharedWith(other, this.members), count, size);
      if (resemblance === 0 || resemblance < threshold) continue;
      const [a] = this.presentOf(other);
      if (a !== undefined) pairs.push({ a, b, resemblance });
    }
    yield* pairs;
  }

  /** The older sets that share a bucket with a set. */
  private setsBefore(set: number): number[] {
    const met: number[] = [];
    this.beginWalk();
    for (let band = 0; band < this.banding.bands; band++) {
      const count = this.buckets.collectBefore(set, band, this.bucket.length, this.bucket);
      if (count === this.bucket.length) this.fullBuckets++;
      for (let i = 0; i < count; i++) {
        const other = this.bucket[i] as number;
        if (this.firstMeeting(other)) met.push(other);
      }
    }
    return met;
  }

  private presentOf(set: number): string[] {
    const present: string[] = [];
    for (const article of this.groups.articlesOf(set)) {
      const id = this.identities.idOf(article);
      if (id !== undefined) present.push(id);
    }
    return present;
  }

  /** Doubts about answers given so far. */
  warnings(): Warning[] {
    if (this.fullBuckets === 0) return [];
    return [
      {
        code: 'full-bucket',
        message: `${this.fullBuckets} times a bucket held ${this.settings.bucketLimit} articles or more, much the same boilerplate in all, and only the latest were looked at; a higher bucketLimit looks at more.`,
      },
    ];
  }

  /** The whole index as bytes, with version and checksum; `LshIndex.fromBuffer` reads them. */
  toBuffer(): ArrayBuffer {
    const { identities, sets, groups, settings } = this;
    return packLsh(settings, identities, groups, sets);
  }

  /**
   * The index that `toBuffer` wrote.
   *
   * @throws IsnadError `DAMAGED_DATA`, `INCOMPATIBLE_DATA`.
   */
  static fromBuffer(buffer: ArrayBuffer): LshIndex {
    const { settings, articles } = unpackLsh(buffer);
    const index = new LshIndex(settings);
    for (const { id, hashes } of articles()) index.addShingles(id, { hashes, count: hashes.length });
    return index;
  }
}
