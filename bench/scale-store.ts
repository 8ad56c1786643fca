import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Corpus } from '../src/corpus/corpus.js';
import { lmdbStore } from '../src/stores/index.js';
import type { Article } from '../src/types.js';
import { createGenerator, type Generator } from './articles/generate.js';
import { pick, seededRandom } from './articles/random.js';
import type { ScaleRow } from './scale-index.js';

const BATCH = 1000;
const PROBES = 1000;

/** A corpus in a folder at every power of ten up to `size`: `addAll`, then edited copies looked for at threshold .5. */
async function main(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-scale-'));
  const generator = createGenerator({ seed: 99 });
  const rows: ScaleRow[] = [];
  const clock = { adding: 0, texts: 0, peak: 0 };
  for (let from = 0; from < size; ) {
    const to = Math.min(size, Math.max(10_000, 10 * from));
    const before = clock.adding;
    const corpus = await Corpus.open(lmdbStore(folder));
    const start = processorSeconds();
    const making = { seconds: 0 };
    await corpus.addAll(feed(generator, from, to, clock, making));
    await corpus.close();
    clock.adding += processorSeconds() - start - making.seconds;
    rows.push(await measure(folder, generator, from, to, clock.adding - before, clock));
    process.stderr.write(`lmdb: ${to.toLocaleString('en')} articles\n`);
    from = to;
  }
  rmSync(folder, { recursive: true });
  console.log(JSON.stringify(rows));
}

interface Clock {
  adding: number;
  texts: number;
  peak: number;
}

/** Articles in batches, since it is the time without their making that is asked for. */
function* feed(
  generator: Generator,
  from: number,
  to: number,
  clock: Clock,
  making: { seconds: number },
): Iterable<Article> {
  for (let at = from; at < to; at += BATCH) {
    const start = processorSeconds();
    const articles = Array.from({ length: Math.min(BATCH, to - at) }, (_, i) => ({
      id: `article-${at + i}`,
      text: generator.article(at + i),
    }));
    for (const { text } of articles) clock.texts += Buffer.byteLength(text);
    making.seconds += processorSeconds() - start;
    clock.peak = Math.max(clock.peak, process.memoryUsage().rss);
    yield* articles;
  }
}

async function measure(
  folder: string,
  generator: Generator,
  from: number,
  size: number,
  seconds: number,
  clock: Clock,
): Promise<ScaleRow> {
  const opening = performance.now();
  const corpus = await Corpus.open(lmdbStore(folder));
  const opened = performance.now() - opening;
  const random = seededRandom(size);
  const probes = Array.from({ length: PROBES }, () => {
    const i = pick(random, size);
    return { id: `article-${i}`, text: generator.edited(generator.article(i), 0.05, random) };
  });
  // The first time everything is read from the disk.
  await ask(corpus, probes);
  const start = processorSeconds();
  const hits = await ask(corpus, probes);
  const perSecond = PROBES / (processorSeconds() - start);
  await corpus.close();
  const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return {
    size,
    addedPerSecond: (size - from) / seconds,
    addingSeconds: clock.adding,
    queriesPerSecond: perSecond,
    bytes: bytes / size,
    figures: {
      'text bytes an article': (clock.texts / size).toFixed(0),
      'peak memory, MB': (clock.peak / 1e6).toFixed(0),
      'opened in ms': opened.toFixed(0),
      found: `${((100 * hits) / PROBES).toFixed(1)} %`,
    },
  };
}

async function ask(corpus: Corpus, probes: readonly Article[]): Promise<number> {
  let hits = 0;
  for (const { id, text } of probes)
    if ((await corpus.candidates(text, { threshold: 0.5 }))[0]?.id === id) hits++;
  return hits;
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

await main(Number(process.argv[3]));
