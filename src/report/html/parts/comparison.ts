import { addTo } from '../../../groups.js';
import type { Change, Omission, SentenceVerdict, SourceSentence } from '../../../types.js';
import { SIGNS } from '../../sections/summary.js';
import { markSource, markSuspect, type NumberedFinding } from '../marks.js';
import { type Content, html, type Markup } from '../markup.js';
import { type Row, rowsOf } from '../rows.js';
import { shown } from '../words.js';
import { joined, nameOf, openAt, tongue } from './articles.js';
import type { PageView } from './part.js';

/** A verdict below this confidence is shown with it. */
const DOUBTFUL = 0.7;
/** From so many sentences on, those out of sight are not laid out until they come into it. */
const MANY = 200;
const FLAGS = ['bracketed', 'merged', 'split'] as const;
/** So many sentences left out in one place are shown; more are folded up. */
const MOST_LEFT_OUT = 4;

/** The suspect beside its sources, sentence by sentence, with every change in its place. */
export function comparison(view: PageView): Markup {
  const { report, say } = view;
  const found = findingsBySentence(view);
  const judged = report.sources.length > 0;
  const rows = rowsOf(report).map((row) => drawRow(row, found, view));
  return html`<section class="comparison${!judged && ' alone'}${report.sentences.length > MANY && ' long'}" aria-label="${say('report.text', {})}">
<div class="columns"><span></span><span>${say('html.suspect', {})}: ${nameOf(report.suspect)}</span>${
    judged ? html`<span>${columnTitle(view)}</span>` : undefined
  }</div>
<ol class="rows">${rows}</ol>
<p class="empty">${say('html.view.empty', {})}</p>
</section>
`;
}

function columnTitle({ report, say }: PageView): Content {
  const [only, ...more] = report.sources;
  if (only === undefined || more.length > 0) return say('html.column.sources', {});
  return [say('html.source', { source: 1 }), ': ', nameOf(only)];
}

/** What stands over a source's words where there are no columns. */
function sourceTitle({ report, say }: PageView): string {
  return report.sources.length > 1 ? say('html.column.sources', {}) : say('html.source', { source: 1 });
}

type Found = ReadonlyMap<number, readonly NumberedFinding[]>;

/** The findings that touch each sentence, by its number. */
function findingsBySentence({ report, findings, sentenceNumber }: PageView): Found {
  const found = new Map<number, NumberedFinding[]>();
  for (const numbered of findings) {
    const { span } = numbered.finding;
    let number = Math.max(1, sentenceNumber(span));
    do {
      addTo(found, number, numbered);
      number++;
    } while ((report.sentences[number - 1]?.span.start ?? Number.POSITIVE_INFINITY) < span.end);
  }
  return found;
}

function drawRow(row: Row, found: Found, view: PageView): Markup {
  switch (row.type) {
    case 'sentence':
      return sentenceRow(row, found.get(row.number) ?? [], view);
    case 'left-out':
      return leftOutRow(row.omissions, view);
    case 'moved-away':
      return movedAwayRow(row.number, row.source, view);
  }
}

function sentenceRow(
  { number, sentence, follows }: Extract<Row, { type: 'sentence' }>,
  found: readonly NumberedFinding[],
  view: PageView,
): Markup {
  const { report } = view;
  const judged = report.sources.length > 0;
  const { verdict, changes, text, span } = sentence;
  const classes = [
    judged ? verdict : 'alone',
    changes.length > 0 || verdict !== 'verbatim' ? 'changed' : '',
    found.length > 0 ? 'found' : '',
    sentence.bracketed ? 'bracketed' : '',
  ].filter((name) => name !== '');
  return html`<li class="row ${classes.join(' ')}" id="s${number}">
<div class="meta">${metaOf(number, sentence, found, follows, view)}</div>
<div class="suspect"${tongue(text, report.suspect.language)}><p>${bracket(sentence, '[')}${markSuspect(text, span, changes, found, view)}${bracket(sentence, ']')}</p></div>
${judged ? html`<div class="source" data-label="${sourceTitle(view)}">${counterpart(sentence, view)}</div>` : undefined}${changeList(sentence, view)}</li>
`;
}

