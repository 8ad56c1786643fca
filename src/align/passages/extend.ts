import type { Box, Field } from './field.js';
import { TUNING } from './tuning.js';

/** A box with what speaks for it. */
export interface Detection extends Box {
  /** Log-odds, in nats, that the box is reuse and not chance: the mean of both sides, summed where boxes were joined. */
  readonly evidence: number;
}

/** Tables by key or pair, all zero between two steps: made once a search, for zeroing them anew would cost more than the search. */
export interface Scratch {
  /** How often each key stands in the other side's range. */
  readonly theirs: Int32Array;
  /** How often each key stands in this side's range. */
  readonly ours: Int32Array;
  /** How likely a word of this side finds its key in the other's range by chance; set where `theirs` is. */
  readonly chance: Float64Array;
  /** Whether the other side's range holds a pair of neighbours. */
  readonly pairs: Uint8Array;
}

export function makeScratch(field: Field): Scratch {
  return {
    theirs: new Int32Array(field.keys),
    ours: new Int32Array(field.keys),
    chance: new Float64Array(field.keys),
    pairs: new Uint8Array(field.pairs + 1),
  };
}

/**
 * What becomes of a word of a passage: it is missing on the other side, or stands there alone, or beside a neighbour of
 * its own. Three shares that add up to 1, learnt from each box: nearly all words of a copy stand beside their
 * neighbours, in shuffled or translated text many stand alone, and the ends of the box depend on that.
 */
interface Mix {
  readonly missing: number;
  readonly alone: number;
  readonly beside: number;
}

