import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { trace } from '../../src/provenance/trace.js';
import { layOutGraph } from '../../src/report/html/graph/layout.js';
import { renderHtml } from '../../src/report/html/index.js';
import type { Article, ProvenanceGraph } from '../../src/types.js';
import { PAYLOADS } from './payloads.js';

const FOLDER = new URL('../../examples/articles/bridge/', import.meta.url);
const ARTICLES = readdirSync(FOLDER)
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Article);
const GRAPH = trace(ARTICLES);
const PAGE = renderHtml(GRAPH);

/** A graph of edges written `a>b` (b took from a) or `a-b` (undecided), all in one cluster. */
function graphOf(...edges: readonly string[]): ProvenanceGraph {
  const ids = [...new Set(edges.flatMap((edge) => edge.split(/[>-]/)))].sort();
  const [model] = GRAPH.edges;
  if (model === undefined) throw new Error('the example has edges');
  return {
    ...GRAPH,
    clusters: [ids],
    edges: edges.map((edge) => {
      const [from = '', to = ''] = edge.split(/[>-]/);
      return { ...model, from, to, order: edge.includes('>') ? 'dated' : 'undecided' };
    }),
  };
}

const columns = (graph: ProvenanceGraph) =>
  Object.fromEntries(layOutGraph(graph).nodes.map(({ id, column }) => [id, column]));

describe('the layout', () => {
  test.each([
    [['a>b', 'b>c'], { a: 0, b: 1, c: 2 }],
    [['a>b', 'a>c', 'b>c'], { a: 0, b: 1, c: 2 }],
    [['a>c', 'b>c'], { a: 0, b: 0, c: 1 }],
    [['a-b'], { a: 0, b: 0 }],
  ])('of %j puts each article behind its sources', (edges, expected) => {
    expect(columns(graphOf(...edges))).toEqual(expected);
  });

  test('puts no two articles in one place, and no edge through an article', () => {
    const { nodes, ways } = layOutGraph(graphOf('a>b', 'a>c', 'b>d', 'c>d', 'a>d', 'd>e', 'a>e'));
    expect(ways.get(4)).toHaveLength(1);
    expect(ways.get(6)).toHaveLength(2);
    const places = [...nodes, ...[...ways.values()].flat()].map(({ column, row }) => `${column} ${row}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('takes rings as they come', () => {
    expect(layOutGraph(graphOf('a>b', 'b>c', 'c>a')).nodes).toHaveLength(3);
  });
});

describe('the page of a graph', () => {
  test('has every article, every edge with its reasons, and a way from one to the other', () => {
    for (const [at, { because }] of GRAPH.edges.entries()) {
      expect(PAGE).toContain(`href="#edge-${at + 1}"`);
      expect(PAGE).toContain(`id="edge-${at + 1}"`);
      const [, box = ''] = PAGE.split(`id="edge-${at + 1}"`);
      expect(box.slice(0, box.indexOf('</details>')).match(/<li>/g)?.length).toBeGreaterThanOrEqual(
        because.length,
      );
    }
    for (const [at] of GRAPH.articles.entries()) expect(PAGE).toContain(`id="article-${at + 1}"`);
    expect(PAGE).toContain('class="timeline"');
  });

  test('is drawn for articles that share nothing, or have no dates', () => {
    const strangers = trace(ARTICLES.slice(0, 1).map(({ published: _, ...article }) => article));
    const page = renderHtml(strangers);
    expect(page).toContain('No two of the articles share text.');
    expect(page).not.toContain('<svg');
  });

  test.each(PAYLOADS)('%j stays text', (payload) => {
    const articles = GRAPH.articles.map((article) => ({
      ...article,
      title: payload,
      url: payload,
      publisher: payload,
    }));
    const edges = GRAPH.edges.map((edge) => ({ ...edge, because: [payload] }));
    const page = renderHtml({ ...GRAPH, articles, edges });
    const body = page.slice(page.indexOf('<main>'), page.indexOf('</main>'));
    expect(body).not.toMatch(/<(?:script|img|iframe|style|link|meta|base|object|embed|form)\b/i);
    for (const [, attributes = ''] of body.matchAll(/<\/?[\w!]+([^>]*)>/g)) {
      expect(attributes.replace(/"[^"]*"/g, '')).not.toMatch(/["'<]|\bon\w+\s*=|\bstyle\s*=/i);
      for (const [, address = ''] of attributes.matchAll(/\bhref="([^"]*)"/g))
        expect(address).toMatch(/^(?:#[a-z]|https?:\/\/)/);
    }
  });
});
