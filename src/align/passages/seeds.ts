import { type Box, type Field, rate } from './field.js';
import { TUNING } from './tuning.js';

export interface Seed extends Box {
  readonly score: number;
}

export function findSeeds(field: Field): readonly Seed[] {
  const seeds = [...runs(field), ...windows(field)];
  seeds.sort((x, y) => y.score - x.score || x.a0 - y.a0 || x.b0 - y.b0);
  return seeds.slice(0, TUNING.seeds);
}

function informations(field: Field): Float64Array {
  const table = new Float64Array(field.keys);
  for (let key = 0; key < field.keys; key++) {
    const chance = 1 - Math.exp(-TUNING.window * rate(field, key));
    table[key] = -Math.log(chance);
  }
  return table;
}

function runs(field: Field): Seed[] {
  const { a, b } = field;
  const size = TUNING.run;
  const information = informations(field);
  const bits = Math.max(8, Math.ceil(Math.log2(b.length + 1)) + 1);
  const head = new Int32Array(1 << bits).fill(-1);
  const next = new Int32Array(b.length).fill(-1);
  const size4 = new Int32Array(1 << bits);
  const hash = (keys: Int32Array, at: number): number => {
    let h = 0;
    for (let i = 0; i < size; i++) h = Math.imul(h ^ (keys[at + i] as number), 0x9e3779b1) ^ (h >>> 15);
    return (h ^ (h >>> 13)) >>> (32 - bits);
  };
  for (let j = b.length - size; j >= 0; j--) {
    const h = hash(b, j);
    next[j] = head[h] as number;
    head[h] = j;
    size4[h] = (size4[h] as number) + 1;
  }
  const found: Seed[] = [];
  for (let i = 0; i + size <= a.length; i++) {
    const bucket = hash(a, i);
    // Runs that stand everywhere say nothing, and a text of one word repeated would cost the square of its length.
    if ((size4[bucket] as number) > TUNING.postings) continue;
    for (let j = head[bucket] as number; j >= 0; j = next[j] as number)
      if (i === 0 || j === 0 || a[i - 1] !== b[j - 1]) {
        const run = runAt(field, information, i, j);
        if (run.a1 - i >= size && run.score >= TUNING.runEvidence) found.push(run);
      }
  }
  found.push(runAt(field, information, 0, 0));
  return found;
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

function windows(field: Field): Seed[] {
  const { a, b } = field;
  const { window, step } = TUNING;
  const information = informations(field);
  const limit = Math.max(TUNING.postings, b.length / 500);
  const blocks = Math.ceil(b.length / step);
  const { offset, block } = blockPostings(b, field.keys, step);
  const score = new Float64Array(blocks + 1);
  const seenIn = new Int32Array(field.keys).fill(-1);
  const found: Seed[] = [];
  const touched: number[] = [];
  for (let a0 = 0; a0 < a.length; a0 += step) {
    const a1 = Math.min(a.length, a0 + window);
    for (let i = a0; i < a1; i++) {
      const key = a[i] as number;
      if (seenIn[key] === a0 || field.isFunctionWord[key]) continue;
      seenIn[key] = a0;
      const from = offset[key] as number;
      const to = offset[key + 1] as number;
      if (to - from > limit) continue;
      for (let at = from; at < to; at++) {
        const where = block[at] as number;
        if (score[where] === 0) touched.push(where);
        score[where] = (score[where] as number) + (information[key] as number);
      }
    }
    const best: Seed[] = [];
    for (const where of touched) {
      const total = (score[where] as number) + (score[where + 1] as number);
      if (total < TUNING.seedEvidence) continue;
      best.push({ a0, a1, b0: where * step, b1: Math.min(b.length, (where + 2) * step), score: total });
    }
    best.sort((x, y) => y.score - x.score || x.b0 - y.b0);
    found.push(...best.slice(0, TUNING.seedsPerWindow));
    for (const where of touched) score[where] = 0;
    touched.length = 0;
  }
  return found;
}

/** For each key the blocks of `step` tokens that hold it, each once, in order. */
function blockPostings(keys: Int32Array, total: number, step: number) {
  const offset = new Int32Array(total + 1);
  const last = new Int32Array(total).fill(-1);
  const each = (visit: (key: number, where: number) => void) => {
    last.fill(-1);
    for (let j = 0; j < keys.length; j++) {
      const key = keys[j] as number;
      const where = Math.floor(j / step);
      if (last[key] === where) continue;
      last[key] = where;
      visit(key, where);
    }
  };
  each((key) => {
    offset[key + 1] = (offset[key + 1] as number) + 1;
  });
  for (let key = 0; key < total; key++)
    offset[key + 1] = (offset[key + 1] as number) + (offset[key] as number);
  const block = new Int32Array(offset[total] as number);
  const free = offset.slice(0, total);
  each((key, where) => {
    const at = free[key] as number;
    block[at] = where;
    free[key] = at + 1;
  });
  return { offset, block };
}
