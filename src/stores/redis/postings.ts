import { PostingsBuilder } from '../../corpus/postings-builder.js';
import { type Entry, type Postings, TABLES, type Table, WORD_POSTINGS_KEPT } from '../../corpus/store.js';
import { addTo } from '../../groups.js';
import type { Client, Request } from './client.js';
import { byLatest, entrySize, type Found, type PostingEntry, readEntries, writeEntry } from './entries.js';
import { bucketName, type Keyspace, stir } from './layout.js';
import { CHANGE_POSTINGS, FIELDS_AT_ONCE, LONG, READ_LONG } from './scripts.js';

/** What is to be done with postings; `again`: they may be there already. */
export type Mode = 'add' | 'drop' | 'again';

/** Bytes of changes that a command carries at most, about. */
const CHANGES_BYTES = 1 << 18;

/** Postings of one table, to be sorted by bucket. */
interface Gathered {
  readonly stirred: Uint32Array;
  readonly numbers: Uint32Array;
  readonly places: Uint16Array;
}

/** The commands that change the postings of articles. */
export function changePostings(space: Keyspace, mode: Mode, entries: readonly Entry[]): Request[] {
  return TABLES.flatMap((table) => {
    const gathered = gather(table, entries);
    return changesOf(space, table, mode, gathered, sortByBucket(space, table, gathered));
  });
}

function gather(table: Table, entries: readonly Entry[]): Gathered {
  const length = entries.reduce((sum, { keys }) => sum + keys[table].length, 0);
  const gathered: Gathered = {
    stirred: new Uint32Array(length),
    numbers: new Uint32Array(length),
    places: new Uint16Array(length),
  };
  let at = 0;
  for (const { number, keys } of entries) {
    if (table === 'word') gathered.places.set(keys.places, at);
    for (const key of keys[table]) {
      gathered.stirred[at] = stir(key);
      gathered.numbers[at++] = number;
    }
  }
  return gathered;
}

/** The postings' places in order of their buckets, those of a bucket in the order in which they came. */
function sortByBucket(space: Keyspace, table: Table, { stirred }: Gathered): Float64Array {
  const order = Float64Array.from(
    stirred,
    (key, at) => space.bucketOf(table, key) * stirred.length + at,
  ).sort();
  return order.map((value) => value % stirred.length);
}

function changesOf(
  space: Keyspace,
  table: Table,
  mode: Mode,
  { stirred, numbers, places }: Gathered,
  order: Float64Array,
): Request[] {
  const requests: Request[] = [];
  const size = entrySize(table);
  const bucketAt = (at: number) => space.bucketOf(table, stirred[order[at] as number] as number);
  for (let at = 0; at < order.length; ) {
    const partition = space.partitionOfBucket(table, bucketAt(at));
    const parts: Buffer[] = [];
    for (let bytes = 0; at < order.length && parts.length < FIELDS_AT_ONCE && bytes < CHANGES_BYTES; ) {
      const bucket = bucketAt(at);
      if (space.partitionOfBucket(table, bucket) !== partition) break;
      let end = at + 1;
      while (end < order.length && end - at < 0xffff && bucketAt(end) === bucket) end++;
      const name = bucketName(bucket);
      const part = Buffer.allocUnsafe(3 + name.length + (end - at) * size);
      part[0] = name.length;
      part.write(name, 1, 'latin1');
      part.writeUInt16BE(end - at, 1 + name.length);
      for (let to = 3 + name.length; at < end; to += size) {
        const from = order[at++] as number;
        const [key, number] = [stirred[from] as number, numbers[from] as number];
        writeEntry(table, key, number, places[from] as number, part, to);
      }
      bytes += part.length;
      parts.push(part);
    }
    requests.push(changeOf(space, partition, table, mode, Buffer.concat(parts)));
  }
  return requests;
}

function changeOf(space: Keyspace, partition: number, table: Table, mode: Mode, changes: Buffer): Request {
  const size = entrySize(table);
  const keys = [2, space.tableKey(partition, table), space.tableKey(partition, 'long')];
  const rest = [size, table === 'word' ? WORD_POSTINGS_KEPT * size : 0, ...LONG[table], changes];
  const slot = space.partitions[partition]?.slot as number;
  const again = mode === 'add' ? { again: [...keys, 'again', ...rest] } : {};
  return { slot, run: CHANGE_POSTINGS, args: [...keys, mode, ...rest], ...again };
}

