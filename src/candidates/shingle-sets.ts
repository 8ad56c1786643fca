import type { HashSet } from '../fingerprint/hash-set.js';
import { countMembers } from '../fingerprint/hash-set.js';
import { Rows } from './rows.js';

const CHUNK_WORDS: number = 1 << 18;

const CHUNK = 0;
const OFFSET = 1;
const SIZE = 2;

/**
 * Sets of shingle hashes, numbered from 0, packed end to end in chunks of a megabyte; a set never straddles two. The
 * order of the hashes in a set is of no account: sets are compared by way of a {@link HashSet}.
 */
export class ShingleSets {
  readonly places: Rows = new Rows(3);
  private readonly chunks: Uint32Array[] = [];
  private used = 0;

  get count(): number {
    return this.places.count;
  }

  /** Stores the first `count` hashes and returns the number of the set. */
  add(hashes: Uint32Array, count: number): number {
    const last = this.chunks.length - 1;
    let chunk = this.chunks[last];
    if (chunk === undefined || this.used + count > chunk.length) {
      if (last === 0 && chunk !== undefined && this.used + count <= CHUNK_WORDS)
        chunk = this.growFirst(chunk, count);
      else {
        chunk = new Uint32Array(
          this.chunks.length === 0 ? Math.max(1024, count) : Math.max(CHUNK_WORDS, count),
        );
        this.chunks.push(chunk);
        this.used = 0;
      }
    }
    for (let at = 0; at < count; at++) chunk[this.used + at] = hashes[at] as number;
    const set = this.places.push();
    this.places.set(set, CHUNK, this.chunks.length - 1);
    this.places.set(set, OFFSET, this.used);
    this.places.set(set, SIZE, count);
    this.used += count;
    return set;
  }

  private growFirst(chunk: Uint32Array, more: number): Uint32Array {
    const larger = new Uint32Array(Math.min(CHUNK_WORDS, Math.max(2 * chunk.length, this.used + more)));
    larger.set(chunk);
    this.chunks[0] = larger;
    return larger;
  }

  /** |A| of a stored set. */
  sizeOf(set: number): number {
    return this.places.get(set, SIZE);
  }

  /** The hashes of a set: a view, not a copy. */
  hashesOf(set: number): Uint32Array {
    const offset = this.places.get(set, OFFSET);
    const chunk = this.chunks[this.places.get(set, CHUNK)] as Uint32Array;
    return chunk.subarray(offset, offset + this.sizeOf(set));
  }

  /** |A∩B| of a stored set and another one. Cost: linear in the stored set, 2-3 ns a hash. */
  sharedWith(set: number, other: HashSet): number {
    const offset = this.places.get(set, OFFSET);
    const chunk = this.chunks[this.places.get(set, CHUNK)] as Uint32Array;
    return countMembers(other, chunk, offset, offset + this.sizeOf(set));
  }

  /** Bytes in memory. */
  get bytes(): number {
    return this.places.bytes + this.chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
  }
}
