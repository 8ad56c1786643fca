import type { Client } from './client.js';
import { checkOfCounts, recount } from './counts.js';
import type { Head } from './head.js';
import type { Keyspace } from './layout.js';
import { linksOf } from './links.js';
import { digestOf, type KeptRecord, parseRecord, writeLink } from './records.js';
import { scan } from './scan.js';
import { LINK } from './scripts.js';

/**
 * See `Store.repair`. Takes away ids that lead nowhere and records that are damaged; leads the ids of whole records, which
 * a damaged one led to, to them again; counts anew. Writers must rest meanwhile.
 */
export async function repairCorpus(client: Client, head: Head): Promise<void> {
  await head.check(true);
  const space = await head.space();
  let dropped = 0;
  for (const partition of space.partitions.keys()) dropped += await dropFaulty(client, space, partition);
  let last = 0;
  for (const partition of space.partitions.keys())
    last = Math.max(last, await keepWhole(client, space, partition, dropped > 0));
  for (const partition of space.partitions.keys()) await writeCounts(client, space, partition);
  await head.raiseNumber(last);
}

/** Returns how many ids it took away. */
async function dropFaulty(client: Client, space: Keyspace, partition: number): Promise<number> {
  const slot = space.partitions[partition]?.slot as number;
  let dropped = 0;
  for await (const page of linksOf(client, space, partition)) {
    const names = page.filter(({ fault }) => fault !== undefined).map(({ name }) => name);
    dropped += names.length;
    if (names.length > 0)
      await client.write([{ slot, run: 'HDEL', args: [space.key(partition, 'id'), ...names] }]);
  }
  return dropped;
}

/** Takes away damaged records, and links the others again if asked to. Returns the largest number. */
async function keepWhole(
  client: Client,
  space: Keyspace,
  partition: number,
  relink: boolean,
): Promise<number> {
  const key = space.key(partition, 'article');
  const slot = space.partitions[partition]?.slot as number;
  let last = 0;
  for await (const page of scan(client, space, partition, key)) {
    for (const [field, value] of page) {
      const number = Number(`${field}`);
      const record = parseRecord(number, value);
      if (record === undefined) await client.write([{ slot, run: 'HDEL', args: [key, field] }]);
      else {
        last = Math.max(last, number);
        if (relink) await linkAgain(client, space, record);
      }
    }
  }
  return last;
}

/** Does nothing where the id leads to this number, or to a later one. */
async function linkAgain(client: Client, space: Keyspace, record: KeptRecord): Promise<void> {
  const digest = digestOf(record.article.id);
  const partition = space.partitionOfDigest(digest.bytes);
  const slot = space.partitions[partition]?.slot as number;
  const args = [2, space.key(partition, 'id'), space.key(partition, 'count'), 'set', digest.name];
  await client.write([{ slot, run: LINK, args: [...args, writeLink(digest.name, record)] }]);
}

async function writeCounts(client: Client, space: Keyspace, partition: number): Promise<void> {
  const { articles, blocks } = await recount(client, space, partition);
  const slot = space.partitions[partition]?.slot as number;
  const check = checkOfCounts(articles, blocks);
  const args = [space.key(partition, 'count'), 'articles', articles, 'blocks', blocks, 'check', check];
  await client.write([{ slot, run: 'HSET', args }]);
}
