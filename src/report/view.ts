import { type Say, sayIn } from '../messages/index.js';
import type { AuditReport, Span } from '../types.js';
import type { TextSettings } from './options.js';

/** A report with what its parts are pointed at by, and the language that its labels are in. */
export interface ReportView {
  readonly report: AuditReport;
  readonly locale: string;
  readonly say: Say;
  /** The number under which a source is listed, from 1; 0 for one that is not. */
  readonly sourceNumber: (id: string) => number;
  /** The number of the sentence that a span begins in, from 1; 0 for none. */
  readonly sentenceNumber: (span: Span) => number;
}

/** What every section of the text report is drawn from. */
export interface View extends ReportView {
  readonly settings: TextSettings;
}

/** Numbers the sources and sentences of a report, so that its parts can point at one another. */
export function viewOf(report: AuditReport, locale: string): ReportView {
  const numbers = new Map(report.sources.map(({ id }, index) => [id, index + 1]));
  return {
    report,
    locale,
    say: sayIn(locale),
    sourceNumber: (id) => numbers.get(id) ?? 0,
    sentenceNumber: (span) => report.sentences.findIndex((sentence) => span.start < sentence.span.end) + 1,
  };
}

/**
 * A share as whole percents; nothing is rounded to none or to all.
 *
 * @example
 * percent(0.004) // => '<1%'
 */
export function percent(share: number, locale = 'en'): string {
  const rounded = Math.round(share * 100);
  const format = percentIn(locale);
  if (rounded === 0 && share > 0) return `<${format(0.01)}`;
  if (rounded === 100 && share < 1) return `>${format(0.99)}`;
  return format(rounded / 100);
}

const formats = new Map<string, (share: number) => string>();

/** Formats are costly to make and are asked for again and again. */
function percentIn(locale: string): (share: number) => string {
  const known = formats.get(locale) ?? new Intl.NumberFormat(locale, { style: 'percent' }).format;
  formats.set(locale, known);
  return known;
}
