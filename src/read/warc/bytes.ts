/** Reads a stream of bytes by amount and by line, holding no more than what is asked for. */
export class ByteReader {
  private readonly iterator: AsyncIterator<Uint8Array>;
  private buffer: Uint8Array = new Uint8Array();
  private done = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.iterator = chunks[Symbol.asyncIterator]();
  }

  /** The next `amount` bytes, fewer where the stream ends. */
  async take(amount: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let missing = amount;
    while (missing > 0 && (await this.fill())) {
      const part = this.buffer.subarray(0, missing);
      this.buffer = this.buffer.subarray(part.length);
      missing -= part.length;
      parts.push(part);
    }
    return Buffer.concat(parts);
  }

  /** Passes over bytes; tells how many there were. */
  async skip(amount: number): Promise<number> {
    let passed = 0;
    while (passed < amount && (await this.fill())) {
      const step = Math.min(amount - passed, this.buffer.length);
      this.buffer = this.buffer.subarray(step);
      passed += step;
    }
    return passed;
  }

  /**
   * The next line without its end, `undefined` at the end of the stream.
   *
   * @param longest - bytes; of a longer line only the beginning is given.
   */
  async line(longest: number): Promise<string | undefined> {
    const parts: Uint8Array[] = [];
    let length = 0;
    let any = false;
    while (await this.fill()) {
      any = true;
      const end = this.buffer.indexOf(0x0a);
      const part = end === -1 ? this.buffer : this.buffer.subarray(0, end);
      if (length < longest) parts.push(part.subarray(0, longest - length));
      length += part.length;
      this.buffer = this.buffer.subarray(end === -1 ? part.length : end + 1);
      if (end !== -1) break;
    }
    return any ? Buffer.concat(parts).toString('utf8').replace(/\r$/, '') : undefined;
  }

  async close(): Promise<void> {
    await this.iterator.return?.();
  }

  private async fill(): Promise<boolean> {
    while (this.buffer.length === 0 && !this.done) {
      const next = await this.iterator.next();
      if (next.done) this.done = true;
      else this.buffer = next.value;
    }
    return this.buffer.length > 0;
  }
}
