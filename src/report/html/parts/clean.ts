import { suspectText } from '../../suspect-text.js';
import { html, type Markup } from '../markup.js';
import { shown } from '../words.js';
import { tongue } from './articles.js';
import type { PageView } from './part.js';

/** The suspect as its readers see it: its paragraphs and brackets, nothing marked. */
export function clean({ report }: PageView): Markup {
  const text = suspectText(report);
  const paragraphs = text.split(/\s*\n\s*/u).filter((paragraph) => paragraph.trim() !== '');
  return html`<article class="clean"${tongue(text, report.suspect.language)}>${paragraphs.map((paragraph) => html`<p>${shown(paragraph)}</p>`)}</article>
`;
}
