/** A seeded stream of numbers in [0, 1): mulberry32 (Ettinger 2017, public domain). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed of item `index` of a family, so that every item can be made by itself. */
export function seedOf(family: number, index: number): number {
  let h = Math.imul(family ^ 0x9e3779b9, 0x85ebca6b) ^ index;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}

/** An integer from 0 to `below`, exclusive. */
export function pick(random: Random, below: number): number {
  return Math.floor(random() * below);
}
