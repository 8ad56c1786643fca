/**
 * The ids of an index: each article gets the next number, a removed one leaves its number empty until the index is
 * rebuilt.
 */
export class Identities {
  private readonly ids: (string | undefined)[] = [];
  private readonly numbers = new Map<string, number>();

  /** Articles present. */
  get size(): number {
    return this.numbers.size;
  }

  /** Numbers given so far, those of removed articles included. */
  get count(): number {
    return this.ids.length;
  }

  add(id: string): number {
    const number = this.ids.length;
    this.ids.push(id);
    this.numbers.set(id, number);
    return number;
  }

  remove(id: string): number | undefined {
    const number = this.numbers.get(id);
    if (number === undefined) return undefined;
    this.numbers.delete(id);
    this.ids[number] = undefined;
    return number;
  }

  has(id: string): boolean {
    return this.numbers.has(id);
  }

  numberOf(id: string): number | undefined {
    return this.numbers.get(id);
  }

  /** The id of a number, `undefined` where the article is gone. */
  idOf(number: number): string | undefined {
    return this.ids[number];
  }

  /** Whether so many are gone that a rebuild pays: more than there are left. */
  get wasteful(): boolean {
    return this.count > 100 && this.count > 2 * this.size;
  }
}
