import type { SourceInfo } from '../../../types.js';
import { html, type Markup } from '../markup.js';
import { factsOf, joined, nameOf } from './articles.js';
import type { PageView } from './part.js';

/** The sources that the suspect was made from, with how much of it; then, folded, those that gave nothing. */
export function sources(view: PageView): Markup {
  const { report, say } = view;
  if (report.sources.length === 0)
    return html`<section class="sources"><h2>${say('report.sources', {})}</h2><p>${say('report.sources.none', {})}</p></section>
`;
  const used = report.sources.filter(({ reused }) => reused > 0);
  const unused = report.sources.filter(({ reused }) => reused === 0);
  return html`<section class="sources">
<h2>${say('report.sources', {})}</h2>
${list(used, view)}${
  unused.length === 0
    ? undefined
    : html`<details><summary>${say('html.source.unused', { count: unused.length })}</summary>${list(unused, view)}</details>`
}
</section>
`;
}

function list(sources: readonly SourceInfo[], view: PageView): Markup | undefined {
  return sources.length === 0 ? undefined : html`<ul>${sources.map((source) => one(source, view))}</ul>`;
}

function one(source: SourceInfo, view: PageView): Markup {
  const { say, percent, sourceNumber } = view;
  const width = Math.max(0, Math.min(100, source.reused * 100)).toFixed(1);
  const figures = [
    say('report.source.contains', { share: percent(source.containment) }),
    say('report.source.resemblance', { share: percent(source.resemblance) }),
  ];
  return html`<li id="source-${sourceNumber(source.id)}">
<p class="name"><span class="n">${sourceNumber(source.id)}</span> ${nameOf(source)}</p>
<p class="share"><svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="6"/><rect class="part" width="${width}" height="6"/></svg> ${say('report.source.reused', { share: percent(source.reused) })}</p>
<p class="facts">${joined([...figures.map((figure) => html`${figure}`), ...factsOf(source, view)])}</p>
</li>
`;
}
