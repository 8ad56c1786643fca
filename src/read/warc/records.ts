import type { Warn } from '../warnings.js';
import { ByteReader } from './bytes.js';

/** A record of a web archive (ISO 28500). */
export interface WarcRecord {
  /** From 1 on. */
  readonly number: number;
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly content: Uint8Array;
}

const LONGEST_LINE = 64 * 1024;
const MOST_HEADERS = 1000;
/** Bytes of a record beyond which it is passed over. */
const MOST_CONTENT = 16 * 2 ** 20;

/**
 * The records that `wants` of a web archive, one at a time. A broken one is warned of, and the reading goes on at the
 * next line that begins a record.
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  wants: (headers: ReadonlyMap<string, string>) => boolean,
  warn: Warn,
): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(chunks);
  let number = 0;
  let lost = false;
  try {
    for (;;) {
      const first = await reader.line(LONGEST_LINE);
      if (first === undefined) return;
      if (!/^WARC\/\d/.test(first)) {
        if (first.trim() !== '' && !lost) warn('broken-record', `is broken after record ${number}.`);
        lost ||= first.trim() !== '';
        continue;
      }
      lost = false;
      number++;
      const headers = await readHeaders(reader);
      const length = Number(headers.get('content-length') ?? Number.NaN);
      if (!Number.isSafeInteger(length) || length < 0) {
        warn('broken-record', `has no Content-Length in record ${number}; it is left out.`);
        lost = true;
        continue;
      }
      const wanted = wants(headers);
      if (wanted && length > MOST_CONTENT)
        warn(
          'broken-record',
          `has more than ${MOST_CONTENT / 2 ** 20} MB in record ${number}; it is left out.`,
        );
      if (!wanted || length > MOST_CONTENT) {
        await reader.skip(length);
        continue;
      }
      const content = await reader.take(length);
      if (content.length < length) warn('broken-record', `is cut off in record ${number}; it is left out.`);
      else yield { number, headers, content };
    }
  } finally {
    await reader.close();
  }
}

/** Lines `Name: value` up to an empty one; a line that begins with white space goes on with the value before. */
async function readHeaders(reader: ByteReader): Promise<ReadonlyMap<string, string>> {
  const headers = new Map<string, string>();
  let last = '';
  for (let count = 0; count < MOST_HEADERS; count++) {
    const line = await reader.line(LONGEST_LINE);
    if (line === undefined || line === '') break;
    last = putHeader(headers, line, last);
  }
  return headers;
}

/** Adds the header on a line; returns its name, which the next line may go on with. */
export function putHeader(headers: Map<string, string>, line: string, last: string): string {
  if (/^[ \t]/.test(line) && last !== '') {
    headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`);
    return last;
  }
  const colon = line.indexOf(':');
  if (colon < 1) return last;
  const name = line.slice(0, colon).trim().toLowerCase();
  headers.set(name, line.slice(colon + 1).trim());
  return name;
}
