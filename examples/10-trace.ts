// Who took it from whom: five reports on one event, first with their dates, then without them.
import { trace } from 'isnad';
import { toProvO } from 'isnad/export';
import { readArticles } from 'isnad/read';

const articles = [];
for await (const article of readArticles('examples/articles/bridge')) articles.push(article);

const graph = trace(articles);
for (const { from, to, relation, order, share } of graph.edges)
  console.log(`${from} -> ${to}: ${relation}, ${Math.round(100 * share)}%, ${order}`);

const step = graph.edges.find(({ to }) => to === 'weekly')?.revision;
for (const { changes } of step?.altered ?? [])
  for (const { kind, was, now } of changes) console.log(`weekly ${kind}: ${was} -> ${now}`);

// Without dates nothing here tells which of two was first, and the graph says so.
const undated = trace(articles.map(({ published, ...article }) => article));
console.log([...new Set(undated.edges.map(({ order }) => order))].join(', '));

// For other tools: W3C PROV, Graphviz, GraphML.
const weekly = toProvO(graph)['@graph'].find((node) => node['dcterms:identifier'] === 'weekly');
console.log(JSON.stringify(weekly?.['prov:wasRevisionOf']));

// => wire -> blog: quotation, 32%, dated
// => wire -> daily: republication, 83%, dated
// => wire -> radio: quotation, 12%, dated
// => daily -> radio: quotation, 12%, dated
// => daily -> weekly: republication, 61%, dated
// => weekly wording: early ->
// => weekly number: two -> three
// => undecided
// => [{"@id":"urn:isnad:article:daily"}]
