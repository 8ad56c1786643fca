import { TextDecoder } from 'node:util';
import { markOf } from './charset/marks.js';
import { peek } from './source.js';

/** A line of bytes, without its end. */
export interface Line {
  /** From 1 on. */
  readonly number: number;
  /** `undefined` for a line longer than the limit. */
  readonly bytes: Uint8Array | undefined;
}

const NEWLINE = 0x0a;

/**
 * Cuts bytes at newlines. Only one line is held at a time, and no more of it than `longest` bytes. A byte order mark is
 * left out; UTF-16 that has one becomes UTF-8.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line, void, undefined> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  const finish = (): Line => {
    const bytes = length > longest ? undefined : parts.length === 1 ? parts[0] : Buffer.concat(parts, length);
    parts = [];
    length = 0;
    return { number: number++, bytes };
  };
  for await (const chunk of asUtf8(chunks)) {
    let at = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, at)) {
      take(chunk.subarray(at, end));
      yield finish();
      at = end + 1;
    }
    if (at < chunk.length) take(chunk.subarray(at));
  }
  if (length > 0) yield finish();
}

async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, rest } = await peek(chunks);
  const mark = markOf(head);
  if (mark === undefined) return yield* rest;
  if (mark.encoding !== 'utf-8') return yield* transcode(rest, mark.encoding);
  let skip = mark.bytes.length;
  for await (const chunk of rest) {
    yield chunk.subarray(skip);
    skip = 0;
  }
}

async function* transcode(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
