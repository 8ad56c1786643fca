import { Corpus } from '../src/corpus/index.js';
import { redisStore } from '../src/stores/index.js';
import { type Server, TestCluster } from '../test/stores/redis-cluster.js';
import { createGenerator, excerpt } from './articles/generate.js';
import { seededRandom } from './articles/random.js';
import { printTable } from './print-table.js';

/** Articles unless a number is given. */
const DEFAULT_SIZE = 20_000;

/** Questions of each kind, and those that are under way at once. */
const QUESTIONS = { resembling: 2000, everything: 400 };
const AT_ONCE = 8;

/** Processor time in milliseconds and bytes over the network, of all masters and of all replicas. */
interface Used {
  readonly masters: number;
  readonly replicas: number;
  readonly bytes: number;
}

/**
 * `npm run bench:redis [SIZE]`: a cluster of three masters with a replica each, as processes of this machine, each change
 * on a replica before it is acknowledged; SIZE articles (default 20,000) are added, and asked for. Needs redis-server.
 */
async function main(size: number): Promise<void> {
  if (!Number.isInteger(size) || size < 2000)
    throw new Error(`SIZE must be a whole number from 2,000, not ${size}`);
  const cluster = await TestCluster.start({ nodeTimeoutMs: 15_000 });
  try {
    await measure(cluster, size);
  } finally {
    cluster.destroy();
  }
}

async function measure(cluster: TestCluster, size: number): Promise<void> {
  printTable([...(await measureMemory(cluster, Math.min(size, 5000)))]);
  const corpus = await Corpus.open(redisStore(cluster.url, { expectedArticles: size }));
  const generator = createGenerator({ seed: 1 });
  const masters = cluster.servers.slice(0, cluster.masters);
  const empty = await memoryOf(masters);
  let textBytes = 0;
  const rows: Record<string, string>[] = [];
  const step = Math.ceil(size / 4);
  for (let from = 0; from < size; from += step) {
    const articles = Array.from({ length: Math.min(step, size - from) }, (_, i) => ({
      id: `https://news.example/articles/${from + i}`,
      text: generator.article(from + i),
    }));
    for (const { text } of articles) textBytes += Buffer.byteLength(text);
    const adding = await timed(cluster, articles.length, async () => {
      const { added } = await corpus.addAll(articles);
      if (added !== articles.length) throw new Error(`${added} added of ${articles.length}`);
    });
    rows.push({ what: `added, to ${(from + articles.length).toLocaleString('en')}`, ...adding });
  }
  for (const kind of ['resembling', 'everything'] as const)
    rows.push({ what: `questions: ${kind}`, ...(await ask(cluster, corpus, size, kind)) });
  printTable(rows);
  await printSpread(masters, size, textBytes, empty);
  await corpus.close();
}

/** The same in memory: what of the client's time the search itself takes, and how fast the machine is today. */
async function measureMemory(cluster: TestCluster, size: number): Promise<Record<string, string>[]> {
  const corpus = await Corpus.open();
  const generator = createGenerator({ seed: 1 });
  const articles = Array.from({ length: size }, (_, i) => ({
    id: `https://news.example/articles/${i}`,
    text: generator.article(i),
  }));
  const rows = [{ what: 'in memory: added', ...(await timed(cluster, size, () => corpus.addAll(articles))) }];
  for (const kind of ['resembling', 'everything'] as const)
    rows.push({ what: `in memory: questions, ${kind}`, ...(await ask(cluster, corpus, size, kind)) });
  return rows;
}

/** Edited copies, or articles with a passage of another one in them: their sources must be found. */
async function ask(
  cluster: TestCluster,
  corpus: Corpus,
  size: number,
  kind: keyof typeof QUESTIONS,
): Promise<Record<string, string>> {
  const generator = createGenerator({ seed: 1 });
  const random = seededRandom(size);
  const questions = Array.from({ length: QUESTIONS[kind] }, (_, i) => {
    const at = Math.floor(random() * size);
    const source = generator.article(at);
    const text =
      kind === 'resembling'
        ? generator.edited(source, 0.04, random)
        : generator.inserted(generator.article(size + i), excerpt(source, 50, 40), random);
    return { text, id: `https://news.example/articles/${at}` };
  });
  const options = kind === 'resembling' ? { threshold: 0.3 } : {};
  let next = 0;
  let found = 0;
  const worker = async () => {
    while (next < questions.length) {
      const { text, id } = questions[next++] as (typeof questions)[number];
      if ((await corpus.candidates(text, options)).some((candidate) => candidate.id === id)) found++;
    }
  };
  const figures = await timed(cluster, questions.length, () =>
    Promise.all(Array.from({ length: AT_ONCE }, worker)),
  );
  if (found < 0.99 * questions.length) throw new Error(`${found} sources found of ${questions.length}`);
  return figures;
}

