import { catalogueOf, sayIn } from '../../../messages/index.js';
import type { ProvenanceGraph } from '../../../types.js';
import { percent } from '../../view.js';
import { html, type Markup } from '../markup.js';
import { drawPage } from '../page.js';
import { SCRIPT } from '../script.js';
import { STYLE } from '../style.js';
import { prose } from '../words.js';
import { picture } from './picture.js';
import { articles, steps } from './steps.js';
import { GRAPH_STYLE } from './style.js';
import { timeline } from './timeline.js';
import type { GraphView } from './view.js';

/** The parts of a graph's page in reading order. */
const PARTS: readonly ((view: GraphView) => Markup | undefined)[] = [
  head,
  timeline,
  picture,
  steps,
  articles,
  warnings,
];

/** A provenance graph as one web page. */
export function renderGraph(graph: ProvenanceGraph, locale: string): string {
  const view = viewOf(graph, catalogueOf(locale));
  return drawPage({
    language: view.locale,
    title: heading(view),
    style: STYLE + GRAPH_STYLE,
    script: SCRIPT,
    body: PARTS.map((part) => part(view)),
  });
}

function viewOf(graph: ProvenanceGraph, locale: string): GraphView {
  const numbers = new Map(graph.articles.map(({ id }, at) => [id, at + 1]));
  return {
    graph,
    say: sayIn(locale),
    locale,
    percent: (share) => percent(share, locale),
    numberOf: (id) => numbers.get(id) ?? 0,
    articleOf: (id) => graph.articles[(numbers.get(id) ?? 0) - 1],
  };
}

function heading({ graph, say }: GraphView): string {
  return say('graph.heading', { articles: graph.articles.length, clusters: graph.clusters.length });
}

function head(view: GraphView): Markup {
  return html`<header><p class="overline">${view.say('html.graph.overline', {})}</p><h1>${heading(view)}</h1></header>
`;
}

function warnings({ graph, say }: GraphView): Markup | undefined {
  if (graph.warnings.length === 0) return undefined;
  return html`<section class="warnings"><h2>${say('report.warnings', {})}</h2><ul>${graph.warnings.map(({ message }) => html`<li>${prose(message)}</li>`)}</ul></section>
`;
}
