import { Joined } from '../candidates/joined.js';
import { countAgreements } from './agreements.js';
import type { Comparer } from './comparer.js';
import { neighboursOf, type Pair } from './tree.js';

/** Agreements that show a version between others which is not at hand: one may be undone by chance. */
const LEAST_AGREEMENTS = 2;
/** And as a share of the edits that part the third from each of the two: who copies much by hand also agrees by chance. */
const LEAST_SHARE = 0.2;

/** Versions that met in one that is not at hand; `centre` is the one that the others are nearest to. */
export interface Hub {
  readonly centre: number;
  readonly others: readonly number[];
}

/**
 * Finds where a version between others is missing: two neighbours of a version that agree against it did not get their
 * text through it, but all three through another one (a Steiner point of the tree). Two such points with an edge of the
 * tree between them are one, since nothing at hand stands between them.
 *
 * @param mixed versions that mix two, which agree with one of them against the other: no sign of a missing one.
 */
export function findHubs(
  tree: readonly Pair[],
  mixed: ReadonlySet<number>,
  comparer: Comparer,
): readonly Hub[] {
  const plain = tree.filter(({ x, y }) => !mixed.has(x) && !mixed.has(y));
  const hubs = [...neighboursOf(plain)].flatMap(([centre, neighbours]) =>
    groupAgainst(centre, neighbours, comparer)
      .filter((others) => others.length > 1)
      .map((others) => ({ centre, others })),
  );
  return mergeHubs(hubs);
}

function groupAgainst(
  centre: number,
  neighbours: readonly number[],
  comparer: Comparer,
): readonly (readonly number[])[] {
  const joined = new Joined<number>();
  for (const [at, x] of neighbours.entries())
    for (const y of neighbours.slice(at + 1)) if (agreeAgainst(x, y, centre, comparer)) joined.join(x, y);
  return joined.groups(neighbours);
}

/** Whether two versions agree against a third in so much that neither got it from there. */
function agreeAgainst(x: number, y: number, against: number, comparer: Comparer): boolean {
  const edits = (one: number) => {
    const { hunks, moves, rewritten } = comparer.compare(one, against);
    return hunks + moves + rewritten;
  };
  const { places, sure } = countAgreements(x, y, against, comparer);
  return places >= (sure > 0 ? 1 : LEAST_AGREEMENTS) && places >= (LEAST_SHARE * (edits(x) + edits(y))) / 2;
}

function mergeHubs(hubs: readonly Hub[]): readonly Hub[] {
  const hubsAt = (x: number) => [...hubs.keys()].filter((at) => hubs[at]?.centre === x);
  const joined = new Joined<number>();
  for (const [at, { centre, others }] of hubs.entries())
    for (const other of others)
      for (const across of hubsAt(other)) if (hubs[across]?.others.includes(centre)) joined.join(at, across);
  return joined.groups(hubs.keys()).map((group) => {
    const [largest, ...rest] = group
      .map((at) => hubs[at] as Hub)
      .sort((a, b) => b.others.length - a.others.length) as [Hub, ...Hub[]];
    const members = new Set(rest.flatMap(({ centre, others }) => [centre, ...others]));
    return {
      centre: largest.centre,
      others: [...new Set([...largest.others, ...members])].filter((x) => x !== largest.centre),
    };
  });
}
