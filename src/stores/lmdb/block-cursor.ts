import type { Gone } from '../../corpus/key-table.js';
import type { PostingsBuilder } from '../../corpus/postings-builder.js';

/** Postings that are gathered, in lists that are longer. */
export interface Scratch {
  numbers: Uint32Array;
  places: Uint16Array;
  length: number;
}

/** Reads the entries of a block; used again for block after block. */
export class BlockCursor {
  private bytes: Uint8Array = new Uint8Array(0);
  private at = 0;
  private end = 0;
  private placed = false;
  /** Of the entry that `next` came to. */
  key = 0;
  count = 0;

  open(bytes: Uint8Array, start: number, end: number, firstKey: number, placed: boolean): void {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
    this.key = firstKey;
    this.placed = placed;
  }

  /** Goes to the next entry, the postings of the one before having been read; false at the end of the block. */
  next(): boolean {
    if (this.at >= this.end) return false;
    this.key += this.varint();
    this.count = this.varint();
    return true;
  }

  private varint(): number {
    const { bytes } = this;
    let byte = bytes[this.at++] as number;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    for (let shift = 7; shift < 35; shift += 7) {
      byte = bytes[this.at++] as number;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value >>> 0;
  }

  private skip(): void {
    const { bytes } = this;
    let left = this.placed ? 2 * this.count : this.count;
    let at = this.at;
    while (left > 0) left -= (bytes[at++] as number) < 0x80 ? 1 : 0;
    this.at = at;
  }

  /** Appends the postings of a key to `out` until there are `limit`; `count` are there. Returns how many there are then. */
  collect(key: number, limit: number, count: number, gone: Gone, out: PostingsBuilder): number {
    let found = count;
    while (found < limit && this.next()) {
      if (this.key > key) break;
      if (this.key < key) this.skip();
      else found = this.collectEntry(limit, found, gone, out);
    }
    return found;
  }

  private collectEntry(limit: number, count: number, gone: Gone, out: PostingsBuilder): number {
    let found = count;
    let number = 0;
    for (let i = 0; i < this.count && found < limit; i++) {
      const value = this.varint();
      number = i === 0 ? value : number - value;
      const place = this.placed ? this.varint() : 0;
      if (gone.has(number)) continue;
      out.push(number, place);
      found++;
    }
    return found;
  }

  /** Appends the postings of the entry to a list that has room for them, those of `gone` left out. */
  appendTo(list: Scratch, gone: Gone): void {
    let number = 0;
    for (let i = 0; i < this.count; i++) {
      const value = this.varint();
      number = i === 0 ? value : number - value;
      const place = this.placed ? this.varint() : 0;
      if (gone.has(number)) continue;
      list.numbers[list.length] = number;
      list.places[list.length++] = place;
    }
  }
}
