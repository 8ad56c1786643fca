import { audit } from '../audit.js';
import { Clusters } from '../candidates/clusters.js';
import type { ResemblingPair } from '../candidates/lsh-options.js';
import { IsnadError, show } from '../errors.js';
import { sortFindings } from '../findings/index.js';
import { checkArticle } from '../input.js';
import { sayIn } from '../messages/index.js';
import { type AuditOptions, DEFAULTS, requireNames, requireShare, resolveOptions } from '../options.js';
import { trace } from '../provenance/trace.js';
import type { Article, AuditReport, ProvenanceGraph, TraceOptions, Warning } from '../types.js';
import { Adding, type AddProgress } from './adding.js';
import { type Candidate, findCandidates } from './candidates.js';
import { Doubts } from './doubts.js';
import { KeyMaker } from './keys.js';
import { findLaterWords } from './later-words.js';
import { MemoryStore } from './memory-store.js';
import { checkMeta, createMeta } from './meta.js';
import {
  CANDIDATE_OPTIONS,
  type CandidateOptions,
  CORPUS_OPTIONS,
  type CorpusOptions,
  type CorpusSettings,
  resolveCandidateOptions,
  resolveCorpusOptions,
} from './options.js';
import { findPairs } from './pairs.js';
import type { Kept, Store, StoreProblem } from './store.js';
import { Writer } from './writer.js';

export interface AddAllOptions {
  /** Called after every batch, of a hundred articles at first and of eight hundred at last, and at the end. */
  readonly onProgress?: (progress: AddProgress) => void;
  /** Stops between two articles; what was added stays. */
  readonly signal?: AbortSignal;
}

/** What an audit against a corpus can be told: how to audit, and how many candidates to look at. */
export interface CorpusAuditOptions extends AuditOptions, CandidateOptions {}

/** What a corpus holds and how it was made. */
export interface CorpusStats {
  /** Which store: `memory`, `lmdb`, `redis`. */
  readonly store: string;
  readonly articles: number;
  readonly settings: CorpusSettings;
}

/** What `Corpus.check` found. */
export interface CorpusCheck {
  readonly articles: number;
  /** Empty where everything is whole. */
  readonly problems: readonly StoreProblem[];
}

/** How far `Corpus.upgrade` or a repair has come. */
export interface RebuildProgress {
  /** Articles indexed anew. */
  readonly indexed: number;
  readonly articles: number;
}

export interface RebuildOptions {
  /** Called after every hundred articles and at the end. */
  readonly onProgress?: (progress: RebuildProgress) => void;
}

