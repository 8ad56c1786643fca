import type { Article } from '../types.js';

/**
 * Where a corpus keeps its articles. The indexes stand beside it in memory and are built from `articles()` when a
 * corpus is opened, so that a store need only keep records: a folder, a database, a service. All methods may be slow;
 * none is called before the one before it has settled, but for `get`.
 */
export interface Store {
  /** Keeps an article under its id, in place of any other with that id. */
  put(article: Article): Promise<void>;
  get(id: string): Promise<Article | undefined>;
  /** Whether there was such an article. */
  delete(id: string): Promise<boolean>;
  /** All articles, each once, in any order. */
  articles(): AsyncIterable<Article>;
  /** Gives back what the store holds open. */
  close(): Promise<void>;
}

/** A store that lasts as long as the process. */
export class MemoryStore implements Store {
  private readonly kept = new Map<string, Article>();

  async put(article: Article): Promise<void> {
    this.kept.set(article.id, article);
  }

  async get(id: string): Promise<Article | undefined> {
    return this.kept.get(id);
  }

  async delete(id: string): Promise<boolean> {
    return this.kept.delete(id);
  }

  async *articles(): AsyncGenerator<Article> {
    yield* this.kept.values();
  }

  async close(): Promise<void> {
    this.kept.clear();
  }
}
