import { sayIn } from '../messages/index.js';
import { escapeText } from '../report/escape.js';
import { reasonOf } from '../report/roles.js';
import { SIGNS } from '../report/sections/summary.js';
import { describeTime } from '../report/sections/time.js';
import { suspectText } from '../report/suspect-text.js';
import { percent, viewOf } from '../report/view.js';
import { textFragmentUrl } from '../text/text-fragment.js';
import type { AuditReport } from '../types.js';
import { referenceOf, requireReport } from './articles.js';

/**
 * A report as Markdown, for an issue, a chat or a notebook: findings first, then every sentence that is not verbatim with
 * its changes, then what was left out. In the language of the report's reasons.
 *
 * @throws IsnadError `INCOMPATIBLE_DATA` for anything but a report.
 */
export function toMarkdown(report: AuditReport): string {
  requireReport(report, 'toMarkdown');
  const say = sayIn(report.locale);
  const view = viewOf(report, say.language);
  const judged = report.sources.length > 0;
  const verdicts = (['verbatim', 'altered', 'reworded', 'inserted', 'omitted'] as const).map(
    (verdict) => `${say('report.verdict', { verdict })} **${report.summary[verdict]}**`,
  );
  const sources = report.sources.map((source, at) => {
    const share = say('report.source.reused', { share: percent(source.reused, say.language) });
    return `${at + 1}. ${link(source.title ?? source.id, referenceOf(source))}: ${plain(share)}`;
  });
  const findings = report.findings.map(({ severity, kind, text, because }, at) => {
    const head = `${say('report.severity', { severity })}: ${say('report.finding', { kind })}`;
    return `${at + 1}. **${plain(head)}**\n   > ${plain(text)}\n\n   ${plain(reasonOf(because, kind, view))}`;
  });
  return `${[
    [`# ${plain(say('report.heading', { id: report.suspect.title ?? report.suspect.id }))}`],
    judged ? [verdicts.join(' · ')] : [],
    report.storyTime === null
      ? []
      : [`**${plain(say('report.time', {}))}:** ${plain(describeTime(report.storyTime, say))}`],
    [
      `## ${say('report.findings', {})}`,
      ...(findings.length === 0 ? [plain(say('report.findings.none', {}))] : findings),
    ],
    [`## ${say('report.sources', {})}`, judged ? sources.join('\n') : plain(say('report.sources.none', {}))],
    judged ? [`## ${say('report.text', {})}`, ...sentencesOf(report)] : [],
    report.omissions.length === 0
      ? []
      : [
          `## ${say('report.omissions', {})}`,
          report.omissions
            .map(
              ({ id, text }) =>
                `- ${plain(say('report.omission', { source: view.sourceNumber(id) }))}: ${plain(text)}`,
            )
            .join('\n'),
        ],
  ]
    .flat()
    .join('\n\n')}\n`;
}

function sentencesOf(report: AuditReport): readonly string[] {
  const say = sayIn(report.locale);
  const text = suspectText(report);
  const address = referenceOf(report.suspect);
  return report.sentences.flatMap((sentence, at) => {
    const { verdict, span, changes } = sentence;
    if (verdict === 'verbatim') return [];
    const name = `${SIGNS[verdict]} ${say('report.verdict', { verdict })}`;
    const head = /^https?:/.test(address) ? link(name, textFragmentUrl(address, text, span)) : plain(name);
    const lines = changes.map(
      ({ kind, because }) => `\n    - ${plain(say('report.change', { kind }))}: ${plain(because)}`,
    );
    return [`- **${at + 1}** ${head}: ${plain(sentence.text)}${lines.join('')}`];
  });
}

/** A text in which nothing is markup: the signs that could be are escaped, at the start of a line those of lists too. */
function plain(text: string): string {
  return escapeText(text)
    .replace(/[\\`*_{}[\]<>&~|$#]/g, '\\$&')
    .replace(/^[-+=]|^(\d+)(?=[.)])/, (start, digits) =>
      digits === undefined ? `\\${start}` : `${digits}\\`,
    );
}

function link(name: string, address: string): string {
  return `[${plain(name)}](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}
