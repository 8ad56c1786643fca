import { catalogueOf } from '../../messages/index.js';
import type { AuditReport } from '../../types.js';
import { percent, viewOf } from '../view.js';
import { drawPage } from './page.js';
import { PARTS } from './parts/index.js';
import type { PageView } from './parts/part.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

/** The page of a report, with labels in the language of the catalogue that serves a locale. */
export function renderReport(report: AuditReport, locale: string): string {
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
