const FIRST_PLACES = 1 << 10;

/** Counts of keys: open addressing on typed arrays, at most half full. Keys are hashes and never 0. */
export class WordCounts {
  private keys = new Uint32Array(FIRST_PLACES);
  private counts = new Int32Array(FIRST_PLACES);
  private used = 0;

  /** Adds 1 to the count of a key unless it is `most` already; returns whether it did. */
  add(key: number, most: number): boolean {
    const place = this.placeOf(key);
    const count = this.counts[place] as number;
    if (count >= most) return false;
    this.counts[place] = count + 1;
    if (this.keys[place] === key) return true;
    this.keys[place] = key;
    if (2 * ++this.used > this.keys.length) this.widen();
    return true;
  }

  /** Takes 1 away, where there is any. */
  subtract(key: number): void {
    const place = this.placeOf(key);
    const count = this.counts[place] as number;
    if (count > 0) this.counts[place] = count - 1;
  }

  /** Where a key stands, or the empty place where it belongs. */
  private placeOf(key: number): number {
    const mask = this.keys.length - 1;
    let place = key & mask;
    while (this.keys[place] !== key && this.keys[place] !== 0) place = (place + 1) & mask;
    return place;
  }

  private widen(): void {
    const { keys, counts } = this;
    this.keys = new Uint32Array(2 * keys.length);
    this.counts = new Int32Array(2 * keys.length);
    for (const [at, key] of keys.entries()) {
      if (key === 0) continue;
      const place = this.placeOf(key);
      this.keys[place] = key;
      this.counts[place] = counts[at] as number;
    }
  }
}
