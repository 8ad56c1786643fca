import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Gone } from '../../corpus/key-table.js';
import type { PostingsBuilder } from '../../corpus/postings-builder.js';
import { checksum } from '../../fingerprint/checksum.js';
import { BlockCursor } from './block-cursor.js';
import { damaged } from './errors.js';
import { markHeld } from './filter.js';
import {
  FOOTER_BYTES,
  paddedLength,
  SEGMENT_MAGIC,
  SEGMENT_TABLES,
  SEGMENT_VERSION,
  type SegmentHeader,
  type SegmentTable,
  type TableHeader,
} from './layout.js';

/** What of a table is held in memory. */
interface TableDirectory {
  readonly header: TableHeader;
  readonly firstKeys: Uint32Array;
  readonly lengths: Uint32Array;
  readonly sums: Uint32Array;
  /** Where each block begins in the file, and where the last one ends. */
  readonly offsets: Float64Array;
  readonly filter: Uint32Array;
}

/**
 * A file of postings that never changes, sorted by table, key and, from the latest on, number. Directories and filters
 * are read when a table is first asked for; each look-up reads a block or two of a kilobyte and checks them.
 */
export class Segment {
  readonly path: string;
  readonly header: SegmentHeader;
  readonly bytes: number;
  private readonly file: number;
  private readonly directories: Partial<Record<SegmentTable, TableDirectory>> = {};
  private readonly cursor = new BlockCursor();
  private buffer = Buffer.allocUnsafeSlow(1 << 14);

  /** @throws IsnadError `DAMAGED_DATA`; what the file system throws. */
  constructor(path: string) {
    this.path = path;
    this.file = openSync(path, 'r');
    try {
      this.bytes = fstatSync(this.file).size;
      this.header = this.readHeader();
    } catch (error) {
      closeSync(this.file);
      throw error;
    }
  }

  /** Of all tables. */
  get postings(): number {
    return SEGMENT_TABLES.reduce((sum, table) => sum + this.header.tables[table].postings, 0);
  }

  private readHeader(): SegmentHeader {
    if (this.bytes < FOOTER_BYTES) throw damaged(this.path, 'it is cut short');
    const footer = new Uint32Array(this.read(this.bytes - FOOTER_BYTES, FOOTER_BYTES).buffer);
    const [magic, version, length = 0, sum, own] = footer;
    if (own !== checksum(new Uint8Array(footer.buffer, 0, FOOTER_BYTES - 4)) || magic !== SEGMENT_MAGIC)
      throw damaged(this.path, 'its end is damaged or missing');
    if (version !== SEGMENT_VERSION) throw damaged(this.path, `it is of version ${version}`);
    const json = this.read(this.bytes - FOOTER_BYTES - length, length);
    if (checksum(json) !== sum) throw damaged(this.path, 'its header is damaged');
    return JSON.parse(new TextDecoder().decode(json)) as SegmentHeader;
  }

  /** A part of the file, as bytes of their own. */
  private read(from: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    this.readInto(bytes, from, length);
    return bytes;
  }

  private readInto(bytes: Uint8Array, from: number, length: number): void {
    for (let at = 0; at < length; ) {
      const count = readSync(this.file, bytes, at, length - at, from + at);
      if (count === 0) throw damaged(this.path, 'it is cut short');
      at += count;
    }
  }

  directoryOf(table: SegmentTable): TableDirectory {
    const known = this.directories[table];
    if (known !== undefined) return known;
    const header = this.header.tables[table];
    const { blocks, directory, directorySum, filter, filterWords, filterSum } = header;
    const words = this.readWords(directory, 3 * blocks, directorySum);
    const lengths = words.subarray(blocks, 2 * blocks);
    const offsets = new Float64Array(blocks + 1);
    offsets[0] = header.start;
    for (let block = 0; block < blocks; block++)
      offsets[block + 1] = (offsets[block] as number) + paddedLength(lengths[block] as number);
    const made = {
      header,
      firstKeys: words.subarray(0, blocks),
      lengths,
      sums: words.subarray(2 * blocks),
      offsets,
      filter: this.readWords(filter, filterWords, filterSum),
    };
    this.directories[table] = made;
    return made;
  }

