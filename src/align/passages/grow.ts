import { type Detection, makeScratch, refine } from './extend.js';
import type { Box, Field } from './field.js';
import type { Seed } from './seeds.js';
import { TUNING } from './tuning.js';

/**
 * Extends seeds to boxes, the strongest first; a seed inside a box already found is not tried. The work is capped: repetitive texts have
 * seeds everywhere, each of which may grow to the whole text.
 */
export function growBoxes(field: Field, seeds: readonly Seed[]): readonly Detection[] {
  const scratch = makeScratch(field);
  const found: Detection[] = [];
  const least = TUNING.evidence + Math.log(field.a.length * field.b.length);
  let work = TUNING.work * (field.a.length + field.b.length + 1000);
  for (const seed of seeds) {
    if (work < 0) break;
    if (found.some((box) => holdsCentre(box, seed))) continue;
    const box = refine(field, seed, scratch);
    work -= TUNING.rounds * (box.a1 - box.a0 + box.b1 - box.b0 + 2 * TUNING.reach);
    if (box.evidence >= least) addRival(found, box);
  }
  return found;
}

function holdsCentre(box: Box, seed: Box): boolean {
  const a = (seed.a0 + seed.a1) / 2;
  const b = (seed.b0 + seed.b1) / 2;
  return a >= box.a0 && a <= box.a1 && b >= box.b0 && b <= box.b1;
}

/** Adds a box, unless a stronger one explains the same words of the suspect; weaker ones that it explains give way. */
function addRival(found: Detection[], box: Detection): void {
  const rivals = found.filter((other) => {
    const shared = Math.min(box.a1, other.a1) - Math.max(box.a0, other.a0);
    return shared > TUNING.rivalShare * Math.min(box.a1 - box.a0, other.a1 - other.a0);
  });
  if (rivals.some((other) => other.evidence >= box.evidence)) return;
  for (const other of rivals) found.splice(found.indexOf(other), 1);
  found.push(box);
}
