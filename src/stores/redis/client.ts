import type { Redis } from 'ioredis';
import { IsnadError } from '../../errors.js';
import { addTo } from '../../groups.js';
import { type Address, showAddress } from './address.js';
import { type Argument, type Command, Connection, type Outcome, type Script } from './connection.js';
import type { Failure } from './failures.js';
import type { RedisStoreSettings } from './options.js';
import { requireLasting } from './requirements.js';
import { readTopology, type Topology } from './topology.js';

/** A command for the master of a slot. */
export interface Request {
  readonly slot: number;
  readonly run: string | Script;
  /** For a script: the number of keys, the keys, the rest. */
  readonly args: readonly Argument[];
  /** What is sent instead when it is not known whether it was done: doing it twice must not matter. */
  readonly again?: readonly Argument[];
}

interface Open {
  readonly request: Request;
  readonly index: number;
  readonly again: boolean;
  readonly ask?: Address;
}

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1000;

/**
 * Sends commands to the masters of a cluster, or to a single server: those of a call go out together, to each master in one
 * pipeline. `ioredis` makes the connections; finding the masters and trying again is done here, because a change is only
 * safe once `WAIT` has answered on the very connection that carried it.
 */
export class Client {
  private readonly settings: RedisStoreSettings;
  private readonly connections = new Map<string, Connection>();
  private topology: Promise<Topology> | undefined;
  private Connector: typeof Redis | undefined;
  private closed = false;

  constructor(settings: RedisStoreSettings) {
    this.settings = settings;
  }

  /** The replies, as buffers, in the order of the requests. */
  read(requests: readonly Request[]): Promise<unknown[]> {
    return this.run(requests, false);
  }

  /** Fulfilled when as many replicas have the changes as the settings ask for. */
  write(requests: readonly Request[]): Promise<unknown[]> {
    return this.run(requests, true);
  }

