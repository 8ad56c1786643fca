import { Rows } from './rows.js';

const FIRST_HEADS = 1 << 8;

const HASH = 0;
const NEXT = 1;
const ARTICLE = 2;
const START = 3;
const LENGTH = 4;

/** One place in one article. */
export interface Posting {
  readonly hash: number;
  readonly article: number;
  /** Code units. */
  readonly start: number;
  readonly length: number;
}

/**
 * Where each anchor stands: a chained hash table on typed arrays, 20 bytes a posting and 2 to 4 more for the heads of
 * the chains.
 */
export class Postings {
  readonly rows: Rows = new Rows(5);
  /** The latest posting of each chain, plus one; a power of two of them, half the number of postings at least. */
  private heads = new Int32Array(FIRST_HEADS);

  get count(): number {
    return this.rows.count;
  }

  /** Bytes in memory. */
  get bytes(): number {
    return this.rows.bytes + this.heads.byteLength;
  }

  add(hash: number, article: number, start: number, length: number): void {
    const row = this.rows.push();
    const chunk = this.rows.chunkOf(row);
    const at = this.rows.at(row, 0);
    chunk[at + HASH] = hash;
    chunk[at + ARTICLE] = article;
    chunk[at + START] = start;
    chunk[at + LENGTH] = length;
    if (this.rows.count > 2 * this.heads.length) this.widen();
    else this.link(row);
  }

  private widen(): void {
    this.heads = new Int32Array(2 * this.heads.length);
    for (let row = 0; row < this.rows.count; row++) this.link(row);
  }

  private link(row: number): void {
    const chunk = this.rows.chunkOf(row);
    const at = this.rows.at(row, 0);
    const place = (chunk[at + HASH] as number) & (this.heads.length - 1);
    chunk[at + NEXT] = this.heads[place] as number;
    this.heads[place] = row + 1;
  }

  /** Collects in `out` the latest postings of a hash, at most as many as fit, and returns how many. */
  collect(hash: number, out: Int32Array): number {
    const wanted = hash | 0;
    let count = 0;
    for (
      let next = this.heads[wanted & (this.heads.length - 1)] as number;
      next !== 0 && count < out.length;
    ) {
      const chunk = this.rows.chunkOf(next - 1);
      const at = this.rows.at(next - 1, 0);
      if (chunk[at + HASH] === wanted) out[count++] = next - 1;
      next = chunk[at + NEXT] as number;
    }
    return count;
  }

  articleOf(row: number): number {
    return this.rows.get(row, ARTICLE);
  }

  startOf(row: number): number {
    return this.rows.get(row, START);
  }

  lengthOf(row: number): number {
    return this.rows.get(row, LENGTH);
  }

  get(row: number): Posting {
    const chunk = this.rows.chunkOf(row);
    const at = this.rows.at(row, 0);
    return {
      hash: chunk[at + HASH] as number,
      article: chunk[at + ARTICLE] as number,
      start: chunk[at + START] as number,
      length: chunk[at + LENGTH] as number,
    };
  }
}
