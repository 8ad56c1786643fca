import { html, type Markup } from '../markup.js';
import { dayOf } from '../parts/articles.js';
import type { GraphView } from './view.js';

const WIDTH = 1000;
const EDGE = 16;
const RADIUS = 12;

/** When the articles came out, on one line; those of one time stand on one another. Nothing where fewer than two are dated. */
export function timeline(view: GraphView): Markup | undefined {
  const { graph, say, numberOf } = view;
  const dated = graph.articles
    .map(({ id, published }) => ({ id, published: published ?? '', time: Date.parse(published ?? '') }))
    .filter(({ time }) => !Number.isNaN(time))
    .sort((a, b) => a.time - b.time);
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined || first.time === last.time) return undefined;
  const levels: number[] = [];
  const dots = dated.map(({ id, time, published }) => {
    const x = EDGE + ((time - first.time) / (last.time - first.time)) * (WIDTH - 2 * EDGE);
    let level = levels.findIndex((end) => end <= x - RADIUS);
    if (level < 0) level = levels.length;
    levels[level] = x + RADIUS + 2;
    return { number: numberOf(id), published, x, level };
  });
  const ground = levels.length * (2 * RADIUS + 3) + 4;
  return html`<section class="timeline"><h2>${say('html.graph.timeline', {})}</h2>
<svg viewBox="0 0 ${WIDTH} ${ground + 6}" dir="ltr" aria-hidden="true"><line x1="0" x2="${WIDTH}" y1="${ground}" y2="${ground}"/>
${dots.map(({ number, published, x, level }) => {
  const y = ground - RADIUS - 4 - level * (2 * RADIUS + 3);
  return html`<a href="#article-${number}" tabindex="-1"><title>${published.slice(0, 10)}</title><line x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${y}" y2="${ground}"/><circle cx="${x.toFixed(1)}" cy="${y}" r="${RADIUS}"/><text x="${x.toFixed(1)}" y="${y + 4}">${number}</text></a>`;
})}</svg>
<p class="ends" dir="ltr"><span>${dayOf(first.published, view)}</span><span>${dayOf(last.published, view)}</span></p></section>
`;
}