/** One article of the pair with the range in question. */
interface Side {
  readonly keys: Int32Array;
  readonly pairs: Int32Array;
  readonly from: number;
  readonly to: number;
  /** The seed's range, which every range found from it must touch. */
  readonly seedFrom: number;
  readonly seedTo: number;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/**
 * Moves the four ends of a box, one side at a time, to where the log-odds of reuse against chance are largest. While it
 * grows, a side is matched against a little more than the other side's range, or neither could pass the other where
 * words are shuffled; then both settle. A copy needs no such help and keeps its exact ends.
 *
 * Cost: linear in the box and the words around it, times the rounds.
 */
export function refine(field: Field, seed: Box, scratch: Scratch): Detection {
  let box: Box = { a0: seed.a0, a1: seed.a1, b0: seed.b0, b1: seed.b1 };
  let mixA = mixOf(0, 0, 0);
  let mixB: Mix | undefined;
  let evidence = 0;
  let growing = true;
  for (let round = 0; round < TUNING.rounds; round++) {
    const before = box;
    const onA = step(field, sideA(field, box, seed, false), sideB(field, box, seed, growing), mixA, scratch);
    if (onA === undefined) return { ...box, evidence: 0 };
    box = { ...box, a0: onA.from, a1: onA.to };
    mixA = onA.mix;
    const onB = step(
      field,
      sideB(field, box, seed, false),
      sideA(field, box, seed, growing),
      mixB ?? mixA,
      scratch,
    );
    if (onB === undefined) return { ...box, evidence: 0 };
    box = { ...box, b0: onB.from, b1: onB.to };
    mixB = onB.mix;
    evidence = (onA.score + onB.score) / 2;
    if (growing)
      growing = isWider(box, before) && round < TUNING.growthRounds && mixA.beside < TUNING.inOrder;
    else if (!isWider(box, before) && !isWider(before, box)) break;
  }
  return { ...box, evidence };
}

function isWider(box: Box, than: Box): boolean {
  return box.a0 < than.a0 || box.a1 > than.a1 || box.b0 < than.b0 || box.b1 > than.b1;
}

function sideA({ a, pairsA }: Field, { a0, a1 }: Box, seed: Box, wider: boolean): Side {
  const around = wider ? halo(a1 - a0) : 0;
  const from = Math.max(0, a0 - around);
  const to = Math.min(a.length, a1 + around);
  return { keys: a, pairs: pairsA, from, to, seedFrom: seed.a0, seedTo: seed.a1 };
}

function sideB({ b, pairsB }: Field, { b0, b1 }: Box, seed: Box, wider: boolean): Side {
  const around = wider ? halo(b1 - b0) : 0;
  const from = Math.max(0, b0 - around);
  const to = Math.min(b.length, b1 + around);
  return { keys: b, pairs: pairsB, from, to, seedFrom: seed.b0, seedTo: seed.b1 };
}

function halo(length: number): number {
  return Math.min(TUNING.halo, Math.ceil(length * TUNING.haloShare));
}

/** The shares of a mix from counts, smoothed by `TUNING.mixTokens` words of an average passage. */
function mixOf(missing: number, alone: number, beside: number): Mix {
  const { mixTokens, mixMissing, mixAlone } = TUNING;
  const total = missing + alone + beside + mixTokens;
  return {
    missing: (missing + mixTokens * mixMissing) / total,
    alone: (alone + mixTokens * mixAlone) / total,
    beside: (beside + mixTokens * (1 - mixMissing - mixAlone)) / total,
  };
}

/** The range of `mine` that speaks most for reuse of the range of `other`, and the mix in it; `undefined` where none does. */
function step(
  field: Field,
  mine: Side,
  other: Side,
  mix: Mix,
  scratch: Scratch,
): (Range & { readonly mix: Mix }) | undefined {
  enter(field, mine, other, scratch);
  const range = heaviest(mine, mix, scratch);
  const counts: [number, number, number] = [0, 0, 0];
  for (let i = range.from; i < range.to; i++) counts[matchAt(mine, scratch, i)]++;
  leave(mine, other, scratch);
  return range.to > range.from ? { ...range, mix: mixOf(...counts) } : undefined;
}

/** Fills the tables for a pair of ranges. The chance of a word is measured outside both ranges, in both articles. */
function enter(field: Field, mine: Side, other: Side, { theirs, ours, chance, pairs }: Scratch): void {
  for (let i = mine.from; i < mine.to; i++) {
    const key = mine.keys[i] as number;
    ours[key] = (ours[key] as number) + 1;
  }
  for (let j = other.from; j < other.to; j++) {
    const key = other.keys[j] as number;
    theirs[key] = (theirs[key] as number) + 1;
    if (j + 1 < other.to) pairs[other.pairs[j] as number] = 1;
  }
  const length = other.to - other.from;
  const outside = mine.keys.length + other.keys.length - length - (mine.to - mine.from) + TUNING.priorTokens;
  for (let j = other.from; j < other.to; j++) {
    const key = other.keys[j] as number;
    const inside = (theirs[key] as number) + (ours[key] as number);
    const seen = (field.count[key] as number) - inside + (field.prior[key] as number);
    chance[key] = 1 - Math.exp((-length * seen) / outside);
  }
}

function leave(mine: Side, other: Side, { theirs, ours, pairs }: Scratch): void {
  for (let i = mine.from; i < mine.to; i++) ours[mine.keys[i] as number] = 0;
  for (let j = other.from; j < other.to; j++) {
    theirs[other.keys[j] as number] = 0;
    if (j + 1 < other.to) pairs[other.pairs[j] as number] = 0;
  }
}

/** 0: missing on the other side, 1: there alone, 2: there beside a neighbour. */
function matchAt(mine: Side, { theirs, pairs }: Scratch, i: number): 0 | 1 | 2 {
  if (theirs[mine.keys[i] as number] === 0) return 0;
  if (i + 1 < mine.keys.length && pairs[mine.pairs[i] as number] === 1) return 2;
  return i > 0 && pairs[mine.pairs[i - 1] as number] === 1 ? 2 : 1;
}

/**
 * The stretch with the largest sum of log-odds around a range (Kadane's scan, given up where the sum falls too far below
 * its peak, as in the X-drop extension of BLAST, Altschul et al. 1990).
 */
function heaviest(mine: Side, mix: Mix, scratch: Scratch): Range {
  const { from, to } = mine;
  const reach = Math.max(TUNING.reach, to - from);
  const high = Math.min(mine.keys.length, to + reach);
  const missing = Math.log(mix.missing);
  let best: Range = { from, to: from, score: 0 };
  let start = Math.max(0, from - reach);
  let sum = 0;
  let peak = 0;
  let gap = 0;
  for (let i = start; i < high; i++) {
    const match = matchAt(mine, scratch, i);
    if (match === 0) {
      gap++;
      // A stretch put into a copy costs less a word than words changed here and there.
      sum += gap > TUNING.gapOpen ? missing * TUNING.gapDiscount : missing;
    } else {
      const gain = gainOf(mine, mix, scratch, i, match);
      if (gain > 0) gap = 0;
      sum += gain;
    }
    if (sum <= 0 || sum < peak - TUNING.drop) {
      sum = 0;
      peak = 0;
      gap = 0;
      start = i + 1;
    } else if (sum > peak) {
      peak = sum;
      // A heavier stretch beside the seed is found from seeds of its own.
      if (sum > best.score && start < mine.seedTo && i >= mine.seedFrom)
        best = { from: start, to: i + 1, score: sum };
    }
  }
  return best;
}

/**
 * What a matched word says, in nats: how much more often passages have such a match than chance has. A word missing from
 * the copy may still match by chance, hence the last term of each numerator.
 */
function gainOf(mine: Side, mix: Mix, { theirs, ours, chance }: Scratch, i: number, match: 1 | 2): number {
  const key = mine.keys[i] as number;
  const c = chance[key] as number;
  // A word of the other side answers for one word of this side only.
  const other = theirs[key] as number;
  const own = ours[key] as number;
  const left = i >= mine.from && i < mine.to ? Math.min(1, other / own) : own < other ? 1 : 0;
  const byChance = mix.missing * c;
  const odds =
    match === 2
      ? (mix.beside * left + byChance) / (c * TUNING.chanceBeside)
      : (mix.alone * left + byChance) / (c * (1 - TUNING.chanceBeside));
  return Math.min(Math.log(odds), TUNING.mostGain);
}
