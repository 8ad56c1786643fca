import { TABLES, type Table } from '../../corpus/store.js';
import { mix32 } from '../../fingerprint/hash.js';
import { chooseTags, slotOf } from './slots.js';

/** How a corpus is cut into keys. Kept with it; JSON. */
export interface Layout {
  readonly version: 1;
  readonly partitions: number;
  /** Counts how often the lists were made anew: those of each time have keys of their own. */
  readonly generation: number;
  /** For each table: so many leading bits of a list's key choose the bucket, 16 to 32. */
  readonly bits: Readonly<Record<Table, number>>;
}

/** Postings that a bucket holds when the corpus has as many articles as expected: what is read for one key. */
const BUCKET_POSTINGS = 16;

/** Postings an article has (bench/README.md, "Redis Cluster"); of words, buckets that it adds. */
const POSTINGS: Readonly<Record<Table, number>> = { band: 20, twin: 1, anchor: 52, word: 4 };

/** An entry keeps 16 bits of a key. A language has some hundred thousand words, which stand in a bucket each. */
const LEAST_BITS: Readonly<Record<Table, number>> = { band: 16, twin: 16, anchor: 16, word: 20 };
const MOST_BITS = 32;

export const DEFAULT_ARTICLES = 1_000_000;

/** @param articles that are expected */
export function createLayout(partitions: number, generation: number, articles: number): Layout {
  const bits = TABLES.map((table) => {
    const buckets = (articles * POSTINGS[table]) / BUCKET_POSTINGS;
    return [table, Math.min(MOST_BITS, Math.max(LEAST_BITS[table], Math.ceil(Math.log2(buckets))))];
  });
  return { version: 1, partitions, generation, bits: Object.fromEntries(bits) };
}

/** Kinds of keys: articles by number, numbers by id, counts, the names of long lists. */
export type Kind = 'article' | 'id' | 'count' | 'long';

const KINDS: Readonly<Record<Kind | Table, string>> = {
  article: 'a',
  id: 'i',
  count: 'c',
  long: 'l',
  band: 'b',
  twin: 't',
  anchor: 'p',
  word: 'w',
};

/** One of the parts of a corpus: its keys share a slot. */
export interface Partition {
  readonly slot: number;
  readonly tag: string;
}

/** The names of a corpus's keys, and which of its parts has what. */
export class Keyspace {
  readonly layout: Layout;
  readonly partitions: readonly Partition[];
  private readonly prefix: string;
  /** For each table the number of partitions divided by that of buckets, which is a power of two. */
  private readonly partitionsABucket: Readonly<Record<string, number>>;

  constructor(prefix: string, layout: Layout, before?: Keyspace) {
    this.prefix = prefix;
    this.layout = layout;
    const shares = TABLES.map((table) => [table, layout.partitions / 2 ** layout.bits[table]]);
    this.partitionsABucket = Object.fromEntries(shares);
    this.partitions =
      before?.partitions ?? chooseTags(layout.partitions).map((tag) => ({ tag, slot: slotOf(`{${tag}}`) }));
  }

  key(partition: number, kind: Kind): string {
    return `${this.prefix}{${this.partitions[partition]?.tag}}${KINDS[kind]}`;
  }

  /** The key of the buckets of a table, or of the names of its long lists. */
  tableKey(partition: number, table: Table | 'long', generation = this.layout.generation): string {
    return `${this.prefix}{${this.partitions[partition]?.tag}}${KINDS[table]}${generation}`;
  }

  partitionOfNumber(number: number): number {
    return number % this.layout.partitions;
  }

  partitionOfDigest(digest: Buffer): number {
    return digest.readUInt32LE(0) % this.layout.partitions;
  }

  /** The keys of lists are stirred, so that their leading bits are spread evenly. */
  bucketOf(table: Table, stirred: number): number {
    return stirred >>> (32 - this.layout.bits[table]);
  }

  /** Neighbouring buckets have the same partition, so that sorting by bucket sorts by partition. */
  partitionOfBucket(table: Table, bucket: number): number {
    return Math.floor(bucket * (this.partitionsABucket[table] as number));
  }
}

export function stir(key: number): number {
  return mix32(key) >>> 0;
}

/** A bucket's name: short, and of one byte a letter. */
export function bucketName(bucket: number): string {
  return bucket.toString(36);
}
