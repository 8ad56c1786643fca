import { createReadStream } from 'node:fs';
import { IsnadError, show } from '../errors.js';
import { gunzip, isGzip } from './gunzip.js';
import { refuseFile } from './system-errors.js';

/** Bytes to be read, once, from their beginning. */
export interface Source {
  /** The path, or what stands for it: the id of what is in it begins with it. */
  readonly name: string;
  /** The `Content-Type` under which the bytes came, where they came by HTTP. */
  readonly contentType?: string;
  /** Decompressed. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Small enough that what a chunk of gzip unfolds to, at most a thousand times as much, fits into memory. */
const CHUNK_BYTES = 64 * 1024;

/**
 * A file.
 *
 * @param onBytes - told how many bytes of the file, as it stands on disk, were read with each chunk.
 */
export function fileSource(path: string, onBytes?: (bytes: number) => void): Source {
  return { name: path, chunks: decompress(fileChunks(path, onBytes), path) };
}

async function* fileChunks(path: string, onBytes?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      onBytes?.((chunk as Uint8Array).length);
      yield chunk as Uint8Array;
    }
  } catch (error) {
    refuseFile(path, error);
  }
}

/** Bytes from memory or from a stream. */
export function bytesSource(
  input: Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  name: string,
): Source {
  return { name, chunks: decompress(piecesOf(input), name) };
}

async function* piecesOf(
  input: Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const list = ArrayBuffer.isView(input) ? [input as Uint8Array] : input;
  for await (const piece of list) {
    if (!ArrayBuffer.isView(piece))
      throw new IsnadError('INVALID_OPTION', `A stream of articles must give bytes, not ${show(piece)}.`);
    for (let at = 0; at < piece.length; at += CHUNK_BYTES) yield piece.subarray(at, at + CHUNK_BYTES);
  }
}

/** The bytes themselves, or what gzip made them from: its mark decides, not the name. */
async function* decompress(chunks: AsyncGenerator<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const { head, rest } = await peek(chunks);
  yield* isGzip(head) ? gunzip(rest, name) : rest;
}

/** The first chunk, with all chunks, itself included. */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly rest: AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let first = await iterator.next();
  while (!first.done && first.value.length === 0) first = await iterator.next();
  return { head: first.done ? new Uint8Array() : first.value, rest: follow(first, iterator) };
}

async function* follow(
  first: IteratorResult<Uint8Array>,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    for (let next = first; !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

/**
 * All bytes of a source.
 *
 * @param most - bytes; more are an error, so that no file fills the memory.
 * @throws IsnadError `TOO_LARGE`.
 */
export async function readWhole({ name, chunks }: Source, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most)
      throw new IsnadError(
        'TOO_LARGE',
        `${show(name)} holds more than ${most / 2 ** 20} MB, too much for one article of its kind; cut it up.`,
      );
    pieces.push(chunk);
  }
  return Buffer.concat(pieces, length);
}