/** See `Store.lookup`. */
export async function lookUp(
  client: Client,
  space: Keyspace,
  table: Table,
  keys: Uint32Array,
  limit: number,
): Promise<Postings> {
  const stirred = keys.map(stir);
  const found = await readBuckets(client, space, table, stirred);
  const longer = await readLongLists(client, space, table, stirred, found, limit);
  const builder = new PostingsBuilder(table === 'word');
  for (const [i, { entries }] of found.entries()) {
    const older = longer.get(i);
    // A word with so many postings is common, and tells nothing.
    builder.endKey(older === null ? 0 : pushLatest(builder, merge(older ?? [], entries), limit));
  }
  return builder.build();
}

async function readBuckets(
  client: Client,
  space: Keyspace,
  table: Table,
  stirred: Uint32Array,
): Promise<Found[]> {
  const bits = space.layout.bits[table];
  const groups = new Map<number, number[]>();
  for (const [i, key] of stirred.entries()) {
    const partition = space.partitionOfBucket(table, space.bucketOf(table, key));
    addTo(groups, partition, i);
  }
  const asked = [...groups].flatMap(([partition, group]) =>
    chunksOf(group).map((part) => ({ partition, part })),
  );
  const replies = await client.read(
    asked.map(({ partition, part }) => ({
      slot: space.partitions[partition]?.slot as number,
      run: 'HMGET',
      args: [
        space.tableKey(partition, table),
        ...part.map((i) => bucketName(space.bucketOf(table, stirred[i] as number))),
      ],
    })),
  );
  const found: Found[] = new Array(stirred.length);
  for (const [request, { part }] of asked.entries()) {
    for (const [n, value] of (replies[request] as (Buffer | null)[]).entries()) {
      const i = part[n] as number;
      found[i] = value === null ? NOTHING : readEntries(table, stirred[i] as number, bits, value);
    }
  }
  return found;
}

const NOTHING: Found = { entries: [], marked: false };

function chunksOf(group: readonly number[]): (readonly number[])[] {
  if (group.length <= FIELDS_AT_ONCE) return [group];
  const chunks: number[][] = [];
  for (let at = 0; at < group.length; at += FIELDS_AT_ONCE) chunks.push(group.slice(at, at + FIELDS_AT_ONCE));
  return chunks;
}

/** For keys with many postings: the latest of the older ones, where those in the bucket are too few; `null` for common words. */
async function readLongLists(
  client: Client,
  space: Keyspace,
  table: Table,
  stirred: Uint32Array,
  found: readonly Found[],
  limit: number,
): Promise<Map<number, readonly PostingEntry[] | null>> {
  const lists = new Map<number, readonly PostingEntry[] | null>();
  const groups = new Map<number, number[]>();
  for (const [i, { entries, marked }] of found.entries()) {
    if (!marked || entries.length >= limit) continue;
    const bucket = space.bucketOf(table, stirred[i] as number);
    addTo(groups, space.partitionOfBucket(table, bucket), i);
  }
  if (groups.size === 0) return lists;
  const asked = [...groups];
  const replies = await client.read(
    asked.map(([partition, group]) => ({
      slot: space.partitions[partition]?.slot as number,
      run: READ_LONG,
      args: [
        1,
        space.tableKey(partition, table),
        limit * entrySize(table),
        table === 'word' ? 'skip' : 'keep',
        ...group.map((i) => longListName(space, table, stirred[i] as number)),
      ],
    })),
  );
  for (const [request, [, group]] of asked.entries()) {
    for (const [n, value] of (replies[request] as (Buffer | null)[]).entries()) {
      const i = group[n] as number;
      const bits = space.layout.bits[table];
      lists.set(i, value && readEntries(table, stirred[i] as number, bits, value).entries);
    }
  }
  return lists;
}

/** What follows the key of the buckets in the name of a key's own list. */
function longListName(space: Keyspace, table: Table, stirred: number): string {
  const lower = (stirred & 0xffff).toString(16).padStart(4, '0');
  return `${bucketName(space.bucketOf(table, stirred))}:${lower}`;
}

/** Entries that were moved from the bucket to the list between two questions are in both. */
function merge(older: readonly PostingEntry[], newer: readonly PostingEntry[]): readonly PostingEntry[] {
  if (older.length === 0) return newer;
  const numbers = new Set(newer.map(({ number }) => number));
  return [...older.filter(({ number }) => !numbers.has(number)), ...newer];
}

/** Several writers may have added in another order than that of their numbers. */
function pushLatest(builder: PostingsBuilder, entries: readonly PostingEntry[], limit: number): number {
  const latest = entries.length < 2 ? entries : entries.toReversed();
  const sorted = latest.every((entry, i) => i === 0 || byLatest(latest[i - 1] as PostingEntry, entry) <= 0)
    ? latest
    : latest.toSorted(byLatest);
  const count = Math.min(limit, sorted.length);
  for (let i = 0; i < count; i++) {
    const { number, place } = sorted[i] as PostingEntry;
    builder.push(number, place);
  }
  return count;
}
