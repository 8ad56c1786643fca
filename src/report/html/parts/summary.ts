import { SIGNS, VERDICTS } from '../../sections/summary.js';
import { html, type Markup } from '../markup.js';
import type { PageView } from './part.js';

/** The bar in the order of the text: a reader sees where in the article the new sentences stand. */
const UNITS = 1000;

/** A bar of the verdicts, each sentence as wide as its share of the text, with their counts and shares under it. */
export function summary(view: PageView): Markup | undefined {
  const { report, say, number, percent } = view;
  if (report.sources.length === 0 || report.sentences.length === 0) return undefined;
  const total = report.sentences.length;
  const legend = VERDICTS.map(
    (verdict) =>
      html`<li class="${verdict}"><span class="sign" aria-hidden="true">${SIGNS[verdict]}</span><span class="name">${say('report.verdict', { verdict })}</span> <b>${number(report.summary[verdict])}</b> <span class="share">${percent(report.summary[verdict] / total)}</span></li>`,
  );
  return html`<section class="summary" aria-label="${say('html.words', {})}">
${bar(view)}
<ul class="legend">${legend}<li class="omitted"><span class="sign" aria-hidden="true">−</span><span class="name">${say('report.verdict', { verdict: 'omitted' })}</span> <b>${number(report.summary.omitted)}</b></li></ul>
</section>
`;
}

function bar({ report, say }: PageView): Markup {
  const lengths = report.sentences.map(({ text }) => Math.max(1, text.length));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let x = 0;
  const pieces = report.sentences.map(({ verdict }, at) => {
    const width = ((lengths[at] ?? 0) / total) * UNITS;
    const name = say('report.verdict', { verdict });
    const piece = html`<a href="#s${at + 1}" tabindex="-1"><rect class="${verdict}" x="${x.toFixed(2)}" y="0" width="${Math.max(1, width - 1.5).toFixed(2)}" height="24"><title>${at + 1}: ${name}</title></rect></a>`;
    x += width;
    return piece;
  });
  return html`<svg class="bar" viewBox="0 0 ${UNITS} 24" preserveAspectRatio="none" role="presentation" aria-hidden="true">${pieces}</svg>`;
}
