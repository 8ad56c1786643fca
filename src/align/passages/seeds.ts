import { type Box, type Field, rateOf } from './field.js';
import { TUNING } from './tuning.js';

/** A box to begin a search from. */
export interface Seed extends Box {
  /** What its shared words say against chance, in nats. */
  readonly score: number;
}

/**
 * Places where the articles may share a passage, the strongest first: runs of equal words, and windows that share rare
 * words in any order. Runs alone find nothing in shuffled text, windows alone miss a single copied sentence.
 *
 * Cost: linear in both articles; words and runs that stand everywhere are passed over.
 */
export function findSeeds(field: Field): readonly Seed[] {
  const information = informationOf(field);
  const seeds = [...findRuns(field, information), ...findWindows(field, information)];
  seeds.sort((x, y) => y.score - x.score || x.a0 - y.a0 || x.b0 - y.b0);
  return seeds.slice(0, Math.max(TUNING.seeds, (field.a.length + field.b.length) / TUNING.wordsPerSeed));
}

/** How surprising each key is in a window by chance, in nats. */
function informationOf(field: Field): Float64Array {
  const information = new Float64Array(field.keys);
  for (const keys of [field.a, field.b])
    for (const key of keys)
      if (information[key] === 0)
        information[key] = -Math.log(1 - Math.exp(-TUNING.window * rateOf(field, key)));
  return information;
}

/** Runs of at least `TUNING.run` equal words, as long as they go, found by their beginnings in a table of hashes. */
function findRuns(field: Field, information: Float64Array): Seed[] {
  const { a, b } = field;
  const bits = Math.max(8, Math.ceil(Math.log2(b.length + 1)) + 1);
  const head = new Int32Array(1 << bits).fill(-1);
  const times = new Int32Array(1 << bits);
  const next = new Int32Array(b.length);
  for (let j = b.length - TUNING.run; j >= 0; j--) {
    const bucket = hashRun(b, j, bits);
    next[j] = head[bucket] as number;
    head[bucket] = j;
    times[bucket] = (times[bucket] as number) + 1;
  }
  // The articles may be equal from the start on while no run in them is rare: always try.
  const found: Seed[] = [runAt(field, information, 0, 0)];
  for (let i = 0; i + TUNING.run <= a.length; i++) {
    const bucket = hashRun(a, i, bits);
    // Runs that stand everywhere say nothing, and a text of one word repeated would cost the square of its length.
    if ((times[bucket] as number) > TUNING.postings) continue;
    for (let j = head[bucket] as number; j >= 0; j = next[j] as number) {
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue;
      const run = runAt(field, information, i, j);
      if (run.a1 - i >= TUNING.run && run.score >= TUNING.runEvidence) found.push(run);
    }
  }
  return found;
}

function hashRun(keys: Int32Array, at: number, bits: number): number {
  let hash = 0;
  for (let i = at; i < at + TUNING.run; i++)
    hash = Math.imul(hash ^ (keys[i] as number), 0x9e3779b1) ^ (hash >>> 15);
  return (hash ^ (hash >>> 13)) >>> (32 - bits);
}

/** The longest run of equal words that begins at a pair of tokens. */
function runAt({ a, b }: Field, information: Float64Array, i: number, j: number): Seed {
  let length = 0;
  let score = 0;
  while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) {
    score += information[a[i + length] as number] as number;
    length++;
  }
  return { a0: i, a1: i + length, b0: j, b1: j + length, score };
}

/** For each window of the suspect the two neighbouring blocks of the source that share the most rare words with it. */
function findWindows(field: Field, information: Float64Array): Seed[] {
  const { a, b, isFunctionWord } = field;
  const { window, step } = TUNING;
  const limit = Math.min(TUNING.mostPostings, Math.max(TUNING.postings, b.length / TUNING.wordsPerPosting));
  const { offset, block } = blockPostings(b, field.keys, step);
  const score = new Float64Array(Math.ceil(b.length / step) + 1);
  const seenIn = new Int32Array(field.keys).fill(-1);
  const touched: number[] = [];
  const found: Seed[] = [];
  for (let a0 = 0; a0 < a.length; a0 += step) {
    const a1 = Math.min(a.length, a0 + window);
    for (let i = a0; i < a1; i++) {
      const key = a[i] as number;
      const from = offset[key] as number;
      const to = offset[key + 1] as number;
      if (seenIn[key] === a0 || isFunctionWord[key] === 1 || to - from > limit) continue;
      seenIn[key] = a0;
      for (let at = from; at < to; at++) {
        const where = block[at] as number;
        if (score[where] === 0) touched.push(where);
        score[where] = (score[where] as number) + (information[key] as number);
      }
    }
    const best: Seed[] = [];
    for (const where of touched) {
      const total = (score[where] as number) + (score[where + 1] as number);
      if (total >= TUNING.seedEvidence)
        best.push({ a0, a1, b0: where * step, b1: Math.min(b.length, (where + 2) * step), score: total });
    }
    best.sort((x, y) => y.score - x.score || x.b0 - y.b0);
    found.push(...best.slice(0, TUNING.seedsPerWindow));
    for (const where of touched) score[where] = 0;
    touched.length = 0;
  }
  return found;
}

/** For each key the blocks of `step` tokens that hold it, each once, in order: `block[offset[key]..offset[key + 1]]`. */
function blockPostings(keys: Int32Array, total: number, step: number) {
  const offset = new Int32Array(total + 1);
  const last = new Int32Array(total).fill(-1);
  for (let j = 0; j < keys.length; j++) {
    const key = keys[j] as number;
    const where = Math.floor(j / step);
    if (last[key] !== where) offset[key + 1] = (offset[key + 1] as number) + 1;
    last[key] = where;
  }
  for (let key = 0; key < total; key++)
    offset[key + 1] = (offset[key + 1] as number) + (offset[key] as number);
  const block = new Int32Array(offset[total] as number);
  const free = offset.slice(0, total);
  last.fill(-1);
  for (let j = 0; j < keys.length; j++) {
    const key = keys[j] as number;
    const where = Math.floor(j / step);
    if (last[key] === where) continue;
    last[key] = where;
    block[free[key] as number] = where;
    free[key] = (free[key] as number) + 1;
  }
  return { offset, block };
}