async function timed(
  cluster: TestCluster,
  count: number,
  work: () => Promise<unknown>,
): Promise<Record<string, string>> {
  const before = await usedBy(cluster);
  const own = process.cpuUsage();
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(own);
  const after = await usedBy(cluster);
  const client = (user + system) / 1000;
  const [masters, replicas] = [after.masters - before.masters, after.replicas - before.replicas];
  return {
    'a second': Math.round(count / seconds).toLocaleString('en'),
    'ms client': (client / count).toFixed(2),
    'ms masters': (masters / count).toFixed(2),
    'ms replicas': (replicas / count).toFixed(2),
    'a second of 2 cores': Math.round((2000 * count) / (client + masters + replicas)).toLocaleString('en'),
    'network kB': ((after.bytes - before.bytes) / count / 1000).toFixed(1),
  };
}

async function usedBy({ servers, masters }: TestCluster): Promise<Used> {
  const infos = await Promise.all(servers.map(async (server) => `${await server.call('INFO')}`));
  const sum = (list: readonly string[], ...fields: string[]) =>
    list.reduce((total, info) => total + fields.reduce((all, field) => all + fieldOf(info, field), 0), 0);
  const cpu = ['used_cpu_user', 'used_cpu_sys'];
  return {
    masters: 1000 * sum(infos.slice(0, masters), ...cpu),
    replicas: 1000 * sum(infos.slice(masters), ...cpu),
    bytes: sum(infos.slice(0, masters), 'total_net_input_bytes', 'total_net_output_bytes'),
  };
}

function fieldOf(info: string, field: string): number {
  return Number(new RegExp(`^${field}:([\\d.]+)`, 'm').exec(info)?.[1] ?? 0);
}

async function memoryOf(masters: readonly Server[]): Promise<number[]> {
  return Promise.all(
    masters.map(async (server) => fieldOf(`${await server.call('INFO', 'memory')}`, 'used_memory')),
  );
}

async function printSpread(
  masters: readonly Server[],
  size: number,
  textBytes: number,
  empty: readonly number[],
): Promise<void> {
  const memory = (await memoryOf(masters)).map((bytes, i) => bytes - (empty[i] as number));
  const fields = await Promise.all(masters.map(fieldsOf));
  const total = memory.reduce((sum, bytes) => sum + bytes, 0);
  console.log(
    `\nMemory of the masters: ${(total / size).toFixed(0)} bytes an article, of which its text has ${(textBytes / size).toFixed(0)}.`,
  );
  console.log(
    `Memory by master: ${memory.map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`).join(', ')}; ${spread(memory)}.`,
  );
  for (const name of Object.keys(fields[0] ?? {})) {
    const counts = fields.map((one) => one[name] ?? 0);
    console.log(
      `${name} by master: ${counts.map((count) => count.toLocaleString('en')).join(', ')}; ${spread(counts)}.`,
    );
  }
}

const KINDS: Readonly<Record<string, string>> = {
  a: 'Articles',
  i: 'Ids',
  b: 'Bands',
  t: 'Twins',
  p: 'Anchors',
  w: 'Words',
};

/** Keys, and the fields of each kind of hash. */
async function fieldsOf(server: Server): Promise<Record<string, number>> {
  const keys = await server.admin.keys('*');
  const fields: Record<string, number> = { Keys: keys.length };
  for (const key of keys) {
    const kind = KINDS[/^[^}]*\}([a-z])\d*$/.exec(key)?.[1] ?? ''];
    if (kind !== undefined) fields[kind] = (fields[kind] ?? 0) + (await server.admin.hlen(key));
  }
  return fields;
}

function spread(values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const most = Math.max(...values.map((value) => Math.abs(value - mean) / mean));
  return `at most ${(100 * most).toFixed(1)} % from the mean`;
}

await main(Number(process.argv[2] ?? DEFAULT_SIZE));
