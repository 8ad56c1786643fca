import type { Postings } from './store.js';

/**
 * Gathers the answer of a look-up, key after key, for stores to use: `begin`, `push` and `endKey` for each key, `build`,
 * which makes copies, so that one builder serves all look-ups.
 */
export class PostingsBuilder {
  private counts = new Uint32Array(1 << 6);
  private keys = 0;
  private numbers = new Uint32Array(1 << 8);
  private places = new Uint16Array(1 << 8);
  private length = 0;
  private readonly placed: boolean;

  constructor(placed: boolean) {
    this.placed = placed;
  }

  /** Forgets what was gathered before, for a look-up may have ended in an error. */
  begin(): this {
    this.keys = 0;
    this.length = 0;
    return this;
  }

  push(number: number, place: number): void {
    if (this.length === this.numbers.length) this.widen();
    this.numbers[this.length] = number;
    this.places[this.length++] = place;
  }

  private widen(): void {
    const numbers = new Uint32Array(2 * this.numbers.length);
    numbers.set(this.numbers);
    this.numbers = numbers;
    const places = new Uint16Array(2 * this.places.length);
    places.set(this.places);
    this.places = places;
  }

  /** Ends the postings of a key, of which there were `count`. */
  endKey(count: number): void {
    if (this.keys === this.counts.length) {
      const counts = new Uint32Array(2 * this.keys);
      counts.set(this.counts);
      this.counts = counts;
    }
    this.counts[this.keys++] = count;
  }

  build(): Postings {
    const { counts, keys, numbers, places, length } = this;
    return {
      counts: counts.slice(0, keys),
      numbers: numbers.slice(0, length),
      places: this.placed ? places.slice(0, length) : NO_PLACES,
    };
  }
}

const NO_PLACES = new Uint16Array(0);
