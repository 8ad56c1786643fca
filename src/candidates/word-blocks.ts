import { Rows } from './rows.js';
import { Vocabulary } from './vocabulary.js';

const HEAD = 0;
const COUNT = 1;
const SEEN = 2;

const NEXT = 0;
const BLOCK = 1;

/**
 * In which blocks each word stands, a block being a stretch of one article: chains of postings, 8 bytes each, and 24
 * bytes a word.
 */
export class WordBlocks {
  readonly vocabulary: Vocabulary = new Vocabulary();
  /** By word: its latest posting plus one, how many blocks it has, and the last block that added it, plus one. */
  private readonly words = new Rows(3);
  private readonly postings = new Rows(2);
  /** The article of each block. */
  readonly articles: Rows = new Rows(1);
  private readonly limit: number;

  /** @param limit blocks that a word is recorded in; a word that reaches it is common, and tells nothing */
  constructor(limit: number) {
    this.limit = limit;
  }

  get blocks(): number {
    return this.articles.count;
  }

  /** Bytes in memory. */
  get bytes(): number {
    return this.vocabulary.bytes + this.words.bytes + this.postings.bytes + this.articles.bytes;
  }

  /** Begins a block of an article. */
  open(article: number): void {
    this.articles.set(this.articles.push(), 0, article);
  }

  /** Records a word in the latest block. */
  add(hash: number): void {
    const word = this.vocabulary.add(hash);
    if (word === this.words.count) this.words.push();
    const chunk = this.words.chunkOf(word);
    const at = this.words.at(word, 0);
    const count = chunk[at + COUNT] as number;
    if (count === this.limit || chunk[at + SEEN] === this.blocks) return;
    const row = this.postings.push();
    this.postings.set(row, NEXT, chunk[at + HEAD] as number);
    this.postings.set(row, BLOCK, this.blocks - 1);
    chunk[at + HEAD] = row + 1;
    chunk[at + COUNT] = count + 1;
    chunk[at + SEEN] = this.blocks;
  }

  /** In how many blocks a word stands; the limit stands for any number from there on. */
  countOf(word: number): number {
    return this.words.get(word, COUNT);
  }

  /** Writes the blocks of a word to `out`, latest first, and returns how many. */
  blocksOf(word: number, out: Int32Array): number {
    let count = 0;
    for (let next = this.words.get(word, HEAD); next !== 0; ) {
      const chunk = this.postings.chunkOf(next - 1);
      const at = this.postings.at(next - 1, 0);
      out[count++] = chunk[at + BLOCK] as number;
      next = chunk[at + NEXT] as number;
    }
    return count;
  }

  articleOf(block: number): number {
    return this.articles.get(block, 0);
  }
}
