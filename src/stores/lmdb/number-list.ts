/** A list of 32-bit numbers that grows. */
export class NumberList {
  private list = new Uint32Array(1 << 8);
  length = 0;

  push(value: number): void {
    if (this.length === this.list.length) {
      const list = new Uint32Array(2 * this.length);
      list.set(this.list);
      this.list = list;
    }
    this.list[this.length++] = value;
  }

  values(): Uint32Array {
    return this.list.subarray(0, this.length);
  }
}
