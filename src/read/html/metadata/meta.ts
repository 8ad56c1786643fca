import type { PageDocument } from '../dom.js';
import type { PageFacts } from './facts.js';

/** Names of `meta` elements (OpenGraph, Dublin Core, those of newspapers' systems), in small letters, best first. */
const NAMES = {
  headlines: ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'dcterms.title', 'title'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'publish-date',
    'publishdate',
    'publication_date',
    'pubdate',
    'dc.date',
    'dcterms.date',
    'date',
  ],
  publishers: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'],
  bylines: ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'],
  urls: ['og:url', 'twitter:url', 'parsely-link'],
} as const;

/** What the head of a page says of the article. */
export function factsOfMeta(document: PageDocument): PageFacts {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name !== undefined && content !== '' && !found.has(name)) found.set(name, content);
    }
  }
  const all = (names: readonly string[]): string[] =>
    names.map((name) => found.get(name)).filter((value) => value !== undefined);
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return {
    headlines: all(NAMES.headlines),
    published: all(NAMES.published),
    publishers: all(NAMES.publishers),
    bylines: all(NAMES.bylines).filter((name) => !/^https?:/i.test(name)),
    languages: [
      ...attribute(document.documentElement?.getAttribute('lang')),
      ...attribute(document.documentElement?.getAttribute('xml:lang')),
      ...all(['og:locale', 'content-language', 'dc.language', 'dcterms.language']),
    ],
    urls: [...attribute(canonical), ...all(NAMES.urls)],
    bodies: [],
  };
}

function attribute(value: string | null | undefined): readonly string[] {
  return value === null || value === undefined || value.trim() === '' ? [] : [value.trim()];
}
