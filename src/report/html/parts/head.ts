import { clip } from '../../escape.js';
import { html, type Markup } from '../markup.js';
import { prose } from '../words.js';
import { factsOf, joined, nameOf } from './articles.js';
import type { PageView } from './part.js';

/** So many anachronisms are named in the head, each with so many of its words; all stand among the findings. */
const MOST_NAMED = 3;
const MOST_WORDS = 60;

/** What the article is, and in two sentences what was done. */
export function head(view: PageView): Markup {
  const { report, say } = view;
  return html`<header>
<p class="overline">${say('html.overline', {})}</p>
<h1>${nameOf(report.suspect)}</h1>
<p class="facts">${joined(factsOf(report.suspect, view))}</p>
<p class="lead">${lead(view).map(([name, sentence]) => html`<span class="${name}">${prose(sentence)}</span> `)}</p>
</header>
`;
}

/** The state of the whole in full sentences, what is new in it first, each with the colour that it has below. */
function lead({ report, say, locale }: PageView): readonly (readonly [string, string])[] {
  const { summary, sentences, sources, findings } = report;
  const changed = summary.altered + summary.reworded;
  const alarms = findings.filter(({ severity }) => severity === 'alarm').map(({ kind }) => kind);
  const kinds = [...new Set(alarms)].map((kind) => say('report.finding', { kind }));
  const alarm = [
    'alarm',
    say('html.lead.alarms', { count: alarms.length, kinds: listed(kinds, locale) }),
  ] as const;
  const judged = [
    [
      summary.inserted === 0 ? 'plain' : 'inserted',
      say('html.lead.inserted', { count: summary.inserted, total: sentences.length }),
    ],
    ...(changed === 0 ? [] : [['altered', say('html.lead.altered', { count: changed })] as const]),
    ...(summary.omitted === 0
      ? []
      : [['omitted', say('html.lead.omitted', { count: summary.omitted })] as const]),
  ] as const;
  const alone = [['plain', say('html.lead.alone', { count: sentences.length })]] as const;
  const late = findings
    .filter(({ kind }) => kind === 'anachronism')
    .slice(0, MOST_NAMED)
    .map(({ text }) => ['alarm', say('html.lead.anachronism', { words: clip(text, MOST_WORDS) })] as const);
  return [...(sources.length === 0 ? alone : judged), ...(alarms.length === 0 ? [] : [alarm]), ...late];
}

function listed(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(words);
}
