import { toAnnotations, toCsv, toMarkdown, toSarif } from '../export/index.js';
import { renderHtml } from '../report/html/index.js';
import type { TextOptions } from '../report/options.js';
import { renderText } from '../report/text.js';
import type { Article, AuditReport } from '../types.js';
import { toJson } from './output.js';

/** Writes a report in one form; `look` is how text is laid out, `sources` are the articles that it was audited against. */
type Format = (report: AuditReport, look: TextOptions, sources: readonly Article[]) => string;

/** The forms of a report by name, the default first. A new one is a line here. */
export const FORMATS = {
  text: (report, look) => renderText(report, look),
  json: (report) => toJson(report),
  html: (report) => renderHtml(report),
  sarif: (report) => toJson(toSarif(report)),
  annotations: (report, _, sources) => toJson(toAnnotations(report, { sources })),
  csv: (report) => toCsv(report),
  markdown: (report) => toMarkdown(report),
} satisfies Record<string, Format>;

export const FORMAT_NAMES = Object.keys(FORMATS) as [keyof typeof FORMATS, ...(keyof typeof FORMATS)[]];
