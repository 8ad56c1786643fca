import type { Change, SentenceVerdict } from '../../types.js';
import { markEdits } from '../edits.js';
import { escapeText } from '../escape.js';
import { type Block, GAP } from '../layout.js';
import type { Piece } from '../style.js';
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
  const { say, settings } = view;
  const { verdict } = sentence;
  const indent = 2 + number.length + 1;
  const facts = [...new Set(sentence.sources.map(({ id }) => view.sourceNumber(id)))].map((source) =>
    say('report.sentence.source', { source }),
  );
  for (const flag of FLAGS) if (sentence[flag]) facts.push(say('report.flag', { flag }));
  if (sentence.confidence < DOUBTFUL)
    facts.push(say('report.sentence.doubt', { share: percent(sentence.confidence) }));
  const head: Piece[] = [
    { text: `${SIGNS[verdict]} ${say('report.verdict', { verdict })}`, style: verdict },
    ...facts.map((fact): Piece => ({ text: ` · ${fact}`, style: 'quiet' })),
    ...found.map(
      (finding): Piece => ({ text: ` · ${say('report.sentence.finding', { finding })}`, style: 'alarm' }),
    ),
  ];
  return [
    { indent: 2, label: [{ text: `${number} `, style: 'quiet' }], body: head, direction: 'ltr' },
    { indent, body: markEdits(sentence, settings.color) },
    ...(verdict === 'reworded' ? sourceWords(sentence, indent, view) : []),
    ...sentence.changes.map((change) => changeBlock(change, indent, view)),
  ];
}

/** The source's own sentence beside a reworded one, where the caller gave the sources' texts. */
function sourceWords(
  sentence: SentenceVerdict,
  indent: number,
  { settings, say, sourceNumber }: View,
): readonly Block[] {
  return sentence.sources.slice(0, 1).flatMap(({ id, span }): readonly Block[] => {
    const text = settings.sources.get(id)?.slice(span.start, span.end) ?? '';
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
    direction: 'ltr',
  };
}

function findingsBySentence({ report, sentenceNumber }: View): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  report.findings.forEach((finding, at) => {
    const sentence = sentenceNumber(finding.span);
    found.set(sentence, [...(found.get(sentence) ?? []), at + 1]);
  });
  return found;
}
