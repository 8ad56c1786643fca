import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

const SLOTS = 16_384;

/** Whether `redis-server`, 7 or later, is installed. */
export const REDIS_INSTALLED = spawnSync('redis-server', ['--version']).status === 0;

export interface ServerOptions {
  readonly password?: string;
  /** Milliseconds after which a silent server counts as dead; default 1,000. */
  readonly nodeTimeoutMs?: number;
  /** More settings: `['maxmemory', '10mb']`. */
  readonly settings?: readonly (readonly [name: string, value: string])[];
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A `redis-server` on loopback with a folder of its own. */
export class Server {
  readonly port: number;
  private readonly args: readonly string[];
  private readonly folder: string;
  private readonly password: string | undefined;
  private child: ChildProcess | undefined;
  private connection: Redis | undefined;

  constructor(
    port: number,
    busPort: number | undefined,
    { password, nodeTimeoutMs = 1000, settings = [] }: ServerOptions,
  ) {
    this.port = port;
    this.password = password;
    this.folder = mkdtempSync(join(tmpdir(), 'isnad-redis-'));
    const cluster =
      busPort === undefined
        ? []
        : [
            ...['--cluster-enabled', 'yes', '--cluster-port', `${busPort}`],
            ...['--cluster-node-timeout', `${nodeTimeoutMs}`],
            ...['--cluster-require-full-coverage', 'yes', '--cluster-replica-validity-factor', '0'],
          ];
    this.args = [
      ...['--port', `${port}`, '--bind', '127.0.0.1', '--dir', this.folder],
      ...['--save', '', '--appendonly', 'no', '--repl-diskless-sync-delay', '0'],
      ...cluster,
      ...(password === undefined ? [] : ['--requirepass', password, '--masterauth', password]),
      ...settings.flatMap(([name, value]) => [`--${name}`, value]),
    ];
  }

  async start(): Promise<void> {
    const child = spawn('redis-server', this.args, { stdio: 'ignore' });
    running.add(child);
    child.on('exit', () => running.delete(child));
    this.child = child;
    await until(async () => (await this.call('PING')) === 'PONG', `server ${this.port} to start`);
  }

  get admin(): Redis {
    this.connection ??= new Redis({
      port: this.port,
      ...(this.password === undefined ? {} : { password: this.password }),
      protocol: 2,
      disableClientInfo: true,
      enableReadyCheck: false,
      retryStrategy: () => 20,
      maxRetriesPerRequest: 100,
    }).on('error', () => undefined);
    return this.connection;
  }

  call(command: string, ...args: (string | number | Buffer)[]): Promise<unknown> {
    return this.admin.call(command, ...args);
  }

  /** As a power cut does. */
  kill(): void {
    this.connection?.disconnect();
    this.connection = undefined;
    this.child?.kill('SIGKILL');
  }

  destroy(): void {
    this.kill();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Masters with a replica each; the replica of master `i` is `servers[masters + i]`. */
export class TestCluster {
  readonly servers: readonly Server[];
  readonly masters: number;
  private readonly password: string | undefined;

  private constructor(servers: readonly Server[], masters: number, password: string | undefined) {
    this.servers = servers;
    this.masters = masters;
    this.password = password;
  }

  static async start(options: ServerOptions = {}, masters = 3): Promise<TestCluster> {
    const ports = await freePorts(4 * masters);
    const servers = Array.from(
      { length: 2 * masters },
      (_, i) => new Server(ports[2 * i] as number, ports[2 * i + 1] as number, options),
    );
    const cluster = new TestCluster(servers, masters, options.password);
    try {
      await Promise.all(servers.map((server) => server.start()));
      await cluster.join(ports);
    } catch (error) {
      cluster.destroy();
      throw error;
    }
    return cluster;
  }

  private async join(ports: readonly number[]): Promise<void> {
    const { servers, masters } = this;
    for (const [i, server] of servers.entries()) {
      await server.call('CLUSTER', 'SET-CONFIG-EPOCH', i + 1);
      if (i >= masters) continue;
      const from = Math.floor((i * SLOTS) / masters);
      await server.call('CLUSTER', 'ADDSLOTSRANGE', from, Math.floor(((i + 1) * SLOTS) / masters) - 1);
    }
    for (const [i, { port }] of servers.entries())
      if (i > 0) await servers[0]?.call('CLUSTER', 'MEET', '127.0.0.1', port, ports[2 * i + 1] as number);
    await until(async () => (await this.info('cluster_known_nodes')) === servers.length, 'servers to meet');
    for (let i = 0; i < masters; i++) {
      const id = (await servers[i]?.call('CLUSTER', 'MYID')) as string;
      await servers[masters + i]?.call('CLUSTER', 'REPLICATE', id);
    }
    await until(() => this.whole(), 'the cluster to form');
  }

  /** The least of what all servers tell. */
  private async info(name: string): Promise<number> {
    const infos = await Promise.all(this.servers.map((server) => server.call('CLUSTER', 'INFO')));
    return Math.min(...infos.map((info) => Number(new RegExp(`${name}:(\\d+)`).exec(`${info}`)?.[1] ?? 0)));
  }

  /** Whether every server knows all slots, and every master has a replica that is linked to it. */
  async whole(): Promise<boolean> {
    const states = await Promise.all(
      this.servers.map(async (server) => {
        const info = `${await server.call('CLUSTER', 'INFO')}`;
        const roles = `${await server.call('INFO', 'replication')}`;
        return (
          info.includes('cluster_state:ok') &&
          (roles.includes('role:master') ? /state=online/ : /master_link_status:up/).test(roles)
        );
      }),
    );
    return states.every(Boolean);
  }

  get url(): string {
    const login = this.password === undefined ? '' : `:${encodeURIComponent(this.password)}@`;
    return this.servers.map(({ port }) => `redis://${login}127.0.0.1:${port}`).join(',');
  }

  async flush(): Promise<void> {
    for (const server of this.servers)
      if (`${await server.call('INFO', 'replication')}`.includes('role:master'))
        await server.call('FLUSHALL');
  }

  destroy(): void {
    for (const server of this.servers) server.destroy();
  }
}

/** Ports that were free a moment ago, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const listeners = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
          const listener = createServer();
          listener.on('error', reject);
          listener.listen(0, '127.0.0.1', () => resolve(listener));
        }),
    ),
  );
  const ports = listeners.map((listener) => (listener.address() as { port: number }).port);
  await Promise.all(listeners.map((listener) => new Promise((resolve) => listener.close(resolve))));
  return ports;
}

export async function until(test: () => Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    if (await test().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Waited in vain for ${what}.`);
}
