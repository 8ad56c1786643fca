import type { PageDocument } from '../dom.js';
import { plain } from '../plain.js';
import { textOf } from './visible.js';

/** Marks between a headline and the name of the site. */
const JOINT = /\s+[|–—\-«»:·•/]{1,2}\s+|[_｜]/gu;

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
  const headings = ['h1', 'h2', 'h3'].flatMap((level) => headingsOf(document, level));
  const shown = headings.find((heading) => given.some((title) => bearsOut(title, heading)));
  if (shown !== undefined) return shown;
  const [title] = given;
  if (title !== undefined) return withoutSite(title, publisher);
  const main = headingsOf(document, 'h1');
  return main.length === 1 ? main[0] : undefined;
}

/** Headings that are not the name of the site, which leads to its front page. */
function headingsOf(document: PageDocument, level: string): readonly string[] {
  return [...document.querySelectorAll(level)]
    .filter((heading) => !isFrontPage(heading.querySelector('a')?.getAttribute('href') ?? ''))
    .map(textOf)
    .filter((text) => text !== '');
}

function isFrontPage(link: string): boolean {
  return /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(link) && link !== '';
}

/** Whether one begins with the other: data are cut short, or have the name of the site at their end. */
function bearsOut(title: string, heading: string): boolean {
  const [a, b] = [plain(title), plain(heading)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return weightOf(short) >= Math.min(LEAST_HEADLINE, weightOf(long)) && long.includes(short);
}

/** Letters and figures, an ideograph for three: a shorter heading, such as "News", may stand in any title. */
const LEAST_HEADLINE = 12;

function weightOf(text: string): number {
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** Words that a headline has at least, so that "BBC News - Home" stays whole. */
const LEAST_WORDS = 3;

function withoutSite(title: string, publisher: string | undefined): string {
  const joint = [...title.matchAll(JOINT)].at(-1);
  if (joint === undefined) return title;
  const before = title.slice(0, joint.index);
  const site = title.slice(joint.index + joint[0].length);
  if (before.split(/\s+/).length < LEAST_WORDS && weightOf(before) < LEAST_HEADLINE) return title;
  // A dash also joins the halves of a headline; a bar does not.
  const isBar = /[|»«_｜]/u.test(joint[0]);
  return isBar || (publisher !== undefined && plain(site) === plain(publisher)) ? before : title;
}
