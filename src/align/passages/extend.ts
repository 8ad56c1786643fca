import type { Box, Field } from './field.js';
import { TUNING } from './tuning.js';

/** A box with what speaks for it. */
export interface Detection extends Box {
  /** Log-odds, in nats, that the box is reuse and not chance; the mean of both sides. */
  readonly evidence: number;
}

interface Scratch {
  readonly inBox: Int32Array;
  readonly own: Int32Array;
  readonly gain: Float64Array;
}

export function makeScratch(field: Field): Scratch {
  return {
    inBox: new Int32Array(field.keys),
    own: new Int32Array(field.keys),
    gain: new Float64Array(field.keys),
  };
}

/** Moves the four ends of a box, one side at a time, to where the log-odds of reuse are largest. */
export function refine(field: Field, seed: Box, scratch: Scratch): Detection {
  let box: Box = seed;
  let copiedA = TUNING.startCopied;
  let copiedB = TUNING.startCopied;
  let evidence = 0;
  for (let round = 0; round < TUNING.rounds; round++) {
    const before = box;
    const onA = bestRange(field, field.a, field.b, box.a0, box.a1, box.b0, box.b1, copiedA, scratch);
    if (onA.to <= onA.from) return { ...box, evidence: 0 };
    box = { ...box, a0: onA.from, a1: onA.to };
    copiedA = onA.copied;
    const onB = bestRange(field, field.b, field.a, box.b0, box.b1, box.a0, box.a1, copiedB, scratch);
    if (onB.to <= onB.from) return { ...box, evidence: 0 };
    box = { ...box, b0: onB.from, b1: onB.to };
    copiedB = onB.copied;
    evidence = (onA.score + onB.score) / 2;
    if (box.a0 === before.a0 && box.a1 === before.a1 && box.b0 === before.b0 && box.b1 === before.b1) break;
  }
  return { ...box, evidence };
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly copied: number;
}

/** The stretch of `mine` around `from`..`to` that speaks most for reuse of `other[otherFrom..otherTo]`. */
function bestRange(
  field: Field,
  mine: Int32Array,
  other: Int32Array,
  from: number,
  to: number,
  otherFrom: number,
  otherTo: number,
  copied: number,
  scratch: Scratch,
): Range {
  const { inBox, own, gain } = scratch;
  const reach = Math.max(TUNING.reach, to - from);
  const low = Math.max(0, from - reach);
  const high = Math.min(mine.length, to + reach);
  for (let i = from; i < to; i++) own[mine[i] as number] = (own[mine[i] as number] as number) + 1;
  for (let j = otherFrom; j < otherTo; j++)
    inBox[other[j] as number] = (inBox[other[j] as number] as number) + 1;
  const length = otherTo - otherFrom;
  const outside = mine.length + other.length - length - (to - from) + TUNING.priorTokens;
  for (let j = otherFrom; j < otherTo; j++) {
    const key = other[j] as number;
    if ((gain[key] as number) > 0) continue;
    const seen =
      (field.count[key] as number) -
      (inBox[key] as number) -
      (own[key] as number) +
      (field.prior[key] as number);
    const chance = 1 - Math.exp((-length * seen) / outside);
    gain[key] = Math.log((chance + (1 - chance) * copied) / chance);
  }
  const miss = Math.min(TUNING.missCap, -Math.log(1 - copied));
  let best = 0;
  let bestFrom = from;
  let bestTo = from;
  let sum = 0;
  let start = low;
  let peak = 0;
  for (let i = low; i < high; i++) {
    const key = mine[i] as number;
    sum += (inBox[key] as number) > 0 ? (gain[key] as number) : -miss;
    if (sum <= 0 || sum < peak - TUNING.drop) {
      sum = 0;
      peak = 0;
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
  let matched = 0;
  for (let i = bestFrom; i < bestTo; i++) if ((inBox[mine[i] as number] as number) > 0) matched++;
  for (let i = from; i < to; i++) own[mine[i] as number] = 0;
  for (let j = otherFrom; j < otherTo; j++) {
    inBox[other[j] as number] = 0;
    gain[other[j] as number] = 0;
  }
  const share = matched / Math.max(1, bestTo - bestFrom);
  return {
    from: bestFrom,
    to: bestTo,
    score: best,
    copied: Math.max(TUNING.leastCopied, Math.min(TUNING.mostCopied, share)),
  };
}
