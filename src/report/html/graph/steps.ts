import type { AlteredSentence, ProvenanceEdge, RevisedSentence, Revision } from '../../../types.js';
import { markSource, markSuspect } from '../marks.js';
import { html, type Markup } from '../markup.js';
import { factsOf, joined, nameOf, tongue } from '../parts/articles.js';
import { prose, shown } from '../words.js';
import type { GraphView } from './view.js';

/** The articles with their numbers, then every edge with its reasons and what was done on the way. */
export function articles(view: GraphView): Markup {
  const { graph, say } = view;
  return html`<section class="articles"><h2>${say('html.graph.articles', {})}</h2><ol>${graph.articles.map(
    (article, at) =>
      html`<li id="article-${at + 1}"><p class="name"><span class="n">${at + 1}</span> ${nameOf(article)}</p><p class="facts">${joined(factsOf(article, view))}</p></li>`,
  )}</ol></section>
`;
}

export function steps(view: GraphView): Markup {
  const { graph, say } = view;
  return html`<section class="steps"><h2>${say('graph.steps', {})}</h2>${
    graph.edges.length === 0
      ? html`<p>${say('graph.nothing', {})}</p>`
      : graph.edges.map((edge, at) => step(edge, at + 1, view))
  }</section>
`;
}

function step(edge: ProvenanceEdge, number: number, view: GraphView): Markup {
  const { say, percent, numberOf, articleOf } = view;
  const facts = [
    say('graph.relation', { relation: edge.relation }),
    say('graph.order', { order: edge.order, percent: percent(edge.confidence) }),
    say('graph.share', { percent: percent(edge.share) }),
    ...(edge.secondary ? [say('graph.secondary', {})] : []),
  ];
  const name = (id: string) =>
    html`<span class="n">${numberOf(id)}</span> ${nameOf(articleOf(id) ?? { id })}`;
  const sign =
    edge.order === 'undecided'
      ? html`<span aria-hidden="true">–</span>`
      : html`<span class="arrow" aria-hidden="true"></span>`;
  return html`<details id="edge-${number}" class="step"><summary><b>${name(edge.from)} ${sign} ${name(edge.to)}</b> <span class="facts">${facts.join(' · ')}</span></summary>
<ul class="reasons">${edge.because.map((because) => html`<li>${prose(because)}</li>`)}</ul>
${edge.revision === undefined ? undefined : revision(edge.revision, view)}
</details>
`;
}

function revision(change: Revision, view: GraphView): Markup {
  const { say, articleOf } = view;
  const { kept, moved, added, removed, altered } = change;
  const [before, after] = [
    articleOf(change.from)?.language ?? 'und',
    articleOf(change.to)?.language ?? 'und',
  ];
  const list = (name: string, kind: string, sentences: readonly RevisedSentence[], language: string) =>
    sentences.map(
      ({ text }) =>
        html`<li class="${kind}"><span class="kind">${name}</span><p${tongue(text, language)}>${shown(text)}</p></li>`,
    );
  return html`<p class="facts">${say('graph.step', { kept, altered: altered.length, added: added.length, removed: removed.length, moved })}</p>
<ul class="revision">${altered.map((sentence) => alteration(sentence, change, before, after, view))}${list(say('graph.added', {}), 'added', added, after)}${list(say('graph.removed', {}), 'removed', removed, before)}</ul>
`;
}

function alteration(
  { text, span, was, changes }: AlteredSentence,
  { from }: Revision,
  before: string,
  after: string,
  view: GraphView,
): Markup {
  const old = was.map(
    (sentence) =>
      html`<p class="was"${tongue(sentence.text, before)}>${markSource(sentence.text, from, sentence.span, changes, view)}</p>`,
  );
  return html`<li class="altered"><span class="kind">${view.say('graph.altered', {})}</span>${old}<p${tongue(text, after)}>${markSuspect(text, span, changes, [], view)}</p></li>`;
}
