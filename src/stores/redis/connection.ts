import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import type { Redis } from 'ioredis';
import { type Address, type Login, showAddress } from './address.js';
import { type Failure, readConnectionFailure, readFailure } from './failures.js';

export type Argument = string | number | Buffer;

/** A script that the servers run: with one key or several of the same slot. */
export interface Script {
  readonly lua: string;
  readonly sha: string;
}

export function createScript(lua: string): Script {
  return { lua, sha: createHash('sha1').update(lua).digest('hex') };
}

/** A command as it is sent. */
export interface Command {
  /** Its name, or the script that it runs. */
  readonly run: string | Script;
  readonly args: readonly Argument[];
  /** Whether the slot is on its way to this server. */
  readonly asking: boolean;
}

/** A reply, or what came in its place. */
export type Outcome = { readonly reply: unknown } | { readonly failure: Failure };

/** One connection to one server. */
export class Connection {
  private readonly server: string;
  private readonly redis: Redis;
  private readonly timeoutMs: number;
  /** Scripts that the server knows. */
  private readonly scripts = new Set<string>();
  /** What goes out at the end of this turn. */
  private waiting: {
    readonly commands: readonly Command[];
    readonly resolve: (outcomes: Outcome[]) => void;
  }[] = [];
  private lastError: unknown;
  private connecting: Promise<void> | undefined;
  broken = false;

  constructor(Client: typeof Redis, address: Address, login: Login, timeoutMs: number) {
    this.server = showAddress(address);
    this.timeoutMs = timeoutMs;
    this.redis = new Client({
      ...address,
      ...(login.username === undefined ? {} : { username: login.username }),
      ...(login.password === undefined ? {} : { password: login.password }),
      // A name is what a certificate is looked up by; addresses are none.
      ...(login.tls ? { tls: isIP(address.host) === 0 ? { servername: address.host } : {} } : {}),
      protocol: 2,
      lazyConnect: true,
      connectTimeout: timeoutMs,
      disableClientInfo: true,
      enableReadyCheck: false,
      autoResendUnfulfilledCommands: false,
      // A broken connection is replaced by a new one, see Client.
      retryStrategy: () => null,
    });
    this.redis.on('error', (error) => {
      this.lastError = error;
    });
  }

  /**
   * Sends commands and waits for all replies. What changes nothing goes out with the others of this turn: a write to the
   * network takes as long as dozens of commands.
   *
   * @param replicas that must have the changes; where fewer have them in time, every command has failed
   */
  run(commands: readonly Command[], replicas: number): Promise<Outcome[]> {
    if (replicas > 0) return this.exchange(commands, replicas);
    return new Promise((resolve) => {
      if (this.waiting.push({ commands, resolve }) === 1) setImmediate(() => this.flush());
    });
  }

  private async flush(): Promise<void> {
    const { waiting } = this;
    this.waiting = [];
    const outcomes = await this.exchange(
      waiting.flatMap(({ commands }) => commands),
      0,
    );
    let at = 0;
    for (const { commands, resolve } of waiting) {
      resolve(outcomes.slice(at, at + commands.length));
      at += commands.length;
    }
  }

  private async exchange(commands: readonly Command[], replicas: number): Promise<Outcome[]> {
    try {
      this.connecting ??= this.redis.connect();
      await this.connecting;
      return await this.send(commands, replicas);
    } catch (error) {
      this.close();
      const failure = readConnectionFailure(this.server, this.lastError ?? error);
      return commands.map(() => ({ failure }));
    }
  }

  private async send(commands: readonly Command[], replicas: number): Promise<Outcome[]> {
    const pipeline = this.redis.pipeline();
    for (const { run, args, asking } of commands) {
      if (asking) pipeline.call('ASKING');
      if (typeof run === 'string') pipeline.callBuffer(run, args as Argument[]);
      else if (this.scripts.has(run.sha)) pipeline.callBuffer('EVALSHA', [run.sha, ...args]);
      else pipeline.callBuffer('EVAL', [run.lua, ...args]);
    }
    if (replicas > 0) pipeline.call('WAIT', replicas, this.timeoutMs);
    const results = (await this.inTime(pipeline.exec(), replicas > 0)) ?? [];
    const outcomes = this.read(commands, results);
    return replicas > 0 ? this.acknowledged(outcomes, results.at(-1), replicas) : outcomes;
  }

  private read(commands: readonly Command[], results: readonly [Error | null, unknown][]): Outcome[] {
    let at = 0;
    return commands.map(({ run, asking }) => {
      if (asking) at++;
      const [error, reply] = results[at++] ?? [new Error('no reply'), undefined];
      if (error === null) {
        if (typeof run !== 'string') this.scripts.add(run.sha);
        return { reply };
      }
      if (error.name !== 'ReplyError') throw error;
      const failure = readFailure(this.server, error);
      if (failure.kind === 'script' && typeof run !== 'string') this.scripts.delete(run.sha);
      return { failure };
    });
  }

  private acknowledged(
    outcomes: readonly Outcome[],
    wait: readonly [Error | null, unknown] | undefined,
    replicas: number,
  ): Outcome[] {
    const [error, reached] = wait ?? [new Error('no reply'), undefined];
    if (error === null && (reached as number) >= replicas) return [...outcomes];
    const text = `${this.server} has the change on ${error === null ? reached : 'an unknown number'} of ${replicas} replicas; start its replicas, or set the option replicas`;
    return outcomes.map((outcome) =>
      'failure' in outcome ? outcome : { failure: { kind: 'passing', text } },
    );
  }

  /** A server that does not answer loses the connection: its late answers would be taken for others. */
  private async inTime<T>(work: Promise<T>, waiting: boolean): Promise<T> {
    const timer = setTimeout(
      () => {
        this.lastError = new Error(`no answer in ${this.timeoutMs} ms`);
        this.redis.disconnect();
      },
      waiting ? 2 * this.timeoutMs : this.timeoutMs,
    );
    try {
      return await work;
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    this.broken = true;
    this.redis.disconnect();
  }
}
