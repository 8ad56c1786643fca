import { checkArticle } from '../input.js';
import type { Article } from '../types.js';
import type { Outcome } from './writer.js';

/** How far `Corpus.addAll` has come, and what it returns at the end. */
export interface AddProgress {
  readonly added: number;
  /** An article with the same id was there, with something else in it. */
  readonly replaced: number;
  /** The same article was there already, or the text has nothing in it. */
  readonly skipped: number;
}

/**
 * Articles that are written together, and after which progress is told: a few at first, so that there is something to
 * see, then twice as many each time, since a disk is slow to say that all is safe.
 */
const FIRST_BATCH = 100;
const LARGEST_BATCH = 800;

/** Code units of the texts that are held back at most. */
const LARGEST_TEXTS: number = 1 << 22;

/** Gathers articles to batches, and counts what became of them. */
export class Adding {
  private readonly put: (articles: readonly Article[]) => Promise<Outcome[]>;
  private readonly onProgress: ((progress: AddProgress) => void) | undefined;
  private readonly progress = { added: 0, replaced: 0, skipped: 0 };
  private batch = new Map<string, Article>();
  private batchSize = FIRST_BATCH;
  private seen = 0;
  private units = 0;

  constructor(
    put: (articles: readonly Article[]) => Promise<Outcome[]>,
    onProgress: ((progress: AddProgress) => void) | undefined,
  ) {
    this.put = put;
    this.onProgress = onProgress;
  }

  /** @throws IsnadError `INVALID_ARTICLE`, `NOT_TEXT`; what the store throws. */
  async take(input: Article): Promise<void> {
    if (typeof input?.text === 'string' && input.text.trim() === '') this.progress.skipped++;
    else {
      const { article } = checkArticle(input, 'article', '');
      if (this.batch.has(article.id)) await this.flush();
      this.batch.set(article.id, article);
      this.units += article.text.length;
    }
    if (++this.seen < this.batchSize && this.units < LARGEST_TEXTS) return;
    await this.flush();
    this.seen = 0;
    this.batchSize = Math.min(2 * this.batchSize, LARGEST_BATCH);
    this.onProgress?.({ ...this.progress });
  }

  /** Writes what was gathered. */
  async flush(): Promise<void> {
    if (this.batch.size === 0) return;
    const articles = [...this.batch.values()];
    this.batch = new Map();
    this.units = 0;
    for (const outcome of await this.put(articles)) this.progress[outcome]++;
  }

  end(): AddProgress {
    this.onProgress?.({ ...this.progress });
    return { ...this.progress };
  }
}
