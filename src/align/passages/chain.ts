import type { Detection } from './extend.js';
import { TUNING } from './tuning.js';

/** Joins detections that lie close together on both sides, then drops the weaker of two that claim the same words. */
export function mergeDetections(detections: readonly Detection[]): readonly Detection[] {
  const kept = [...detections];
  for (let again = true; again; ) {
    again = false;
    search: for (let x = 0; x < kept.length; x++)
      for (let y = x + 1; y < kept.length; y++) {
        const p = kept[x] as Detection;
        const q = kept[y] as Detection;
        if (gap(p.a0, p.a1, q.a0, q.a1) > TUNING.mergeGap || gap(p.b0, p.b1, q.b0, q.b1) > TUNING.mergeGap)
          continue;
        kept[x] = {
          a0: Math.min(p.a0, q.a0),
          a1: Math.max(p.a1, q.a1),
          b0: Math.min(p.b0, q.b0),
          b1: Math.max(p.b1, q.b1),
          evidence: p.evidence + q.evidence,
        };
        kept.splice(y, 1);
        again = true;
        break search;
      }
  }
  kept.sort((p, q) => q.evidence - p.evidence || p.a0 - q.a0);
  const chosen: Detection[] = [];
  for (const p of kept)
    if (!chosen.some((q) => overlap(p.a0, p.a1, q.a0, q.a1) > 0.5 * (p.a1 - p.a0))) chosen.push(p);
  return chosen.sort((p, q) => p.a0 - q.a0);
}

function gap(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.max(0, from - otherTo, otherFrom - to);
}

function overlap(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
}
