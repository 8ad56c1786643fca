import type { SentenceVerdict } from '../../../types.js';
import { clip } from '../../escape.js';
import { html, type Markup } from '../markup.js';
import { shown } from '../words.js';
import { tongue } from './articles.js';
import type { PageView } from './part.js';

/** So many sentences are named here, each with so many of its letters; all are marked below. */
const MOST = 6;
const MOST_WORDS = 110;

/** The first answer that a reader wants: which sentences stand in none of the sources. */
export function inserted({ report, say }: PageView): Markup | undefined {
  if (report.sources.length === 0) return undefined;
  const all = [...report.sentences.entries()].filter(([, { verdict }]) => verdict === 'inserted');
  const next = all[MOST];
  if (all.length === 0) return undefined;
  return html`<section class="new">
<h2>${say('html.inserted', {})}</h2>
<ol>${all.slice(0, MOST).map(([at, sentence]) => one(at + 1, sentence, report.suspect.language))}</ol>
${
  next === undefined
    ? undefined
    : html`<p class="more"><a href="#s${next[0] + 1}">${say('html.inserted.more', { count: all.length - MOST })}</a></p>`
}</section>
`;
}

function one(number: number, { text }: SentenceVerdict, language: string): Markup {
  return html`<li><a href="#s${number}"${tongue(text, language)}><span class="no">${number}</span> <span class="words">${shown(clip(text, MOST_WORDS))}</span></a></li>`;
}
