import { html, type Markup } from '../markup.js';
import { prose } from '../words.js';
import type { PageView } from './part.js';

/** Doubt about the data, and what the report does not say. */
export function notes({ report, say }: PageView): Markup {
  const warnings =
    report.warnings.length === 0
      ? undefined
      : html`<section class="warnings"><h2>${say('report.warnings', {})}</h2><ul>${report.warnings.map(({ message }) => html`<li>${prose(message)}</li>`)}</ul></section>
`;
  return html`${warnings}<footer><p>${say('html.footer', {})}</p></footer>
`;
}
