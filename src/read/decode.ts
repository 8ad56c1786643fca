import { IsnadError, show } from '../errors.js';

/** The byte order marks, longest first where one begins with another. */
const MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * Bytes as text: UTF-8, or what a byte order mark says. The mark is no part of the text. Nothing is replaced or
 * guessed, since every span of a report counts in the text as it is.
 *
 * @param name - of the file, for the message.
 * @throws IsnadError `INVALID_ENCODING` for bytes that are not of that encoding, or that are no text.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte));
  const encoding = mark?.encoding ?? 'utf-8';
  const text = decode(bytes, encoding);
  if (text === undefined)
    throw new IsnadError(
      'INVALID_ENCODING',
      `${show(name)} is not valid ${encoding.toUpperCase()}; save it as UTF-8, for example with "iconv -f WINDOWS-1256 -t UTF-8".`,
    );
  if (text.includes('\0'))
    throw new IsnadError(
      'INVALID_ENCODING',
      `${show(name)} holds NUL characters, so it is no plain text or UTF-16 without a byte order mark; save it as UTF-8.`,
    );
  return text;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
