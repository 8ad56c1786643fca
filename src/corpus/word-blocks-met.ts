import { mix32 } from '../fingerprint/hash.js';
import type { Postings } from './store.js';

/**
 * The blocks that the words of a text meet, numbered as they are met, so that weights can be added up in arrays. Made
 * for one text.
 */
export class WordBlocksMet {
  private readonly postings: Postings;
  /** Where the postings of each word begin. */
  private readonly offsets: Uint32Array;
  private readonly scale: number;
  /** To each posting the block's number here; -1 where its word was not met yet. */
  private readonly blockOf: Int32Array;
  /** Open addressing from article and place to the block's number here, plus one; at most half full. */
  private readonly table: Int32Array;
  private readonly numbers: Uint32Array;
  private readonly places: Uint16Array;
  /** To each block the number of its article among those met. */
  private readonly articleOf: Int32Array;
  private readonly articles = new Map<number, number>();
  private readonly best: Float64Array;
  private readonly weights: Float64Array;
  private blocks = 0;
  private readonly touched: number[] = [];

  /** @param blocks of all articles of the corpus together */
  constructor(postings: Postings, blocks: number) {
    this.postings = postings;
    this.scale = Math.log(blocks + 1);
    this.offsets = new Uint32Array(postings.counts.length + 1);
    for (const [word, count] of postings.counts.entries())
      this.offsets[word + 1] = (this.offsets[word] as number) + count;
    const length = postings.numbers.length;
    let capacity = 64;
    while (capacity < 2 * length) capacity *= 2;
    this.table = new Int32Array(capacity);
    this.blockOf = new Int32Array(length).fill(-1);
    this.numbers = new Uint32Array(length);
    this.places = new Uint16Array(length);
    this.articleOf = new Int32Array(length);
    this.best = new Float64Array(length);
    this.weights = new Float64Array(length);
  }

  countOf(word: number): number {
    return this.postings.counts[word] as number;
  }

  /** Adds a word's weight to its blocks and returns it: 1 for a word of one block, 0 for a word of all. */
  weigh(word: number): number {
    const weight = Math.max(0, 1 - Math.log(this.countOf(word)) / this.scale);
    const to = this.offsets[word + 1] as number;
    for (let at = this.offsets[word] as number; at < to; at++) {
      const block = this.blockAt(at);
      if (this.weights[block] === 0) this.touched.push(block);
      this.weights[block] = (this.weights[block] as number) + weight;
    }
    return weight;
  }

  private blockAt(posting: number): number {
    const known = this.blockOf[posting] as number;
    if (known >= 0) return known;
    const number = this.postings.numbers[posting] as number;
    const place = this.postings.places[posting] as number;
    const slot = this.slotOf(number, place);
    const found = this.table[slot] as number;
    const block = found === 0 ? this.open(slot, number, place) : found - 1;
    this.blockOf[posting] = block;
    return block;
  }

  private slotOf(number: number, place: number): number {
    const mask = this.table.length - 1;
    let slot = mix32(Math.imul(number, 0x9e3779b1) + place) & mask;
    for (;;) {
      const block = (this.table[slot] as number) - 1;
      if (block < 0 || (this.numbers[block] === number && this.places[block] === place)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private open(slot: number, number: number, place: number): number {
    const block = this.blocks++;
    this.table[slot] = block + 1;
    this.numbers[block] = number;
    this.places[block] = place;
    const article = this.articles.get(number) ?? this.articles.size;
    if (article === this.articles.size) this.articles.set(number, article);
    this.articleOf[block] = article;
    return block;
  }

  /**
   * Calls `visit` with each article met since the last time and the best weight of two of its blocks side by side, for a
   * passage may lie across two; all weights are 0 afterwards.
   */
  drain(visit: (number: number, weight: number) => void): void {
    const articles: number[] = [];
    for (const block of this.touched) {
      const article = this.articleOf[block] as number;
      const weight = (this.weights[block] as number) + this.besideOf(block);
      const before = this.best[article] as number;
      if (before === 0) articles.push(block);
      if (weight > before) this.best[article] = weight;
    }
    for (const block of articles) {
      const article = this.articleOf[block] as number;
      visit(this.numbers[block] as number, this.best[article] as number);
      this.best[article] = 0;
    }
    for (const block of this.touched) this.weights[block] = 0;
    this.touched.length = 0;
  }

  private besideOf(block: number): number {
    const number = this.numbers[block] as number;
    const place = this.places[block] as number;
    const before = place === 0 ? 0 : this.weightOf(number, place - 1);
    return Math.max(before, this.weightOf(number, place + 1));
  }

  private weightOf(number: number, place: number): number {
    const found = this.table[this.slotOf(number, place)] as number;
    return found === 0 ? 0 : (this.weights[found - 1] as number);
  }
}
