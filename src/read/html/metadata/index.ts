import type { Article } from '../../../types.js';
import type { PageDocument } from '../dom.js';
import { isoDateOf } from './dates.js';
import type { PageFacts } from './facts.js';
import { chooseHeadline } from './headline.js';
import { factsOfJsonLd } from './json-ld.js';
import { chooseLanguage } from './language.js';
import { factsOfMeta } from './meta.js';
import { factsOfText } from './visible.js';

/** What a page says of its article, made ready for an `Article`. */
export interface PageMetadata extends Pick<Article, 'title' | 'published' | 'publisher' | 'byline' | 'url'> {
  /** The article's text as data, the most trustworthy first. */
  readonly bodies: readonly string[];
  /** A date that was given and could not be read. */
  readonly unreadableDate?: string;
  /** The language of a text among those that the page declares. */
  readonly languageOf: (text: string) => string | undefined;
}

/**
 * The data of a page's article: linked data first, then the head, then what readers see.
 *
 * @param address - of the page, where it is known; links are resolved against it.
 */
export function readMetadata(document: PageDocument, address: string | undefined): PageMetadata {
  const meta = factsOfMeta(document);
  const sources = [factsOfJsonLd(document, meta.urls[0]), meta, factsOfText(document)];
  const all = (field: keyof PageFacts): readonly string[] => sources.flatMap((facts) => facts[field]);

  const dates = all('published');
  const published = dates.map(isoDateOf).find((date) => date !== undefined);
  const publisher = all('publishers').map(tidy)[0];
  const title = chooseHeadline(document, all('headlines').map(tidy), publisher);
  const byline = bylineOf(all('bylines'));
  const url = [...meta.urls, ...all('urls'), ...(address === undefined ? [] : [address])]
    .map((link) => absolute(link, address))
    .find((link) => link !== undefined);
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(byline === undefined ? {} : { byline }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined && dates[0] !== undefined ? { unreadableDate: dates[0] } : {}),
    bodies: all('bodies'),
    languageOf: (text) => chooseLanguage(all('languages'), text),
  };
}

/** Several authors are given by one of the sources, each once. */
function bylineOf(names: readonly string[]): string | undefined {
  const distinct = [...new Set(names.map(tidy))].slice(0, 5);
  return distinct.length === 0 ? undefined : distinct.join(', ');
}

/** Values of data may hold entities and line ends of their own. */
function tidy(value: string): string {
  return value
    .replace(/&(amp|quot|#0?39|lt|gt|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '’')
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  '#39': "'",
  '#039': "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

function absolute(link: string, address: string | undefined): string | undefined {
  try {
    const url = new URL(link, address);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
