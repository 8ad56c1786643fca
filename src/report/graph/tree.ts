import { addTo } from '../../groups.js';
import type { ProvenanceEdge } from '../../types.js';

/** A line of a drawn tree. */
export interface TreeLine {
  /** The branches before the name. */
  readonly branch: string;
  readonly id: string;
  /** The edge by which it hangs on the tree; none for a first one. */
  readonly edge: ProvenanceEdge | undefined;
}

/**
 * Draws the articles of a cluster as a tree, each once, under what most of it was made from. Undecided edges hang as the
 * graph has them: where nothing was made from anything for certain, that is one way to draw it.
 */
export function drawTree(ids: readonly string[], edges: readonly ProvenanceEdge[]): readonly TreeLine[] {
  const children = new Map<string, ProvenanceEdge[]>();
  const hung = new Set<string>();
  for (const edge of [...edges].sort(byWeight)) {
    if (hung.has(edge.to) || reaches(edge.to, edge.from, children)) continue;
    hung.add(edge.to);
    addTo(children, edge.from, edge);
  }
  return ids.filter((id) => !hung.has(id)).flatMap((id) => drawFrom(id, undefined, '', '', children));
}

/** What was made from what comes before what shares a stretch; the greater share first. */
function byWeight(a: ProvenanceEdge, b: ProvenanceEdge): number {
  const rank = ({ secondary, order }: ProvenanceEdge) =>
    2 * Number(secondary) + Number(order === 'undecided');
  return rank(a) - rank(b) || b.share - a.share;
}

function drawFrom(
  id: string,
  edge: ProvenanceEdge | undefined,
  branch: string,
  below: string,
  children: ReadonlyMap<string, readonly ProvenanceEdge[]>,
): readonly TreeLine[] {
  const own = children.get(id) ?? [];
  const lines: TreeLine[] = [{ branch, id, edge }];
  for (const [at, child] of own.entries()) {
    const last = at === own.length - 1;
    const line = child.order === 'undecided' ? '┄' : '─';
    const [here, further] = last ? [`└${line} `, '   '] : [`├${line} `, '│  '];
    for (const each of drawFrom(child.to, child, below + here, below + further, children)) lines.push(each);
  }
  return lines;
}

/** Whether one article hangs somewhere below another. */
function reaches(
  from: string,
  to: string,
  children: ReadonlyMap<string, readonly ProvenanceEdge[]>,
): boolean {
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    for (const edge of children.get(id) ?? []) open.push(edge.to);
  }
  return false;
}