/** Articles that are indexed together. */
const BATCH = 100;

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
  private readonly maker: KeyMaker;
  private readonly writer: Writer;
  private readonly doubts = new Doubts();
  /** Fulfilled when the last change is done: one goes on at a time. */
  private turn: Promise<unknown> = Promise.resolve();
  private closed = false;

  private constructor(store: Store, settings: CorpusSettings) {
    this.store = store;
    this.settings = settings;
    this.maker = new KeyMaker(settings);
    this.writer = new Writer(store, this.maker);
  }

  /**
   * Opens a corpus on a store, a new one in memory by default. A store remembers the options with which it was first
   * opened; they need not be given again.
   *
   * @throws IsnadError `UNKNOWN_OPTION`, `INVALID_OPTION`; `INCOMPATIBLE_DATA` where the store was made with other options, or by another
   * version of this library: `Corpus.upgrade` makes it anew; what the store throws.
   */
  static async open(store: Store = new MemoryStore(), options: CorpusOptions = {}): Promise<Corpus> {
    requireNames(options, CORPUS_OPTIONS);
    resolveCorpusOptions(options);
    const meta = await store.readMeta();
    if (meta !== undefined) checkMeta(meta, options);
    return new Corpus(store, meta?.settings ?? resolveCorpusOptions(options));
  }

  /**
   * Indexes all articles of a store anew, with the options that it has or with others, and opens it. Articles are not
   * touched. For a store that `open` refused.
   *
   * @throws IsnadError `UNKNOWN_OPTION`, `INVALID_OPTION`; what the store throws.
   */
  static async upgrade(
    store: Store,
    options: CorpusOptions = {},
    rebuild: RebuildOptions = {},
  ): Promise<Corpus> {
    requireNames(options, CORPUS_OPTIONS);
    const meta = await store.readMeta();
    const corpus = new Corpus(store, resolveCorpusOptions({ ...meta?.settings, ...options }));
    await corpus.rebuild(rebuild);
    return corpus;
  }

  /**
   * Makes a damaged store usable again, even one that cannot be opened: drops what is damaged beyond repair, makes
   * everything else anew from the articles, and opens it.
   *
   * @param options those that the corpus was made with, for the case that just they are damaged
   * @throws IsnadError `UNKNOWN_OPTION`, `INVALID_OPTION`; what the store throws.
   */
  static async repair(
    store: Store,
    options: CorpusOptions = {},
    rebuild: RebuildOptions = {},
  ): Promise<Corpus> {
    requireNames(options, CORPUS_OPTIONS);
    const meta = await store.readMeta().catch(() => undefined);
    await store.repair();
    const corpus = new Corpus(store, resolveCorpusOptions({ ...options, ...meta?.settings }));
    await corpus.rebuild(rebuild);
    return corpus;
  }

  private rebuild({ onProgress }: RebuildOptions): Promise<void> {
    return this.inTurn(async () => {
      await this.store.clearPostings();
      await this.store.writeMeta(createMeta(this.settings));
      await this.postPending(onProgress);
    });
  }

  /**
   * Adds an article, or replaces the one with the same id.
   *
   * @throws IsnadError `INVALID_ARTICLE`, `NOT_TEXT`, `EMPTY_TEXT`, `CLOSED`; what the store throws.
   */
  async add(article: Article): Promise<void> {
    this.requireOpen();
    await this.put([checkArticle(article, 'article', '').article]);
  }

  /**
   * Puts an article in the place of the one with the same id; false, and nothing is done, where there is none.
   *
   * @throws IsnadError as `add`.
   */
  async replace(article: Article): Promise<boolean> {
    this.requireOpen();
    const { article: checked } = checkArticle(article, 'article', '');
    if (!(await this.has(checked.id))) return false;
    await this.put([checked]);
    return true;
  }

  private put(articles: readonly Article[]) {
    return this.inTurn(async () => {
      await this.prepare();
      return this.writer.put(articles);
    });
  }

  /**
   * Adds many articles, in batches. An article that is there already, unchanged, is skipped, so that what
   * was broken off can be run again; and so is one without any text. Everything else that is wrong with an article stops
   * the adding, after those before it were added.
   *
   * @throws IsnadError `INVALID_ARTICLE`, `NOT_TEXT`, `CLOSED`; what the store throws; the reason of `signal`.
   */
  async addAll(
    articles: AsyncIterable<Article> | Iterable<Article>,
    { onProgress, signal }: AddAllOptions = {},
  ): Promise<AddProgress> {
    const adding = new Adding((batch) => this.put(batch), onProgress);
    try {
      for await (const article of articles) {
        signal?.throwIfAborted();
        this.requireOpen();
        await adding.take(article);
      }
    } finally {
      await adding.flush();
    }
    return adding.end();
  }

  /** @throws IsnadError `CLOSED`; what the store throws. */
  async get(id: string): Promise<Article | undefined> {
    await this.ready();
    return (await this.store.find([id]))[0]?.article;
  }

  /** @throws IsnadError `CLOSED`; what the store throws. */
  async has(id: string): Promise<boolean> {
    return (await this.get(id)) !== undefined;
  }

  /**
   * All articles, in the order in which they were added or replaced last.
   *
   * @throws IsnadError `CLOSED`; what the store throws.
   */
  async *articles(): AsyncGenerator<Article> {
    this.requireOpen();
    for await (const { article } of this.store.articles()) yield article;
  }

  /**
   * Removes an article; false where there is none.
   *
   * @throws IsnadError `CLOSED`; what the store throws.
   */
  async remove(id: string): Promise<boolean> {
    this.requireOpen();
    return this.inTurn(async () => {
      await this.prepare();
      const [removed = false] = await this.writer.remove([id]);
      return removed;
    });
  }

  /**
   * The number of articles.
   *
   * @throws IsnadError `CLOSED`; what the store throws.
   */
  async size(): Promise<number> {
    this.requireOpen();
    return (await this.store.counts()).articles;
  }

  /**
   * What the corpus holds and how it was made.
   *
   * @throws IsnadError `CLOSED`; what the store throws.
   */
  async stats(): Promise<CorpusStats> {
    return { store: this.store.name, articles: await this.size(), settings: this.settings };
  }

  /**
   * Reads everything that is stored and tells what is damaged. With `repair`, articles that are damaged are dropped and
   * everything else is made anew from the articles.
   *
   * @throws IsnadError `CLOSED`; what the store throws.
   */
  async check({
    repair = false,
    ...rebuild
  }: RebuildOptions & { readonly repair?: boolean } = {}): Promise<CorpusCheck> {
    this.requireOpen();
    const problems: StoreProblem[] = [];
    // What is damaged is told below.
    await this.ready().catch(ignoreDamage);
    for await (const problem of this.store.check()) problems.push(problem);
    if (repair && problems.length > 0) {
      await this.inTurn(() => this.store.repair());
      await this.rebuild(rebuild);
    }
    return { articles: await this.size(), problems };
  }

  /** Closes the store. Nothing but `close` may be called afterwards. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.turn;
    await this.store.close();
  }

  /**
   * The articles that `article` may have been taken from, or that were taken from it, best first: near-duplicates,
   * then those that share passages, word for word or reworded. An article of the corpus is no candidate of itself.
   *
   * @throws IsnadError `INVALID_ARTICLE`, `NOT_TEXT`, `EMPTY_TEXT`, `UNKNOWN_OPTION`, `INVALID_OPTION`, `CLOSED`; what the store throws.
   */
  async candidates(article: string | Article, options: CandidateOptions = {}): Promise<Candidate[]> {
    this.requireOpen();
    const settings = resolveCandidateOptions(options);
    const { text } = checkArticle(article, 'article', 'suspect').article;
    await this.ready();
    const except = typeof article === 'string' ? undefined : article.id;
    return findCandidates(this.store, this.maker, text, except, settings, this.doubts);
  }

  /**
   * Audits an article against its candidates in the corpus, as `audit` does against given sources. Words of inserted
   * sentences that the corpus has only from after the story's time on are `later-knowledge`.
   *
   * @throws IsnadError as `candidates` and `audit` do.
   */
  async audit(article: string | Article, options: CorpusAuditOptions = {}): Promise<AuditReport> {
    requireNames(options, [...Object.keys(DEFAULTS), ...CANDIDATE_OPTIONS]);
    const { threshold, limit, ...auditOptions } = options;
    const { locale } = resolveOptions(auditOptions);
    const before = this.warnings(locale).map(({ message }) => message);
    const candidates = await this.candidates(article, {
      ...(threshold === undefined ? {} : { threshold }),
      ...(limit === undefined ? {} : { limit }),
    });
    const texts = await this.store.find(candidates.map(({ id }) => id));
    const sources = texts.flatMap((kept) => kept?.article ?? []);
    const report = audit(article, sources, auditOptions);
    const suspect = checkArticle(article, 'suspect', 'suspect').article;
    const say = sayIn(locale);
    const later = await findLaterWords(this.store, suspect, sources, report, say);
    const doubts = this.warnings(locale).filter(({ message }) => !before.includes(message));
    return {
      ...report,
      findings: sortFindings([...report.findings, ...later]),
      warnings: [...report.warnings, ...doubts],
    };
  }

  /**
   * Every pair of articles that resemble each other, each verified by its shingles, in no particular order. Of
   * identical articles each is paired with the first one only, so that a thousand of them make 999 pairs; one of them
   * stands for all in pairs with others. The corpus must not change before the last pair.
   *
   * @param options `threshold`: least resemblance, 0 to 1; default that of the corpus, .5. Pairs below the corpus's own
   * threshold are found in part.
   * @throws IsnadError `UNKNOWN_OPTION`, `INVALID_OPTION`, `CLOSED`.
   */
  async *nearDuplicates(options: { readonly threshold?: number } = {}): AsyncGenerator<ResemblingPair> {
    this.requireOpen();
    requireNames(options, ['threshold']);
    const { threshold = this.settings.threshold } = options;
    requireShare('threshold', threshold);
    await this.ready();
    yield* findPairs(this.store, this.maker, threshold, this.doubts);
  }

  /**
   * The articles that resemble one another, directly or through others: every cluster of two or more, the largest
   * first, ids in ascending order.
   *
   * @throws IsnadError `UNKNOWN_OPTION`, `INVALID_OPTION`, `CLOSED`.
   */
  async clusters(options: { readonly threshold?: number } = {}): Promise<string[][]> {
    const clusters = new Clusters();
    for await (const { a, b } of this.nearDuplicates(options)) clusters.join(a, b);
    return clusters.list();
  }

  /**
   * Who shares text with whom among the articles of the corpus, and who took it from whom; see `trace`. All articles asked
   * for are in memory meanwhile.
   *
   * @param ids - of the articles to look at; by default all.
   * @throws IsnadError `UNKNOWN_ARTICLE` for an id that is not in the corpus, `UNKNOWN_OPTION`, `INVALID_OPTION`, `CLOSED`;
   * what the store throws.
   */
  async trace(ids?: Iterable<string>, options?: TraceOptions): Promise<ProvenanceGraph> {
    this.requireOpen();
    const articles: Article[] = [];
    if (ids === undefined) for await (const article of this.articles()) articles.push(article);
    else
      for (const id of new Set(ids)) {
        const article = await this.get(id);
        if (article === undefined)
          throw new IsnadError(
            'UNKNOWN_ARTICLE',
            `There is no article ${show(id)} in the corpus; add it first, or leave it out.`,
          );
        articles.push(article);
      }
    return trace(articles, options);
  }

  /**
   * Doubts about answers given so far: boilerplate that had to be cut short.
   *
   * @param locale BCP 47 tag of the language of the messages; default `en`.
   */
  warnings(locale = 'en'): Warning[] {
    return this.doubts.warnings(this.settings, sayIn(locale));
  }

  private requireOpen(): void {
    if (this.closed)
      throw new IsnadError('CLOSED', 'The corpus is closed; open another one with Corpus.open.');
  }

  /** Runs a change when all before it are done. */
  private inTurn<T>(change: () => Promise<T>): Promise<T> {
    const result = this.turn.then(change);
    this.turn = result.catch(() => undefined);
    return result;
  }

  /** Before the first change a store is told what it holds. */
  private async prepare(): Promise<void> {
    await this.store.lock();
    if ((await this.store.readMeta()) === undefined) await this.store.writeMeta(createMeta(this.settings));
    await this.postPending();
  }

  /** Before a question is answered, all articles must be in the lists. */
  private async ready(): Promise<void> {
    this.requireOpen();
    for await (const _ of this.store.pending()) {
      await this.inTurn(() => this.postPending());
      return;
    }
  }

  private async postPending(onProgress?: RebuildOptions['onProgress']): Promise<void> {
    let indexed = 0;
    let articles: number | undefined;
    let batch: Kept[] = [];
    const post = async () => {
      await this.writer.post(batch);
      indexed += batch.length;
      batch = [];
      articles ??= (await this.store.counts()).articles;
      onProgress?.({ indexed, articles });
    };
    for await (const kept of this.store.pending()) {
      batch.push(kept);
      if (batch.length === BATCH) await post();
    }
    if (batch.length > 0) await post();
  }
}

function ignoreDamage(error: unknown): void {
  if (!(error instanceof IsnadError && error.code === 'DAMAGED_DATA')) throw error;
}
