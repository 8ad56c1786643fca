import { Clusters } from '../candidates/clusters.js';
import { addTo } from '../groups.js';
import type { ProvenanceEdge } from '../types.js';

/** Clusters of articles that share text, and the edges by cluster, sources before what was made from them. */
export function sortGraph(edges: readonly ProvenanceEdge[]): {
  readonly clusters: readonly (readonly string[])[];
  readonly edges: readonly ProvenanceEdge[];
} {
  const joined = new Clusters();
  for (const { from, to } of edges) joined.join(from, to);
  const clusters = joined.list();
  const clusterOf = new Map(clusters.flatMap((ids, at) => ids.map((id) => [id, at] as const)));
  const depth = depths(edges);
  const keyed = edges.map((edge) => ({
    edge,
    cluster: clusterOf.get(edge.from) ?? 0,
    depth: depth.get(edge.from) ?? 0,
  }));
  keyed.sort(
    (a, b) =>
      a.cluster - b.cluster ||
      a.depth - b.depth ||
      compare(a.edge.from, b.edge.from) ||
      compare(a.edge.to, b.edge.to),
  );
  return { clusters, edges: keyed.map(({ edge }) => edge) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By article the steps from a first version, along the edges that are not beside a better one. */
function depths(edges: readonly ProvenanceEdge[]): ReadonlyMap<string, number> {
  const children = new Map<string, string[]>();
  const made = new Set<string>();
  for (const { from, to, secondary } of edges) {
    if (secondary) continue;
    made.add(to);
    addTo(children, from, to);
  }
  const depth = new Map<string, number>();
  let level = [...children.keys()].filter((id) => !made.has(id));
  for (let steps = 0; level.length > 0; steps++) {
    const next: string[] = [];
    for (const id of level) {
      if (depth.has(id)) continue;
      depth.set(id, steps);
      next.push(...(children.get(id) ?? []));
    }
    level = next;
  }
  return depth;
}
