import { Joined } from '../candidates/joined.js';
import { countAgreements } from './agreements.js';
import type { Comparer } from './comparer.js';
import { neighboursOf, type Pair } from './tree.js';

/** Agreements that show a version between others which is not at hand: one may be undone by chance. */
const LEAST_AGREEMENTS = 2;
/** And as a share of the edits that part them. */
const LEAST_SHARE = 0.2;

/** Versions that met in one that is not at hand; `centre` is the one that the others were nearest to. */
export interface Hub {
  readonly centre: number;
  readonly others: readonly number[];
}

/**
 * Finds where a version between others is missing: two neighbours of a version that agree against it did not get their
 * text through it, but all three through another one (a Steiner point of the tree).
 */
export function findHubs(tree: readonly Pair[], comparer: Comparer): readonly Hub[] {
  return [...neighboursOf(tree)].flatMap(([centre, neighbours]) =>
    groupAgainst(centre, neighbours, comparer)
      .filter((others) => others.length > 1)
      .map((others) => ({ centre, others })),
  );
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
    const { hunks, moves } = comparer.compare(one, against);
    return hunks + moves;
  };
  const found = countAgreements(x, y, against, comparer);
  return found >= LEAST_AGREEMENTS && found >= LEAST_SHARE * Math.min(edits(x), edits(y));
}
