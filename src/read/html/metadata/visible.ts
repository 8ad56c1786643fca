import type { PageDocument, PageElement } from '../dom.js';
import type { PageFacts } from './facts.js';

/** What readers see of the article's data, where neither linked data nor the head have them. */
export function factsOfText(document: PageDocument): PageFacts {
  return {
    headlines: [...document.querySelectorAll('title')].slice(0, 1).map(textOf).filter(isFilled),
    published: [...marked(document, 'datePublished'), ...times(document)],
    publishers: marked(document, 'publisher'),
    bylines: [...marked(document, 'author'), ...texts(document, '[rel~="author"]')],
    languages: [],
    urls: [],
    bodies: [],
  };
}

/** Values of microdata: attributes made for machines before what is shown. */
function marked(document: PageDocument, name: string): readonly string[] {
  return [...document.querySelectorAll(`[itemprop~="${name}"]`)]
    .map((element) => {
      const inner = element.querySelector('[itemprop~="name"]') ?? element;
      return inner.getAttribute('content') ?? inner.getAttribute('datetime') ?? textOf(inner);
    })
    .filter(isFilled)
    .slice(0, 5);
}

/** The first time in the article that the main headline stands in; times of other articles on the page do not count. */
function times(document: PageDocument): readonly string[] {
  const article = document.querySelector('h1')?.closest('article, main, [role="main"]');
  const time = document.querySelector('time[pubdate]') ?? article?.querySelector('time[datetime]');
  const value = time?.getAttribute('datetime') ?? '';
  return isFilled(value) ? [value] : [];
}

function texts(document: PageDocument, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map(textOf).filter(isFilled).slice(0, 5);
}

/** The words of an element, on one line. */
export function textOf(element: PageElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function isFilled(value: string): boolean {
  return value.trim() !== '';
}
