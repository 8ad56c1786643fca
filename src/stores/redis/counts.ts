import type { StoreCounts } from '../../corpus/store.js';
import type { Client } from './client.js';
import type { Head } from './head.js';
import type { Keyspace } from './layout.js';
import { linksOf } from './links.js';

/** What other processes have added is counted so late at most. */
const FRESH_MS = 1000;

/**
 * The counts of articles and blocks: kept part by part beside the ids, changed with them in one step. A third number, 3 times
 * the one and 7 times the other, shows damage.
 */
export class Counts {
  private readonly client: Client;
  private known: Promise<StoreCounts> | undefined;
  private readAt = 0;

  constructor(client: Client) {
    this.client = client;
  }

  /** After a change. */
  forget(): void {
    this.known = undefined;
  }

  /** Where counts are damaged the ids are counted, which takes long. */
  read(space: Keyspace, head: Head): Promise<StoreCounts> {
    const now = performance.now();
    if (this.known === undefined || now - this.readAt > FRESH_MS) {
      const known = this.ask(space, head);
      this.known = known;
      this.readAt = now;
      known.catch(() => {
        if (this.known === known) this.known = undefined;
      });
    }
    return this.known;
  }

  private async ask(space: Keyspace, head: Head): Promise<StoreCounts> {
    let [articles, blocks] = [0, 0];
    for (const [partition, counts] of (await readCounts(this.client, space)).entries()) {
      const part = counts ?? (await recount(this.client, space, partition));
      articles += part.articles;
      blocks += part.blocks;
    }
    return { articles, blocks, lastNumber: await head.lastNumber() };
  }
}

interface PartCounts {
  readonly articles: number;
  readonly blocks: number;
}

/** What the counts of a part are kept with, to show damage. */
export function checkOfCounts(articles: number, blocks: number): number {
  return 3 * articles + 7 * blocks;
}

/** By part; `undefined` where they are damaged. */
export async function readCounts(client: Client, space: Keyspace): Promise<(PartCounts | undefined)[]> {
  const replies = await client.read(
    space.partitions.map(({ slot }, i) => ({
      slot,
      run: 'HMGET',
      args: [space.key(i, 'count'), 'articles', 'blocks', 'check'],
    })),
  );
  return replies.map((reply) => {
    const [articles, blocks, check] = (reply as (Buffer | null)[]).map((value) => Number(value ?? 0));
    if (articles === undefined || blocks === undefined) return undefined;
    return check === checkOfCounts(articles, blocks) ? { articles, blocks } : undefined;
  });
}

/** Counts the ids of a part. */
export async function recount(client: Client, space: Keyspace, partition: number): Promise<PartCounts> {
  const blocks = new Map<string, number>();
  for await (const page of linksOf(client, space, partition))
    for (const { name, link } of page) blocks.set(name, link?.blocks ?? 0);
  const sum = [...blocks.values()].reduce((total, one) => total + one, 0);
  return { articles: blocks.size, blocks: sum };
}
