import { type Address, showAddress } from './address.js';
import type { Connection } from './connection.js';
import type { Failure } from './failures.js';
import { SLOTS } from './slots.js';

/** Who has what. */
export interface Topology {
  /** To each slot the master, as `host:port`; `undefined` where none has it. */
  readonly owners: readonly (string | undefined)[];
  readonly addresses: ReadonlyMap<string, Address>;
  /** Slots that no master has: `0-5460, 9000`; empty where all are covered. */
  readonly uncovered: string;
  /** Replicas that must have a change. */
  readonly replicas: number;
}

/** @param replicas `undefined`: 1 in a cluster, 0 on a single server */
export async function readTopology(
  connection: Connection,
  server: Address,
  replicas: number | undefined,
): Promise<{ readonly topology: Topology } | { readonly failure: Failure }> {
  const [outcome] = await connection.run([{ run: 'CLUSTER', args: ['SLOTS'], asking: false }], 0);
  if (outcome === undefined || 'reply' in outcome)
    return { topology: clusterOf(outcome?.reply as SlotRange[], server, replicas ?? 1) };
  const { failure } = outcome;
  if (failure.kind === 'final' && failure.error.message.includes('cluster support disabled'))
    return { topology: singleOf(server, replicas ?? 0) };
  return { failure };
}

type SlotRange = readonly [from: number, to: number, master: readonly [host: Buffer | null, port: number]];

function clusterOf(ranges: readonly SlotRange[], asked: Address, replicas: number): Topology {
  const owners: (string | undefined)[] = new Array(SLOTS).fill(undefined);
  const addresses = new Map<string, Address>();
  for (const [from, to, [host, port]] of ranges) {
    // A server that was not told its own address leaves it out.
    const address = { host: host?.toString() || asked.host, port };
    const shown = showAddress(address);
    addresses.set(shown, address);
    owners.fill(shown, from, to + 1);
  }
  return { owners, addresses, uncovered: rangesWithout(owners), replicas };
}

function singleOf(server: Address, replicas: number): Topology {
  const shown = showAddress(server);
  return {
    owners: new Array(SLOTS).fill(shown),
    addresses: new Map([[shown, server]]),
    uncovered: '',
    replicas,
  };
}

function rangesWithout(owners: readonly (string | undefined)[]): string {
  const ranges: string[] = [];
  for (let slot = 0; slot < SLOTS; slot++) {
    if (owners[slot] !== undefined) continue;
    const from = slot;
    while (slot + 1 < SLOTS && owners[slot + 1] === undefined) slot++;
    ranges.push(from === slot ? `${slot}` : `${from}-${slot}`);
  }
  return ranges.join(', ');
}
