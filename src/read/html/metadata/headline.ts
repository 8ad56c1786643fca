import type { PageDocument } from '../dom.js';
import { textOf } from './visible.js';

/** Marks between a headline and the name of the site. */
const JOINT = /\s+[|–—\-«»:·•/]{1,2}\s+/u;

/**
 * The headline as readers see it: the main heading that the page's data bear out; else what the data say, without the
 * name of the site.
 *
 * @param given - headlines of the data, the most trustworthy first, that of the window last.
 */
export function chooseHeadline(
  document: PageDocument,
  given: readonly string[],
  publisher: string | undefined,
): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map(textOf).filter((text) => text !== '');
  const shown = headings.find((heading) => given.some((title) => bearsOut(title, heading)));
  if (shown !== undefined) return shown;
  const [title] = given;
  if (title !== undefined) return withoutSite(title, publisher);
  return headings.length === 1 ? headings[0] : undefined;
}

/** Whether one begins with the other: data are cut short, or have the name of the site at their end. */
function bearsOut(title: string, heading: string): boolean {
  const [a, b] = [plain(title), plain(heading)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= Math.min(LEAST_HEADLINE, long.length) && long.includes(short);
}

/** Letters and figures: a shorter heading, such as "News", may stand in any title. */
const LEAST_HEADLINE = 12;

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Words that a headline has at least, so that "BBC News - Home" stays whole. */
const LEAST_WORDS = 3;

function withoutSite(title: string, publisher: string | undefined): string {
  const parts = title.split(JOINT);
  const last = parts.at(-1) ?? '';
  const before = title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—\-«»:·•/]{1,2}\s+$/u, '');
  if (parts.length < 2 || before.split(/\s+/).length < LEAST_WORDS) return title;
  if (publisher !== undefined && plain(last) === plain(publisher)) return before;
  // A dash also joins the halves of a headline; a bar does not.
  return /\s[|»«]\s/u.test(title.slice(before.length, title.length - last.length)) ? before : title;
}
