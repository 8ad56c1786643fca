import { IsnadError, show } from '../errors.js';
import { webAddress } from '../report/web-address.js';
import type { Article, ArticleInfo, AuditReport, Span } from '../types.js';

/** What a caller may give beside a report: texts that it does not hold whole. */
export interface ExportOptions {
  /**
   * The sources that were audited. A report holds their sentences and not the rest; with the texts, places in them are
   * given by position and surroundings too. Default none.
   */
  readonly sources?: Iterable<Article>;
}

/** @throws IsnadError `INCOMPATIBLE_DATA` for anything but a report. */
export function requireReport(report: AuditReport, asker: string): void {
  if (report?.format !== 'isnad-report/1')
    throw new IsnadError(
      'INCOMPATIBLE_DATA',
      `${asker} needs a report of the format "isnad-report/1", as audit() returns it, not ${show(report?.format ?? report)}.`,
    );
}

/** Texts of sources by their ids. */
export function textsOf({ sources = [] }: ExportOptions = {}): ReadonlyMap<string, string> {
  return new Map([...sources].map(({ id, text }) => [id, text]));
}

/**
 * A reference to an article that formats of the web accept: its address, else its id as a relative reference.
 *
 * @example
 * referenceOf({ id: 'news/a b.txt' }) // => 'news/a%20b.txt'
 * referenceOf({ id: 'x', url: 'javascript:alert(1)' }) // => 'x'
 */
export function referenceOf({ id, url }: Pick<ArticleInfo, 'id' | 'url'>): string {
  const address = url === undefined ? undefined : webAddress(url);
  if (address !== undefined) return address.href;
  const path = id
    .replace(/\p{Cs}/gu, '\u{fffd}')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return path.startsWith('/') ? `.${path}` : path;
}

/** A place in a source as a report tells it: the words of the sentence that it lies in. */
export function wordsAt(report: AuditReport, id: string, span: Span): string | undefined {
  for (const { sources, text } of report.sentences)
    for (const source of sources)
      if (source.id === id && source.span.start <= span.start && span.end <= source.span.end)
        return (source.text ?? text).slice(span.start - source.span.start, span.end - source.span.start);
  const left = report.omissions.find(
    (omission) => omission.id === id && omission.span.start === span.start && omission.span.end === span.end,
  );
  return left?.text;
}
