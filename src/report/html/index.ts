import { IsnadError, show } from '../../errors.js';
import type { AuditReport, ProvenanceGraph } from '../../types.js';
import { renderGraph } from './graph/index.js';
import { type HtmlOptions, resolveHtmlOptions } from './options.js';
import { renderReport } from './report.js';

/**
 * A report, or a provenance graph, as one web page that needs nothing else: it can be sent to an editor, opened without a network, and printed.
 * Of a report: at its top what was found, below it the suspect beside its sources, sentence by sentence. Of a graph: a
 * timeline, a picture of who took from whom, and what was changed on each way.
 *
 * Every text of an article is escaped, only addresses of the web become links, and the page's own policy forbids a
 * browser to run or load anything but its one script and style. Works without the script too, but for the walk from
 * finding to finding by keyboard. Cost: linear in the length of the report.
 *
 * @param report from `audit` or `trace`, or parsed from the JSON of one.
 * @returns the page, in UTF-8 when written to a file.
 * @throws IsnadError `INCOMPATIBLE_DATA` for anything else; `UNKNOWN_OPTION`, `INVALID_OPTION`.
 *
 * @example
 * renderHtml(audit('The bridge fell.', ['The bridge fell.'])).startsWith('<!doctype html>') // => true
 */
export function renderHtml(report: AuditReport | ProvenanceGraph, options?: HtmlOptions): string {
  if (report?.format === 'isnad-graph/1')
    return renderGraph(report, resolveHtmlOptions(options, report.locale).locale);
  if (report?.format !== 'isnad-report/1')
    throw new IsnadError(
      'INCOMPATIBLE_DATA',
      `renderHtml needs what audit() or trace() returned, of the format "isnad-report/1" or "isnad-graph/1", not ${show((report as { format?: unknown } | null | undefined)?.format ?? report)}.`,
    );
  return renderReport(report, resolveHtmlOptions(options, report.locale).locale);
}
