import type { Gone } from '../../corpus/key-table.js';

const CHUNK_SHIFT = 15;
const CHUNK_NUMBERS: number = 1 << CHUNK_SHIFT;

/** Which articles are gone, a bit for each number, in chunks of 32,768 numbers: what was removed is never forgotten. */
export class GoneNumbers implements Gone {
  private readonly chunks = new Map<number, Uint8Array>();

  has(number: number): boolean {
    if (this.chunks.size === 0) return false;
    const chunk = this.chunks.get(number >>> CHUNK_SHIFT);
    if (chunk === undefined) return false;
    const at = number & (CHUNK_NUMBERS - 1);
    return ((chunk[at >> 3] as number) & (1 << (at & 7))) !== 0;
  }

  add(number: number): void {
    const index = number >>> CHUNK_SHIFT;
    const chunk = this.chunks.get(index) ?? new Uint8Array(CHUNK_NUMBERS / 8);
    this.chunks.set(index, chunk);
    setBit(chunk, number);
  }

  /** The chunks as they are with some more numbers: copies, of those that change. */
  with(numbers: readonly number[]): Map<number, Uint8Array> {
    const changed = new Map<number, Uint8Array>();
    for (const number of numbers) {
      const index = number >>> CHUNK_SHIFT;
      const chunk =
        changed.get(index) ?? this.chunks.get(index)?.slice() ?? new Uint8Array(CHUNK_NUMBERS / 8);
      changed.set(index, chunk);
      setBit(chunk, number);
    }
    return changed;
  }

  all(): ReadonlyMap<number, Uint8Array> {
    return this.chunks;
  }

  setChunk(index: number, chunk: Uint8Array): void {
    this.chunks.set(index, chunk);
  }

  clear(): void {
    this.chunks.clear();
  }
}

function setBit(chunk: Uint8Array, number: number): void {
  const at = number & (CHUNK_NUMBERS - 1);
  chunk[at >> 3] = (chunk[at >> 3] as number) | (1 << (at & 7));
}
