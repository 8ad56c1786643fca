import type { Article, Warning } from '../types.js';
import type { CorpusSettings } from './options.js';

/**
 * The lists by which articles are found again, each from a 32-bit key to the numbers of the articles that have it:
 * `band` bands of the signature, `twin` the set of all shingles, `anchor` anchors of passages, `word` words.
 */
export type Table = 'band' | 'twin' | 'anchor' | 'word';

export const TABLES: readonly Table[] = ['band', 'twin', 'anchor', 'word'];

/** Blocks of a word that a store must keep, the latest: a word with so many is common and tells nothing. */
export const WORD_POSTINGS_KEPT = 1024;

/** An article as a store keeps it. */
export interface Kept {
  /**
   * From 1 on, at most 2^32 - 2; larger than that of any article that was added before, and never given twice. An
   * article that is replaced gets a new number.
   */
  readonly number: number;
  readonly article: Article;
}

/** The keys of one article, a list for each table; see `keysOf`. A list may be empty, and may hold a key twice. */
export interface ArticleKeys extends Readonly<Record<Table, Uint32Array>> {
  /** For each key of `word`: the block of the article that the word stands in, from 0 on. */
  readonly places: Uint16Array;
  /** Blocks of the article. */
  readonly blocks: number;
}

/** An article and all that it is found by. */
export interface Entry extends Kept {
  readonly keys: ArticleKeys;
}

/** What is written together. No two of `put` have the same id. */
export interface Changes {
  /** New articles, in ascending order of their numbers. One with the id of an older article takes its place. */
  readonly put: readonly Entry[];
  /** Articles that go, or whose place is taken by one of `put`, with the keys that they were put with. */
  readonly remove: readonly Entry[];
}

/** What stands under some keys of a table. */
export interface Postings {
  /** For each key asked for, in that order: how many numbers it has here. */
  readonly counts: Uint32Array;
  /** The numbers, key after key, each key's in descending order: the latest article first. */
  readonly numbers: Uint32Array;
  /** For the table `word`, to each number the block; descending where a number stands more than once. Else empty. */
  readonly places: Uint16Array;
}

/** What a store must know about the corpus in it. JSON. */
export interface StoreMeta {
  /** Of the layout of keys and records; see `FORMAT`. */
  readonly format: number;
  /** Of the hashes; see `HASH_VERSION`. */
  readonly hashVersion: number;
  readonly settings: CorpusSettings;
}

/** Of all articles present. */
export interface StoreCounts {
  readonly articles: number;
  /** The sum of their blocks. */
  readonly blocks: number;
  /** The largest number given so far; 0 before the first. */
  readonly lastNumber: number;
}

/** Damage that `Store.check` found. */
export interface StoreProblem extends Warning {
  /** Whether `Store.repair` can put it right without losing an article. */
  readonly repairable: boolean;
}

/**
 * Where a corpus is kept: articles by number and id, lists of postings, a little metadata. `Corpus` computes all keys
 * and does all searching over this interface, so that every store gives the same answers; a store only keeps and finds.
 * Every method takes many things at once, so that a store behind a network needs few round trips.
 *
 * What a store promises:
 * - What `write` acknowledged (its promise is fulfilled) is there afterwards, whatever happens to the process.
 * - A change is seen wholly or not at all, article by article: after a crash in the middle of a `write` each article is
 *   there with all of its postings or cannot be found. A store without transactions writes in this order: postings of
 *   `put`, its records, its ids, and only then takes away what `remove` names; and it shows a record only while the
 *   article's id leads to that very number. Postings that lead nowhere do no harm.
 * - Bytes that were changed are found out: `DAMAGED_DATA`, never a wrong answer.
 *
 * `Corpus` calls `write`, `post`, `clearPostings`, `writeMeta` and `repair` one after the other; it reads at any time.
 * Shingle sets are not kept: making them from the text takes 10 µs, less than reading them, and they cannot be at odds
 * with the text then.
 */
export interface Store {
  /** `memory`, `lmdb`, `redis`: for messages. */
  readonly name: string;

  /**
   * Takes the right to change what is kept, until `close`, where one process has it at a time; from then on everything is
   * seen that others have changed. `Corpus` asks for it before it reads what a change depends on.
   */
  lock(): Promise<void>;
  readMeta(): Promise<StoreMeta | undefined>;
  writeMeta(meta: StoreMeta): Promise<void>;
  counts(): Promise<StoreCounts>;

  /** Takes `count` numbers in a row that were never given, and returns the first. */
  reserve(count: number): Promise<number>;
  write(changes: Changes): Promise<void>;

  /** The articles with these ids, in their order; `undefined` where there is none. */
  find(ids: readonly string[]): Promise<readonly (Kept | undefined)[]>;
  /** The articles with these numbers, in their order; `undefined` where it is gone, or was replaced. */
  load(numbers: readonly number[]): Promise<readonly (Kept | undefined)[]>;
  /**
   * The postings under each of some keys, the latest `limit` at most, those of articles that are gone left out. They
   * may still be in where a crash, or another writer at this moment, left them; `load` tells. Where a word has `limit`
   * postings or more it may come with none: nothing is asked of a common word.
   */
  lookup(table: Table, keys: Uint32Array, limit: number): Promise<Postings>;
  /** All articles in ascending order of their numbers, those with a number above `after` only. */
  articles(after?: number): AsyncIterable<Kept>;

  /**
   * Articles that are kept without postings yet, in ascending order of their numbers: after a crash, after
   * `clearPostings`, or because another process added them. `Corpus` asks before every call, so it must be quick where
   * there are none, and calls `post` with what it gets before it goes on.
   */
  pending(): AsyncIterable<Kept>;
  /** Keeps the postings of articles that were pending. */
  post(entries: readonly Entry[]): Promise<void>;
  /** Drops all postings; every article is pending then. */
  clearPostings(): Promise<void>;

  /** Reads everything and tells what is damaged. */
  check(): AsyncIterable<StoreProblem>;
  /** Makes the store usable again: drops what is damaged beyond repair. Postings may be pending afterwards. */
  repair(): Promise<void>;

  /** Gives back what the store holds open. */
  close(): Promise<void>;
}
