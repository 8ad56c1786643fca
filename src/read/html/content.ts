import { type Block, blocksOf } from './blocks.js';
import type { PageDocument, PageElement } from './dom.js';
import { COMMENTS, LABELS, NOISE_ELEMENTS, NOISE_WORDS, READ_ALSO } from './noise.js';
import type { HtmlPackages } from './packages.js';

/**
 * The lines of the article that a page is about, without its headline: found by Readability, after what says itself to
 * be something else was taken out. Changes the document.
 */
export function contentOf(document: PageDocument, { Readability }: HtmlPackages): readonly Block[] {
  removeNoise(document);
  const found = new Readability(document, {
    disableJSONLD: true,
    keepClasses: false,
    serializer: (content) => content,
  }).parse()?.content;
  return found === null || found === undefined ? [] : trimEnds(blocksOf(found).filter(isOwn));
}

/** A part with more of the page's words than this share is what the page is about, whatever it is called. */
const MOST_NOISE = 0.4;
/** What holds the article, whatever it is called. */
const ARTICLE = 'h1, [itemprop="articleBody"]';

/** Takes parts out from the outside inward, so that no part is looked at twice. */
function removeNoise({ body }: PageDocument): void {
  if (body === null) return;
  const most = MOST_NOISE * lengthOf(body);
  const elements = new Set(body.querySelectorAll(NOISE_ELEMENTS));
  for (let at = body.firstElementChild; at !== null; ) {
    const goes =
      (elements.has(at) || isNoise(at)) &&
      at.querySelector(ARTICLE) === null &&
      (isComments(at) || lengthOf(at) <= most);
    const next = following(at, body, goes);
    if (goes) at.remove();
    at = next;
  }
}

/** The next element in the order of the page; `past` leaves out those inside this one. */
function following(element: PageElement, root: PageElement, past: boolean): PageElement | null {
  if (!past && element.firstElementChild !== null) return element.firstElementChild;
  for (let at: PageElement | null = element; at !== null && at !== root; at = at.parentElement)
    if (at.nextElementSibling !== null) return at.nextElementSibling;
  return null;
}

function lengthOf(element: PageElement): number {
  return element.textContent?.trim().length ?? 0;
}

function isNoise(element: PageElement): boolean {
  if (element.getAttribute('itemprop') === 'articleBody') return false;
  return namesOf(element).some((name) =>
    name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => NOISE_WORDS.has(word)),
  );
}

function isComments(element: PageElement): boolean {
  return namesOf(element).some((name) => COMMENTS.test(name));
}

/** The classes and the id of an element. */
function namesOf(element: PageElement): readonly string[] {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.split(/\s+/);
}

/** More of a line than this in links makes it a list of links; a phrase in front of them needs less. */
const MOST_LINKED = 0.8;
const MOST_LINKED_AFTER_PHRASE = 0.3;

function isOwn({ text, linked }: Block): boolean {
  if (!/\p{L}/u.test(text)) return false;
  const line = text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
  if (LABELS.has(line)) return false;
  if (linked > MOST_LINKED && !/[.!?؟۔।。]["'»”’]?$/u.test(text)) return false;
  return linked <= MOST_LINKED_AFTER_PHRASE || !READ_ALSO.some((phrase) => line.startsWith(phrase));
}

/** Without headings after which nothing comes. */
function trimEnds(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(({ kind }) => kind === 'paragraph');
  return blocks.slice(0, last + 1);
}
