import { IsnadError, show } from '../../errors.js';
import type { PageElement } from './dom.js';

/** Caps of one page. Front pages with all their comments stay below 20,000 tags and a depth of 80. */
export const CAPS = {
  characters: 8 * 2 ** 20,
  tags: 100_000,
  attributes: 200_000,
  depth: 256,
  entities: 50_000,
} as const;

/** Elements whose content is no text to be read. They are left out before anything is parsed. */
const DROPPED = new Set(
  'style script noscript template iframe object svg math canvas noembed noframes xmp textarea select'.split(
    ' ',
  ),
);
/** Elements without content. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements that end the one on the left where it is still open, written or not. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    p: 'p div ul ol table section article aside header footer h1 h2 h3 h4 h5 h6 blockquote pre form hr',
    li: 'li',
    dt: 'dt dd',
    dd: 'dt dd',
    td: 'td th tr',
    th: 'td th tr',
    tr: 'tr',
    option: 'option',
  }).map(([open, by]) => [open, new Set(by.split(' '))]),
);

/**
 * A page without scripts, styles, pictures and comments, safe to be parsed: neither too long nor with too many tags or
 * attributes, nor nested too deeply. Linked data (`application/ld+json`) is kept.
 *
 * Linear in the length of the page: no search looks twice at one place.
 *
 * @throws IsnadError `TOO_LARGE`.
 */
export function trimMarkup(page: string, name: string): string {
  if (page.length > CAPS.characters) throw tooLarge(name, `${CAPS.characters / 2 ** 20} million characters`);
  const kept: string[] = [];
  const open: string[] = [];
  const unclosed = new Set<string>();
  let tags = 0;
  let attributes = 0;
  let from = 0;
  for (let at = page.indexOf('<'); at !== -1; ) {
    const tag = TAG.exec(page.slice(at, at + LONGEST_NAME));
    const element = tag?.[2]?.toLowerCase() ?? '';
    const past = skipped(page, at, tag?.[1] === '' ? element : '', unclosed);
    if (past !== undefined) {
      kept.push(page.slice(from, at), ' ');
      from = past;
      at = page.indexOf('<', from);
      continue;
    }
    if (element === '') {
      if (!/[!?/]/.test(page[at + 1] ?? '')) {
        // A sign that begins no tag is text: parsers put it together letter by letter.
        kept.push(page.slice(from, at), '&lt;');
        from = at + 1;
      }
      at = page.indexOf('<', at + 1);
      continue;
    }
    const end = page.indexOf('>', at);
    if (end === -1) break;
    tags++;
    attributes += page.slice(at, end).match(/[\s=]+/g)?.length ?? 0;
    follow(open, element, tag?.[1] === '/');
    if (tags > CAPS.tags) throw tooLarge(name, `${CAPS.tags} tags`);
    if (attributes > CAPS.attributes) throw tooLarge(name, `${CAPS.attributes} attributes`);
    if (open.length > CAPS.depth) throw tooDeep(name);
    at = page.indexOf('<', end);
  }
  kept.push(page.slice(from));
  const trimmed = kept.join('');
  if (countEntities(trimmed) > CAPS.entities) throw tooLarge(name, `${CAPS.entities} entities`);
  return trimmed;
}

/** Parsers put text together from its entities one by one. */
function countEntities(page: string): number {
  let count = 0;
  for (let at = page.indexOf('&'); at !== -1; at = page.indexOf('&', at + 1)) count++;
  return count;
}

const TAG = /^<(\/?)([a-z][^\s/>]*)/i;
const LONGEST_NAME = 40;

/** Where the comment, or the dropped element, that begins at `at` ends; `undefined` where none begins. */
function skipped(page: string, at: number, element: string, unclosed: Set<string>): number | undefined {
  if (page.startsWith('<!--', at)) {
    const end = page.indexOf('-->', at + 2);
    return end === -1 ? page.length : end + 3;
  }
  if (!DROPPED.has(element) || unclosed.has(element)) return undefined;
  if (element === 'script' && LINKED_DATA.test(page.slice(at, at + LONGEST_TYPE))) return undefined;
  const closing = new RegExp(`</${element}[^>]{0,100}>`, 'gi');
  closing.lastIndex = at;
  if (closing.exec(page) !== null) return closing.lastIndex;
  if (RAW.has(element)) return page.length;
  unclosed.add(element);
  return undefined;
}

/** Elements that have the rest of the page in them where their end is missing. */
const RAW = new Set(['script', 'style', 'textarea', 'xmp']);

const LINKED_DATA = /^<script[^>]*ld\+json/i;
const LONGEST_TYPE = 300;

/** Keeps the list of open elements as a parser would. */
function follow(open: string[], element: string, closes: boolean): void {
  if (closes) {
    const at = open.lastIndexOf(element);
    if (at !== -1) open.length = at;
    return;
  }
  while (ENDS.get(open.at(-1) ?? '')?.has(element)) open.pop();
  if (!VOID.has(element)) open.push(element);
}

/** @throws IsnadError `TOO_LARGE` where elements of a parsed page stand too deeply inside one another. */
export function checkDepth(root: PageElement, name: string): void {
  let depth = 1;
  for (let at: PageElement | null = root; at !== null; ) {
    if (depth > CAPS.depth) throw tooDeep(name);
    if (at.firstElementChild !== null) {
      at = at.firstElementChild;
      depth++;
      continue;
    }
    while (at !== null && at !== root && at.nextElementSibling === null) {
      at = at.parentElement;
      depth--;
    }
    at = at === null || at === root ? null : at.nextElementSibling;
  }
}

function tooDeep(name: string): IsnadError {
  return tooLarge(name, `${CAPS.depth} elements inside one another`);
}

function tooLarge(name: string, cap: string): IsnadError {
  return new IsnadError(
    'TOO_LARGE',
    `${show(name)} is a page of more than ${cap}, which no article is; save its text as .txt.`,
  );
}
