import { audit } from '../audit.js';
import type { ResemblingPair } from '../candidates/lsh-options.js';
import { IsnadError } from '../errors.js';
import { checkShare } from '../fingerprint/options.js';
import { checkArticle } from '../input.js';
import type { AuditOptions } from '../options.js';
import type { Article, AuditReport, Warning } from '../types.js';
import { Clusters } from './clusters.js';
import { type Candidate, Indexes } from './indexes.js';
import {
  type CandidateOptions,
  type CorpusOptions,
  type CorpusSettings,
  resolveCandidateOptions,
  resolveCorpusOptions,
} from './options.js';
import { MemoryStore, type Store } from './store.js';

/** How far `Corpus.addAll` has come, and what it returns at the end. */
export interface AddProgress {
  readonly added: number;
  /** An article with the same id was there, with something else in it. */
  readonly replaced: number;
  /** The same article was there already, or the text has nothing in it. */
  readonly skipped: number;
}

export interface AddAllOptions {
  /** Called after every hundred articles and at the end. */
  readonly onProgress?: (progress: AddProgress) => void;
  /** Stops between two articles; what was added stays. */
  readonly signal?: AbortSignal;
}

/** What an audit against a corpus can be told: how to audit, and how many candidates to look at. */
export interface CorpusAuditOptions extends AuditOptions, CandidateOptions {}

const PROGRESS_STEP = 100;

/**
 * A collection of articles that finds the sources of another one among them.
 *
 * @example
 * const corpus = await Corpus.open()
 * await corpus.add({ id: 'a', text: 'The storm closed the harbour of the old city for a whole week' })
 * const [best] = await corpus.candidates('They say the storm closed the harbour of the old city')
 * best?.id // => 'a'
 */
export class Corpus {
  private readonly store: Store;
  private readonly settings: CorpusSettings;
  private readonly indexes: Indexes;
  private closed = false;

  private constructor(store: Store, settings: CorpusSettings) {
    this.store = store;
    this.settings = settings;
    this.indexes = new Indexes(settings);
  }

  /**
   * Opens a corpus on a store, a new one in memory by default, and indexes what the store holds.
   *
   * @throws IsnadError `INVALID_OPTION`.
   */
  static async open(store: Store = new MemoryStore(), options: CorpusOptions = {}): Promise<Corpus> {
    const corpus = new Corpus(store, resolveCorpusOptions(options));
    for await (const { id, text } of store.articles()) corpus.indexes.add(id, text);
    return corpus;
  }

  /**
   * Adds an article, or replaces the one with the same id.
   *
   * @throws IsnadError `INVALID_ARTICLE`, `NOT_TEXT`, `EMPTY_TEXT`, `CLOSED`.
   */
  async add(article: Article): Promise<void> {
    this.requireOpen();
    await this.put(checkArticle(article, 'article', '').article);
  }

  private async put(article: Article): Promise<void> {
    await this.store.put(article);
    this.indexes.add(article.id, article.text);
  }

  /**
   * Adds many articles, one after the other. An article that is there already, unchanged, is skipped, and so is one
   * without any text; everything else that is wrong with an article stops the adding.
   *
   * @throws IsnadError `INVALID_ARTICLE`, `NOT_TEXT`, `CLOSED`; the reason of `signal`.
   */
  async addAll(
    articles: AsyncIterable<Article> | Iterable<Article>,
    { onProgress, signal }: AddAllOptions = {},
  ): Promise<AddProgress> {
    const progress = { added: 0, replaced: 0, skipped: 0 };
    let seen = 0;
    for await (const article of articles) {
      signal?.throwIfAborted();
      this.requireOpen();
      progress[await this.take(article)]++;
      if (++seen % PROGRESS_STEP === 0) onProgress?.({ ...progress });
    }
    onProgress?.({ ...progress });
    return progress;
  }

  private async take(input: Article): Promise<keyof AddProgress> {
    if (typeof input?.text === 'string' && input.text.trim() === '') return 'skipped';
    const { article } = checkArticle(input, 'article', '');
    const present = this.indexes.has(article.id) ? await this.store.get(article.id) : undefined;
    if (present !== undefined && isSame(present, article)) return 'skipped';
    await this.put(article);
    return present === undefined ? 'added' : 'replaced';
  }

