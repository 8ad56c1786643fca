import { mix32 } from '../fingerprint/hash.js';
import { fillHashSet, type HashSet } from '../fingerprint/hash-set.js';
import { Buckets } from './buckets.js';
import { Rows } from './rows.js';
import type { ShingleSets } from './shingle-sets.js';

const NEXT = 0;
const SET = 1;

/** Sets whose digest agrees are compared in full; more than this many never share one but by design of an attacker. */
const DIGEST_LIMIT = 8;

/**
 * Which articles have the very same set of shingles. Such articles share one stored set and one row of buckets, so that
 * a thousand copies of a wire story cost hardly more than one.
 */
export class SetGroups {
  /** By article number: the next article with the same set (plus one; 0 for the last), and the set. */
  readonly articles: Rows = new Rows(2);
  /** By set number: the first article and the last one. */
  private readonly ends = new Rows(2);
  private readonly digests = new Buckets(1);
  private readonly digest = new Int32Array(1);
  private readonly found = new Int32Array(DIGEST_LIMIT);

  get bytes(): number {
    return this.articles.bytes + this.ends.bytes + this.digests.bytes;
  }

  /** The stored set equal to these hashes, or -1. `members` is made to hold the hashes where there is one to compare. */
  find(sets: ShingleSets, hashes: Uint32Array, count: number, members: HashSet): number {
    const hash = digestOf(hashes, count);
    const met = this.digests.collect(0, hash, DIGEST_LIMIT, this.found);
    if (met > 0) fillHashSet(members, hashes, count);
    for (let i = 0; i < met; i++) {
      const set = this.found[i] as number;
      if (sets.sizeOf(set) === count && sets.sharedWith(set, members) === count) return set;
    }
    return -1;
  }

  /** Makes the next article the first one of the next set. */
  open(set: number, hashes: Uint32Array, count: number): void {
    const article = this.articles.push();
    this.articles.set(article, SET, set);
    this.ends.push();
    this.ends.set(set, 0, article);
    this.ends.set(set, 1, article);
    this.digest[0] = digestOf(hashes, count);
    this.digests.add(this.digest);
  }

  /** Makes the next article one more of an older set. */
  join(set: number): void {
    const article = this.articles.push();
    this.articles.set(article, SET, set);
    this.articles.set(this.ends.get(set, 1), NEXT, article + 1);
    this.ends.set(set, 1, article);
  }

  setOf(article: number): number {
    return this.articles.get(article, SET);
  }

  /** The articles of a set, in order of addition, removed ones included. */
  *articlesOf(set: number): Generator<number> {
    for (let next = this.ends.get(set, 0) + 1; next !== 0; next = this.articles.get(next - 1, NEXT))
      yield next - 1;
  }
}

/** A hash of a set of hashes, the same whatever their order. */
export function digestOf(hashes: Uint32Array, count: number): number {
  let sum = count;
  let exclusive = 0;
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] as number;
    sum = (sum + Math.imul(hash, hash | 1)) | 0;
    exclusive ^= hash;
  }
  return mix32(sum ^ Math.imul(exclusive, 0x9e3779b1));
}
