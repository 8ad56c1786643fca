import { LshIndex } from '../src/candidates/lsh-index.js';
import { PassageIndex } from '../src/candidates/passage-index.js';
import { WordIndex } from '../src/candidates/word-index.js';
import { setResemblance, shingleHashes } from '../src/fingerprint/index.js';
import { createGenerator, excerpt, type Generator } from './articles/generate.js';
import { pick, seededRandom } from './articles/random.js';

/** One index at one size. */
export interface ScaleRow {
  readonly size: number;
  /** Over the articles since the row before. */
  readonly addedPerSecond: number;
  /** Over all articles. */
  readonly addingSeconds: number;
  readonly queriesPerSecond: number;
  /** Of memory, an article: typed arrays and the JavaScript heap, ids included. */
  readonly bytes: number;
  readonly figures: Readonly<Record<string, string>>;
}

interface Index {
  add(id: string, text: string): void;
  query(text: string): readonly { readonly id: string }[];
}

/** A query, the article it must find, and the column in which that is counted. */
interface Probe {
  readonly text: string;
  readonly id: string;
  readonly column: string;
}

const BATCH = 1000;
const PROBES = 1500;

const kinds: Readonly<
  Record<string, { create(): Index; probes(generator: Generator, size: number): Probe[] }>
> = {
  resembling: { create: () => new LshIndex(), probes: resemblingProbes },
  passages: { create: () => new PassageIndex(), probes: passageProbes },
  words: {
    create: () => new WordIndex(),
    probes: (generator, size) => passageProbes(generator, size).slice(0, 300),
  },
};

/** Edited copies of random articles, told apart by their exact resemblance. */
function resemblingProbes(generator: Generator, size: number): Probe[] {
  const random = seededRandom(size);
  const probes: Probe[] = [];
  while (probes.length < PROBES) {
    const i = pick(random, size);
    const text = generator.article(i);
    const copy = generator.edited(
      text,
      probes.length % 2 === 0 ? 0.085 + 0.015 * random() : 0.04 + 0.012 * random(),
      random,
    );
    const exact = setResemblance(shingleHashes(text), shingleHashes(copy));
    if (exact >= 0.5 && exact < 0.6) probes.push({ text: copy, id: `${i}`, column: 'recall at .5-.6' });
    if (exact >= 0.7 && exact < 0.8) probes.push({ text: copy, id: `${i}`, column: 'recall at .7-.8' });
  }
  return probes;
}

/** Other articles with a passage of a random article in them: 15 words as they are, or 40 with one in ten changed. */
function passageProbes(generator: Generator, size: number): Probe[] {
  const random = seededRandom(size);
  return Array.from({ length: PROBES }, (_, n) => {
    const i = pick(random, size);
    const verbatim = n % 2 === 0;
    const passage = excerpt(generator.article(i), pick(random, 200), verbatim ? 15 : 40);
    const text = generator.inserted(
      generator.article(size + n),
      verbatim ? passage : generator.reworded(passage, 10, random),
      random,
    );
    return { text, id: `${i}`, column: verbatim ? 'recall, 15 words' : 'recall, 40 words, 1 in 10 changed' };
  });
}

function main(kind = '', size = 0): void {
  const made = kinds[kind];
  if (made === undefined) throw new Error(`there is no index ${kind}`);
  const generator = createGenerator({ seed: 99 });
  const index = made.create();
  // The generator and its vocabulary are not the index's memory.
  generator.article(0);
  generator.article(1);
  const before = memory();
  const rows: ScaleRow[] = [];
  let addingSeconds = 0;
  let count = 0;
  while (count < size) {
    const next = Math.min(size, nextPower(count));
    const from = count;
    let seconds = 0;
    while (count < next) {
      const texts = Array.from({ length: Math.min(BATCH, next - count) }, (_, i) =>
        generator.article(count + i),
      );
      const start = processorSeconds();
      for (const text of texts) index.add(`${count++}`, text);
      seconds += processorSeconds() - start;
    }
    addingSeconds += seconds;
    const bytes = (memory() - before) / count;
    const probes = made.probes(generator, count);
    const { perSecond, figures } = measureQueries(index, probes);
    rows.push({
      size: count,
      addedPerSecond: (count - from) / seconds,
      addingSeconds,
      queriesPerSecond: perSecond,
      bytes,
      figures,
    });
    process.stderr.write(`${kind}: ${count.toLocaleString('en')} articles\n`);
  }
  console.log(JSON.stringify(rows));
}

function nextPower(count: number): number {
  let power = 1000;
  while (power <= count) power *= 10;
  return power;
}

function measureQueries(
  index: Index,
  probes: readonly Probe[],
): { perSecond: number; figures: Record<string, string> } {
  const found = new Map<string, { hits: number; all: number }>();
  for (const { text, id, column } of probes) {
    const entry = found.get(column) ?? { hits: 0, all: 0 };
    found.set(column, entry);
    entry.all++;
    if (index.query(text).some((match) => match.id === id)) entry.hits++;
  }
  // Everything above was the warm-up.
  const start = processorSeconds();
  for (const { text } of probes) index.query(text);
  const perSecond = probes.length / (processorSeconds() - start);
  const figures = Object.fromEntries(
    [...found].map(([column, { hits, all }]) => [column, `${((100 * hits) / all).toFixed(1)} %`]),
  );
  return { perSecond, figures };
}

/** Processor time of this process, collector threads included: wall time is also that of whoever shares the machine. */
function processorSeconds(): number {
  return process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

main(process.argv[2], Number(process.argv[3]));
