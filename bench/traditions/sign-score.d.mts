/** An edge between two articles. */
export interface FoundEdge {
  readonly from: string;
  readonly to: string;
}

export function averageSignScore(
  truth: readonly (readonly number[])[],
  ids: readonly (string | undefined)[],
  edges: Iterable<FoundEdge>,
): number;

export function parentsFrom(
  root: string,
  edges: readonly FoundEdge[],
): ReadonlyMap<string, string | undefined>;