  /** @throws IsnadError `CLOSED`. */
  async get(id: string): Promise<Article | undefined> {
    this.requireOpen();
    return this.store.get(id);
  }

  /** @throws IsnadError `CLOSED`. */
  async has(id: string): Promise<boolean> {
    this.requireOpen();
    return this.indexes.has(id);
  }

  /**
   * Removes an article; false where there is none.
   *
   * @throws IsnadError `CLOSED`.
   */
  async remove(id: string): Promise<boolean> {
    this.requireOpen();
    await this.store.delete(id);
    return this.indexes.remove(id);
  }

  /**
   * The number of articles.
   *
   * @throws IsnadError `CLOSED`.
   */
  async size(): Promise<number> {
    this.requireOpen();
    return this.indexes.size;
  }

  /** Closes the store. Nothing but `close` may be called afterwards. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.store.close();
  }

  /**
   * The articles that `article` may have been taken from, or that were taken from it, best first: near-duplicates,
   * then those that share passages, word for word or reworded. An article of the corpus is no candidate of itself.
   *
   * @throws IsnadError `INVALID_ARTICLE`, `NOT_TEXT`, `EMPTY_TEXT`, `INVALID_OPTION`, `CLOSED`.
   */
  async candidates(article: string | Article, options: CandidateOptions = {}): Promise<Candidate[]> {
    this.requireOpen();
    const settings = resolveCandidateOptions(options);
    const { text } = checkArticle(article, 'article', 'suspect').article;
    return this.indexes.candidates(text, typeof article === 'string' ? undefined : article.id, settings);
  }

  /**
   * Audits an article against its candidates in the corpus, as `audit` does against given sources.
   *
   * @throws IsnadError as `candidates` and `audit` do.
   */
  async audit(article: string | Article, options: CorpusAuditOptions = {}): Promise<AuditReport> {
    const { threshold, limit, ...auditOptions } = options;
    const before = this.warnings().map(({ message }) => message);
    const candidates = await this.candidates(article, {
      ...(threshold === undefined ? {} : { threshold }),
      ...(limit === undefined ? {} : { limit }),
    });
    const texts = await Promise.all(candidates.map(({ id }) => this.store.get(id)));
    const sources = texts.filter((text) => text !== undefined);
    const report = audit(article, sources, auditOptions);
    const doubts = this.warnings().filter(({ message }) => !before.includes(message));
    return doubts.length === 0 ? report : { ...report, warnings: [...report.warnings, ...doubts] };
  }

  /**
   * Every pair of articles that resemble each other, each verified by its shingles, in no particular order. Of
   * identical articles each is paired with the first one only, so that a thousand of them make 999 pairs; one of them
   * stands for all in pairs with others. The corpus must not change before the last pair.
   *
   * @param options `threshold`: least resemblance, 0 to 1; default that of the corpus, .5. Pairs below the corpus's own
   * threshold are found in part.
   * @throws IsnadError `INVALID_OPTION`, `CLOSED`.
   */
  async *nearDuplicates(options: { readonly threshold?: number } = {}): AsyncGenerator<ResemblingPair> {
    this.requireOpen();
    const { threshold = this.settings.threshold } = options;
    checkShare('threshold', threshold);
    yield* this.indexes.pairs(threshold);
  }

  /**
   * The articles that resemble one another, directly or through others: every cluster of two or more, the largest
   * first, ids in ascending order.
   *
   * @throws IsnadError `INVALID_OPTION`, `CLOSED`.
   */
  async clusters(options: { readonly threshold?: number } = {}): Promise<string[][]> {
    const clusters = new Clusters();
    for await (const { a, b } of this.nearDuplicates(options)) clusters.join(a, b);
    return clusters.list();
  }

  /** Doubts about answers given so far: boilerplate that had to be cut short. */
  warnings(): Warning[] {
    return this.indexes.warnings();
  }

  private requireOpen(): void {
    if (this.closed)
      throw new IsnadError('CLOSED', 'The corpus is closed; open another one with Corpus.open.');
  }
}

function isSame(a: Article, b: Article): boolean {
  const fields = ['text', 'title', 'published', 'captured', 'url', 'publisher', 'language'] as const;
  return fields.every((field) => a[field] === b[field]);
}
