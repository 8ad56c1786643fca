import { TABLES, type Table } from '../../corpus/store.js';
import { IsnadError } from '../../errors.js';
import { addByte, addWord } from './crc16.js';

/*
 * An entry: the lower 16 bits of the stirred key, the number in 32 bits, for words the place in 16, and a check of 16 bits
 * over the table, the whole key, number and place. An entry with the number 0 is a mark: the key's older entries stand in a
 * list of their own. Its check repeats the bits of the key, for a script writes it.
 */
const KEY_BYTES = 2;
const NUMBER_BYTES = 4;

export interface PostingEntry {
  readonly number: number;
  readonly place: number;
}

export function entrySize(table: Table): number {
  return table === 'word' ? 10 : 8;
}

function checkOf(table: Table, stirred: number, number: number, place: number): number {
  const crc = addWord(addWord(addByte(0xffff, TABLES.indexOf(table)), stirred), number);
  return addByte(addByte(crc, place >>> 8), place & 0xff);
}

export function writeEntry(
  table: Table,
  stirred: number,
  number: number,
  place: number,
  out: Buffer,
  at: number,
): void {
  const size = entrySize(table);
  out.writeUInt16BE(stirred & 0xffff, at);
  out.writeUInt32BE(number, at + KEY_BYTES);
  if (table === 'word') out.writeUInt16BE(place, at + KEY_BYTES + NUMBER_BYTES);
  out.writeUInt16BE(checkOf(table, stirred, number, place), at + size - 2);
}

/** The postings of one key in a bucket or a list of its own. */
export interface Found {
  /** Earliest first, as a rule. */
  readonly entries: readonly PostingEntry[];
  /** Whether older ones stand in a list of their own. */
  readonly marked: boolean;
}

/**
 * Reads the postings of a key, and makes sure that all others beside them are whole: a damaged one might be of this key.
 *
 * @param bits that choose the bucket
 * @throws IsnadError `DAMAGED_DATA`.
 */
export function readEntries(table: Table, stirred: number, bits: number, bytes: Buffer): Found {
  const entries: PostingEntry[] = [];
  let marked = false;
  const whole = eachEntry(table, stirred, bits, bytes, (key, number, place) => {
    if (key !== stirred) return;
    if (number === 0) marked = true;
    else entries.push({ number, place });
  });
  if (!whole)
    throw new IsnadError(
      'DAMAGED_DATA',
      `A list of the corpus (${table}) is damaged; run "isnad index check CORPUS --repair", which makes the lists anew from the articles.`,
    );
  return { entries, marked };
}

/** Calls `visit` with each entry of a bucket; false where one is damaged. `any` is one of the bucket's stirred keys. */
export function eachEntry(
  table: Table,
  any: number,
  bits: number,
  bytes: Buffer,
  visit: (stirred: number, number: number, place: number) => void,
): boolean {
  const size = entrySize(table);
  if (bytes.length % size !== 0) return false;
  // With 16 bits or more for the bucket, an entry's own 16 complete the key.
  const bucket = any >>> (32 - bits);
  const upper = (bucket << (32 - bits)) & 0xffff0000;
  const shared = bits > 16 ? 0xffff & ~((1 << (32 - bits)) - 1) : 0;
  const wanted = (bucket << (32 - bits)) & shared;
  for (let at = 0; at < bytes.length; at += size) {
    const lower = ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
    const number = bytes.readUInt32BE(at + KEY_BYTES);
    const place = size === 10 ? bytes.readUInt16BE(at + 6) : 0;
    const check = bytes.readUInt16BE(at + size - 2);
    const stirred = (upper | lower) >>> 0;
    const right = number === 0 ? lower : checkOf(table, stirred, number, place);
    if (check !== right || (lower & shared) !== wanted) return false;
    visit(stirred, number, place);
  }
  return true;
}

/** Latest first, and of one article the last place first. */
export function byLatest(a: PostingEntry, b: PostingEntry): number {
  return b.number - a.number || b.place - a.place;
}
