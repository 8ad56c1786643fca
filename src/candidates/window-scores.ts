import type { TokenScan } from '../fingerprint/scan.js';
import type { WordBlocks } from './word-blocks.js';

/** What a window of words has in common with one article. */
export interface ArticleScore {
  readonly article: number;
  readonly score: number;
}

/** Postings that one window reads, those of its rarest words: what bounds the cost in a large index. */
const MOST_POSTINGS = 4096;

/**
 * Scores windows of a text against blocks. Arrays are as long as the index is large, kept between queries, and wiped
 * only where they were written, so that a window costs no more than the postings it meets.
 */
export class WindowScores {
  private readonly common: number;
  private blocks: WordBlocks | undefined;
  private isWanted: (article: number) => boolean = () => true;
  /** The words of the text by number, -1 where a word is unknown or common. */
  private words = new Int32Array(1 << 10);
  private known = 0;

  /** By block: the weight of the window's words in it. */
  private weights = new Float32Array(1 << 10);
  /** By article: the best weight of two neighbouring blocks. */
  private best = new Float32Array(1 << 10);
  /** By word: the last window that held it. */
  private marks = new Int32Array(1 << 10);
  private windows = 0;
  private readonly found: Int32Array;

  /** @param common blocks in which a word stands at least to be ignored */
  constructor(common: number) {
    this.common = common;
    this.found = new Int32Array(common);
  }

  /** Prepares for the windows of one text. */
  begin(blocks: WordBlocks, scan: TokenScan, isWanted: (article: number) => boolean): void {
    this.blocks = blocks;
    this.isWanted = isWanted;
    if (this.words.length < scan.count) this.words = new Int32Array(2 * scan.count);
    if (this.weights.length < blocks.blocks + 2) this.weights = new Float32Array(2 * blocks.blocks + 2);
    if (this.best.length < blocks.blocks + 1) this.best = new Float32Array(2 * blocks.blocks + 1);
    if (this.marks.length < blocks.vocabulary.count) this.marks = new Int32Array(2 * blocks.vocabulary.count);
    this.known = scan.count;
    for (let at = 0; at < scan.count; at++) this.words[at] = this.uncommon(scan.hashes[at] as number, blocks);
  }

  private uncommon(hash: number, blocks: WordBlocks): number {
    const word = blocks.vocabulary.find(hash);
    return word >= 0 && blocks.countOf(word) < this.common ? word : -1;
  }

  /** The articles that have most in common with the words from `from` up to `to`, best first, at most `most`. */
  scoreWindow(from: number, to: number, most: number): ArticleScore[] {
    const { blocks } = this;
    if (blocks === undefined || blocks.blocks === 0) return [];
    const met: number[] = [];
    const mass = this.weigh(from, Math.min(to, this.known), blocks, met);
    const articles = this.joinBlocks(met, blocks);
    const scores: ArticleScore[] = [];
    for (const article of articles) {
      const weight = this.best[article] as number;
      this.best[article] = 0;
      const last = scores[scores.length - 1];
      const score = weight * Math.min(1, weight / mass);
      if ((scores.length === most && last !== undefined && score <= last.score) || !this.isWanted(article))
        continue;
      scores.push({ article, score });
      scores.sort((a, b) => b.score - a.score);
      if (scores.length > most) scores.pop();
    }
    for (const block of met) this.weights[block] = 0;
    return scores;
  }

  /** Adds up the weight of the window's words in every block; returns the weight of all. */
  private weigh(from: number, to: number, blocks: WordBlocks, met: number[]): number {
    const scale = Math.log(blocks.blocks + 1);
    let mass = 0;
    let postings = 0;
    for (const word of this.rarestFirst(from, to, blocks)) {
      postings += blocks.countOf(word);
      if (postings > MOST_POSTINGS) break;
      const count = blocks.blocksOf(word, this.found);
      // 1 for a word of one block, 0 for a word of all.
      const weight = 1 - Math.log(count) / scale;
      mass += weight;
      for (let i = 0; i < count; i++) {
        const block = this.found[i] as number;
        if (this.weights[block] === 0) met.push(block);
        this.weights[block] = (this.weights[block] as number) + weight;
      }
    }
    return mass;
  }

  /** The uncommon words of a window, each once. */
  private rarestFirst(from: number, to: number, blocks: WordBlocks): number[] {
    const words: number[] = [];
    this.windows++;
    for (let at = from; at < to; at++) {
      const word = this.words[at] as number;
      if (word < 0 || this.marks[word] === this.windows) continue;
      this.marks[word] = this.windows;
      words.push(word);
    }
    return words.sort((a, b) => blocks.countOf(a) - blocks.countOf(b));
  }

  /** A passage may lie across two blocks: notes the best pair of neighbours of every article, and lists the articles. */
  private joinBlocks(met: readonly number[], blocks: WordBlocks): number[] {
    const articles: number[] = [];
    for (const block of met) {
      const article = blocks.articleOf(block);
      let beside = 0;
      if (block > 0 && blocks.articleOf(block - 1) === article) beside = this.weights[block - 1] as number;
      if (block + 1 < blocks.blocks && blocks.articleOf(block + 1) === article)
        beside = Math.max(beside, this.weights[block + 1] as number);
      const weight = (this.weights[block] as number) + beside;
      const before = this.best[article] as number;
      if (before === 0) articles.push(article);
      if (weight > before) this.best[article] = weight;
    }
    return articles;
  }
}
