import { IsnadError, show } from '../../errors.js';
import { markOf, utf16Of } from './marks.js';
import { decodeWindows1252 } from './windows-1252.js';

/**
 * Bytes as text: UTF-8, UTF-16, or what a byte order mark says. The mark is no part of the text. Nothing is replaced or
 * guessed, since every span of a report counts in the text as it is.
 *
 * @param name - of the file, for the message.
 * @throws IsnadError `INVALID_ENCODING` for bytes that are not of that encoding, or that are no text.
 *
 * @example
 * decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), 'a.txt') // => 'A'
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const encoding = markOf(bytes)?.encoding ?? 'utf-8';
  const text = decodeAs(bytes, encoding);
  if (text === undefined) throw notEncoded(encoding, name);
  if (!text.includes('\0')) return text;
  const wide = utf16Of(bytes);
  const read = wide === undefined ? undefined : decodeAs(bytes, wide);
  if (read !== undefined && !read.includes('\0')) return read;
  throw new IsnadError('INVALID_ENCODING', `${show(name)} holds NUL characters, so it is no text.`);
}

/** The error for bytes that are not of an encoding. */
export function notEncoded(encoding: string, name: string): IsnadError {
  return new IsnadError(
    'INVALID_ENCODING',
    `${show(name)} is not valid ${encoding.toUpperCase()}; save it as UTF-8, for example with "iconv -f WINDOWS-1256 -t UTF-8".`,
  );
}

/**
 * Bytes as text of one encoding, without a mark; `undefined` where they are not of it.
 *
 * @param encoding - a name that {@link encodingOf} returned.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Names of encodings that the standard does not list and that are met all the same. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['cp932', 'shift_jis'],
  ['cp949', 'euc-kr'],
  ['utf8mb4', 'utf-8'],
]);

/** The encoding that a label means (Encoding Standard, names and labels); `undefined` for an unknown one. */
export function encodingOf(label: string): string | undefined {
  const name = label.trim().toLowerCase();
  try {
    return new TextDecoder(ALIASES.get(name) ?? name).encoding;
  } catch {
    return undefined;
  }
}
