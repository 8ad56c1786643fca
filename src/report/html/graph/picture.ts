import type { ProvenanceEdge } from '../../../types.js';
import { type Content, html, type Markup } from '../markup.js';
import { nameOf } from '../parts/articles.js';
import { shown } from '../words.js';
import { layOutGraph, type Place } from './layout.js';
import type { GraphView } from './view.js';

const BOX = { width: 210, height: 66 };
const GAP = { x: 110, y: 26 };
const MARGIN = 12;

/** Who took from whom, drawn when the page is written: sources on the left, each edge a way to what was changed. */
export function picture(view: GraphView): Markup | undefined {
  const { graph, say } = view;
  const { nodes, ways } = layOutGraph(graph);
  if (nodes.length === 0) return undefined;
  const places = new Map(nodes.map((node) => [node.id, corner(node)]));
  const corners = [...places.values(), ...[...ways.values()].flat().map(corner)];
  const width = Math.max(...corners.map(({ x }) => x)) + BOX.width + MARGIN;
  const height = Math.max(...corners.map(({ y }) => y)) + BOX.height + MARGIN;
  return html`<section class="picture"><h2>${say('html.graph.picture', {})}</h2>
<div class="scroll" tabindex="0" role="group" aria-label="${say('html.graph.picture', {})}"><svg class="graph" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" dir="ltr">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerUnits="userSpaceOnUse" markerWidth="11" markerHeight="11" orient="auto"><path class="tip" d="M0 0 8 4 0 8z"/></marker></defs>
${graph.edges.map((edge, at) => drawEdge(edge, at + 1, places, (ways.get(at) ?? []).map(corner), view))}
${nodes.map(({ id }) => drawNode(id, places.get(id) ?? { x: 0, y: 0 }, view))}
</svg></div></section>
`;
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

function corner({ column, row }: Place): Corner {
  return { x: MARGIN + column * (BOX.width + GAP.x), y: MARGIN + row * (BOX.height + GAP.y) };
}

function drawEdge(
  edge: ProvenanceEdge,
  number: number,
  places: ReadonlyMap<string, Corner>,
  way: readonly Corner[],
  { say, percent, numberOf }: GraphView,
): Content {
  const [a, b] = [places.get(edge.from), places.get(edge.to)];
  if (a === undefined || b === undefined) return undefined;
  const isUpright = a.x === b.x;
  const points = isUpright ? [below(upper(a, b)), above(lower(a, b))] : passing(a, way, b);
  const [start, next] = points as [Corner, Corner];
  const path = `M${start.x} ${start.y}${points
    .slice(1)
    .map((point, at) => curve(points[at] ?? start, point))
    .join('')}`;
  const order = say('graph.order', { order: edge.order, percent: percent(edge.confidence) });
  const parts = [say('graph.relation', { relation: edge.relation }), order, percent(edge.share)];
  const name = `${numberOf(edge.from)} – ${numberOf(edge.to)}: ${say('report.joined', { items: parts })}`;
  const kind = `${edge.order}${edge.secondary ? ' secondary' : ''}`;
  const tip = edge.order === 'undecided' ? undefined : html` marker-end="url(#tip)"`;
  return html`<a class="edge" href="#edge-${number}" aria-label="${name}"><title>${name}</title><path class="reach" d="${path}"/><path class="line ${kind}" d="${path}" stroke-width="${(1.2 + 3.8 * edge.share).toFixed(2)}"${tip}/><text x="${(start.x + next.x) / 2 + (isUpright ? 22 : 0)}" y="${(start.y + next.y) / 2 + (isUpright ? 4 : -7)}">${percent(edge.share)}</text></a>
`;
}

/** From the side of one box to that of another, straight past the places on the way. */
function passing(a: Corner, way: readonly Corner[], b: Corner): readonly Corner[] {
  const forth = a.x < b.x;
  const middle = ({ x, y }: Corner, far: boolean): Corner => ({
    x: x + (far === forth ? BOX.width : 0),
    y: y + BOX.height / 2,
  });
  return [
    middle(a, true),
    ...way.flatMap((stop) => [middle(stop, false), middle(stop, true)]),
    middle(b, false),
  ];
}

function curve(from: Corner, to: Corner): string {
  if (from.x === to.x || from.y === to.y) return `L${to.x} ${to.y}`;
  const bend = (to.x - from.x) / 2;
  return `C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
}

const below = ({ x, y }: Corner): Corner => ({ x: x + BOX.width / 2, y: y + BOX.height });
const above = ({ x, y }: Corner): Corner => ({ x: x + BOX.width / 2, y });
const upper = (a: Corner, b: Corner): Corner => (a.y < b.y ? a : b);
const lower = (a: Corner, b: Corner): Corner => (a.y < b.y ? b : a);

function drawNode(id: string, { x, y }: Corner, { articleOf, numberOf }: GraphView): Markup {
  const article = articleOf(id);
  const facts = [article?.published?.slice(0, 10), article?.publisher].filter((fact) => fact !== undefined);
  return html`<foreignObject x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}"><a class="node" href="#article-${numberOf(id)}"><b><span class="n">${numberOf(id)}</span> ${nameOf(article ?? { id })}</b><span class="facts">${shown(facts.join(' · '))}</span></a></foreignObject>
`;
}
