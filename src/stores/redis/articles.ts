import type { Entry, Kept } from '../../corpus/store.js';
import { IsnadError } from '../../errors.js';
import { groupBy } from '../../groups.js';
import type { Client, Request } from './client.js';
import type { Keyspace } from './layout.js';
import {
  type Digest,
  digestOf,
  type KeptRecord,
  type Link,
  readLink,
  readRecord,
  writeLink,
  writeRecord,
} from './records.js';
import { FIELDS_AT_ONCE, LINK, PUT_RECORDS } from './scripts.js';

/** Bytes of records that a command carries at most, about. */
const RECORDS_BYTES = 1 << 20;

/** The commands that keep the records of articles, which cannot be seen until they are linked. */
export function putRecords(space: Keyspace, entries: readonly Entry[]): Request[] {
  const requests: Request[] = [];
  for (const [partition, group] of groupBy(entries, ({ number }) => space.partitionOfNumber(number))) {
    let records: (number | Buffer)[] = [];
    let bytes = 0;
    const flush = () => {
      const args = [1, space.key(partition, 'article'), ...records];
      requests.push({ slot: space.partitions[partition]?.slot as number, run: PUT_RECORDS, args });
      records = [];
      bytes = 0;
    };
    for (const entry of group) {
      const record = writeRecord(entry, entry.keys.blocks);
      records.push(entry.number, record);
      bytes += record.length;
      if (bytes > RECORDS_BYTES || records.length > FIELDS_AT_ONCE) flush();
    }
    if (records.length > 0) flush();
  }
  return requests;
}

/** Makes sure that no number was given twice. */
export function requireFree(replies: readonly unknown[]): void {
  const taken = replies.find((reply) => reply !== 0);
  if (taken === undefined) return;
  throw new IsnadError(
    'DAMAGED_DATA',
    `The corpus has another article with the number ${taken}, so that its counter is damaged; nothing was changed; run "isnad index check CORPUS --repair".`,
  );
}

export function dropRecords(space: Keyspace, entries: readonly Entry[]): Request[] {
  return [...groupBy(entries, ({ number }) => space.partitionOfNumber(number))].map(([partition, group]) => ({
    slot: space.partitions[partition]?.slot as number,
    run: 'HDEL',
    args: [space.key(partition, 'article'), ...group.map(({ number }) => number)],
  }));
}

/** The commands that make articles visible by their ids, or take that away. */
export function changeLinks(space: Keyspace, mode: 'set' | 'unset', entries: readonly Entry[]): Request[] {
  const links = entries.map(({ number, article, keys: { blocks } }) => {
    const digest = digestOf(article.id);
    return { digest, link: writeLink(digest.name, { number, blocks }) };
  });
  return [...groupBy(links, ({ digest }) => space.partitionOfDigest(digest.bytes))].map(
    ([partition, group]) => ({
      slot: space.partitions[partition]?.slot as number,
      run: LINK,
      args: [
        2,
        space.key(partition, 'id'),
        space.key(partition, 'count'),
        mode,
        ...group.flatMap(({ digest, link }) => [digest.name, link]),
      ],
    }),
  );
}

/** Reads articles and where ids lead. */
export class Articles {
  private readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  async find(space: Keyspace, ids: readonly string[]): Promise<(Kept | undefined)[]> {
    const digests = ids.map(digestOf);
    const links = await this.links(space, digests);
    const numbers = links.map((link) => link?.number);
    const records = await this.records(space, numbers);
    const moved = records.flatMap((record, i) =>
      numbers[i] !== undefined && record === undefined ? [i] : [],
    );
    if (moved.length > 0) await this.findAgain(space, digests, links, records, moved);
    return records.map((record, i) => keptOf(record, ids[i]));
  }

  /** An article that was replaced between two questions has another number now. */
  private async findAgain(
    space: Keyspace,
    digests: readonly Digest[],
    links: readonly (Link | undefined)[],
    records: (KeptRecord | undefined)[],
    moved: readonly number[],
  ): Promise<void> {
    const now = await this.links(
      space,
      moved.map((i) => digests[i] as Digest),
    );
    const again = await this.records(
      space,
      now.map((link) => link?.number),
    );
    for (const [n, i] of moved.entries()) {
      records[i] = again[n];
      if (again[n] === undefined && now[n] !== undefined && now[n].number === links[i]?.number)
        throw new IsnadError(
          'DAMAGED_DATA',
          `The corpus has lost article number ${now[n].number}; run "isnad index check CORPUS".`,
        );
    }
  }

  async load(space: Keyspace, numbers: readonly number[]): Promise<(Kept | undefined)[]> {
    const records = await this.records(space, numbers);
    const digests = records.map((record) => record && digestOf(record.article.id));
    const links = await this.links(space, digests);
    return records.map((record, i) =>
      record !== undefined && links[i]?.number === record.number ? keptOf(record) : undefined,
    );
  }

  /** Records by number, linked or not. */
  async records(
    space: Keyspace,
    numbers: readonly (number | undefined)[],
  ): Promise<(KeptRecord | undefined)[]> {
    const values = await this.fields(space, 'article', numbers, (number) => ({
      partition: space.partitionOfNumber(number),
      field: `${number}`,
    }));
    return values.map((value, i) =>
      value === undefined ? undefined : readRecord(numbers[i] as number, value),
    );
  }

  private async links(
    space: Keyspace,
    digests: readonly (Digest | undefined)[],
  ): Promise<(Link | undefined)[]> {
    const values = await this.fields(space, 'id', digests, ({ bytes, name }) => ({
      partition: space.partitionOfDigest(bytes),
      field: name,
    }));
    return values.map((value, i) =>
      value === undefined ? undefined : readLink(digests[i]?.name as string, value),
    );
  }

  /** Fields of the parts' hashes, in the order asked for; what is `undefined` is not asked for. */
  private async fields<T>(
    space: Keyspace,
    kind: 'article' | 'id',
    wanted: readonly (T | undefined)[],
    locate: (one: T) => { readonly partition: number; readonly field: string },
  ): Promise<(Buffer | undefined)[]> {
    const places = wanted.flatMap((one, i) => (one === undefined ? [] : [{ i, ...locate(one) }]));
    const groups = [...groupBy(places, ({ partition }) => partition)];
    const replies = await this.client.read(
      groups.map(([partition, group]) => ({
        slot: space.partitions[partition]?.slot as number,
        run: 'HMGET',
        args: [space.key(partition, kind), ...group.map(({ field }) => field)],
      })),
    );
    const values: (Buffer | undefined)[] = new Array(wanted.length).fill(undefined);
    for (const [n, [, group]] of groups.entries())
      for (const [at, value] of (replies[n] as (Buffer | null)[]).entries())
        values[group[at]?.i as number] = value ?? undefined;
    return values;
  }
}

function keptOf(record: KeptRecord | undefined, id?: string): Kept | undefined {
  if (record === undefined) return undefined;
  const { number, article } = record;
  if (id !== undefined && article.id !== id)
    throw new IsnadError(
      'DAMAGED_DATA',
      `The id of article number ${number} leads to another one; run "isnad index check CORPUS --repair".`,
    );
  return { number, article };
}
