/** What the bytes 0x80 to 0x9f mean in windows-1252 (Encoding Standard). All others mean themselves, as in Latin-1. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text in windows-1252, which pages that say Latin-1 or ASCII are in too. Written here because `TextDecoder` of Node 20
 * leaves those 32 bytes as control characters, and gets every other encoding right.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (unit) => HIGH.charAt(unit.charCodeAt(0) - 0x80));
}
