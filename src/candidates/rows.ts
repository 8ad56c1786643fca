const CHUNK_SHIFT = 12;
const CHUNK_ROWS: number = 1 << CHUNK_SHIFT;

/**
 * Rows of `width` 32-bit integers, numbered from 0, that only grow. They live in chunks of 4,096 rows, so that growing
 * neither copies what is there nor needs twice the memory; only the first chunk starts small and doubles.
 */
export class Rows {
  readonly width: number;
  readonly chunks: Int32Array[] = [];
  count = 0;

  constructor(width: number) {
    this.width = width;
  }

  /** Adds a row of zeros and returns its number. */
  push(): number {
    const row = this.count++;
    const chunk = row >> CHUNK_SHIFT;
    const needed = ((row & (CHUNK_ROWS - 1)) + 1) * this.width;
    const present = this.chunks[chunk];
    if (present === undefined) {
      this.chunks.push(new Int32Array((chunk === 0 ? 16 : CHUNK_ROWS) * this.width));
    } else if (present.length < needed) {
      const larger = new Int32Array(Math.min(2 * present.length, CHUNK_ROWS * this.width));
      larger.set(present);
      this.chunks[chunk] = larger;
    }
    return row;
  }

  get(row: number, column: number): number {
    return (this.chunks[row >> CHUNK_SHIFT] as Int32Array)[this.at(row, column)] as number;
  }

  set(row: number, column: number, value: number): void {
    (this.chunks[row >> CHUNK_SHIFT] as Int32Array)[this.at(row, column)] = value;
  }

  /** The chunk that holds a row; with {@link at}, for loops that read many columns of one row. */
  chunkOf(row: number): Int32Array {
    return this.chunks[row >> CHUNK_SHIFT] as Int32Array;
  }

  /** Where a column of a row stands in its chunk. */
  at(row: number, column: number): number {
    return (row & (CHUNK_ROWS - 1)) * this.width + column;
  }

  /** Bytes in memory. */
  get bytes(): number {
    return this.chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
  }
}
