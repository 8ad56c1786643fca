import { IsnadError, show } from '../errors.js';
import { checksum } from './checksum.js';
import { HASH_VERSION } from './hash.js';
import { MAX_SLOTS, MIN_SLOTS, type Signature } from './signature.js';

/** `ISNS` in ASCII. */
const MAGIC = 0x534e5349;
const HEADER_BYTES = 20;
const UNITS = ['word', 'character'] as const;

/**
 * A signature as bytes, to be stored or sent. Little-endian whatever the machine: magic `ISNS`; version, shingle unit,
 * shingle size, bits a slot (a byte each); number of slots; number of shingles; checksum of all other bytes; slots.
 */
export function encodeSignature(signature: Signature): Uint8Array {
  const { slots, bits } = signature;
  const bytes = new Uint8Array(HEADER_BYTES + (slots.length * bits) / 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint8(4, signature.version);
  view.setUint8(5, UNITS.indexOf(signature.shingleUnit));
  view.setUint8(6, signature.shingleSize);
  view.setUint8(7, bits);
  view.setUint32(8, slots.length, true);
  view.setUint32(12, signature.shingles, true);
  if (bits === 8) bytes.set(slots, HEADER_BYTES);
  else for (const [slot, value] of slots.entries()) view.setUint32(HEADER_BYTES + 4 * slot, value, true);
  view.setUint32(16, checksum(bytes), true);
  return bytes;
}

/**
 * The signature that `encodeSignature` wrote.
 *
 * @throws IsnadError `DAMAGED_DATA` where the bytes are no signature, cut short or changed; `INCOMPATIBLE_DATA` where
 * another version of the library wrote them.
 */
export function decodeSignature(bytes: Uint8Array): Signature {
  if (!ArrayBuffer.isView(bytes)) {
    throw new IsnadError('DAMAGED_DATA', `A signature is stored as a Uint8Array, not ${show(bytes)}.`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER_BYTES || view.getUint32(0, true) !== MAGIC)
    throw damaged('they do not begin as one');
  const version = view.getUint8(4);
  if (version !== HASH_VERSION) {
    throw new IsnadError(
      'INCOMPATIBLE_DATA',
      `The signature is of version ${version}, this library reads ${HASH_VERSION}; make it from the text again.`,
    );
  }
  const bits = view.getUint8(7);
  const count = view.getUint32(8, true);
  const shingleUnit = UNITS[view.getUint8(5)];
  if ((bits !== 8 && bits !== 32) || shingleUnit === undefined || count < MIN_SLOTS || count > MAX_SLOTS)
    throw damaged('the header is not valid');
  if (bytes.byteLength !== HEADER_BYTES + (count * bits) / 8) throw damaged('their length is wrong');
  const zeroed = bytes.slice();
  zeroed.fill(0, 16, 20);
  if (checksum(zeroed) !== view.getUint32(16, true)) throw damaged('the checksum is wrong');
  const slots = bits === 8 ? bytes.slice(HEADER_BYTES) : new Uint32Array(count);
  if (bits === 32)
    for (let slot = 0; slot < count; slot++) slots[slot] = view.getUint32(HEADER_BYTES + 4 * slot, true);
  return {
    version,
    shingleUnit,
    shingleSize: view.getUint8(6),
    shingles: view.getUint32(12, true),
    bits,
    slots,
  };
}

function damaged(how: string): IsnadError {
  return new IsnadError('DAMAGED_DATA', `These bytes are no whole signature: ${how}; store them again.`);
}
