import type { Detection } from './extend.js';
import type { Field } from './field.js';
import { TUNING } from './tuning.js';
import { similarity } from './worth.js';

/** A stretch of the suspect whose words stand all over the source. */
export interface Summary extends Detection {
  /** For each word of the stretch, what it says for reuse, in nats; 0 where it says nothing. */
  readonly gains: Float64Array;
}

/**
 * Stretches of the suspect that hold far more of the source's words than the rest of the suspect does. Order, place and
 * density in the source do not count: a summary takes a word here and there, and stands for all of its source.
 *
 * Cost: linear in both articles.
 */
export function findSummaries(field: Field): readonly Summary[] {
  const gains = gainsOf(field);
  const pairs = new Uint8Array(field.pairs + 1);
  for (let j = 0; j + 1 < field.b.length; j++) pairs[field.pairsB[j] as number] = 1;
  return heavyStretches(gains).flatMap(([a0, a1]) => {
    const { evidence, share } = weigh(field, gains, pairs, a0, a1);
    if (a1 - a0 > TUNING.summaryMost * field.b.length) return [];
    if (evidence < TUNING.summaryEvidence || share < TUNING.summaryShare) return [];
    if (contrastOf(field, gains, a0, a1) < TUNING.summaryContrast) return [];
    return [{ a0, a1, b0: 0, b1: field.b.length, evidence, gains: gains.subarray(a0, a1) }];
  });
}

/** What each word of the suspect says for or against a summary, in nats; function words nothing. */
function gainsOf({ a, b, keys, count, prior, isFunctionWord }: Field): Float64Array {
  const inSource = new Int32Array(keys);
  for (const key of b) inSource[key] = (inSource[key] as number) + 1;
  const copied = TUNING.summaryCopied;
  const gains = new Float64Array(a.length);
  a.forEach((key, i) => {
    if (isFunctionWord[key] === 1) return;
    const shared = inSource[key] as number;
    if (shared === 0) {
      gains[i] = Math.log(1 - copied);
      return;
    }
    const elsewhere = (count[key] as number) - shared - 1 + (prior[key] as number);
    const chance = 1 - Math.exp((-b.length * elsewhere) / (a.length + TUNING.priorTokens));
    gains[i] = Math.log((chance + (1 - chance) * copied) / chance);
  });
  return gains;
}

/** Separate stretches with a large sum, half-open, left to right. */
function heavyStretches(gains: Float64Array): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let sum = 0;
  let peak = 0;
  let from = 0;
  let to = 0;
  for (let i = 0; i <= gains.length; i++) {
    sum += gains[i] ?? Number.NEGATIVE_INFINITY;
    if (sum <= 0 || sum < peak - TUNING.summaryDrop) {
      if (peak >= TUNING.summaryEvidence && to - from >= TUNING.summaryLength) found.push([from, to]);
      sum = 0;
      peak = 0;
      from = i + 1;
    } else if (sum > peak) {
      peak = sum;
      to = i + 1;
    }
  }
  return found;
}

/**
 * What a stretch says when a word counts in full only the first time, and less right after a word that it follows in the
 * source too: the names of a story come again and again, and in the same order.
 */
function weigh(field: Field, gains: Float64Array, pairs: Uint8Array, from: number, to: number) {
  const seen = new Set<number>();
  let evidence = 0;
  let matched = 0;
  let content = 0;
  for (let i = from; i < to; i++) {
    const gain = gains[i] as number;
    const key = field.a[i] as number;
    if (field.isFunctionWord[key] === 0) content++;
    if (gain > 0) {
      matched++;
      const follows = i > from && (gains[i - 1] as number) > 0 && pairs[field.pairsA[i - 1] as number] === 1;
      evidence += gain * (seen.has(key) ? TUNING.repeated : 1) * (follows ? TUNING.following : 1);
      seen.add(key);
    } else evidence += gain;
  }
  return { evidence, share: matched / Math.max(1, content) };
}

/**
 * How much more of its distinct content words a stretch has from the source than the rest of the suspect has, as the
 * log-likelihood ratio of the two shares, in nats (Dunning 1993). Articles on one topic share words throughout, and the
 * evidence of each single word does not know it. A rest of few words is filled up with words of such an article.
 */
function contrastOf({ a, isFunctionWord }: Field, gains: Float64Array, from: number, to: number): number {
  const inside = new Set<number>();
  const outside = new Set<number>();
  const shared = new Set<number>();
  for (let i = 0; i < a.length; i++) {
    const key = a[i] as number;
    if (isFunctionWord[key] === 1) continue;
    (i >= from && i < to ? inside : outside).add(key);
    if ((gains[i] as number) > 0) shared.add(key);
  }
  const count = (keys: ReadonlySet<number>) => [...keys].filter((key) => shared.has(key)).length;
  const { topicWords, topicShare } = TUNING;
  const share = count(inside) / inside.size;
  const usual = (count(outside) + topicWords * topicShare) / (outside.size + topicWords);
  if (share <= usual) return 0;
  const surprise = share * Math.log(share / usual);
  return (
    inside.size * (share === 1 ? surprise : surprise + (1 - share) * Math.log((1 - share) / (1 - usual)))
  );
}

/**
 * Puts a summary in the place of the boxes inside it, unless they tell it better: one of them explains most of it, all
 * together nearly all, or one is a long copy.
 */
export function addSummaries(field: Field, boxes: readonly Detection[]): readonly Told[] {
  let kept: readonly Told[] = boxes.map((box) => ({ box }));
  for (const summary of findSummaries(field)) {
    const inside = kept.filter(({ box }) => Math.min(box.a1, summary.a1) > Math.max(box.a0, summary.a0));
    const replaced = inside.map(({ box }) => box);
    if (!isToldBetter(field, summary, replaced))
      kept = [...kept.filter((told) => !inside.includes(told)), { box: summary, replaced }];
  }
  return kept;
}

/** A box, or a summary with the boxes in whose place it was put. */
export interface Told {
  readonly box: Detection;
  readonly replaced?: readonly Detection[];
}

function isToldBetter(field: Field, summary: Summary, inside: readonly Detection[]): boolean {
  if (summary.a1 - summary.a0 < TUNING.summaryRatio * field.b.length) return true;
  const whole = summary.gains.reduce((sum, gain) => sum + Math.max(0, gain), 0);
  if (explained(field, summary, inside) > (1 - TUNING.summaryRest) * whole) return true;
  return inside.some(
    (box) =>
      explained(field, summary, [box]) >= TUNING.explained * whole ||
      (box.a1 - box.a0 >= TUNING.exactWords && similarity(field, box) >= TUNING.nearlyVerbatim),
  );
}

/** The evidence of a summary, in nats, that lies in words which the boxes match. */
function explained(field: Field, summary: Summary, boxes: readonly Detection[]): number {
  const matched = new Uint8Array(summary.a1 - summary.a0);
  for (const box of boxes) {
    const keys = new Set(field.b.subarray(box.b0, box.b1));
    for (let i = Math.max(box.a0, summary.a0); i < Math.min(box.a1, summary.a1); i++)
      if (keys.has(field.a[i] as number)) matched[i - summary.a0] = 1;
  }
  return summary.gains.reduce((sum, gain, i) => (matched[i] === 1 ? sum + Math.max(0, gain) : sum), 0);
}
