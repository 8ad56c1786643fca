import type { Detection } from './extend.js';
import { TUNING } from './tuning.js';

/**
 * Joins boxes that lie close together on both sides, then drops the weaker of two that claim the same words of the
 * suspect. Cost: about linear in the boxes, for few of them overlap on the suspect's side.
 */
export function mergeBoxes(boxes: readonly Detection[]): readonly Detection[] {
  let merged = [...boxes];
  for (let before = merged.length + 1; merged.length < before; ) {
    before = merged.length;
    merged = mergeOnce(merged);
  }
  merged.sort((p, q) => q.evidence - p.evidence || p.a0 - q.a0 || p.b0 - q.b0);
  const chosen: Detection[] = [];
  for (const p of merged)
    if (!chosen.some((q) => overlap(p, q) > TUNING.claimedShare * (p.a1 - p.a0))) chosen.push(p);
  return chosen.sort((p, q) => p.a0 - q.a0);
}

/** One sweep in the suspect's order: each box joins the first neighbour that reaches it, or stays by itself. */
function mergeOnce(boxes: readonly Detection[]): Detection[] {
  const done: Detection[] = [];
  let open: Detection[] = [];
  for (const box of [...boxes].sort((p, q) => p.a0 - q.a0 || p.b0 - q.b0)) {
    const reachable = (other: Detection) => box.a0 - other.a1 <= TUNING.mergeGap;
    done.push(...open.filter((other) => !reachable(other)));
    open = open.filter(reachable);
    const at = open.findIndex((other) => Math.max(box.b0 - other.b1, other.b0 - box.b1) <= TUNING.mergeGap);
    const other = open[at];
    if (other === undefined) open.push(box);
    else open[at] = join(other, box);
  }
  return [...done, ...open];
}

function join(p: Detection, q: Detection): Detection {
  return {
    a0: Math.min(p.a0, q.a0),
    a1: Math.max(p.a1, q.a1),
    b0: Math.min(p.b0, q.b0),
    b1: Math.max(p.b1, q.b1),
    evidence: p.evidence + q.evidence,
  };
}

function overlap(p: Detection, q: Detection): number {
  return Math.min(p.a1, q.a1) - Math.max(p.a0, q.a0);
}
