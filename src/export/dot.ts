import type { Order, ProvenanceEdge, ProvenanceGraph } from '../types.js';
import { dayText } from './escape.js';

const STYLES: Readonly<Record<Order, string>> = {
  dated: 'style=solid',
  inferred: 'style=dashed',
  undecided: 'style=dotted, dir=none',
};

/**
 * A provenance graph in the DOT language of Graphviz. A line is solid where dates tell the order, dashed where it is
 * inferred, dotted and without an arrow where it is undecided; thin for what was taken beside a greater source.
 *
 * @example
 * toDot({ format: 'isnad-graph/1', articles: [], clusters: [], edges: [], versions: [], warnings: [] }).split('\n')[0] // => 'digraph provenance {'
 */
export function toDot(graph: ProvenanceGraph): string {
  const nodes = graph.articles.map(
    ({ id, title, published }) =>
      `  ${quote(id)} [label=${quote([title ?? id, dayText(published)].filter(Boolean).join('\n'))}];`,
  );
  return `digraph provenance {\n  rankdir=LR;\n  node [shape=box];\n${[...nodes, ...graph.edges.map(drawEdge)].join('\n')}\n}\n`;
}

function drawEdge({ from, to, relation, order, share, confidence, secondary }: ProvenanceEdge): string {
  const label = quote(`${relation}\n${Math.round(100 * share)}%`);
  const width = secondary ? ', penwidth=0.5' : '';
  return `  ${quote(from)} -> ${quote(to)} [label=${label}, ${STYLES[order]}${width}, confidence=${quote(confidence.toFixed(2))}];`;
}

/** A quoted string: only the quotation mark, the backslash and line ends have a meaning in it. */
function quote(text: string): string {
  const escaped = text
    .replace(/\\/gu, '\\\\')
    .replace(/"/gu, '\\"')
    .replace(/\r?\n|\r/gu, '\\n');
  return `"${escaped.replace(/\p{Cc}/gu, ' ')}"`;
}