/** Editorial brackets stand outside of the sentence; they are shown round each sentence that stands within. */
function bracket({ bracketed }: SentenceVerdict, sign: '[' | ']'): Markup | undefined {
  return bracketed ? html`<span class="bracket">${sign}</span>` : undefined;
}

function metaOf(
  number: number,
  sentence: SentenceVerdict,
  found: readonly NumberedFinding[],
  follows: number | undefined,
  view: PageView,
): Content {
  const { report, say, percent } = view;
  const { verdict, confidence, formatting } = sentence;
  const judged = report.sources.length > 0;
  return [
    html`<span class="no">${number}</span>`,
    judged &&
      html` <b class="verdict"><span class="sign" aria-hidden="true">${SIGNS[verdict]}</span> ${say('report.verdict', { verdict })}</b>`,
    ...FLAGS.filter((flag) => sentence[flag]).map(
      (flag) => html` <span class="flag">${say('report.flag', { flag })}</span>`,
    ),
    follows !== undefined &&
      html` <a class="flag" href="#s${Math.max(1, follows)}">${movedFrom(follows, view)}</a>`,
    formatting > 0 &&
      html` <span class="flag">${say('report.sentence.formatting', { count: formatting })}</span>`,
    judged &&
      confidence < DOUBTFUL &&
      html` <span class="flag">${say('report.sentence.doubt', { share: percent(confidence) })}</span>`,
    ...found.map(
      ({ finding, number: at }) =>
        html` <a class="note ${finding.severity}" href="#finding-${at}"><span class="n">${at}</span> ${say('report.finding', { kind: finding.kind })}</a>`,
    ),
  ];
}

function movedFrom(follows: number, { say }: PageView): string {
  return follows === 0 ? say('html.moved.first', {}) : say('html.moved.after', { sentence: follows });
}

/** The sentences of the sources that this one was made from, and where else they stand. */
function counterpart(sentence: SentenceVerdict, view: PageView): Content {
  const { say, sourceNumber, report } = view;
  const { sources, verdict } = sentence;
  if (sources.length === 0) return html`<p class="none">${say('html.none', {})}</p>`;
  const own = ownSources(sentence);
  const also = new Set(sources.filter((source) => !own.includes(source)).map(({ id }) => sourceNumber(id)));
  for (const { id } of own) also.delete(sourceNumber(id));
  const elsewhere = [firstPlace(sentence, view), alsoIn([...also], view)].filter(
    (place) => place !== undefined,
  );
  return [
    ...own.map((source) => {
      const words = source.text ?? (verdict === 'verbatim' ? sentence.text : undefined);
      const language = report.sources[sourceNumber(source.id) - 1]?.language ?? 'und';
      if (words === undefined) return html`<p class="none">${say('html.unknown', {})}</p>`;
      return html`<p${tongue(words, language)}>${sourceLabel(source.id, view)}${markSource(words, source.id, source.span, sentence.changes, view)}${openAt(urlOf(source.id, view), words, view)}</p>`;
    }),
    elsewhere.length > 0 && html`<p class="also">${joined(elsewhere)}</p>`,
  ];
}

function urlOf(id: string, { report, sourceNumber }: PageView): string | undefined {
  return report.sources[sourceNumber(id) - 1]?.url;
}

/** Where the sentence stands first, where there are several dates to tell that from. */
function firstPlace({ firstSeen }: SentenceVerdict, view: PageView): Markup | undefined {
  const { report, say, sourceNumber } = view;
  if (firstSeen === undefined || report.sources.filter(({ published }) => published).length < 2)
    return undefined;
  const source = sourceNumber(firstSeen.id);
  const day = firstSeen.published.slice(0, DAY_LENGTH);
  return html`<a href="#source-${source}">${say('report.sentence.first-seen', { source, day })}</a>`;
}

function alsoIn(sources: readonly number[], { say }: PageView): Markup | undefined {
  if (sources.length === 0) return undefined;
  const items = sources.map((source) => say('report.sentence.source', { source }));
  return html`${say('html.also', { sources: say('report.joined', { items }) })}`;
}

