import { type Gone, KeyTable } from './key-table.js';
import { PostingsBuilder } from './postings-builder.js';
import { type ArticleKeys, type Entry, TABLES, type Table } from './store.js';

/** All four tables of postings in memory. */
export class PostingTables {
  readonly tables: Readonly<Record<Table, KeyTable>> = {
    band: new KeyTable(false),
    twin: new KeyTable(false),
    anchor: new KeyTable(false),
    word: new KeyTable(true),
  };
  private readonly builders = { plain: new PostingsBuilder(false), placed: new PostingsBuilder(true) };

  /** Entries must come in ascending order of their numbers. */
  add({ number, keys }: Entry): void {
    for (const name of TABLES) addKeys(this.tables[name], number, keys, name);
  }

  lookup(name: Table, keys: Uint32Array, limit: number, gone: Gone) {
    const builder = this.builders[name === 'word' ? 'placed' : 'plain'].begin();
    const table = this.tables[name];
    for (const key of keys) builder.endKey(table.collect(key, limit, gone, builder));
    return builder.build();
  }

  /** The same postings but for those of some articles. */
  without(gone: Gone): PostingTables {
    const made = new PostingTables();
    for (const name of TABLES) {
      const table = this.tables[name];
      for (let row = 0; row < table.rows.count; row++) {
        const number = table.numberAt(row);
        if (!gone.has(number)) made.tables[name].add(table.keyAt(row), number, table.placeAt(row));
      }
    }
    return made;
  }
}

function addKeys(table: KeyTable, number: number, keys: ArticleKeys, name: Table): void {
  const list = keys[name];
  const places = name === 'word' ? keys.places : undefined;
  for (let at = 0; at < list.length; at++)
    table.add(list[at] as number, number, places === undefined ? 0 : (places[at] as number));
}
