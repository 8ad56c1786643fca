import type { Box, Field } from './field.js';
import { TUNING } from './tuning.js';

/** A box with what speaks for it. */
export interface Detection extends Box {
  /** Log-odds, in nats, that the box is reuse and not chance; the mean of both sides. */
  readonly evidence: number;
}

/** Tables by key or pair that every step empties again: made once a search. */
interface Scratch {
  readonly inBox: Int32Array;
  readonly own: Int32Array;
  readonly chance: Float64Array;
  readonly pairInBox: Uint8Array;
}

export function makeScratch(field: Field): Scratch {
  return {
    inBox: new Int32Array(field.keys),
    own: new Int32Array(field.keys),
    chance: new Float64Array(field.keys),
    pairInBox: new Uint8Array(field.pairs + 1),
  };
}

/** Shares of a passage's words that are missing on the other side, stand there alone, or stand there beside their neighbour. */
interface Mix {
  readonly missing: number;
  readonly alone: number;
  readonly beside: number;
}

/**
 * Moves the four ends of a box, one side at a time, to where the log-odds of reuse are largest. While it grows, a side is
 * matched against a little more than the other side's range, or neither could pass the other; then both settle.
 */
export function refine(field: Field, seed: Box, scratch: Scratch): Detection {
  let box: Box = seed;
  let mixA: Mix = mixOf(0, 0, 0);
  let mixB: Mix | undefined;
  let evidence = 0;
  let growing = TUNING.halo > 0;
  for (let round = 0; round < TUNING.rounds; round++) {
    const before = box;
    const onA = bestRange(
      field,
      sideA(field, box, 0),
      sideB(field, box, growing ? halo(box.b0, box.b1) : 0),
      mixA,
      scratch,
    );
    if (onA.to <= onA.from) return { ...box, evidence: 0 };
    box = { ...box, a0: onA.from, a1: onA.to };
    mixA = onA.mix;
    const onB = bestRange(
      field,
      sideB(field, box, 0),
      sideA(field, box, growing ? halo(box.a0, box.a1) : 0),
      mixB ?? mixA,
      scratch,
    );
    if (onB.to <= onB.from) return { ...box, evidence: 0 };
    box = { ...box, b0: onB.from, b1: onB.to };
    mixB = onB.mix;
    evidence = (onA.score + onB.score) / 2;
    const grown = box.a0 < before.a0 || box.a1 > before.a1 || box.b0 < before.b0 || box.b1 > before.b1;
    if (growing) growing = grown && round < TUNING.growthRounds && mixA.beside < TUNING.inOrder;
    else if (box.a0 === before.a0 && box.a1 === before.a1 && box.b0 === before.b0 && box.b1 === before.b1)
      break;
  }
  return { ...box, evidence };
}

function halo(from: number, to: number): number {
  return Math.min(TUNING.halo, Math.ceil((to - from) * TUNING.haloShare));
}

function sideA(field: Field, box: Box, around: number): Side {
  return {
    keys: field.a,
    pairs: field.pairsA,
    from: Math.max(0, box.a0 - around),
    to: Math.min(field.a.length, box.a1 + around),
  };
}

function sideB(field: Field, box: Box, around: number): Side {
  return {
    keys: field.b,
    pairs: field.pairsB,
    from: Math.max(0, box.b0 - around),
    to: Math.min(field.b.length, box.b1 + around),
  };
}

function mixOf(missing: number, alone: number, beside: number): Mix {
  const { mixTokens } = TUNING;
  const total = missing + alone + beside + mixTokens;
  return {
    missing: (missing + mixTokens * TUNING.mixMissing) / total,
    alone: (alone + mixTokens * TUNING.mixAlone) / total,
    beside: (beside + mixTokens * (1 - TUNING.mixMissing - TUNING.mixAlone)) / total,
  };
}

interface Side {
  readonly keys: Int32Array;
  readonly pairs: Int32Array;
  readonly from: number;
  readonly to: number;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly mix: Mix;
}

/** The stretch of `mine` around its range that speaks most for reuse of the range of `other`. */
function bestRange(field: Field, mine: Side, other: Side, mix: Mix, scratch: Scratch): Range {
  const { inBox, own, chance, pairInBox } = scratch;
  const { from, to } = mine;
  const reach = Math.max(TUNING.reach, to - from);
  const low = Math.max(0, from - reach);
  const high = Math.min(mine.keys.length, to + reach);
  for (let i = from; i < to; i++) own[mine.keys[i] as number] = (own[mine.keys[i] as number] as number) + 1;
  for (let j = other.from; j < other.to; j++)
    inBox[other.keys[j] as number] = (inBox[other.keys[j] as number] as number) + 1;
  for (let j = other.from; j + 1 < other.to; j++) pairInBox[other.pairs[j] as number] = 1;
  const length = other.to - other.from;
  const outside = mine.keys.length + other.keys.length - length - (to - from) + TUNING.priorTokens;
  for (let j = other.from; j < other.to; j++) {
    const key = other.keys[j] as number;
    const seen =
      (field.count[key] as number) -
      (inBox[key] as number) -
      (own[key] as number) +
      (field.prior[key] as number);
    chance[key] = 1 - Math.exp((-length * seen) / outside);
  }
  const missing = Math.log(mix.missing);
  const matchAt = (i: number): 0 | 1 | 2 => {
    if ((inBox[mine.keys[i] as number] as number) === 0) return 0;
    if (i + 1 < mine.keys.length && pairInBox[mine.pairs[i] as number] === 1) return 2;
    return i > 0 && pairInBox[mine.pairs[i - 1] as number] === 1 ? 2 : 1;
  };
  let best = 0;
  let bestFrom = from;
  let bestTo = from;
  let sum = 0;
  let start = low;
  let peak = 0;
  let gap = 0;
  for (let i = low; i < high; i++) {
    const match = matchAt(i);
    if (match === 0) {
      gap++;
      sum += gap > TUNING.gapOpen ? missing * TUNING.gapDiscount : missing;
    } else {
      const key = mine.keys[i] as number;
      const c = chance[key] as number;
      // A word of the other side answers for one word of this side only.
      const theirs = inBox[key] as number;
      const ours = own[key] as number;
      const left = i >= from && i < to ? Math.min(1, theirs / ours) : ours < theirs ? 1 : 0;
      const gain =
        match === 2
          ? Math.log(
              (mix.beside * Math.max(left, TUNING.leastLeft) + mix.missing * c) / (c * TUNING.chanceBeside),
            )
          : Math.log((mix.alone * left + mix.missing * c) / (c * (1 - TUNING.chanceBeside)));
      if (gain > 0) gap = 0;
      sum += Math.min(gain, TUNING.mostGain);
    }
    if (sum <= 0 || sum < peak - TUNING.drop) {
      sum = 0;
      peak = 0;
      gap = 0;
      start = i + 1;
    } else if (sum > peak) {
      peak = sum;
      if (sum > best) {
        best = sum;
        bestFrom = start;
        bestTo = i + 1;
      }
    }
  }
  const tally: [number, number, number] = [0, 0, 0];
  for (let i = bestFrom; i < bestTo; i++) tally[matchAt(i)]++;
  for (let i = from; i < to; i++) own[mine.keys[i] as number] = 0;
  for (let j = other.from; j < other.to; j++) inBox[other.keys[j] as number] = 0;
  for (let j = other.from; j + 1 < other.to; j++) pairInBox[other.pairs[j] as number] = 0;
  return { from: bestFrom, to: bestTo, score: best, mix: mixOf(...tally) };
}
