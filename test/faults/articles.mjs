/** Articles for processes that are killed: made from their number and version alone, in both processes alike. */

const WORDS = 4000;

/** @returns {{ id: string, text: string, title: string }} */
export function articleOf(number, version) {
  let state = (Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(version + 1, 0x85ebca6b)) >>> 0;
  const next = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const length = 40 + next(60);
  const words = Array.from({ length }, () => `w${next(WORDS).toString(36)}`);
  return { id: `${number}`, text: `${words.join(' ')}.`, title: `Version ${version}` };
}
