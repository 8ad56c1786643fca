import { editDistance } from '../text/edit-distance.js';
import type { Comparer } from './comparer.js';

/** Joints in a row, around one, that both must share: two words side by side are chance. */
const CONTEXT = 4;
/** Words put in at one place that nobody finds and strikes out by chance: less than a sentence. */
const FEW_WORDS = 3;

/** Letters in which two spellings of one word differ at most; of words of up to four letters one. */
const SLIP_LETTERS = 2;
const SHORT_WORD = 4;

/** At how many places two versions agree against a third, and how many of them no chance explains. */
export interface Agreements {
  readonly places: number;
  readonly sure: number;
}

const NONE: Agreements = { places: 0, sure: 0 };

/**
 * Places at which two versions agree against a third: joints between words (or before the first, behind the last)
 * that stand in both and not in the third. Every edit breaks a joint, so that what the third one did by itself is counted,
 * insertions, omissions, replacements and moves alike; what one of the two did by itself is not.
 *
 * A word that the third one only spells otherwise is no place: whoever copies a slip may put it right, and hands have their
 * habits (only readings that are not made twice tell descent, Maas 1927). Sure are words that the third version lacks, and
 * places where it put in less than a sentence; a whole sentence that it put in may be left out again.
 *
 * Counted in both, the smaller numbers hold: a repeated phrase deceives on one side only.
 */
export function countAgreements(x: number, y: number, against: number, comparer: Comparer): Agreements {
  const one = countOneWay(x, y, against, comparer);
  if (one.places === 0) return NONE;
  const other = countOneWay(y, x, against, comparer);
  return { places: Math.min(one.places, other.places), sure: Math.min(one.sure, other.sure) };
}

/** 1 for each joint of a version that one of some others has too. */
export function keptJoints(x: number, others: readonly number[], comparer: Comparer): Uint8Array {
  const kept = new Uint8Array(comparer.length(x) + 1);
  for (const other of others)
    for (const [at, joined] of joints(comparer.places(x, other), comparer.length(other)).entries())
      if (joined === 1) kept[at] = 1;
  return kept;
}

/** As {@link countAgreements}, against all that have some joints of `x`, counted in `x` alone. */
export function countOwnAgreements(x: number, y: number, kept: Uint8Array, comparer: Comparer): number {
  return runsOf(joints(comparer.places(x, y), comparer.length(y)), kept).length;
}

function countOneWay(x: number, y: number, against: number, comparer: Comparer): Agreements {
  const shared = joints(comparer.places(x, y), comparer.length(y));
  const there = comparer.places(x, against);
  const kept = joints(there, comparer.length(against));
  let places = 0;
  let sure = 0;
  for (const { from, to } of runsOf(shared, kept)) {
    const before = there[from - 1] ?? -1;
    const after = to < there.length ? (there[to] as number) : comparer.length(against);
    const put = before < 0 || after < 0 ? -1 : after - before - 1;
    if (
      to - from === 1 &&
      put === 1 &&
      isSlip(comparer.textOf(x, from, to), comparer.textOf(against, before + 1, after))
    )
      continue;
    places++;
    if (there.subarray(from, to).some((place) => place < 0) || (put > 0 && put <= FEW_WORDS)) sure++;
  }
  return { places, sure };
}

function isSlip(a: string, b: string): boolean {
  const most = Math.max(a.length, b.length) > SHORT_WORD ? SLIP_LETTERS : 1;
  return editDistance(a, b, most) <= most;
}

/** Joints `from` to `to` that are shared and not kept, with some shared ones around them. */
function runsOf(
  shared: Uint8Array,
  kept: Uint8Array,
): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let at = 0; at < shared.length; at++) {
    if (shared[at] === 0 || kept[at] === 1) continue;
    const from = at;
    let to = at;
    for (; at + 1 < shared.length && (shared[at + 1] === 0 || kept[at + 1] === 0); at++)
      if (shared[at + 1] === 1) to = at + 1;
    if (hasContext(shared, from)) runs.push({ from, to });
  }
  return runs;
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
