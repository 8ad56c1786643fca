import { Rows } from './rows.js';

const FIRST_HEADS = 1 << 4;

/**
 * The buckets of all bands as chained hash tables on typed arrays. Row `s` holds, for every band, the bucket hash of
 * set `s` and the set before it in the band's chain (plus one; 0 where there is none), side by side: following a chain
 * touches one cache line a set. Eight bytes a band and set, and 2 to 4 more for the heads of the chains.
 */
export class Buckets {
  readonly bands: number;
  readonly rows: Rows;
  /** Heads of chains a band: a power of two, half the number of sets at least. */
  private width = FIRST_HEADS;
  /** The latest set of each chain, plus one, band after band. */
  private heads: Int32Array;

  constructor(bands: number) {
    this.bands = bands;
    this.rows = new Rows(2 * bands);
    this.heads = new Int32Array(this.width * bands);
  }

  /** Bytes in memory. */
  get bytes(): number {
    return this.rows.bytes + this.heads.byteLength;
  }

  /** Adds the next set. Cost: one access to the table a band; doubling the table now and then. */
  add(bandHashes: Int32Array): number {
    const set = this.rows.push();
    const chunk = this.rows.chunkOf(set);
    const at = this.rows.at(set, 0);
    for (let band = 0; band < this.bands; band++) chunk[at + 2 * band] = bandHashes[band] as number;
    if (this.rows.count > 2 * this.width) this.widen();
    else link(set, chunk, at, this.bands, this.heads, this.width);
    return set;
  }

  private widen(): void {
    this.width *= 2;
    this.heads = new Int32Array(this.width * this.bands);
    for (let set = 0; set < this.rows.count; set++)
      link(set, this.rows.chunkOf(set), this.rows.at(set, 0), this.bands, this.heads, this.width);
  }

  hashOf(set: number, band: number): number {
    return this.rows.get(set, 2 * band);
  }

  /** Collects in `out` the latest sets in a bucket, at most `limit`, and returns how many. */
  collect(band: number, hash: number, limit: number, out: Int32Array): number {
    return this.walk(
      this.heads[band * this.width + (hash & (this.width - 1))] as number,
      band,
      hash,
      limit,
      out,
    );
  }

  /** The same for the bucket of a stored set, as it was before that set came. */
  collectBefore(set: number, band: number, limit: number, out: Int32Array): number {
    return this.walk(this.rows.get(set, 2 * band + 1), band, this.hashOf(set, band), limit, out);
  }

  /** Chains hold a few sets of other buckets too, one or two as a rule: there are half as many heads as sets. */
  private walk(head: number, band: number, hash: number, limit: number, out: Int32Array): number {
    let count = 0;
    for (let next = head; next !== 0 && count < limit; ) {
      const chunk = this.rows.chunkOf(next - 1);
      const at = this.rows.at(next - 1, 2 * band);
      if (chunk[at] === hash) out[count++] = next - 1;
      next = chunk[at + 1] as number;
    }
    return count;
  }
}

/** Puts a set at the head of each of its chains. */
function link(
  set: number,
  chunk: Int32Array,
  at: number,
  bands: number,
  heads: Int32Array,
  width: number,
): void {
  for (let band = 0; band < bands; band++) {
    const place = band * width + ((chunk[at + 2 * band] as number) & (width - 1));
    chunk[at + 2 * band + 1] = heads[place] as number;
    heads[place] = set + 1;
  }
}
