import { IsnadError, show } from '../../errors.js';
import { catalogueOf } from '../../messages/index.js';
import type { AuditReport } from '../../types.js';
import { percent, viewOf } from '../view.js';
import { type HtmlOptions, resolveHtmlOptions } from './options.js';
import { drawPage } from './page.js';
import { PARTS } from './parts/index.js';
import type { PageView } from './parts/part.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

/**
 * A report as one web page that needs nothing else: it can be sent to an editor, opened without a network, and printed.
 * At its top what was found, below it the suspect beside its sources, sentence by sentence.
 *
 * Every text of an article is escaped, only addresses of the web become links, and the page's own policy forbids a
 * browser to run or load anything but its one script and style. Works without the script too, but for the walk from
 * finding to finding by keyboard. Cost: linear in the length of the report.
 *
 * @param report from `audit`, or parsed from the JSON of one.
 * @returns the page, in UTF-8 when written to a file.
 * @throws IsnadError `INCOMPATIBLE_DATA` for anything but a report; `UNKNOWN_OPTION`, `INVALID_OPTION`.
 *
 * @example
 * renderHtml(audit('The bridge fell.', ['The bridge fell.'])).startsWith('<!doctype html>') // => true
 */
export function renderHtml(report: AuditReport, options?: HtmlOptions): string {
  if (report?.format !== 'isnad-report/1')
    throw new IsnadError(
      'INCOMPATIBLE_DATA',
      `renderHtml needs a report of the format "isnad-report/1", as audit() returns it, not ${show(report?.format ?? report)}.`,
    );
  const { locale } = resolveHtmlOptions(options, report.locale);
  const view = pageViewOf(report, locale);
  return drawPage({
    language: catalogueOf(locale),
    title: view.say('html.title', { title: report.suspect.title ?? report.suspect.id }),
    style: STYLE,
    script: SCRIPT,
    body: PARTS.map((part) => part(view)),
  });
}

function pageViewOf(report: AuditReport, locale: string): PageView {
  const language = catalogueOf(locale);
  const format = new Intl.NumberFormat(language);
  return {
    ...viewOf(report, language),
    findings: report.findings.map((finding, at) => ({ finding, number: at + 1 })),
    percent: (share) => percent(share, language),
    number: (value) => format.format(value),
  };
}
