import type { Client } from './client.js';
import type { Keyspace } from './layout.js';

/** Fields read at once: about so many articles, or lists. */
const FIELDS_A_PAGE = 200;

/** The fields of a hash and their values, a page at a time; some twice, where it changes meanwhile. */
export async function* scan(
  client: Client,
  space: Keyspace,
  partition: number,
  key: string,
): AsyncGenerator<(readonly [Buffer, Buffer])[]> {
  const slot = space.partitions[partition]?.slot as number;
  let cursor = '0';
  do {
    const request = { slot, run: 'HSCAN', args: [key, cursor, 'COUNT', FIELDS_A_PAGE] };
    const [next, flat] = (await client.read([request]))[0] as [Buffer, Buffer[]];
    const fields: (readonly [Buffer, Buffer])[] = [];
    for (let i = 0; i < flat.length; i += 2) fields.push([flat[i] as Buffer, flat[i + 1] as Buffer]);
    yield fields;
    cursor = `${next}`;
  } while (cursor !== '0');
}
