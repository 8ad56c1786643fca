import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Kept } from '../../corpus/store.js';
import { IsnadError } from '../../errors.js';
import type { Article } from '../../types.js';
import { crc16 } from './crc16.js';

const REPAIR = 'run "isnad index check CORPUS --repair"';

/** An article and its blocks, as they are kept: a check over number and all that follows, the blocks, the article as JSON. */
export function writeRecord({ number, article }: Kept, blocks: number): Buffer {
  const json = Buffer.from(JSON.stringify(article));
  const record = Buffer.allocUnsafe(8 + json.length);
  record.writeUInt32BE(blocks, 4);
  json.copy(record, 8);
  record.writeUInt32BE(checkOf(number, record), 0);
  return record;
}

export interface KeptRecord extends Kept {
  readonly blocks: number;
}

/** `undefined` where the record is damaged. */
export function parseRecord(number: number, record: Buffer): KeptRecord | undefined {
  if (record.length < 8 || record.readUInt32BE(0) !== checkOf(number, record)) return undefined;
  const article = JSON.parse(record.toString('utf8', 8)) as Article;
  return { number, article, blocks: record.readUInt32BE(4) };
}

/** @throws IsnadError `DAMAGED_DATA`. */
export function readRecord(number: number, record: Buffer): KeptRecord {
  const kept = parseRecord(number, record);
  if (kept === undefined)
    throw new IsnadError('DAMAGED_DATA', `Article number ${number} of the corpus is damaged; ${REPAIR}.`);
  return kept;
}

function checkOf(number: number, record: Buffer): number {
  const head = Buffer.allocUnsafe(4);
  head.writeUInt32BE(number);
  return crc32(record.subarray(4), crc32(head));
}

/** Stands for an id: ids are long, and need not be well-formed Unicode, which JSON escapes. */
export interface Digest {
  readonly bytes: Buffer;
  readonly name: string;
}

/** 128 bits of SHA-256: two ids never share them. */
export function digestOf(id: string): Digest {
  const bytes = createHash('sha256').update(JSON.stringify(id)).digest().subarray(0, 16);
  return { bytes, name: bytes.toString('base64url') };
}

/** Where an id leads. */
export interface Link {
  readonly number: number;
  readonly blocks: number;
}

export function writeLink(digest: string, { number, blocks }: Link): Buffer {
  const link = Buffer.allocUnsafe(10);
  link.writeUInt32BE(number, 0);
  link.writeUInt32BE(blocks, 4);
  link.writeUInt16BE(crc16(link, 0, 8, crc16(Buffer.from(digest))), 8);
  return link;
}

/** `undefined` where the link is damaged. */
export function parseLink(digest: string, link: Buffer): Link | undefined {
  if (link.length !== 10) return undefined;
  const read = { number: link.readUInt32BE(0), blocks: link.readUInt32BE(4) };
  return writeLink(digest, read).equals(link) ? read : undefined;
}

/** @throws IsnadError `DAMAGED_DATA`. */
export function readLink(digest: string, link: Buffer): Link {
  const read = parseLink(digest, link);
  if (read === undefined)
    throw new IsnadError('DAMAGED_DATA', `The number of an article of the corpus is damaged; ${REPAIR}.`);
  return read;
}

/** JSON with a check before it. */
export function seal(value: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(value));
  const sealed = Buffer.allocUnsafe(4 + json.length);
  sealed.writeUInt32BE(crc32(json));
  json.copy(sealed, 4);
  return sealed;
}

/** `undefined` where it is damaged. */
export function unseal(sealed: Buffer): unknown {
  if (sealed.length < 4 || sealed.readUInt32BE(0) !== crc32(sealed.subarray(4))) return undefined;
  return JSON.parse(sealed.toString('utf8', 4));
}
