import { IsnadError, show } from '../errors.js';
import { checksum, LITTLE_ENDIAN } from '../fingerprint/checksum.js';

/** `ISNX` in ASCII. */
const MAGIC = 0x584e5349;
const PREFIX_BYTES = 24;

/** What a stored index is made of: a small JSON header and long lists of 32-bit integers. */
export interface Container {
  /** Which index wrote it. */
  readonly kind: string;
  /** Of the index's own layout; readers refuse another one. */
  readonly version: number;
  readonly header: unknown;
  readonly sections: readonly Uint32Array[];
}

/**
 * A container as one ArrayBuffer, little-endian: magic `ISNX`; version; checksum of all bytes with 0 here; bytes of the
 * header; number of sections; 0; the header (JSON `{ kind, header }` in UTF-8, padded with spaces to a multiple of
 * four); the length of each section in words; the sections.
 *
 * @throws RangeError where the platform has no buffer of that size (2 to 4 GB in browsers, more in Node).
 */
export function packContainer({ kind, version, header, sections }: Container): ArrayBuffer {
  requireLittleEndian();
  const json = new TextEncoder().encode(JSON.stringify({ kind, header }));
  const headerBytes = 4 * Math.ceil(json.length / 4);
  const words = sections.reduce((sum, section) => sum + section.length, 0);
  const buffer = new ArrayBuffer(PREFIX_BYTES + headerBytes + 4 * (sections.length + words));
  const bytes = new Uint8Array(buffer);
  bytes.fill(0x20, PREFIX_BYTES, PREFIX_BYTES + headerBytes);
  bytes.set(json, PREFIX_BYTES);
  const prefix = new Uint32Array(buffer, 0, PREFIX_BYTES / 4);
  prefix.set([MAGIC, version, 0, headerBytes, sections.length, 0]);
  const body = new Uint32Array(buffer, PREFIX_BYTES + headerBytes);
  let at = 0;
  for (const section of sections) body[at++] = section.length;
  for (const section of sections) {
    body.set(section, at);
    at += section.length;
  }
  prefix[2] = checksum(bytes);
  return buffer;
}

/**
 * The container that `packContainer` wrote. Sections are views of the buffer. The buffer is written to for a moment
 * and left as it was.
 *
 * @throws IsnadError `DAMAGED_DATA` where bytes are missing or changed, or another kind of index wrote them;
 * `INCOMPATIBLE_DATA` where they are of another version.
 */
export function unpackContainer(buffer: ArrayBuffer, kind: string, version: number): Container {
  requireLittleEndian();
  if (!isBuffer(buffer)) throw damaged(`it is ${show(buffer)} and no ArrayBuffer`);
  if (buffer.byteLength < PREFIX_BYTES || buffer.byteLength % 4 !== 0) throw damaged('it is cut short');
  const prefix = new Uint32Array(buffer, 0, PREFIX_BYTES / 4);
  const [magic, found, sum, headerBytes = 0, count = 0] = prefix;
  if (magic !== MAGIC) throw damaged('it does not begin as one');
  if (found !== version) {
    throw new IsnadError(
      'INCOMPATIBLE_DATA',
      `The stored index is of version ${found}, this library reads ${version}; build it from the articles again.`,
    );
  }
  if (sum !== checksumOf(buffer, prefix)) throw damaged('the checksum is wrong');
  const json = new TextDecoder().decode(new Uint8Array(buffer, PREFIX_BYTES, headerBytes));
  const parsed = JSON.parse(json) as { kind: string; header: unknown };
  if (parsed.kind !== kind) throw damaged(`it holds a ${show(parsed.kind)} and no ${kind}`);
  const body = new Uint32Array(buffer, PREFIX_BYTES + headerBytes);
  const sections: Uint32Array[] = [];
  let at = count;
  for (let section = 0; section < count; section++) {
    const length = body[section] as number;
    sections.push(body.subarray(at, at + length));
    at += length;
  }
  return { kind, version, header: parsed.header, sections };
}

function checksumOf(buffer: ArrayBuffer, prefix: Uint32Array): number {
  const stored = prefix[2] as number;
  prefix[2] = 0;
  const sum = checksum(new Uint8Array(buffer));
  prefix[2] = stored;
  return sum;
}

/** By its tag: an ArrayBuffer from a worker or another window is no instance of ours. */
function isBuffer(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}

function requireLittleEndian(): void {
  if (LITTLE_ENDIAN) return;
  throw new IsnadError(
    'INCOMPATIBLE_DATA',
    'Indexes are stored little-endian and this machine is not; use another one.',
  );
}

function damaged(how: string): IsnadError {
  return new IsnadError('DAMAGED_DATA', `This is no whole stored index: ${how}; store it again.`);
}
