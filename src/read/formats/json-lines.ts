import { IsnadError } from '../../errors.js';
import type { Article } from '../../types.js';
import { decodeAs } from '../charset/decode.js';
import { type Line, readLines } from '../lines.js';
import { articleOf } from '../record.js';
import type { FileFormat } from './format.js';

/** Most bytes of a line. A longer one is warned of and passed over. */
const LONGEST_LINE = 32 * 2 ** 20;

/**
 * JSON lines: an article on every line, as in `.json`. Only one line is held at a time. The id of an article that names
 * none is the path and the line: `feed.jsonl#12`.
 */
export const jsonLines: FileFormat = {
  name: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  async *read({ name, chunks }, warn) {
    let line = 0;
    try {
      for await (const { number, bytes } of readLines(chunks, LONGEST_LINE)) {
        line = number;
        const found = recordOf({ number, bytes }, name);
        if (typeof found === 'string') warn('broken-record', found, number);
        else if (found !== undefined) yield found;
      }
    } catch (error) {
      if (!isDamage(error)) throw error;
      warn('broken-file', `is the last that can be read: ${error.message}`, line);
    }
  },
};

/** The article on a line; what is wrong with it; `undefined` for an empty line. */
function recordOf({ number, bytes }: Line, name: string): Article | string | undefined {
  if (bytes === undefined) return `is longer than ${LONGEST_LINE / 2 ** 20} MB; it is left out.`;
  const source = decodeAs(bytes, 'utf-8');
  if (source === undefined) return 'is not valid UTF-8; it is left out.';
  if (source.trim() === '') return undefined;
  try {
    return articleOf(JSON.parse(source), `${name}#${number}`, 'the line');
  } catch (error) {
    if (error instanceof IsnadError) return `is left out: ${error.message}`;
    return 'is not valid JSON; it is left out.';
  }
}

/** Damage that the bytes themselves show, after which nothing more can be read. */
export function isDamage(error: unknown): error is IsnadError {
  return error instanceof IsnadError && error.code === 'DAMAGED_DATA';
}