/** Letters of `YYYY-MM-DD`. */
const DAY_LENGTH = 10;

/** The best source; of a merged sentence those that its words came from, in the order of the text. */
function ownSources({ sources, merged, changes }: SentenceVerdict): readonly SourceSentence[] {
  const [best] = sources;
  if (best === undefined) return [];
  if (!merged) return [best];
  const ids = new Set([
    best.id,
    ...changes.flatMap(({ source }) => (source === undefined ? [] : [source.id])),
  ]);
  const own = sources.filter(({ id }) => ids.has(id));
  return (own.length > 1 ? own : sources.slice(0, 2)).toSorted(
    (a, b) => Number(a.id !== best.id) - Number(b.id !== best.id) || a.span.start - b.span.start,
  );
}

/** Which source it is, where there are several. */
function sourceLabel(id: string, { report, say, sourceNumber }: PageView): Markup | undefined {
  if (report.sources.length < 2) return undefined;
  const source = sourceNumber(id);
  return html`<a class="src" href="#source-${source}">${say('report.sentence.source', { source })}</a> `;
}

function changeList({ changes }: SentenceVerdict, view: PageView): Markup | undefined {
  if (changes.length === 0) return undefined;
  const { say } = view;
  return html`<ul class="changes" aria-label="${say('html.changes', {})}">${changes.map((change) => changeItem(change, view))}</ul>`;
}

function changeItem({ kind, was, now, because, moved }: Change, { say, report }: PageView): Markup {
  const label = html`<span class="kind">${say('report.change', { kind })}</span>`;
  const words = (text: string, tag: 'del' | 'ins') => {
    const language = tongue(text, report.suspect.language);
    return tag === 'del'
      ? html`<del${language}>${shown(text)}</del>`
      : html`<ins${language}>${shown(text)}</ins>`;
  };
  if (moved)
    return html`<li class="${kind}" title="${because}">${label} <span class="how">${say('report.flag', { flag: 'moved' })}</span> <ins class="moved"${tongue(now, report.suspect.language)}>${shown(now)}</ins></li>`;
  const arrow = was !== '' && now !== '' && html` <span class="arrow" aria-hidden="true"></span> `;
  return html`<li class="${kind}" title="${because}">${label} ${was !== '' && words(was, 'del')}${arrow}${now !== '' && words(now, 'ins')}</li>`;
}

function leftOutRow(omissions: readonly [Omission, ...Omission[]], view: PageView): Markup {
  const { say, sourceNumber } = view;
  const [first] = omissions;
  const source = sourceNumber(first.id);
  const language = view.report.sources[source - 1]?.language ?? 'und';
  const texts = omissions.map(
    ({ text }) =>
      html`<p${tongue(text, language)}>${sourceLabel(first.id, view)}<del>${shown(text)}</del>${openAt(urlOf(first.id, view), text, view)}</p>`,
  );
  const many = omissions.length > MOST_LEFT_OUT;
  return html`<li class="row left-out changed">
<div class="meta"><span class="no"></span> <b class="verdict"><span class="sign" aria-hidden="true">−</span> ${say('html.left-out', {})}</b></div>
<div class="suspect"></div>
<div class="source" data-label="${sourceTitle(view)}">${
    many
      ? html`<details><summary>${say('html.left-out.many', { count: omissions.length, source })}</summary>${texts}</details>`
      : texts
  }</div>
</li>
`;
}

function movedAwayRow(number: number, source: SourceSentence, view: PageView): Markup {
  const { say, report, sourceNumber } = view;
  const sentence = report.sentences[number - 1];
  const words = source.text ?? sentence?.text ?? '';
  const language = report.sources[sourceNumber(source.id) - 1]?.language ?? 'und';
  return html`<li class="row moved-away changed">
<div class="meta"><span class="no"></span> <a class="flag" href="#s${number}">${say('html.moved.away', { sentence: number })}</a></div>
<div class="suspect"></div>
<div class="source" data-label="${sourceTitle(view)}"><p${tongue(words, language)}>${sourceLabel(source.id, view)}${shown(words)}</p></div>
</li>
`;
}
