import { type Gone, KeyTable } from '../../corpus/key-table.js';
import { PostingTables } from '../../corpus/posting-tables.js';
import type { PostingsBuilder } from '../../corpus/postings-builder.js';
import { type Entry, WORD_POSTINGS_KEPT } from '../../corpus/store.js';
import { SEGMENT_TABLES, type SegmentTable } from './layout.js';
import { SegmentWriter } from './segment-writer.js';
import { sortByKey } from './sort.js';

/** The postings that are in memory only, since they are in no segment yet. */
export class Recent {
  private readonly tables = new PostingTables();
  private readonly ids = new KeyTable(false);
  /** Numbers of the first article and the last one; 0 where there is none. */
  from = 0;
  to = 0;
  articles = 0;

  add(entry: Entry, idKey: number): void {
    this.tables.add(entry);
    this.ids.add(idKey, entry.number, 0);
    if (this.from === 0) this.from = entry.number;
    this.to = entry.number;
    this.articles++;
  }

  /** Postings, which is what memory goes for. */
  get postings(): number {
    return SEGMENT_TABLES.reduce((sum, table) => sum + this.tableOf(table).rows.count, 0);
  }

  private tableOf(table: SegmentTable): KeyTable {
    return table === 'id' ? this.ids : this.tables.tables[table];
  }

  collect(table: SegmentTable, key: number, limit: number, gone: Gone, out: PostingsBuilder): number {
    return this.tableOf(table).collect(key, limit, gone, out);
  }

  /** Writes everything but what is gone to a segment and returns its length in bytes. */
  save(path: string, gone: Gone): number {
    const writer = new SegmentWriter(path);
    try {
      for (const table of SEGMENT_TABLES) saveTable(this.tableOf(table), table, gone, writer);
      return writer.finish(this.from, this.to);
    } catch (error) {
      writer.abandon();
      throw error;
    }
  }
}

function saveTable(rows: KeyTable, table: SegmentTable, gone: Gone, writer: SegmentWriter): void {
  const { keys, numbers, places } = sortByKey(rows, gone);
  const most = table === 'word' ? WORD_POSTINGS_KEPT : keys.length;
  writer.begin(table, countDistinct(keys));
  for (let at = 0; at < keys.length; ) {
    const key = keys[at] as number;
    let end = at + 1;
    while (keys[end] === key) end++;
    writer.add(key, { numbers, places, from: at, to: Math.min(end, at + most) });
    at = end;
  }
  writer.end();
}

function countDistinct(sorted: Uint32Array): number {
  let distinct = 0;
  for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) distinct++;
  return distinct;
}
