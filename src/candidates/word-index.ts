import { checkText } from '../fingerprint/options.js';
import { scanTokens, type TokenScan } from '../fingerprint/scan.js';
import { requireInteger } from '../options.js';
import type { Span } from '../types.js';
import { Identities } from './identities.js';
import { WindowScores } from './window-scores.js';
import { WordBlocks } from './word-blocks.js';

/** Words in a block. Tuned, as all numbers here, on the training part of PAN 2013 (bench/README.md, "Reworded text"). */
const BLOCK_WORDS = 64;

/** A word in this many blocks is common; recall is the same from 256 to 4,096, time and memory are not. */
const COMMON = 512;

/** Words of the text asked for that are looked up together, and how far such windows lie apart. */
const WINDOW_WORDS = 48;
const WINDOW_STEP = 24;

/** Articles that one window can name. */
const NAMED = 3;

/** Least score of a match: every reworded passage of the tuning set has more, nine in ten chance meetings less. */
const LEAST_SCORE = 1;

export interface WordQueryOptions {
  /** Most matches; default 100. */
  readonly limit?: number;
  /** An article that is no match of itself, or several that are not wanted. */
  readonly except?: string | ReadonlySet<string>;
}

/** An article that has uncommon words of a stretch of the text asked for near one another. */
export interface WordMatch {
  readonly id: string;
  /**
   * How many words, each found in one place only, would say as much, times the share of the stretch's uncommon words
   * that the article has.
   */
  readonly score: number;
  /** The stretch of the text asked for. */
  readonly suspect: Span;
}

/**
 * Finds the articles that a text may have been reworded from: passages with words shuffled, replaced or translated
 * back share no shingle with their source, but its uncommon words, in whatever order. Every window of 48 words is
 * looked up word by word among blocks of 64 words, a word weighing by its rarity (Spärck Jones 1972), and names the
 * three articles with the most in common. That is evidence enough to look, not to judge.
 *
 * Memory: about 1.7 KB for an article of 450 words in an archive of a thousand, less in larger ones.
 */
export class WordIndex {
  private identities = new Identities();
  private blocks = new WordBlocks(COMMON);
  private readonly scores = new WindowScores(COMMON);

  /** Articles in the index. */
  get size(): number {
    return this.identities.size;
  }

  has(id: string): boolean {
    return this.identities.has(id);
  }

  /** Bytes in typed arrays, without the ids. */
  get bytes(): number {
    return this.blocks.bytes;
  }

  /**
   * Adds an article, or replaces the one with the same id.
   *
   * @throws IsnadError `NOT_TEXT`.
   */
  add(id: string, text: string): void {
    checkText('text', text);
    this.addScan(id, scanTokens(text));
  }

  /** Adds an article by the scan of its text. */
  addScan(id: string, { hashes, count }: TokenScan): void {
    this.remove(id);
    const article = this.identities.add(id);
    for (let at = 0; at < count; at++) {
      if (at % BLOCK_WORDS === 0) this.blocks.open(article);
      this.blocks.add(hashes[at] as number);
    }
  }

  /** Removes an article; false where there is none. Memory is given back when most articles are gone. */
  remove(id: string): boolean {
    if (this.identities.remove(id) === undefined) return false;
    if (this.identities.wasteful) this.rebuild();
    return true;
  }

  /** Blocks are filled anew from the chains, which takes them in another order of words: no matter within a block. */
  private rebuild(): void {
    const { identities, blocks } = this;
    this.identities = new Identities();
    this.blocks = new WordBlocks(COMMON);
    const numbers = new Int32Array(identities.count).fill(-1);
    for (let article = 0; article < identities.count; article++) {
      const id = identities.idOf(article);
      if (id !== undefined) numbers[article] = this.identities.add(id);
    }
    const words: number[][] = Array.from({ length: blocks.blocks }, () => []);
    const found = new Int32Array(COMMON);
    for (let word = 0; word < blocks.vocabulary.count; word++) {
      const count = blocks.blocksOf(word, found);
      for (let i = 0; i < count; i++) words[found[i] as number]?.push(blocks.vocabulary.hashOf(word));
    }
    for (const [block, hashes] of words.entries()) {
      const article = numbers[blocks.articleOf(block)] as number;
      if (article < 0) continue;
      this.blocks.open(article);
      for (const hash of hashes) this.blocks.add(hash);
    }
  }

  /**
   * The articles that a text may have been reworded from, the likeliest first.
   *
   * @throws IsnadError `NOT_TEXT`, `INVALID_OPTION`.
   */
  query(text: string, options: WordQueryOptions = {}): WordMatch[] {
    checkText('text', text);
    return this.queryScan(scanTokens(text), options);
  }

  /** The same for the scan of a text. */
  queryScan(scan: TokenScan, { limit = 100, except }: WordQueryOptions = {}): WordMatch[] {
    requireInteger('limit', limit, 1, Number.MAX_SAFE_INTEGER);
    const best = new Map<string, WordMatch>();
    const isWanted =
      typeof except === 'object' ? (id: string) => !except.has(id) : (id: string) => id !== except;
    this.scores.begin(this.blocks, scan, (article) => {
      const id = this.identities.idOf(article);
      return id !== undefined && isWanted(id);
    });
    for (let from = 0; from === 0 || from + WINDOW_STEP < scan.count; from += WINDOW_STEP) {
      const to = Math.min(from + WINDOW_WORDS, scan.count);
      for (const { article, score } of this.scores.scoreWindow(from, to, NAMED)) {
        const id = this.identities.idOf(article);
        if (id === undefined || score < LEAST_SCORE || score <= (best.get(id)?.score ?? 0)) continue;
        const suspect = { start: scan.starts[from] as number, end: scan.ends[to - 1] as number };
        best.set(id, { id, score, suspect });
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }
}
