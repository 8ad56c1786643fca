import type { Evidence, Finding, FindingKind } from '../../types.js';
import { clip, escapeText, escapeUnseen } from '../escape.js';
import { type Block, GAP } from '../layout.js';
import { reasonOf } from '../roles.js';
import type { View } from '../view.js';
import { title } from './heading.js';

/** A finding's words are shown up to here; the whole stands in the sentence below. */
const MOST_WORDS = 240;

/** What a fact-checker must look at, most severe first, each with its reason and its evidence. */
export function findings(view: View): readonly Block[] {
  const { report, say } = view;
  const head = [GAP, title(say('report.findings', {}))];
  if (report.findings.length === 0)
    return [...head, { indent: 2, body: [{ text: say('report.findings.none', {}) }], direction: 'page' }];
  return [
    ...head,
    ...report.findings.flatMap((finding, at) => [...(at === 0 ? [] : [GAP]), ...one(finding, at, view)]),
  ];
}

function one(finding: Finding, at: number, view: View): readonly Block[] {
  const { say } = view;
  const label = `${at + 1}. `;
  const indent = 2 + label.length;
  const sentence = view.sentenceNumber(finding.span);
  const name = say('report.finding', { kind: finding.kind });
  const where = sentence === 0 ? [] : [say('report.finding.place', { sentence })];
  const showText = finding.kind === 'hidden-characters' ? escapeUnseen : escapeText;
  return [
    {
      indent: 2,
      label: [{ text: label }],
      body: [
        { text: say('report.severity', { severity: finding.severity }), style: finding.severity },
        { text: ` ${say('report.joined', { items: [name, ...where] })}` },
      ],
      direction: 'page',
    },
    {
      indent,
      body: [
        {
          text: say('report.quoted', { words: clip(showText(finding.text), MOST_WORDS) }),
          style: finding.severity,
        },
      ],
    },
    {
      indent,
      body: [{ text: escapeText(reasonOf(finding.because, finding.kind, view)) }],
      direction: 'page',
    },
    ...finding.evidence.flatMap((evidence) => evidenceBlocks(evidence, finding.kind, indent, view)),
  ];
}

function evidenceBlocks(evidence: Evidence, kind: FindingKind, indent: number, view: View): readonly Block[] {
  const { say, sourceNumber, sentenceNumber } = view;
  const words = clip(escapeText(evidence.text), MOST_WORDS);
  const origin =
    evidence.type === 'source' && sourceNumber(evidence.id) > 0
      ? say('report.evidence.source', { source: sourceNumber(evidence.id) })
      : say('report.evidence', { type: evidence.type });
  const sentence = evidence.type === 'suspect' ? sentenceNumber(evidence.span) : 0;
  const place =
    sentence === 0
      ? origin
      : say('report.joined', { items: [origin, say('report.finding.place', { sentence })] });
  const label = [{ text: `- ${place}: `, style: 'quiet' as const }];
  const reason = escapeText(reasonOf(evidence.because, kind, view));
  const because = [{ text: reason, style: 'quiet' as const }];
  // A reason that quotes the words needs no line for them.
  if (evidence.because.includes(evidence.text))
    return [
      { indent, body: label },
      { indent: indent + 2, body: because, direction: 'page' },
    ];
  return [
    { indent, label, body: [{ text: evidence.type === 'fact' ? words : say('report.quoted', { words }) }] },
    ...(evidence.because === '' ? [] : [{ indent: indent + 2, body: because, direction: 'page' as const }]),
  ];
}
