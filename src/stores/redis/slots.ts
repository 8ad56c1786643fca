import { crc16 } from './crc16.js';

/** Hash slots of every Redis Cluster. */
export const SLOTS = 16_384;

/** The slot of a key: of the part between its first braces, where it has any. */
export function slotOf(key: string): number {
  const open = key.indexOf('{');
  const close = key.indexOf('}', open + 1);
  const hashed = open >= 0 && close > open + 1 ? key.slice(open + 1, close) : key;
  return crc16(Buffer.from(hashed)) % SLOTS;
}

/**
 * Tags, `count` of them, whose slots lie at equal distances, so that masters with equal shares of the slots get equal
 * shares of the keys. Cost: milliseconds.
 *
 * @param count 1 to 16,384
 */
export function chooseTags(count: number): string[] {
  const wanted = new Map<number, number>();
  for (let i = 0; i < count; i++) wanted.set(Math.floor(((i + 0.5) * SLOTS) / count), i);
  const tags: string[] = new Array(count);
  for (let tag = 0; wanted.size > 0; tag++) {
    const slot = slotOf(`${tag}`);
    const at = wanted.get(slot);
    if (at === undefined) continue;
    tags[at] = `${tag}`;
    wanted.delete(slot);
  }
  return tags;
}
