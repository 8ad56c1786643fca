import { IsnadError } from '../../errors.js';
import { loadPackage } from '../packages.js';
import type { Warn } from '../warnings.js';
import { decodeAs, decodeText, encodingOf, notEncoded } from './decode.js';
import { markOf, utf16Of } from './marks.js';

/** What is known of some bytes beside themselves. */
export interface CharsetHints {
  /** Of the file, for messages. */
  readonly name: string;
  /** Labels, the most trustworthy first: of the header, then of the page. */
  readonly declared: readonly (string | undefined)[];
  readonly warn: Warn;
}

/**
 * Bytes as text, by the first that holds of: byte order mark, UTF-8 that cannot be chance, declared encoding, UTF-8 or
 * UTF-16, a guess from the bytes, UTF-8 with damaged places replaced. The last two give a warning.
 *
 * Valid UTF-8 goes before what is declared where the declared encoding is a single-byte one: servers say Latin-1 of
 * everything, and text of such an encoding with letters beyond ASCII is all but never valid UTF-8.
 *
 * @throws IsnadError `INVALID_ENCODING` where nothing fits; `MISSING_PACKAGE` where a guess needs `jschardet`.
 */
export async function decodeBytes(
  bytes: Uint8Array,
  { name, declared, warn }: CharsetHints,
): Promise<string> {
  if (markOf(bytes) !== undefined) return decodeText(bytes, name);
  const labels = declared.map((label) => (label === undefined ? undefined : encodingOf(label)));
  const unicode = decodeAs(bytes, 'utf-8');
  if (unicode === undefined || labels.some(mayLookLikeUnicode)) {
    const text = firstThatFits(bytes, labels);
    if (text !== undefined) return text;
  }
  if (unicode !== undefined && !unicode.includes('\0')) return unicode;
  if (utf16Of(bytes) !== undefined) return decodeText(bytes, name);
  if (unicode !== undefined) throw new IsnadError('INVALID_ENCODING', noText(name));
  return guess(bytes, name, warn);
}

/** Multi-byte encodings whose short texts can be valid UTF-8 by chance, or that hide in ASCII. */
function mayLookLikeUnicode(encoding: string | undefined): boolean {
  return encoding !== undefined && /^(?:gb|big5|euc|shift_jis|iso-2022|utf-16)/.test(encoding);
}

function firstThatFits(bytes: Uint8Array, encodings: readonly (string | undefined)[]): string | undefined {
  for (const encoding of encodings) {
    const text = encoding === undefined ? undefined : decodeAs(bytes, encoding);
    if (text !== undefined && !text.includes('\0')) return text;
  }
  return undefined;
}

/** Fewer bytes beyond ASCII than this are no ground for a guess. */
const LEAST_EVIDENCE = 4;
/** `jschardet` gives 0.02 to single letters and 0.18 to a French sentence in windows-1252; right guesses begin near 0.1. */
const LEAST_CONFIDENCE = 0.1;
/** Damaged places, to all characters beyond ASCII, up to which text is still UTF-8, and damaged. */
const MOST_DAMAGE = 0.02;

/** What we use of `jschardet`. */
interface Jschardet {
  readonly detect: (bytes: Uint8Array) => { readonly encoding: string | null; readonly confidence: number };
}

async function guess(bytes: Uint8Array, name: string, warn: Warn): Promise<string> {
  const damaged = new TextDecoder('utf-8').decode(bytes);
  if (!damaged.includes('\0') && damageOf(damaged) <= MOST_DAMAGE) {
    warn('damaged-text', 'has bytes that are not UTF-8; they are read as U+FFFD.');
    return damaged;
  }
  if (bytes.includes(0)) throw new IsnadError('INVALID_ENCODING', noText(name));
  if (!hasEvidence(bytes)) throw notEncoded('utf-8', name);
  const { detect } = await loadPackage<Jschardet>(
    'jschardet',
    'to guess the character set of a file that does not say it',
  );
  const found = detect(Buffer.from(bytes));
  const encoding = typeof found.encoding === 'string' ? encodingOf(found.encoding) : undefined;
  const text = encoding === undefined ? undefined : decodeAs(bytes, encoding);
  if (text === undefined || found.confidence < LEAST_CONFIDENCE) throw notEncoded('utf-8', name);
  warn('guessed-charset', `does not say its character set; it is read as ${encoding}, which is a guess.`);
  return text;
}

function damageOf(text: string): number {
  const foreign = text.match(/[^\0-\u007f]/gu) ?? [];
  return foreign.filter((character) => character === '\ufffd').length / Math.max(1, foreign.length);
}

function hasEvidence(bytes: Uint8Array): boolean {
  let seen = 0;
  for (const byte of bytes) if (byte > 0x7f && ++seen >= LEAST_EVIDENCE) return true;
  return false;
}

function noText(name: string): string {
  return `${JSON.stringify(name)} holds NUL characters, so it is no text.`;
}
