import { textFragmentUrl } from '../../../text/text-fragment.js';
import type { ArticleInfo } from '../../../types.js';
import { directionOf } from '../../bidi.js';
import { languageName } from '../../language-name.js';
import type { ReportView } from '../../view.js';
import { webAddress } from '../../web-address.js';
import { type Content, html, type Markup } from '../markup.js';
import { shown } from '../words.js';

/** The attributes by which a browser lays out a text of an article: its language, and the direction of most of its letters. */
export function tongue(text: string, language: string): Markup {
  const direction = directionOf(text);
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(language) && language !== 'und'
    ? html` dir="${direction}" lang="${language}"`
    : html` dir="${direction}"`;
}

/** A title or an id, in its own direction. */
export function nameOf(article: Pick<ArticleInfo, 'id' | 'title'>): Markup {
  return html`<bdi>${shown(article.title ?? article.id)}</bdi>`;
}

/** Publisher, day, language and address of an article, as far as they are known. */
export function factsOf(article: ArticleInfo, view: Pick<ReportView, 'locale'>): readonly Markup[] {
  const { published, publisher, language, url, title, id } = article;
  return [
    title === undefined ? undefined : html`<bdi class="id">${shown(id)}</bdi>`,
    publisher === undefined ? undefined : html`<bdi>${shown(publisher)}</bdi>`,
    published === undefined ? undefined : dayOf(published, view),
    language === 'und' ? undefined : html`${languageName(language, view.locale)}`,
    url === undefined ? undefined : addressOf(url),
  ].filter((fact) => fact !== undefined);
}

/** A day as the reader writes it; as it was given where it is none. */
export function dayOf(day: string, { locale }: Pick<ReportView, 'locale'>): Markup {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return html`<bdi>${shown(day)}</bdi>`;
  return html`<time datetime="${day}">${formatDay(date, locale)}</time>`;
}

function formatDay(date: Date, locale: string): string {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(locale, options).format(date);
  } catch {
    return new Intl.DateTimeFormat('en', options).format(date); // a locale may be anything that a caller writes
  }
}

/** A link, to the web only: any other address is shown and leads nowhere. */
export function addressOf(url: string): Markup {
  const address = webAddress(url);
  if (address === undefined) return html`<bdi class="url">${shown(url)}</bdi>`;
  return html`<a class="url" href="${address.href}" rel="noopener noreferrer nofollow" title="${address.href}"><bdi>${address.host}</bdi></a>`;
}

/** A link that opens a page at a passage, by its words; nothing where no page of the web is known. */
export function openAt(
  url: string | undefined,
  words: string,
  { say }: Pick<ReportView, 'say'>,
): Markup | undefined {
  const address = url === undefined ? undefined : webAddress(url);
  if (address === undefined) return undefined;
  const place = textFragmentUrl(address.href, words, { start: 0, end: words.length });
  const label = say('html.open', {});
  return html`\u00a0<a class="open" href="${place}" rel="noopener noreferrer nofollow" title="${label}" aria-label="${label}">↗</a>`;
}

/** Facts with a dot between. */
export function joined(facts: readonly Markup[]): Content {
  return facts.flatMap((fact, at) => (at === 0 ? [fact] : [html`<span class="dot"> · </span>`, fact]));
}
