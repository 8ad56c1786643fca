import { attribution } from './attribution.js';
import { certainty } from './certainty.js';
import { date } from './date.js';
import { name } from './name.js';
import { negation } from './negation.js';
import { number } from './number.js';
import type { Unit, UnitDetector, UnitKind, UnitScene } from './unit.js';

/** Every detector; of units that overlap, the one that stands first in this list wins. */
export const UNIT_DETECTORS: readonly UnitDetector[] = [date, number, negation, certainty, attribution, name];

/** Phrases of these kinds share words (`may have`, `claimed`, `reportedly denied`): the longest one is meant. */
const BY_LENGTH: ReadonlySet<UnitKind> = new Set(['negation', 'certainty', 'attribution']);

/** The unit, if any, that each token of a stretch belongs to: entry `i` is for token `scene.first + i`. */
export function findUnits(scene: UnitScene): readonly (Unit | undefined)[] {
  const at: (Unit | undefined)[] = new Array(scene.last - scene.first).fill(undefined);
  const place = (unit: Unit) => {
    // A name gives way word by word, every other unit as a whole.
    const isFree = (i: number) => at[i - scene.first] === undefined;
    if (unit.kind === 'name') {
      for (let i = unit.first; i < unit.last; i++) if (isFree(i)) at[i - scene.first] = unit;
      return;
    }
    for (let i = unit.first; i < unit.last; i++) if (!isFree(i)) return;
    for (let i = unit.first; i < unit.last; i++) at[i - scene.first] = unit;
  };
  const phrases: Unit[] = [];
  for (const { kind, find } of UNIT_DETECTORS) {
    if (BY_LENGTH.has(kind)) phrases.push(...find(scene));
    else {
      placeLongestFirst(phrases.splice(0), place);
      find(scene).forEach(place);
    }
  }
  return at;
}

function placeLongestFirst(units: Unit[], place: (unit: Unit) => void): void {
  units.sort((a, b) => b.last - b.first - (a.last - a.first)).forEach(place);
}