  private async run(requests: readonly Request[], writing: boolean): Promise<unknown[]> {
    const replies: unknown[] = new Array(requests.length);
    let open: readonly Open[] = requests.map((request, index) => ({ request, index, again: false }));
    const started = performance.now();
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      const failures = await this.attempt(open, writing, replies);
      const [first] = failures;
      if (first === undefined) return replies;
      for (const { failure } of failures) if (failure.kind === 'final') throw failure.error;
      if (performance.now() - started + pause > this.settings.patienceMs)
        throw this.unavailable(first.failure);
      if (failures.some(({ failure }) => failure.kind === 'passing')) await delay(pause);
      this.learn(failures.map(({ failure }) => failure));
      open = failures.map(({ open: { request, index }, failure }) => ({
        request,
        index,
        again: true,
        ...(failure.kind === 'ask' ? { ask: failure.address } : {}),
      }));
    }
  }

  /** Tries once; fills in replies, and returns what failed. */
  private async attempt(
    open: readonly Open[],
    writing: boolean,
    replies: unknown[],
  ): Promise<{ open: Open; failure: Failure }[]> {
    const { owners, replicas } = await this.connect();
    const failures: { open: Open; failure: Failure }[] = [];
    const groups = new Map<string, Open[]>();
    for (const one of open) {
      const owner = one.ask === undefined ? owners[one.request.slot] : showAddress(one.ask);
      if (owner === undefined) failures.push({ open: one, failure: UNCOVERED });
      else addTo(groups, owner, one);
    }
    await Promise.all(
      [...groups].map(async ([owner, group]) => {
        const outcomes = await this.send(owner, group, writing ? replicas : 0, writing);
        for (const [i, outcome] of outcomes.entries()) {
          const one = group[i] as Open;
          if ('failure' in outcome) failures.push({ open: one, failure: outcome.failure });
          else replies[one.index] = outcome.reply;
        }
      }),
    );
    return failures;
  }

  private async send(
    owner: string,
    group: readonly Open[],
    replicas: number,
    writing: boolean,
  ): Promise<Outcome[]> {
    const { addresses } = await this.connect();
    const asked = group.find(({ ask }) => ask !== undefined)?.ask;
    const connection = this.connectionTo(addresses.get(owner) ?? (asked as Address), writing);
    const commands: Command[] = group.map(({ request: { run, args, again }, again: repeated, ask }) => ({
      run,
      args: repeated ? (again ?? args) : args,
      asking: ask !== undefined,
    }));
    return connection.run(commands, replicas);
  }

  /** Changes have connections of their own: nothing else gets an answer while `WAIT` waits. */
  private connectionTo(address: Address, writing: boolean): Connection {
    if (this.closed) throw new IsnadError('CLOSED', 'The store is closed; make another one with redisStore.');
    const name = `${showAddress(address)} ${writing ? 'write' : 'read'}`;
    const known = this.connections.get(name);
    if (known !== undefined && !known.broken) return known;
    const { login, timeoutMs } = this.settings;
    const made = new Connection(this.Connector as typeof Redis, address, login, timeoutMs);
    this.connections.set(name, made);
    return made;
  }

  /** Which server has which slots. The first time everything must be in order. */
  private connect(): Promise<Topology> {
    this.topology ??= this.discover().catch((error) => {
      this.topology = undefined;
      throw error;
    });
    return this.topology;
  }

  private async discover(): Promise<Topology> {
    this.Connector ??= await loadConnector();
    const found = await this.findTopology(this.settings.login.seeds);
    if ('failure' in found) {
      if (found.failure.kind === 'final') throw found.failure.error;
      throw this.unavailable(found.failure);
    }
    const { topology } = found;
    if (topology.uncovered !== '')
      throw new IsnadError(
        'STORE_UNAVAILABLE',
        `The Redis cluster at ${this.shownSeeds()} is half formed: no master has the slots ${topology.uncovered}; start the missing masters, or finish it with "redis-cli --cluster create" or "fix".`,
      );
    for (const address of topology.addresses.values())
      await requireLasting(this.connectionTo(address, false), showAddress(address));
    return topology;
  }

  /** Asks one server after the other until one tells. */
  private async findTopology(
    servers: readonly Address[],
  ): Promise<{ readonly topology: Topology } | { readonly failure: Failure }> {
    let best: { readonly topology: Topology } | { readonly failure: Failure } = { failure: UNCOVERED };
    for (const server of servers) {
      const found = await readTopology(this.connectionTo(server, false), server, this.settings.replicas);
      if ('topology' in found && found.topology.uncovered === '') return found;
      // A server that was just started may not know the others yet.
      if ('topology' in found || 'failure' in best) best = found;
      if ('failure' in found && found.failure.kind === 'final') break;
    }
    return best;
  }

  /** After failures: masters have moved, or others have taken their place. */
  private learn(failures: readonly Failure[]): void {
    if (failures.every(({ kind }) => kind === 'script' || kind === 'ask')) return;
    const known = this.topology;
    this.topology = this.rediscover(known as Promise<Topology>);
  }

  private async rediscover(known: Promise<Topology>): Promise<Topology> {
    const { addresses } = await known;
    const found = await this.findTopology([...addresses.values(), ...this.settings.login.seeds]);
    return 'topology' in found ? found.topology : known;
  }

  private unavailable(failure: Failure): IsnadError {
    if (failure.kind === 'final') return failure.error;
    return new IsnadError(
      'STORE_UNAVAILABLE',
      `The corpus on Redis at ${this.shownSeeds()} cannot be used: ${failure.text}.`,
    );
  }

  private shownSeeds(): string {
    return this.settings.login.seeds.map(showAddress).join(', ');
  }

  close(): void {
    this.closed = true;
    for (const connection of this.connections.values()) connection.close();
    this.connections.clear();
  }
}

const UNCOVERED: Failure = {
  kind: 'passing',
  text: 'no master has some of the slots: the cluster is half formed or down',
};

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function loadConnector(): Promise<typeof Redis> {
  try {
    return (await import('ioredis')).Redis;
  } catch (cause) {
    throw new IsnadError(
      'MISSING_PACKAGE',
      'The Redis store needs the package ioredis, version 6.0.0 or a later 6: npm install ioredis.',
      { cause },
    );
  }
}
