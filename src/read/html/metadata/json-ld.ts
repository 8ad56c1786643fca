import type { PageDocument } from '../dom.js';
import type { PageFacts } from './facts.js';

type Item = Readonly<Record<string, unknown>>;

/** `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, `LiveBlogPosting`, `Report` and so on, by schema.org. */
const ARTICLE_TYPE = /(?:Article|Posting|^Report)$/;
/** Items that are looked at, so that no data make the search long. */
const MOST_ITEMS = 2000;
const DEEPEST = 6;

/** What linked data (JSON-LD with the words of schema.org) say of the article. */
export function factsOfJsonLd(document: PageDocument, canonical: string | undefined): PageFacts {
  const items = [...document.querySelectorAll('script[type*="ld+json" i]')].flatMap((script) =>
    itemsOf(parse(script.textContent ?? '')),
  );
  const articles = items.filter((item) => typesOf(item).some((type) => ARTICLE_TYPE.test(type)));
  const article =
    articles.find((item) => canonical !== undefined && urlsOf(item).includes(canonical)) ?? articles[0];
  if (article === undefined) return NOTHING;
  const named = new Map(items.map((item) => [item['@id'], item]));
  const names = (value: unknown): readonly string[] => namesOf(value, named);
  return {
    headlines: strings(article['headline']).concat(strings(article['name'])),
    published: strings(article['datePublished']).concat(strings(article['dateCreated'])),
    publishers: names(article['publisher']).concat(names(article['sourceOrganization'])),
    bylines: names(article['author']),
    languages: strings(article['inLanguage']),
    urls: urlsOf(article),
    bodies: bodiesOf(article),
  };
}

const NOTHING: PageFacts = {
  headlines: [],
  published: [],
  publishers: [],
  bylines: [],
  languages: [],
  urls: [],
  bodies: [],
};

/** Data as pages have them: in CDATA, with raw line ends in strings. */
function parse(source: string): unknown {
  const data = source.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*;?\s*$/g, '').trim();
  for (const attempt of [data, data.replace(/\p{Cc}+/gu, ' ')])
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing: the page's own text is still there.
    }
  return undefined;
}

/** Every object in the data, the outer ones first. */
function itemsOf(data: unknown): readonly Item[] {
  const items: Item[] = [];
  let layer: readonly unknown[] = [data];
  for (let depth = 0; depth < DEEPEST && layer.length > 0 && items.length < MOST_ITEMS; depth++) {
    const next: unknown[] = [];
    for (const value of layer.slice(0, MOST_ITEMS)) {
      if (Array.isArray(value)) next.push(...value.slice(0, MOST_ITEMS));
      else if (isItem(value)) {
        items.push(value);
        next.push(...Object.values(value).filter((inner) => typeof inner === 'object'));
      }
    }
    layer = next;
  }
  return items;
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(item: Item): readonly string[] {
  return strings(item['@type']).map((type) => type.replace(/^.*[/#:]/, ''));
}

function urlsOf(item: Item): readonly string[] {
  const main = item['mainEntityOfPage'];
  return [...strings(item['url']), ...strings(isItem(main) ? main['@id'] : main)];
}

/** The text of the article, or that of the posts of a live blog, in the order of the data. */
function bodiesOf(item: Item): readonly string[] {
  const own = strings(item['articleBody']);
  if (own.length > 0) return own;
  const posts = item['liveBlogUpdate'];
  if (!Array.isArray(posts)) return [];
  const texts = posts
    .slice(0, MOST_ITEMS)
    .filter(isItem)
    .map((post) => [...strings(post['headline']), ...strings(post['articleBody'])].join('\n'));
  return texts.length === 0 ? [] : [texts.join('\n')];
}

/** Names of persons or organisations: given as such, as objects, or by the id of one. */
function namesOf(value: unknown, named: ReadonlyMap<unknown, Item>): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_ITEMS) : [value];
  return list.flatMap((entry) => {
    if (!isItem(entry)) return strings(entry);
    const name = entry['name'] ?? named.get(entry['@id'])?.['name'];
    return strings(name);
  });
}

function strings(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '');
}
