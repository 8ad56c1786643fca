import type { Evidence, FindingKind } from '../../../types.js';
import { clip } from '../../escape.js';
import { reasonOf } from '../../roles.js';
import type { NumberedFinding } from '../marks.js';
import { html, type Markup } from '../markup.js';
import { prose, shown } from '../words.js';
import { openAt, tongue } from './articles.js';
import type { PageView } from './part.js';

/** A finding's words are shown up to here; the whole stands in the comparison. */
const MOST_WORDS = 160;

/** What a fact-checker must look at, most severe first, each with its reason, its evidence and a way to its place. */
export function findings(view: PageView): Markup {
  const { say } = view;
  return html`<section class="findings" id="findings">
<h2>${say('report.findings', {})}</h2>
${
  view.findings.length === 0
    ? html`<p class="none">${say('report.findings.none', {})}</p>`
    : html`<ol>${view.findings.map((found) => one(found, view))}</ol>`
}
</section>
`;
}

function one({ finding, number }: NumberedFinding, view: PageView): Markup {
  const { report, say } = view;
  const { severity, kind, text, because, evidence } = finding;
  const sentence = view.sentenceNumber(finding.span);
  return html`<li class="finding ${severity}" id="finding-${number}">
<p class="what"><span class="n" aria-hidden="true">${number}</span><span class="severity">${say('report.severity', { severity })}</span> <b>${say('report.finding', { kind })}</b>${
    sentence === 0
      ? undefined
      : html` <a class="go" href="#s${sentence}" data-finding="${number}">${say('html.finding.go', { sentence })}</a>`
  }</p>
<blockquote${tongue(text, report.suspect.language)}>${shown(clip(text, MOST_WORDS), kind === 'hidden-characters')}</blockquote>
<p class="because">${prose(reasonOf(because, kind, view))}</p>
${
  evidence.length === 0
    ? undefined
    : html`<details><summary>${say('html.evidence', { count: evidence.length })}</summary><ul>${evidence.map((item) => proof(item, kind, view))}</ul></details>`
}
</li>
`;
}

function proof(evidence: Evidence, kind: FindingKind, view: PageView): Markup {
  const { report, say, sourceNumber, sentenceNumber } = view;
  const words = clip(evidence.text, MOST_WORDS);
  const because =
    evidence.because === ''
      ? undefined
      : html`<p class="because">${prose(reasonOf(evidence.because, kind, view))}</p>`;
  if (evidence.type === 'fact')
    return html`<li><span class="from">${say('report.evidence', { type: 'fact' })}</span> ${prose(words)}${because}</li>`;
  const number = evidence.type === 'source' ? sourceNumber(evidence.id) : sentenceNumber(evidence.span);
  const language =
    evidence.type === 'source' ? (report.sources[number - 1]?.language ?? 'und') : report.suspect.language;
  const place =
    number === 0
      ? html`${say('report.evidence', { type: evidence.type })}`
      : evidence.type === 'source'
        ? html`<a href="#source-${number}">${say('report.evidence.source', { source: number })}</a>`
        : html`<a href="#s${number}">${say('report.finding.place', { sentence: number })}</a>`;
  const open =
    evidence.type === 'source' ? openAt(report.sources[number - 1]?.url, evidence.text, view) : undefined;
  return html`<li><span class="from">${place}</span>${open}<blockquote${tongue(words, language)}>${shown(words)}</blockquote>${because}</li>`;
}
