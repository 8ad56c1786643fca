import type { Table } from '../../corpus/store.js';

/** The tables of a segment: those of the corpus, and ids by their hash. */
export type SegmentTable = Table | 'id';

export const SEGMENT_TABLES: readonly SegmentTable[] = ['id', 'twin', 'band', 'anchor', 'word'];

/** `ISNG` in ASCII. */
export const SEGMENT_MAGIC = 0x474e5349;
export const SEGMENT_VERSION = 1;

/** At the end of the file: magic, version, bytes of the JSON before it, checksum of that, checksum of these four. */
export const FOOTER_BYTES = 20;

/** Bytes from which on a block ends. Look-ups read one block; lists of words are long. */
export const BLOCK_BYTES: Readonly<Record<SegmentTable, number>> = {
  id: 500,
  twin: 500,
  band: 500,
  anchor: 500,
  word: 2000,
};

/** Postings of one key that stand together; longer lists are cut, so that the latest can be read without the rest. */
export const ENTRY_POSTINGS = 256;

/** Where the parts of a table stand in the file, in bytes. */
export interface TableHeader {
  readonly blocks: number;
  readonly keys: number;
  readonly postings: number;
  /** Blocks, one behind the other. */
  readonly start: number;
  /** Directory: first key, length and checksum of each block, three lists of 32-bit numbers. */
  readonly directory: number;
  readonly directorySum: number;
  /** Filter of the keys. */
  readonly filter: number;
  readonly filterWords: number;
  readonly filterSum: number;
}

/** The JSON at the end of a segment. */
export interface SegmentHeader {
  /** The numbers of its articles are from `from` to `to`. */
  readonly from: number;
  readonly to: number;
  readonly tables: Readonly<Record<SegmentTable, TableHeader>>;
}

/** Blocks begin at multiples of four, since checksums are faster there. */
export function paddedLength(length: number): number {
  return (length + 3) & ~3;
}
