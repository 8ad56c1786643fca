import type { ArticleInfo, ProvenanceEdge, ProvenanceGraph } from '../types.js';
import { escapeXml } from './escape.js';

/** Attributes: where they belong, their names and types. */
const KEYS = [
  ['node', 'title', 'string'],
  ['node', 'published', 'string'],
  ['node', 'url', 'string'],
  ['node', 'publisher', 'string'],
  ['node', 'language', 'string'],
  ['node', 'length', 'int'],
  ['edge', 'relation', 'string'],
  ['edge', 'order', 'string'],
  ['edge', 'confidence', 'double'],
  ['edge', 'share', 'double'],
  ['edge', 'secondary', 'boolean'],
  ['edge', 'because', 'string'],
] as const;

/**
 * A provenance graph as GraphML (Brandes and others, 2002), for Gephi, yEd, networkx and others. Edges are directed but for
 * those whose order is undecided.
 */
export function toGraphMl(graph: ProvenanceGraph): string {
  const keys = KEYS.map(
    ([scope, name, type]) => `  <key id="${name}" for="${scope}" attr.name="${name}" attr.type="${type}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keys.join('\n')}
  <graph id="provenance" edgedefault="directed">
${[...graph.articles.map(drawNode), ...graph.edges.map(drawEdge)].join('\n')}
  </graph>
</graphml>
`;
}

function drawNode(article: ArticleInfo): string {
  return `    <node id="${escapeXml(article.id)}">${dataOf('node', article)}</node>`;
}

function drawEdge(edge: ProvenanceEdge, at: number): string {
  const directed = edge.order === 'undecided' ? ' directed="false"' : '';
  const data = dataOf('edge', { ...edge, because: edge.because.join(' ') });
  return `    <edge id="edge-${at + 1}" source="${escapeXml(edge.from)}" target="${escapeXml(edge.to)}"${directed}>${data}</edge>`;
}

function dataOf(scope: 'node' | 'edge', record: object): string {
  const values = new Map(Object.entries(record));
  return KEYS.filter(([of, name]) => of === scope && values.get(name) !== undefined)
    .map(([, name]) => `<data key="${name}">${escapeXml(String(values.get(name)))}</data>`)
    .join('');
}
