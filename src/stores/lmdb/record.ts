import { Buffer } from 'node:buffer';
import type { Kept } from '../../corpus/store.js';
import { checksum } from '../../fingerprint/checksum.js';
import type { Article } from '../../types.js';
import { damaged } from './errors.js';

/** Version; 1 where the text is in UTF-16; checksum of all other bytes; number; blocks; bytes of the JSON. */
const HEAD_BYTES = 20;
const VERSION = 1;
const UTF8 = 0;
const UTF16 = 1;

const SUM = 4;

/** An article as it is read back. */
export interface ArticleRecord extends Kept {
  /** See `ArticleKeys.blocks`. */
  readonly blocks: number;
}

/**
 * An article as bytes: a head; all fields but the text as JSON; the text in UTF-8, or in UTF-16 where it holds half a
 * surrogate pair, which UTF-8 cannot.
 */
export function encodeArticle({ number, article, blocks }: ArticleRecord): Buffer {
  const { text, ...fields } = article;
  const json = JSON.stringify(fields);
  const encoding = isWellFormed(text) ? 'utf8' : 'utf16le';
  const jsonBytes = Buffer.byteLength(json);
  const bytes = Buffer.allocUnsafe(HEAD_BYTES + jsonBytes + Buffer.byteLength(text, encoding));
  bytes.writeUInt16LE(VERSION, 0);
  bytes.writeUInt16LE(encoding === 'utf8' ? UTF8 : UTF16, 2);
  bytes.writeUInt32LE(0, SUM);
  bytes.writeUInt32LE(number, 8);
  bytes.writeUInt32LE(blocks, 12);
  bytes.writeUInt32LE(jsonBytes, 16);
  bytes.write(json, HEAD_BYTES);
  bytes.write(text, HEAD_BYTES + jsonBytes, encoding);
  bytes.writeUInt32LE(checksum(bytes), SUM);
  return bytes;
}

/**
 * The article that `encodeArticle` wrote. The bytes are written to for a moment and left as they were.
 *
 * @throws IsnadError `DAMAGED_DATA`.
 */
export function decodeArticle(bytes: Buffer, number: number): ArticleRecord {
  const what = `Article number ${number}`;
  if (bytes.length < HEAD_BYTES) throw damaged(what, 'it is cut short');
  const sum = bytes.readUInt32LE(SUM);
  bytes.writeUInt32LE(0, SUM);
  const found = checksum(bytes);
  bytes.writeUInt32LE(sum, SUM);
  if (found !== sum) throw damaged(what, 'its checksum is wrong');
  if (bytes.readUInt16LE(0) !== VERSION) throw damaged(what, `it is of version ${bytes.readUInt16LE(0)}`);
  if (bytes.readUInt32LE(8) !== number) throw damaged(what, 'another one stands in its place');
  const textAt = HEAD_BYTES + bytes.readUInt32LE(16);
  const fields = JSON.parse(bytes.toString('utf8', HEAD_BYTES, textAt)) as Omit<Article, 'text'>;
  const text = bytes.toString(bytes.readUInt16LE(2) === UTF16 ? 'utf16le' : 'utf8', textAt);
  return { number, article: { ...fields, text }, blocks: bytes.readUInt32LE(12) };
}

/** `String.prototype.isWellFormed`, which this version of the language does not name. */
function isWellFormed(text: string): boolean {
  return (text as unknown as { isWellFormed(): boolean }).isWellFormed();
}
