import { IsnadError } from '../../errors.js';
import type { Connection } from './connection.js';

/**
 * Makes sure that a server keeps what it is given: one that evicts keys when memory runs short would lose articles.
 *
 * @throws IsnadError `STORE_UNAVAILABLE`.
 */
export async function requireLasting(connection: Connection, server: string): Promise<void> {
  const [outcome] = await connection.run([{ run: 'INFO', args: ['memory'], asking: false }], 0);
  // Without the right to ask, or without an answer, the first command tells what is wrong.
  if (outcome === undefined || 'failure' in outcome) return;
  const info = `${outcome.reply}`;
  const limit = Number(/^maxmemory:(\d+)/m.exec(info)?.[1] ?? 0);
  const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1] ?? 'noeviction';
  if (limit === 0 || !policy.startsWith('allkeys')) return;
  throw new IsnadError(
    'STORE_UNAVAILABLE',
    `Redis at ${server} drops keys when its memory is full (maxmemory-policy ${policy}), which would lose articles; set it to noeviction.`,
  );
}
