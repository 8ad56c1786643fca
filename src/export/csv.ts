import { suspectText } from '../report/suspect-text.js';
import { overlap } from '../span.js';
import { textFragmentUrl } from '../text/text-fragment.js';
import type { AuditReport } from '../types.js';
import { referenceOf, requireReport } from './articles.js';

/** The columns, in order. Lists within a cell have a line for each entry. */
const COLUMNS = [
  'sentence',
  'verdict',
  'confidence',
  'flags',
  'text',
  'sources',
  'source text',
  'changes',
  'findings',
  'start',
  'end',
  'link',
] as const;

/** By this mark spreadsheet programs know that a file is UTF-8; without it they show Arabic as noise. */
const BYTE_ORDER_MARK = '\u{feff}';

/**
 * A report as a table for spreadsheets (RFC 4180), a row for each sentence of the suspect and, after them, one for each
 * sentence that was left out. What a spreadsheet would take for a formula is led by
 * an apostrophe, at the start of a cell and behind a semicolon, a tab or a line end in it.
 *
 * @throws IsnadError `INCOMPATIBLE_DATA` for anything but a report.
 */
export function toCsv(report: AuditReport): string {
  requireReport(report, 'toCsv');
  const text = suspectText(report);
  const address = referenceOf(report.suspect);
  const rows = report.sentences.map((sentence, at) => {
    const { verdict, confidence, span, sources, changes } = sentence;
    const flags = (['bracketed', 'moved', 'merged', 'split'] as const).filter((flag) => sentence[flag]);
    const found = report.findings.filter((finding) => overlap(finding.span, span) > 0);
    const judged = report.sources.length > 0;
    return [
      at + 1,
      judged ? verdict : '',
      judged ? confidence : '',
      flags.join(' '),
      sentence.text,
      sources.map(({ id }) => id).join('\n'),
      sources.map((source) => source.text ?? (verdict === 'verbatim' ? sentence.text : '')).join('\n'),
      changes.map(({ kind, because }) => `${kind}: ${because}`).join('\n'),
      found.map(({ severity, kind, because }) => `${severity}, ${kind}: ${because}`).join('\n'),
      span.start,
      span.end,
      /^https?:/.test(address) ? textFragmentUrl(address, text, span) : '',
    ];
  });
  const omitted = report.omissions.map(({ id, text: words }) => [
    ...['', 'omitted', '', '', '', id, words],
    ...['', '', '', '', ''],
  ]);
  return `${BYTE_ORDER_MARK}${[COLUMNS, ...rows, ...omitted].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** What begins a formula, in ASCII and in full width; and what spreadsheets drop before they look. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

/**
 * The same within a cell, behind what may end one: where a decimal comma is usual, spreadsheets part cells at semicolons,
 * take no notice of our quotation marks then, and begin a row at a line end.
 */
const INNER_FORMULA = /([;\t\r\n][\s\p{Cf}]*)(?=[=+\-@＝＋－＠])/gu;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const led = FORMULA.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  const safe = led.replace(INNER_FORMULA, "$1'");
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
