/** By byte, for the polynomial x^16 + x^12 + x^5 + 1. */
const TABLE = Uint16Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 8;
  for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1;
  return crc;
});

/**
 * CRC-16/XMODEM: Redis Cluster derives a key's slot from it, and we the check of our entries, for it finds every flipped
 * bit, every pair of them and every flipped byte.
 *
 * @param crc that of the bytes before
 */
export function crc16(bytes: Uint8Array, from = 0, to = bytes.length, crc = 0): number {
  let value = crc;
  for (let at = from; at < to; at++) value = addByte(value, bytes[at] as number);
  return value;
}

/** The crc with one more byte. */
export function addByte(crc: number, byte: number): number {
  return ((crc << 8) ^ (TABLE[(crc >>> 8) ^ byte] as number)) & 0xffff;
}

/** The crc with four more bytes, the most significant first. */
export function addWord(crc: number, word: number): number {
  const upper = addByte(addByte(crc, word >>> 24), (word >>> 16) & 0xff);
  return addByte(addByte(upper, (word >>> 8) & 0xff), word & 0xff);
}
