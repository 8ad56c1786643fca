import { type Comparison, compareVersions } from './compare.js';
import type { VersionWords } from './words.js';

/** What the logarithm of a stretch's length counts for, beside the place itself, where only one version has the stretch. */
const LENGTH_COST = 0.3;
/** Words of the runs that a shared shingle is. */
const SHINGLE_WORDS = 5;

/** Compares versions by number, each pair once. */
export class Comparer {
  private readonly versions: readonly VersionWords[];
  private readonly known = new Map<number, Comparison>();
  private readonly placesOf = new Map<number, Int32Array>();

  constructor(versions: readonly VersionWords[]) {
    this.versions = versions;
  }

  /** As {@link compareVersions}; `a` of the result is the smaller number. */
  compare(x: number, y: number): Comparison {
    const [a, b] = x < y ? [x, y] : [y, x];
    const key = a * this.versions.length + b;
    let comparison = this.known.get(key);
    if (comparison === undefined) {
      comparison = compareVersions(this.words(a), this.words(b));
      this.known.set(key, comparison);
    }
    return comparison;
  }

  /**
   * How far apart two versions are: edits for each piece of text that they share. Counting edits, and words by the
   * logarithm of their number, keeps a long addition or the gap of a damaged copy from outweighing many small changes; so
   * does dividing by what is shared. A word that is written otherwise (case, marks, punctuation) is an edit like any other: it
   * tells copies apart that say the same. On the traditions of `bench/traditions` it finds more edges than resemblance or containment do.
   */
  distance(x: number, y: number): number {
    const { blocks, hunks, lost, moves, rewritten } = this.compare(x, y);
    let shingles = 0;
    for (const { length } of blocks) shingles += Math.max(0, length - SHINGLE_WORDS + 1);
    return (hunks + moves + LENGTH_COST * lost + rewritten) / (shingles + 1);
  }

  /** By word of `x` its place in `y`; -1 where it has none. */
  places(x: number, y: number): Int32Array {
    const key = x * this.versions.length + y;
    let places = this.placesOf.get(key);
    if (places === undefined) {
      places = new Int32Array(this.words(x).words.length).fill(-1);
      for (const { a, b, length } of this.compare(x, y).blocks)
        for (let i = 0; i < length; i++)
          if (x < y) places[a + i] = b + i;
          else places[b + i] = a + i;
      this.placesOf.set(key, places);
    }
    return places;
  }

  /** Words of a version. */
  length(x: number): number {
    return this.words(x).words.length;
  }

  /** The words `first` up to `last` of a version, as they are written. */
  textOf(x: number, first: number, last: number): string {
    const { article, starts, ends } = this.words(x);
    return article.text.slice(starts[first], ends[last - 1]);
  }

  private words(x: number): VersionWords {
    return this.versions[x] as VersionWords;
  }
}
