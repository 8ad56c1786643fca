import type { OwnText } from './candidates.js';
import type { Comparer } from './comparer.js';
import type { Derivation } from './derivation.js';

/** Shorter stretches quote nobody. */
const LEAST_WORDS = 12;

/** What each version has that the one beside it in the tree has not; the first one whole. */
export function ownTexts(
  members: readonly number[],
  derivations: readonly Derivation[],
  comparer: Comparer,
): readonly OwnText[] {
  const sources = new Map(
    derivations.filter(({ secondary }) => !secondary).map(({ from, to }) => [to, from] as const),
  );
  return members.map((x) => ({ x, text: ownText(x, sources.get(x), comparer), family: members }));
}

function ownText(x: number, source: number | undefined, comparer: Comparer): string {
  if (source === undefined) return comparer.textOf(x, 0, comparer.length(x));
  const places = comparer.places(x, source);
  const stretches: string[] = [];
  for (let at = 0; at < places.length; at++) {
    if ((places[at] as number) >= 0) continue;
    const first = at;
    while (at + 1 < places.length && (places[at + 1] as number) < 0) at++;
    if (at + 1 - first >= LEAST_WORDS) stretches.push(comparer.textOf(x, first, at + 1));
  }
  return stretches.join('\n');
}
