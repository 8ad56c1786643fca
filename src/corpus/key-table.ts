import { Rows } from '../candidates/rows.js';
import type { PostingsBuilder } from './postings-builder.js';

/** Which numbers are of articles that are gone. */
export interface Gone {
  has(number: number): boolean;
}

const FIRST_HEADS = 1 << 8;

const KEY = 0;
const NEXT = 1;
const NUMBER = 2;
const PLACE = 3;

/**
 * One table of postings in memory: a chained hash table on typed arrays, 12 bytes a posting (16 with places) and 2 to 4
 * more for the heads of the chains. Keys are hashes already, so their low bits choose the chain.
 */
export class KeyTable {
  readonly rows: Rows;
  private readonly placed: boolean;
  /** The latest row of each chain, plus one; a power of two of them, half the number of rows at least. */
  private heads = new Int32Array(FIRST_HEADS);

  /** @param placed whether each posting has a place in its article */
  constructor(placed: boolean) {
    this.placed = placed;
    this.rows = new Rows(placed ? 4 : 3);
  }

  /** Numbers must come in ascending order, and the places of a number too. */
  add(key: number, number: number, place: number): void {
    const row = this.rows.push();
    const chunk = this.rows.chunkOf(row);
    const at = this.rows.at(row, 0);
    chunk[at + KEY] = key;
    chunk[at + NUMBER] = number;
    if (this.placed) chunk[at + PLACE] = place;
    if (this.rows.count > 2 * this.heads.length) this.widen();
    else this.link(chunk, at, row);
  }

  private widen(): void {
    this.heads = new Int32Array(2 * this.heads.length);
    for (let row = 0; row < this.rows.count; row++)
      this.link(this.rows.chunkOf(row), this.rows.at(row, 0), row);
  }

  private link(chunk: Int32Array, at: number, row: number): void {
    const head = (chunk[at + KEY] as number) & (this.heads.length - 1);
    chunk[at + NEXT] = this.heads[head] as number;
    this.heads[head] = row + 1;
  }

  /** Appends the latest postings of a key to `out`, at most `limit`, those of `gone` left out; returns how many. */
  collect(key: number, limit: number, gone: Gone, out: PostingsBuilder): number {
    const wanted = key | 0;
    let count = 0;
    for (let next = this.heads[wanted & (this.heads.length - 1)] as number; next !== 0 && count < limit; ) {
      const chunk = this.rows.chunkOf(next - 1);
      const at = this.rows.at(next - 1, 0);
      next = chunk[at + NEXT] as number;
      if (chunk[at + KEY] !== wanted) continue;
      const number = (chunk[at + NUMBER] as number) >>> 0;
      if (gone.has(number)) continue;
      out.push(number, this.placed ? (chunk[at + PLACE] as number) : 0);
      count++;
    }
    return count;
  }

  /** Rows are numbered from 0 in the order in which they were added. */
  keyAt(row: number): number {
    return this.rows.get(row, KEY) >>> 0;
  }

  numberAt(row: number): number {
    return this.rows.get(row, NUMBER) >>> 0;
  }

  placeAt(row: number): number {
    return this.placed ? this.rows.get(row, PLACE) : 0;
  }
}
