import { mix32 } from '../fingerprint/hash.js';

const FIRST_PLACES = 1 << 10;

/**
 * Words by their hashes, numbered from 0 in order of appearance: open addressing at most half full. Two words with the
 * same hash, one pair in 2^32, count as one.
 */
export class Vocabulary {
  /** The number of each word plus one, 0 for an empty place. */
  private places = new Int32Array(FIRST_PLACES);
  private hashes = new Int32Array(FIRST_PLACES / 2);
  private words = 0;

  get count(): number {
    return this.words;
  }

  /** Bytes in memory. */
  get bytes(): number {
    return this.places.byteLength + this.hashes.byteLength;
  }

  hashOf(word: number): number {
    return this.hashes[word] as number;
  }

  /** The number of a word, -1 where it never appeared. */
  find(hash: number): number {
    return (this.places[this.placeOf(hash)] as number) - 1;
  }

  /** The number of a word, a new one where it never appeared. */
  add(hash: number): number {
    const place = this.placeOf(hash);
    const known = this.places[place] as number;
    if (known !== 0) return known - 1;
    const word = this.words++;
    this.hashes[word] = hash;
    this.places[place] = word + 1;
    if (2 * this.words === this.places.length) this.widen();
    return word;
  }

  /** Where a hash stands, or the empty place where it belongs. */
  private placeOf(hash: number): number {
    const mask = this.places.length - 1;
    let place = mix32(hash) & mask;
    for (;;) {
      const word = this.places[place] as number;
      if (word === 0 || this.hashes[word - 1] === hash) return place;
      place = (place + 1) & mask;
    }
  }

  private widen(): void {
    const hashes = new Int32Array(2 * this.hashes.length);
    hashes.set(this.hashes);
    this.hashes = hashes;
    this.places = new Int32Array(2 * this.places.length);
    for (let word = 0; word < this.words; word++)
      this.places[this.placeOf(hashes[word] as number)] = word + 1;
  }
}
