import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { IsnadError } from '../../errors.js';
import { MOST_BYTES } from '../formats/format.js';
import { putHeader } from './records.js';

/** What came by HTTP, with chunks and compression undone. */
export interface HttpResponse {
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array;
}

/**
 * An HTTP response as it went over the wire, or as an archive rewrote it: headers that are no longer true of the body
 * are passed over.
 *
 * @throws IsnadError `DAMAGED_DATA`.
 */
export function parseResponse(bytes: Uint8Array): HttpResponse {
  const wire = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blank = /\r?\n\r?\n/.exec(wire.subarray(0, LONGEST_HEAD).toString('latin1'));
  if (blank === null) throw new IsnadError('DAMAGED_DATA', 'The HTTP response has no end of its headers.');
  const [first = '', ...lines] = wire.subarray(0, blank.index).toString('latin1').split(/\r?\n/);
  const headers = new Map<string, string>();
  let last = '';
  for (const line of lines) last = putHeader(headers, line, last);
  const body = wire.subarray(blank.index + blank[0].length);
  const whole = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? joinChunks(body) : body;
  return {
    status: Number(/^HTTP\/[\d.]+ (\d{3})/.exec(first)?.[1] ?? 0),
    contentType: headers.get('content-type') ?? '',
    body: decompress(whole, headers.get('content-encoding')?.toLowerCase() ?? ''),
  };
}

const LONGEST_HEAD = 256 * 1024;

/** The body without the sizes between its chunks; as it is where there are none. */
function joinChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at);
    const size = /^([0-9a-f]{1,8})(?:;|$)/i.exec(
      body.toString('latin1', at, Math.min(end, at + 200)).trim(),
    )?.[1];
    if (end === -1 || size === undefined) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(parts);
}

function decompress(body: Buffer, encoding: string): Buffer {
  const options = { maxOutputLength: MOST_BYTES };
  try {
    if (/gzip/.test(encoding) && body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, options);
    if (encoding === 'br') return brotliDecompressSync(body, options);
    if (encoding === 'deflate')
      return (body[0] ?? 0) % 16 === 8 ? inflateSync(body, options) : inflateRawSync(body, options);
    return body;
  } catch (cause) {
    throw new IsnadError('DAMAGED_DATA', `The HTTP response cannot be decompressed (${encoding}).`, {
      cause,
    });
  }
}
