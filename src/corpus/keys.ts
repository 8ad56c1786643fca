import { chooseAnchors } from '../candidates/anchors.js';
import { type Banding, chooseBanding, hashBands } from '../candidates/bands.js';
import { digestOf } from '../candidates/set-groups.js';
import { mix32 } from '../fingerprint/hash.js';
import { createHashSet, keepDistinct } from '../fingerprint/hash-set.js';
import { scanTokens, type TokenScan } from '../fingerprint/scan.js';
import { rollWords } from '../fingerprint/shingle-scan.js';
import { distinctShingles, type ShingleBuffer } from '../fingerprint/shingles.js';
import { DEFAULT_SLOTS } from '../fingerprint/signature.js';
import { sketch } from '../fingerprint/sketch.js';
import type { CorpusSettings } from './options.js';
import type { ArticleKeys } from './store.js';

/** Words in a block. Tuned on the training part of PAN 2013 (bench/README.md, "Reworded text"). */
export const BLOCK_WORDS = 64;

/** A place is kept in 16 bits; words behind four million others count to the last block. */
const LAST_PLACE = 0xffff;

const NO_KEYS = new Uint32Array(0);

type Words = Pick<ArticleKeys, 'word' | 'places'>;

const NO_WORDS: Words = { word: NO_KEYS, places: new Uint16Array(0) };

/** The key of a word by its hash, stirred so that any of its bits can choose a place; never 0. */
export function wordKey(hash: number): number {
  return mix32(hash) >>> 0 || 1;
}

/**
 * Computes what articles are found by. One of these serves a corpus: its buffers are used again from text to text.
 * Cost: linear, about 30 µs for 450 words.
 */
export class KeyMaker {
  readonly settings: CorpusSettings;
  private readonly banding: Banding;
  /** Shingles from one anchor to the next, at most. */
  private readonly most: number;
  private readonly slots = new Int32Array(DEFAULT_SLOTS);
  private readonly bandHashes: Int32Array;
  private rolled = new Uint32Array(1 << 10);
  private anchors = new Int32Array(1 << 8);
  private words = new Uint32Array(1 << 10);
  private places = new Uint16Array(1 << 10);
  private readonly seen = createHashSet();

  constructor(settings: CorpusSettings) {
    this.settings = settings;
    this.banding = chooseBanding(settings.threshold, DEFAULT_SLOTS);
    this.bandHashes = new Int32Array(this.banding.bands);
    this.most = settings.passageWords - settings.shingleSize + 1;
  }

  /** The keys of a text; those of `word` only where the corpus looks for reworded text. */
  keysOf(text: string): ArticleKeys {
    const scan = scanTokens(text);
    const anchor = this.anchorsOf(scan);
    const { word, places } = this.settings.reworded ? this.wordsOf(scan) : NO_WORDS;
    const blocks = Math.ceil(scan.count / BLOCK_WORDS);
    // The scan's buffers are written anew from here on.
    const { band, twin } = this.signatureOf(text);
    return { band, twin, anchor, word, places, blocks };
  }

  private anchorsOf(scan: TokenScan): Uint32Array {
    const { hashes, count } = this.shinglesOf(scan);
    return Uint32Array.from(this.anchorPlacesOf(scan, count), (at) => hashes[at] as number);
  }

  /** All shingles of a scanned text in order, repetitions included: a buffer that the next call overwrites. */
  shinglesOf(scan: TokenScan): ShingleBuffer {
    if (this.rolled.length <= scan.count) this.rolled = new Uint32Array(2 * scan.count);
    const count = rollWords(scan.hashes, scan.count, this.settings.shingleSize, this.rolled);
    return { hashes: this.rolled, count };
  }

  /** The words that begin the anchors of a scanned text of so many shingles; a buffer too. */
  anchorPlacesOf(scan: TokenScan, shingles: number): Int32Array {
    const size = Math.min(this.settings.shingleSize, scan.count);
    if (this.anchors.length <= shingles) this.anchors = new Int32Array(2 * shingles);
    return this.anchors.subarray(0, chooseAnchors(scan, shingles, size, this.most, this.anchors));
  }

  /** Each word once a block. */
  private wordsOf({ hashes, count }: TokenScan): Words {
    if (this.words.length < count) {
      this.words = new Uint32Array(2 * count);
      this.places = new Uint16Array(2 * count);
    }
    let kept = 0;
    for (let from = 0; from < count; from += BLOCK_WORDS) {
      const length = Math.min(count - from, BLOCK_WORDS);
      const block = this.words.subarray(kept, kept + length);
      for (let at = 0; at < length; at++) block[at] = wordKey(hashes[from + at] as number);
      const distinct = keepDistinct(block, length, this.seen);
      this.places.fill(Math.min(from / BLOCK_WORDS, LAST_PLACE), kept, kept + distinct);
      kept += distinct;
    }
    return { word: this.words.slice(0, kept), places: this.places.slice(0, kept) };
  }

  /** A text without words has no keys here: it resembles nothing. */
  signatureOf(text: string): Pick<ArticleKeys, 'band' | 'twin'> {
    const { hashes, count } = distinctShingles(text, this.settings);
    if (count === 0) return { band: NO_KEYS, twin: NO_KEYS };
    sketch(hashes, count, this.slots);
    hashBands(this.slots, this.banding, this.bandHashes);
    return { band: Uint32Array.from(this.bandHashes), twin: Uint32Array.of(digestOf(hashes, count)) };
  }
}
