import { addTo } from '../../../groups.js';
import type { ProvenanceGraph } from '../../../types.js';

/** A place in the picture: its column, from the sources on, and its row. */
export interface Place {
  readonly column: number;
  readonly row: number;
}

/** The place of an article. */
export interface Node extends Place {
  readonly id: string;
}

/** Where everything stands: articles, and by edge (its index in the graph) the places that it passes on its way. */
export interface Layout {
  readonly nodes: readonly Node[];
  readonly ways: ReadonlyMap<number, readonly Place[]>;
}

/** Sweeps over the columns that bring each article near to those it hangs together with. */
const SWEEPS = 4;

/**
 * Articles that share text in columns, every one behind all that it was made from, clusters below one another; within a
 * column so that few edges cross. An edge that spans columns has a place of its own in each of them, so that it passes
 * beside the articles there (Sugiyama, Tagawa and Toda 1981). Cost: linear in the places.
 */
export function layOutGraph({ clusters, edges }: ProvenanceGraph): Layout {
  let base = 0;
  const nodes: Node[] = [];
  const ways = new Map<number, Place[]>();
  for (const ids of clusters) {
    const members = new Set(ids);
    const arrows = edges.flatMap(({ from, to, order }, edge) =>
      members.has(from) && members.has(to) ? [{ edge, from, to, directed: order !== 'undecided' }] : [],
    );
    const stops = layOutCluster(ids, arrows);
    for (const { id, edge, column, row } of stops) {
      if (edge === undefined) nodes.push({ id, column, row: row + base });
      else addTo(ways, edge, { column, row: row + base });
    }
    base += Math.max(...stops.map(({ row }) => row)) + 1;
  }
  return { nodes, ways };
}

interface Arrow {
  readonly edge: number;
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
}

/** An article, or where an edge passes by. */
interface Stop {
  readonly id: string;
  readonly edge?: number;
}

function layOutCluster(ids: readonly string[], arrows: readonly Arrow[]): readonly (Stop & Place)[] {
  const columnOf = columnsOf(ids, arrows);
  const columns: Stop[][] = Array.from({ length: Math.max(...columnOf.values()) + 1 }, () => []);
  for (const id of ids) columns[columnOf.get(id) ?? 0]?.push({ id });
  const neighbours = new Map<string, string[]>();
  const join = (a: string, b: string): void => {
    addTo(neighbours, a, b);
    addTo(neighbours, b, a);
  };
  for (const { edge, from, to } of arrows) {
    let last = from;
    const step = (columnOf.get(from) ?? 0) < (columnOf.get(to) ?? 0) ? 1 : -1;
    for (let at = (columnOf.get(from) ?? 0) + step; at * step < (columnOf.get(to) ?? 0) * step; at += step) {
      const id = `edge ${edge} in column ${at}`;
      columns[at]?.push({ id, edge });
      join(last, id);
      last = id;
    }
    join(last, to);
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const places = placesOf(columns);
    const mean = ({ id }: Stop): number => {
      const near = neighbours.get(id) ?? [];
      return near.reduce((sum, other) => sum + (places.get(other) ?? 0), 0) / Math.max(1, near.length);
    };
    for (const column of columns) column.sort((a, b) => mean(a) - mean(b));
  }
  const tallest = Math.max(...columns.map(({ length }) => length));
  return columns.flatMap((stops, column) =>
    stops.map((stop, row) => ({ ...stop, column, row: row + (tallest - stops.length) / 2 })),
  );
}

/** The longest way to each article from one that was made from none. Rings, which a graph should not have, end at their size. */
function columnsOf(ids: readonly string[], arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const columns = new Map(ids.map((id) => [id, 0]));
  for (let turn = 0; turn < ids.length; turn++) {
    let moved = false;
    for (const { from, to, directed } of arrows) {
      const least = (columns.get(from) ?? 0) + (directed ? 1 : 0);
      if ((columns.get(to) ?? 0) < least) {
        columns.set(to, least);
        moved = true;
      }
    }
    if (!moved) break;
  }
  return columns;
}

/** Where each stop stands in its column, from 0 to 1. */
function placesOf(columns: readonly (readonly Stop[])[]): ReadonlyMap<string, number> {
  return new Map(
    columns.flatMap((stops) => stops.map(({ id }, row) => [id, (row + 0.5) / stops.length] as const)),
  );
}
