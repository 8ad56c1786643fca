import { Buffer } from 'node:buffer';
import { checksum } from '../../fingerprint/checksum.js';
import { damaged } from './errors.js';

/** A segment, as the state names it. */
export interface SegmentEntry {
  readonly file: string;
  readonly bytes: number;
  /** Postings of all tables, by which it is decided what to merge. */
  readonly postings: number;
}

/** What changes with every write, kept beside the articles and written with them. */
export interface StoreState {
  /** Grows with every write, so that no two states are the same. */
  readonly generation: number;
  readonly articles: number;
  readonly blocks: number;
  readonly lastNumber: number;
  /** Articles up to this number have their postings in segments. */
  readonly posted: number;
  /** From the oldest to the newest. */
  readonly segments: readonly SegmentEntry[];
  /** For the name of the next segment. */
  readonly nextSegment: number;
}

export const EMPTY_STATE: StoreState = {
  generation: 0,
  articles: 0,
  blocks: 0,
  lastNumber: 0,
  posted: 0,
  segments: [],
  nextSegment: 1,
};

/** A value as JSON behind a checksum of it. */
export function encodeValue(value: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(value));
  const bytes = Buffer.alloc(4 + json.length);
  bytes.set(json, 4);
  bytes.writeUInt32LE(checksum(json), 0);
  return bytes;
}

/** @throws IsnadError `DAMAGED_DATA`. */
export function decodeValue<T>(bytes: Buffer, what: string): T {
  if (bytes.length < 4) throw damaged(what, 'it is cut short');
  const json = bytes.subarray(4);
  if (checksum(json) !== bytes.readUInt32LE(0)) throw damaged(what, 'its checksum is wrong');
  return JSON.parse(json.toString()) as T;
}

/** The checksum of an encoded value, which tells whether it is another one. */
export function sumOf(bytes: Buffer): number {
  return bytes.length < 4 ? 0 : bytes.readUInt32LE(0);
}

/** Bytes behind a checksum of them. */
export function encodeBytes(bytes: Uint8Array): Buffer {
  const out = Buffer.alloc(4 + bytes.length);
  out.set(bytes, 4);
  out.writeUInt32LE(checksum(bytes), 0);
  return out;
}

/** A copy. @throws IsnadError `DAMAGED_DATA`. */
export function decodeBytes(bytes: Buffer, what: string): Uint8Array {
  const copy = Uint8Array.from(bytes.subarray(4));
  if (bytes.length < 4 || checksum(copy) !== bytes.readUInt32LE(0))
    throw damaged(what, 'its checksum is wrong');
  return copy;
}
