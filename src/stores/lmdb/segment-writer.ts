import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { checksum } from '../../fingerprint/checksum.js';
import { addToFilter, filterWords } from './filter.js';
import {
  BLOCK_BYTES,
  ENTRY_POSTINGS,
  FOOTER_BYTES,
  paddedLength,
  SEGMENT_MAGIC,
  SEGMENT_VERSION,
  type SegmentHeader,
  type SegmentTable,
  type TableHeader,
} from './layout.js';
import { NumberList } from './number-list.js';

const OUT_BYTES = 1 << 18;

/** More than any entry takes: a key, a count, {@link ENTRY_POSTINGS} numbers and places. */
const ENTRY_BYTES = 10 + 8 * ENTRY_POSTINGS;

/** Postings of one key, the latest first: those of two lists from `from` up to `to`. */
export interface PostingList {
  readonly numbers: Uint32Array;
  readonly places: Uint16Array;
  readonly from: number;
  readonly to: number;
}

/**
 * Writes a segment: for each table in turn `begin`, `add` for every key in ascending order, `end`; then `finish`.
 * Everything is written from front to back, in pieces of a quarter of a megabyte.
 */
export class SegmentWriter {
  private readonly file: number;
  private readonly out = Buffer.allocUnsafeSlow(OUT_BYTES);
  private pending = 0;
  private written = 0;
  private readonly tables: Partial<Record<SegmentTable, TableHeader>> = {};

  private table: SegmentTable = 'id';
  private start = 0;
  private readonly block: Buffer = Buffer.alloc(BLOCK_BYTES.word + ENTRY_BYTES);
  private blockLength = 0;
  private blockKey = 0;
  private lastKey = 0;
  private keys = 0;
  private postings = 0;
  private firstKeys = new NumberList();
  private lengths = new NumberList();
  private sums = new NumberList();
  private filter = new Uint32Array(0);

  constructor(path: string) {
    this.file = openSync(path, 'w');
  }

  /** @param mostKeys keys of the table, or more */
  begin(table: SegmentTable, mostKeys: number): void {
    this.table = table;
    this.start = this.position;
    this.filter = new Uint32Array(filterWords(mostKeys));
    this.keys = 0;
    this.postings = 0;
    this.firstKeys = new NumberList();
    this.lengths = new NumberList();
    this.sums = new NumberList();
  }

  private get position(): number {
    return this.written + this.pending;
  }

  /** The postings of the next key, one at least. */
  add(key: number, list: PostingList): void {
    this.keys++;
    this.postings += list.to - list.from;
    addToFilter(this.filter, key);
    for (let { from } = list; from < list.to; from += ENTRY_POSTINGS)
      this.addEntry(key, list, from, Math.min(list.to, from + ENTRY_POSTINGS));
  }

  private addEntry(key: number, { numbers, places }: PostingList, from: number, to: number): void {
    if (this.blockLength === 0) {
      this.blockKey = key;
      this.lastKey = key;
    }
    const { block } = this;
    let at = putVarint(block, this.blockLength, key - this.lastKey);
    at = putVarint(block, at, to - from);
    let before = 0;
    for (let i = from; i < to; i++) {
      const number = numbers[i] as number;
      at = putVarint(block, at, i === from ? number : before - number);
      if (this.table === 'word') at = putVarint(block, at, places[i] as number);
      before = number;
    }
    this.blockLength = at;
    this.lastKey = key;
    if (at >= BLOCK_BYTES[this.table]) this.endBlock();
  }

  private endBlock(): void {
    if (this.blockLength === 0) return;
    const padded = paddedLength(this.blockLength);
    const bytes = this.block.subarray(0, padded).fill(0, this.blockLength);
    this.firstKeys.push(this.blockKey);
    this.lengths.push(this.blockLength);
    this.sums.push(checksum(bytes));
    this.write(bytes);
    this.blockLength = 0;
  }

  end(): void {
    this.endBlock();
    const blocks = this.lengths.length;
    const directory = new Uint32Array(3 * blocks);
    directory.set(this.firstKeys.values());
    directory.set(this.lengths.values(), blocks);
    directory.set(this.sums.values(), 2 * blocks);
    this.tables[this.table] = {
      blocks,
      keys: this.keys,
      postings: this.postings,
      start: this.start,
      directory: this.position,
      directorySum: checksum(bytesOf(directory)),
      filter: this.position + directory.byteLength,
      filterWords: this.filter.length,
      filterSum: checksum(bytesOf(this.filter)),
    };
    this.write(bytesOf(directory));
    this.write(bytesOf(this.filter));
    this.filter = new Uint32Array(0);
  }

  /** Ends the file, sees it safely on the disk, and returns its length in bytes. */
  finish(from: number, to: number): number {
    const header: SegmentHeader = { from, to, tables: this.tables as SegmentHeader['tables'] };
    const json = new TextEncoder().encode(JSON.stringify(header));
    this.write(json);
    const footer = new Uint32Array(FOOTER_BYTES / 4);
    footer.set([SEGMENT_MAGIC, SEGMENT_VERSION, json.length, checksum(json)]);
    footer[4] = checksum(bytesOf(footer.subarray(0, 4)));
    this.write(bytesOf(footer));
    this.flush();
    fsyncSync(this.file);
    closeSync(this.file);
    return this.written;
  }

  /** Gives the file up, whatever was written. */
  abandon(): void {
    closeSync(this.file);
  }

  private write(bytes: Uint8Array): void {
    if (this.pending + bytes.length > OUT_BYTES) this.flush();
    if (bytes.length > OUT_BYTES) this.writeAll(bytes);
    else {
      this.out.set(bytes, this.pending);
      this.pending += bytes.length;
    }
  }

  private flush(): void {
    this.writeAll(this.out.subarray(0, this.pending));
    this.pending = 0;
  }

  private writeAll(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at, bytes.length - at);
    this.written += bytes.length;
  }
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}

/** Seven bits a byte, the low ones first; the high bit says that more follow. */
function putVarint(bytes: Uint8Array, at: number, value: number): number {
  let left = value;
  let place = at;
  while (left > 0x7f) {
    bytes[place++] = (left & 0x7f) | 0x80;
    left >>>= 7;
  }
  bytes[place++] = left;
  return place;
}