  private readWords(from: number, count: number, sum: number): Uint32Array {
    const bytes = this.read(from, 4 * count);
    if (checksum(bytes) !== sum) throw damaged(this.path, 'a directory is damaged');
    return new Uint32Array(bytes.buffer);
  }

  /** Sets a bit of the mask of each key that may be here. */
  mark(table: SegmentTable, keys: Uint32Array, masks: Uint32Array, bit: number): void {
    markHeld(this.directoryOf(table).filter, keys, masks, bit);
  }

  /** Appends the latest postings of a key to `out`, at most `limit`, those of `gone` left out; returns how many. */
  collect(table: SegmentTable, key: number, limit: number, gone: Gone, out: PostingsBuilder): number {
    const directory = this.directoryOf(table);
    const { firstKeys } = directory;
    let count = 0;
    for (let block = blockBefore(firstKeys, key); block < firstKeys.length && count < limit; block++) {
      const firstKey = firstKeys[block] as number;
      if (firstKey > key) break;
      this.openBlock(table, directory, block);
      count = this.cursor.collect(key, limit, count, gone, out);
    }
    return count;
  }

  private openBlock(table: SegmentTable, directory: TableDirectory, block: number): void {
    const { offsets, lengths, firstKeys, sums } = directory;
    const from = offsets[block] as number;
    const length = lengths[block] as number;
    const padded = paddedLength(length);
    if (this.buffer.length < padded) this.buffer = Buffer.allocUnsafeSlow(padded);
    this.readInto(this.buffer, from, padded);
    if (checksum(this.buffer.subarray(0, padded)) !== sums[block])
      throw damaged(this.path, 'a block is damaged');
    this.cursor.open(this.buffer, 0, length, firstKeys[block] as number, table === 'word');
  }

  /** Reads blocks one after the other, many at a time, for merging and checking; yields a cursor at each. */
  *blocksOf(table: SegmentTable): Generator<BlockCursor> {
    const { offsets, lengths, firstKeys, sums } = this.directoryOf(table);
    const cursor = new BlockCursor();
    for (let first = 0; first < firstKeys.length; ) {
      const from = offsets[first] as number;
      let last = first + 1;
      while (last < firstKeys.length && (offsets[last + 1] as number) - from <= READ_BYTES) last++;
      const bytes = this.read(from, (offsets[last] as number) - from);
      for (let block = first; block < last; block++) {
        const start = (offsets[block] as number) - from;
        const end = start + (lengths[block] as number);
        if (checksum(bytes.subarray(start, start + paddedLength(end - start))) !== sums[block])
          throw damaged(this.path, 'a block is damaged');
        cursor.open(bytes, start, end, firstKeys[block] as number, table === 'word');
        yield cursor;
      }
      first = last;
    }
  }

  /** Reads everything. @throws IsnadError `DAMAGED_DATA`. */
  verify(): void {
    for (const table of SEGMENT_TABLES) for (const _ of this.blocksOf(table));
  }

  close(): void {
    closeSync(this.file);
  }
}

/** @throws IsnadError `DAMAGED_DATA` where the file is not of the length that it was written with. */
export function openSegment(path: string, bytes: number): Segment {
  const segment = new Segment(path);
  if (segment.bytes === bytes) return segment;
  segment.close();
  throw damaged(path, `it has ${segment.bytes} bytes and not ${bytes}`);
}

const READ_BYTES = 1 << 17;

/**
 * The block in which the postings of a key begin, if it is there: the last one that begins before the key, or the
 * first. Keys are hashes, so a guess by their value is nearly right.
 */
function blockBefore(firstKeys: Uint32Array, key: number): number {
  const blocks = firstKeys.length;
  const guess = Math.floor((key / 0x100000000) * blocks);
  let low = guess;
  for (let step = 4; low >= 0 && (firstKeys[low] ?? 0xffffffff) >= key; step *= 2) low -= step;
  low = Math.max(low, -1);
  let high = guess;
  for (let step = 4; high < blocks && (firstKeys[high] as number) < key; step *= 2) high += step;
  high = Math.min(high, blocks);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((firstKeys[middle] as number) < key) low = middle;
    else high = middle;
  }
  return Math.max(0, low);
}
