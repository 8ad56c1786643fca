import type { Say } from '../../messages/index.js';
import { wholeWords } from '../../text/whole-words.js';
import type { Change, Finding, Span } from '../../types.js';
import { type Content, html, type Markup } from './markup.js';
import { shown } from './words.js';

/** What marks are labelled by. */
interface Labels {
  readonly say: Say;
}

/** A finding with its number in the list. */
export interface NumberedFinding {
  readonly finding: Finding;
  readonly number: number;
}

/** A stretch of a sentence and what is to be shown of it. */
interface Marked<What> {
  readonly start: number;
  readonly end: number;
  readonly what: What;
}

/** The words of a sentence of the suspect with what was changed in them, and with what a fact-checker must look at. */
export function markSuspect(
  text: string,
  span: Span,
  changes: readonly Change[],
  findings: readonly NumberedFinding[],
  view: Labels,
): Content {
  const edits = disjoint(changes.flatMap((change) => within(text, change.suspect, span, change)));
  const notes = disjoint(
    findings
      .flatMap((found) => within(text, found.finding.span, span, found))
      .filter(({ start, end }) => end - start < text.length),
  );
  const words = (from: number, to: number, unseen: boolean): Content =>
    cut(
      from,
      to,
      edits,
      (start, end) => shown(text.slice(start, end), unseen),
      (start, end, change) => edit('ins', text.slice(start, end), unseen, change, view),
    );
  return cut(
    0,
    text.length,
    notes,
    (from, to) => words(from, to, false),
    (from, to, found) => note(words(from, to, found.finding.kind === 'hidden-characters'), found, view),
  );
}

/** The words of a source with those that the suspect changed or left out. */
export function markSource(
  text: string,
  id: string,
  span: Span,
  changes: readonly Change[],
  view: Labels,
): Content {
  const edits = changes
    .filter(({ source }) => source?.id === id)
    .flatMap((change) => within(text, change.source?.span, span, change));
  return cut(
    0,
    text.length,
    disjoint(edits),
    (from, to) => shown(text.slice(from, to)),
    (from, to, change) => edit('del', text.slice(from, to), false, change, view),
  );
}

function note(words: Content, { finding, number }: NumberedFinding, { say }: Labels): Markup {
  const { severity, kind, because } = finding;
  const name = say('report.finding', { kind });
  return html`<mark class="${severity}" title="${say('report.joined', { items: [say('report.severity', { severity }), name] })}: ${because}"><span>${words}</span><a class="to" href="#finding-${number}" aria-label="${say('html.finding.number', { number })}: ${name}">${number}</a></mark>`;
}

function edit(
  tag: 'ins' | 'del',
  words: string,
  unseen: boolean,
  { kind, because, moved }: Change,
  { say }: Labels,
): Markup {
  const classes = moved ? `${kind} moved` : kind;
  const name = say('report.change', { kind });
  const content = kind === 'wording' ? shown(words, unseen) : labelled(words, unseen, name);
  return tag === 'ins'
    ? html`<ins class="${classes}" title="${name}: ${because}">${content}</ins>`
    : html`<del class="${classes}" title="${name}: ${because}">${content}</del>`;
}

/** A word longer than this may be parted from its label. */
const MOST_TOGETHER = 24;

/** The words with a label that keeps to the last of them wherever the line ends. */
function labelled(words: string, unseen: boolean, label: string): Content {
  const last = Math.max(0, words.search(/\S+\s*$/u));
  const from = words.length - last > MOST_TOGETHER ? words.length : last;
  return [
    shown(words.slice(0, from), unseen),
    html`<span class="last" data-kind="${label}">${shown(words.slice(from), unseen)}</span>`,
  ];
}

/** A span of an article as whole words of one of its sentences; nothing where it lies outside. */
function within<What>(
  text: string,
  span: Span | undefined,
  sentence: Span,
  what: What,
): readonly Marked<What>[] {
  if (span === undefined || span.start >= sentence.end || span.end <= sentence.start) return [];
  return [{ ...wholeWords(text, span.start - sentence.start, span.end - sentence.start), what }];
}

/** In order, none empty and none over another: of two that meet, the later gives way. */
function disjoint<What>(marks: readonly Marked<What>[]): readonly Marked<What>[] {
  const kept: Marked<What>[] = [];
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(mark.start, at);
    if (start >= mark.end) continue;
    kept.push({ ...mark, start });
    at = mark.end;
  }
  return kept;
}

/** The stretch `from`..`to`, cut at the ends of the marks in it, each part drawn as what it is. */
function cut<What>(
  from: number,
  to: number,
  marks: readonly Marked<What>[],
  plain: (from: number, to: number) => Content,
  marked: (from: number, to: number, what: What) => Content,
): Content {
  const parts: Content[] = [];
  let at = from;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, to);
    if (start >= end) continue;
    if (start > at) parts.push(plain(at, start));
    parts.push(marked(start, end, mark.what));
    at = end;
  }
  if (at < to) parts.push(plain(at, to));
  return parts;
}
