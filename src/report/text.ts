import { IsnadError, show } from '../errors.js';
import { catalogueOf, sayIn } from '../messages/index.js';
import type { AuditReport, ProvenanceGraph } from '../types.js';
import { graphBlocks } from './graph/text.js';
import { layOut } from './layout.js';
import { resolveTextOptions, type TextOptions } from './options.js';
import { SECTIONS } from './sections/index.js';
import { viewOf } from './view.js';

/**
 * A report as text to read: what was found in numbers, when the story is set, the sources, the findings most severe
 * first with their reasons, then every sentence with its verdict and its edits in place, then what was left out.
 *
 * A provenance graph is told cluster by cluster: the tree, then each step with its reasons and what it did to the sentences.
 *
 * The text steers no terminal: control characters of the articles are written out (`\u{1b}`). Lines are broken by
 * display width. Right-to-left text stands on lines of its own, in reading order, so that no label or figure is mixed
 * into it; `bidi` adds isolates for a terminal that reorders, or turns the lines round for one that does not.
 *
 * @param report - from `audit` or `trace`, or parsed from the JSON of one.
 * @returns lines that end with `\n`.
 * @throws IsnadError `INCOMPATIBLE_DATA` for anything but a report or a graph; `UNKNOWN_OPTION`, `INVALID_OPTION`.
 *
 * @example
 * renderText(audit(suspect, [original]), { width: 100 })
 */
export function renderText(report: AuditReport | ProvenanceGraph, options?: TextOptions): string {
  if (report?.format === 'isnad-graph/1') return renderGraph(report, options);
  if (report?.format !== 'isnad-report/1')
    throw new IsnadError(
      'INCOMPATIBLE_DATA',
      `renderText needs a report of the format "isnad-report/1", as audit() returns it, or a graph of the format "isnad-graph/1", as trace() does, not ${show((report as { format?: unknown } | undefined)?.format ?? report)}.`,
    );
  const settings = resolveTextOptions(options, report.locale);
  const view = { ...viewOf(report, catalogueOf(settings.locale)), settings };
  const blocks = SECTIONS.flatMap((section) => section(view));
  return `${layOut(blocks, settings).join('\n')}\n`;
}

function renderGraph(graph: ProvenanceGraph, options?: TextOptions): string {
  const settings = resolveTextOptions(options, graph.locale);
  const locale = catalogueOf(settings.locale);
  return `${layOut(graphBlocks({ graph, locale, say: sayIn(locale) }), settings).join('\n')}\n`;
}
