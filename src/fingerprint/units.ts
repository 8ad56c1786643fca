/** The part of Node's `Buffer` that copies a string by a block move; browsers have none and read unit by unit. */
interface UnitWriter {
  write(text: string, offset: number, length: number, encoding: 'utf16le'): number;
}

interface UnitWriterFactory {
  from(buffer: ArrayBufferLike, byteOffset: number, length: number): UnitWriter;
}

const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
const factory = littleEndian ? (globalThis as { readonly Buffer?: UnitWriterFactory }).Buffer : undefined;

/** Buffers of more units than this are given back after use: 4 million, a book. */
export const KEPT_UNITS: number = 1 << 22;

/** A buffer of code units that strings are copied into, reused from text to text. */
export interface UnitBuffer {
  units: Uint16Array;
  writer: UnitWriter | undefined;
}

export function createUnitBuffer(capacity: number): UnitBuffer {
  return unitBufferOn(new Uint16Array(capacity));
}

/** A buffer in memory that is there already. */
export function unitBufferOn(units: Uint16Array): UnitBuffer {
  return { units, writer: factory?.from(units.buffer, units.byteOffset, units.byteLength) };
}

/**
 * Copies the code units of a text into the buffer and sets a space behind the last one, so that a scan needs no test
 * for the end. Reading a typed array costs a third of `charCodeAt`, which must look at the string's representation
 * every time.
 */
export function copyUnits(text: string, buffer: UnitBuffer): void {
  const { length } = text;
  if (buffer.units.length <= length) {
    const larger = createUnitBuffer(Math.max(length + 1, Math.min(2 * length, KEPT_UNITS)));
    buffer.units = larger.units;
    buffer.writer = larger.writer;
  }
  const { units, writer } = buffer;
  if (writer === undefined) for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
  else writer.write(text, 0, 2 * length, 'utf16le');
  units[length] = 0x20;
}
