import { type StoreProblem, TABLES, type Table } from '../../corpus/store.js';
import type { Client } from './client.js';
import { readCounts } from './counts.js';
import { eachEntry } from './entries.js';
import type { Head } from './head.js';
import type { Keyspace } from './layout.js';
import { linksOf, problem } from './links.js';
import { scan } from './scan.js';

/** See `Store.check`. Memory: a page at a time. */
export async function* checkCorpus(client: Client, head: Head): AsyncGenerator<StoreProblem> {
  for (const name of await head.check(false))
    yield problem('damaged-options', `The field ${name} is damaged.`);
  const space = await head.space();
  for (const [partition, counts] of (await readCounts(client, space)).entries())
    if (counts === undefined)
      yield problem('damaged-counts', `The counts of part ${partition} of the corpus are damaged.`);
  for (const partition of space.partitions.keys()) {
    for await (const page of linksOf(client, space, partition))
      for (const { fault } of page) if (fault !== undefined) yield fault;
    for (const table of TABLES) yield* checkLists(client, space, partition, table);
  }
}

async function* checkLists(
  client: Client,
  space: Keyspace,
  partition: number,
  table: Table,
): AsyncGenerator<StoreProblem> {
  const bits = space.layout.bits[table];
  let damaged = 0;
  const note = (bucket: string, value: Buffer) => {
    const any = (Number.parseInt(bucket, 36) * 2 ** (32 - bits)) >>> 0;
    if (!eachEntry(table, any, bits, value, () => undefined)) damaged++;
  };
  const key = space.tableKey(partition, table);
  for await (const page of scan(client, space, partition, key))
    for (const [name, value] of page) note(`${name}`, value);
  for (const [name, value] of await longListsOf(client, space, partition, key)) note(name, value);
  if (damaged > 0)
    yield problem(
      'damaged-list',
      `${damaged} lists (${table}) of part ${partition} of the corpus are damaged.`,
    );
}

/** The lists of keys with many postings: the names of their buckets, and what is in them. */
async function longListsOf(
  client: Client,
  space: Keyspace,
  partition: number,
  table: string,
): Promise<(readonly [bucket: string, value: Buffer])[]> {
  const slot = space.partitions[partition]?.slot as number;
  const [names] = await client.read([{ slot, run: 'SMEMBERS', args: [space.tableKey(partition, 'long')] }]);
  const own = (names as Buffer[]).filter((name) => name.subarray(0, table.length).equals(Buffer.from(table)));
  const lists: (readonly [string, Buffer])[] = [];
  for (const name of own) {
    const [value] = await client.read([{ slot, run: 'GET', args: [name] }]);
    lists.push([name.toString('latin1', table.length, name.length - 5), (value as Buffer | null) ?? NO_LIST]);
  }
  return lists;
}

/** A list that is not there counts as damaged: no list has one byte. */
const NO_LIST = Buffer.alloc(1);
