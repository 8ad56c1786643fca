import { measure } from '../candidates/measures.js';
import { type AnchorHit, chainHits } from '../candidates/passage-chains.js';
import type { SharedPassage } from '../candidates/passage-options.js';
import { digestOf } from '../candidates/set-groups.js';
import { countMembers, createHashSet, fillHashSet } from '../fingerprint/hash-set.js';
import { scanTokens } from '../fingerprint/scan.js';
import { distinctShingles } from '../fingerprint/shingles.js';
import { groupBy } from '../groups.js';
import type { PlainText } from '../text/plain.js';
import { type KeyMaker, wordKey } from './keys.js';

/** The exact measures of a query's text against another one. */
export interface Measures {
  readonly resemblance: number;
  readonly containment: number;
  readonly contained: number;
  /** The key of the other text in the table `twin`. */
  readonly twin: number;
}

/**
 * A text that is looked for, taken apart once. It owns its lists, for other texts are scanned before it is done with.
 */
export class Query {
  private readonly maker: KeyMaker;
  /** Each shingle in order, repetitions included: every one is looked up among the anchors. */
  readonly shingles: Uint32Array;
  /** Each word in order, as a key. */
  readonly words: Uint32Array;
  readonly band: Uint32Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly members = createHashSet();
  private readonly distinct: number;

  /** @param joined the text as it is read, where letters were set apart: spans stay those of the text. */
  constructor(original: string, maker: KeyMaker, joined?: PlainText) {
    this.maker = maker;
    const text = joined?.shown ?? original;
    const scan = scanTokens(text);
    const { hashes, count } = maker.shinglesOf(scan);
    this.shingles = hashes.slice(0, count);
    this.words = wordKeys(scan.hashes, scan.count);
    const places = joined?.places;
    const start = (at: number) => places?.[at] ?? at;
    this.starts = scan.starts.slice(0, scan.count).map(start);
    this.ends = scan.ends.slice(0, scan.count).map((end) => start(end - 1) + 1);
    this.band = maker.signatureOf(text).band;
    const set = distinctShingles(text, maker.settings);
    this.distinct = set.count;
    fillHashSet(this.members, set.hashes, set.count);
  }

  /** Where the words from `from` up to `to` stand. */
  spanOf(from: number, to: number) {
    return { start: this.starts[from] as number, end: this.ends[to - 1] as number };
  }

  measure(text: string): Measures {
    const { hashes, count } = distinctShingles(text, this.maker.settings);
    const shared = countMembers(this.members, hashes, 0, count);
    return { ...measure(shared, this.distinct, count), twin: digestOf(hashes, count) };
  }

  /** Whether a text has the very same shingles. */
  isTwin(text: string): boolean {
    return this.measure(text).resemblance === 1;
  }

  /**
   * The passages that a text shares with the query.
   *
   * @param shared the places of the query's shingles that are anchors of the text, ascending
   */
  passagesOf(text: string, shared: readonly number[]): SharedPassage[] {
    const scan = scanTokens(text);
    const { hashes, count } = this.maker.shinglesOf(scan);
    const size = Math.min(this.maker.settings.shingleSize, scan.count);
    const own = Math.min(this.maker.settings.shingleSize, this.words.length);
    const places = this.maker.anchorPlacesOf(scan, count).toReversed();
    const anchors = groupBy(places, (at) => hashes[at] as number);
    const hits: AnchorHit[] = [];
    for (const shingle of shared) {
      for (const at of anchors.get(this.shingles[shingle] as number) ?? NOWHERE) {
        const source = { start: scan.starts[at] as number, end: scan.ends[at + size - 1] as number };
        hits.push({ suspect: this.spanOf(shingle, shingle + own), source });
      }
    }
    return chainHits(hits);
  }
}

const NOWHERE: readonly number[] = [];

function wordKeys(hashes: Int32Array, count: number): Uint32Array {
  const keys = new Uint32Array(count);
  for (let at = 0; at < count; at++) keys[at] = wordKey(hashes[at] as number);
  return keys;
}
