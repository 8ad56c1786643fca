import { addTo } from '../../groups.js';
import type { Change, FirstSeen, SentenceVerdict } from '../../types.js';
import { markEdits } from '../edits.js';
import { escapeText } from '../escape.js';
import { type Block, GAP } from '../layout.js';
import type { Piece, Style } from '../style.js';
import { percent, type View } from '../view.js';
import { title } from './heading.js';
import { SIGNS } from './summary.js';

/** A verdict below this confidence is shown with it. */
const DOUBTFUL = 0.7;
const FLAGS = ['bracketed', 'moved', 'merged', 'split'] as const;

/** Every sentence of the suspect with its verdict, its edits in place, and what each change is. */
export function sentences(view: View): readonly Block[] {
  const digits = String(view.report.sentences.length).length;
  const pointers = findingsBySentence(view);
  return [
    GAP,
    title(view.say('report.text', {})),
    ...view.report.sentences.flatMap((sentence, at) => [
      ...(at === 0 ? [] : [GAP]),
      ...one(sentence, String(at + 1).padStart(digits), pointers.get(at + 1) ?? [], view),
    ]),
  ];
}

function one(
  sentence: SentenceVerdict,
  number: string,
  found: readonly number[],
  view: View,
): readonly Block[] {
  const indent = 2 + number.length + 1;
  const label: Piece = { text: `${number} `, style: 'quiet' };
  const body = markEdits(sentence, view.settings.color);
  const facts = factsOf(sentence, found, view);
  if (facts.length === 0) return [{ indent: 2, label: [label], body }];
  return [
    { indent: 2, label: [label], body: facts, direction: 'page' },
    { indent, body },
    ...(sentence.verdict === 'reworded' ? sourceWords(sentence, indent, view) : []),
    ...sentence.changes.map((change) => changeBlock(change, indent, view)),
  ];
}

/** Verdict, sources, flags and findings, with a dot between. An article without sources has no verdicts. */
function factsOf(sentence: SentenceVerdict, found: readonly number[], view: View): readonly Piece[] {
  const { verdict, confidence } = sentence;
  const { say, report } = view;
  const facts: Piece[] = [];
  const add = (text: string, style: Style): void => void facts.push({ text, style });
  const judged = report.sources.length > 0;
  if (judged) add(`${SIGNS[verdict]} ${say('report.verdict', { verdict })}`, verdict);
  for (const source of new Set(sentence.sources.map(({ id }) => view.sourceNumber(id))))
    add(say('report.sentence.source', { source }), 'quiet');
  for (const flag of FLAGS) if (sentence[flag]) add(say('report.flag', { flag }), 'quiet');
  const { formatting, firstSeen, sources } = sentence;
  if (formatting > 0) add(say('report.sentence.formatting', { count: formatting }), 'quiet');
  if (firstSeen !== undefined && firstSeen.id !== sources[0]?.id)
    add(firstSeenWords(firstSeen, view), 'quiet');
  if (judged && confidence < DOUBTFUL)
    add(say('report.sentence.doubt', { share: percent(confidence, view.locale) }), 'quiet');
  for (const finding of found) add(say('report.sentence.finding', { finding }), 'alarm');
  return facts.flatMap((fact, at) => (at === 0 ? [fact] : [SEPARATOR, fact]));
}

function firstSeenWords({ id, published }: FirstSeen, { say, sourceNumber }: View): string {
  return say('report.sentence.first-seen', { source: sourceNumber(id), day: published.slice(0, DAY_LENGTH) });
}

/** Letters of `YYYY-MM-DD`. */
const DAY_LENGTH = 10;

const SEPARATOR: Piece = { text: ' · ', style: 'quiet' };

/** The source's own sentence beside a reworded one. */
function sourceWords(
  sentence: SentenceVerdict,
  indent: number,
  { say, sourceNumber }: View,
): readonly Block[] {
  return sentence.sources.slice(0, 1).flatMap(({ id, text = '' }): readonly Block[] => {
    if (text === '') return [];
    const label = `${say('report.sentence.source', { source: sourceNumber(id) })}: `;
    return [{ indent, label: [{ text: label, style: 'quiet' }], body: [{ text: escapeText(text) }] }];
  });
}

function changeBlock(change: Change, indent: number, { say }: View): Block {
  const kind = say('report.change', { kind: change.kind });
  return {
    indent,
    label: [{ text: `- ${kind}: `, style: change.kind === 'wording' ? 'quiet' : 'altered' }],
    body: [{ text: escapeText(change.because), style: change.kind === 'wording' ? 'quiet' : undefined }],
    direction: 'page',
  };
}

function findingsBySentence({ report, sentenceNumber }: View): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  report.findings.forEach((finding, at) => {
    addTo(found, sentenceNumber(finding.span), at + 1);
  });
  return found;
}
