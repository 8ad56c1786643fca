import { PostingTables } from './posting-tables.js';
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
} from './store.js';

/** A store that lasts as long as the object: closing it takes nothing away. */
export class MemoryStore implements Store {
  readonly name = 'memory';
  private meta: StoreMeta | undefined;
  private readonly kept = new Map<number, Kept>();
  private readonly numbers = new Map<string, number>();
  private blocks = 0;
  private lastNumber = 0;
  private tables = new PostingTables();
  /** Numbers whose postings are still in the tables, though the articles are gone. */
  private gone = new Set<number>();
  /** Articles up to this number have postings. */
  private posted = 0;

  async lock(): Promise<void> {}

  async readMeta(): Promise<StoreMeta | undefined> {
    return this.meta;
  }

  async writeMeta(meta: StoreMeta): Promise<void> {
    this.meta = meta;
  }

  async counts(): Promise<StoreCounts> {
    return { articles: this.kept.size, blocks: this.blocks, lastNumber: this.lastNumber };
  }

  async reserve(count: number): Promise<number> {
    const first = this.lastNumber + 1;
    this.lastNumber += count;
    return first;
  }

  async write({ put, remove }: Changes): Promise<void> {
    for (const entry of remove) this.drop(entry);
    for (const entry of put) {
      const { number, article } = entry;
      this.kept.set(number, { number, article });
      this.numbers.set(article.id, number);
      this.blocks += entry.keys.blocks;
      this.tables.add(entry);
      this.posted = number;
    }
    if (this.gone.size > 100 && this.gone.size > this.kept.size) this.purge();
  }

  private purge(): void {
    this.tables = this.tables.without(this.gone);
    this.gone = new Set();
  }

  private drop({ number, article, keys }: Entry): void {
    if (!this.kept.delete(number)) return;
    this.gone.add(number);
    this.blocks -= keys.blocks;
    if (this.numbers.get(article.id) === number) this.numbers.delete(article.id);
  }

  async find(ids: readonly string[]): Promise<readonly (Kept | undefined)[]> {
    return ids.map((id) => this.kept.get(this.numbers.get(id) ?? 0));
  }

  async load(numbers: readonly number[]): Promise<readonly (Kept | undefined)[]> {
    return numbers.map((number) => this.kept.get(number));
  }

  async lookup(table: Table, keys: Uint32Array, limit: number): Promise<Postings> {
    return this.tables.lookup(table, keys, limit, this.gone);
  }

  /** The map is in ascending order, for numbers only grow. */
  async *articles(after = 0): AsyncGenerator<Kept> {
    for (const kept of this.kept.values()) if (kept.number > after) yield kept;
  }

  async *pending(): AsyncGenerator<Kept> {
    const { lastNumber, posted } = this;
    if (posted < lastNumber) yield* this.articles(posted);
  }

  async post(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) {
      this.tables.add(entry);
      this.posted = entry.number;
    }
  }

  async clearPostings(): Promise<void> {
    this.tables = new PostingTables();
    this.gone = new Set();
    this.posted = 0;
  }

  /** Memory has nothing to be read back. */
  async *check(): AsyncGenerator<StoreProblem> {}

  async repair(): Promise<void> {}

  async close(): Promise<void> {}
}
