import type { StoreProblem } from '../../corpus/store.js';
import type { Client } from './client.js';
import type { Keyspace } from './layout.js';
import { digestOf, type KeptRecord, type Link, parseLink, parseRecord } from './records.js';
import { scan } from './scan.js';

/** An id's digest, what it leads to, and what is wrong with it. */
export interface CheckedLink {
  readonly name: string;
  readonly link?: Link;
  readonly record?: KeptRecord;
  readonly fault?: StoreProblem;
}

/** All ids of a part with what they lead to, a page at a time; some twice, where they change meanwhile. */
export async function* linksOf(
  client: Client,
  space: Keyspace,
  partition: number,
): AsyncGenerator<CheckedLink[]> {
  for await (const fields of scan(client, space, partition, space.key(partition, 'id'))) {
    const links = fields.map(([name, value]) => ({ name: `${name}`, link: parseLink(`${name}`, value) }));
    const replies = await client.read(
      links.map(({ link }) => {
        const home = space.partitionOfNumber(link?.number ?? 0);
        const slot = space.partitions[home]?.slot as number;
        return { slot, run: 'HGET', args: [space.key(home, 'article'), link?.number ?? 0] };
      }),
    );
    yield links.map(({ name, link }, i) => checkLink(name, link, replies[i] as Buffer | null));
  }
}

function checkLink(name: string, link: Link | undefined, value: Buffer | null): CheckedLink {
  if (link === undefined)
    return {
      name,
      fault: problem('damaged-id', `The number under the id with the digest ${name} is damaged.`),
    };
  const { number } = link;
  if (value === null)
    return { name, link, fault: problem('lost-article', `Article number ${number} is not there.`, false) };
  const record = parseRecord(number, value);
  if (record === undefined)
    return {
      name,
      link,
      fault: problem('damaged-article', `Article number ${number} is damaged; add it again.`, false),
    };
  if (digestOf(record.article.id).name === name) return { name, link, record };
  return {
    name,
    link,
    fault: problem('damaged-id', `An id leads to article number ${number}, which has another one.`),
  };
}

export function problem(code: string, message: string, repairable = true): StoreProblem {
  return { code, message, repairable };
}
