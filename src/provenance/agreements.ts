import type { Comparer } from './comparer.js';

/** Joints in a row, around one, that both must share: two words side by side are chance. */
const CONTEXT = 4;
/** Words put in at one place that nobody finds and strikes out by chance: less than a sentence. */
const FEW_WORDS = 3;

/**
 * Places at which two versions agree against a third: joints between words (or before the first, behind the last)
 * that stand in both and not in the third. Every edit breaks a joint, so that what the third one did by itself is counted,
 * insertions, omissions, replacements and moves alike; what one of the two did by itself is not.
 *
 * Counted in both, the smaller number holds: a repeated phrase deceives on one side only.
 */
export function countAgreements(x: number, y: number, against: number, comparer: Comparer): number {
  const found = countOneWay(x, y, against, comparer);
  return found === 0 ? 0 : Math.min(found, countOneWay(y, x, against, comparer));
}

/** As {@link countAgreements}, against several at once, counted in `x` alone. */
export function countOwnAgreements(
  x: number,
  y: number,
  against: readonly number[],
  comparer: Comparer,
): number {
  const kept = new Uint8Array(comparer.length(x) + 1);
  for (const other of against)
    for (const [at, joined] of joints(comparer.places(x, other), comparer.length(other)).entries())
      if (joined === 1) kept[at] = 1;
  return countPlaces(joints(comparer.places(x, y), comparer.length(y)), kept);
}

/**
 * Those agreements that no chance explains: words that the third version lacks, and places where it put a word or a few
 * between two.
 */
export function countSure(x: number, y: number, against: number, comparer: Comparer): number {
  const found = countSureOneWay(x, y, against, comparer);
  return found === 0 ? 0 : Math.min(found, countSureOneWay(y, x, against, comparer));
}

function countSureOneWay(x: number, y: number, against: number, comparer: Comparer): number {
  const other = comparer.places(x, y);
  const shared = joints(other, comparer.length(y));
  const there = comparer.places(x, against);
  const isLacked = (at: number) => (there[at] ?? 0) < 0 && (other[at] as number) >= 0;
  let count = 0;
  for (let at = 0; at < there.length; at++) {
    const put =
      shared[at] === 1 && (there[at - 1] ?? -1) >= 0
        ? (there[at] as number) - (there[at - 1] as number) - 1
        : 0;
    const begins = isLacked(at) && !(shared[at] === 1 && isLacked(at - 1));
    if ((begins || (put > 0 && put <= FEW_WORDS)) && hasContext(shared, at)) count++;
  }
  return count;
}

function countOneWay(x: number, y: number, against: number, comparer: Comparer): number {
  return countPlaces(
    joints(comparer.places(x, y), comparer.length(y)),
    joints(comparer.places(x, against), comparer.length(against)),
  );
}

/** Runs of joints that are shared and not kept. */
function countPlaces(shared: Uint8Array, kept: Uint8Array): number {
  let places = 0;
  for (let at = 0; at < shared.length; at++) {
    if (shared[at] === 0 || kept[at] === 1) continue;
    if (hasContext(shared, at)) places++;
    while (at + 1 < shared.length && (shared[at + 1] === 0 || kept[at + 1] === 0)) at++;
  }
  return places;
}

/** 1 for each joint of a version that another one has too; joint `n` is before word `n`. */
function joints(places: Int32Array, length: number): Uint8Array {
  const joined = new Uint8Array(places.length + 1);
  for (let at = 1; at < places.length; at++) {
    const place = places[at - 1] as number;
    if (place >= 0 && places[at] === place + 1) joined[at] = 1;
  }
  if (places[0] === 0) joined[0] = 1;
  if (places.length > 0 && places[places.length - 1] === length - 1) joined[places.length] = 1;
  return joined;
}

function hasContext(shared: Uint8Array, at: number): boolean {
  let count = 0;
  for (let left = at - 1; left >= 0 && shared[left] === 1 && count < CONTEXT; left--) count++;
  for (let right = at + 1; right < shared.length && shared[right] === 1 && count < CONTEXT; right++) count++;
  return count >= CONTEXT;
}
