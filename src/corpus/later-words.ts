import { laterKnowledge, ownWords, type WordHistory } from '../findings/later-knowledge.js';
import { scanTokens } from '../fingerprint/scan.js';
import type { Say } from '../messages/index.js';
import { tokenize } from '../text/tokens.js';
import { DAY_MS } from '../time/days.js';
import type { Article, AuditReport, Finding } from '../types.js';
import { wordKey } from './keys.js';
import type { Kept, Store } from './store.js';

/** Words looked up, those that the fewest articles have first. */
const MOST_WORDS = 60;
/** A word in more blocks is common, and its first use is not among the postings that a store keeps. */
const MOST_POSTINGS = 256;
/** Articles read for one audit. */
const MOST_ARTICLES = 400;
/** A word in fewer articles may be missing from earlier ones by chance. */
const LEAST_USES = 3;
/** As many articles of the story's time and before, of those that are read, must be without the word. */
const LEAST_BEFORE = 8;
/** Days after the story's time in which a word is still of it. */
const MARGIN_DAYS = 31;

/**
 * Findings on words of inserted sentences that a dated corpus knows only from after the story's time. Nothing is said of
 * words in undated articles, of common ones, and where the corpus has too little of the story's time to tell. Cost: a
 * look-up of some words and the reading of at most {@link MOST_ARTICLES} articles, where there is anything to look up.
 */
export async function findLaterWords(
  store: Store,
  suspect: Article,
  sources: readonly Article[],
  report: AuditReport,
  say: Say,
): Promise<readonly Finding[]> {
  const before = report.storyTime?.to;
  if (before === undefined) return [];
  const words = ownWords(suspect, sources, report);
  if (words.length === 0) return [];
  const keys = Uint32Array.from(words, ({ form }) => wordKey(scanTokens(form).hashes[0] as number));
  const { counts, numbers } = await store.lookup('word', keys, MOST_POSTINGS);
  let at = 0;
  const posted = words.map((word, i) => {
    const list = numbers.subarray(at, at + (counts[i] ?? 0));
    at += counts[i] ?? 0;
    return { word, articles: [...new Set(list)], common: list.length >= MOST_POSTINGS };
  });
  const rare = posted
    .filter(({ articles, common }) => !common && articles.length > 0)
    .sort((a, b) => a.articles.length - b.articles.length)
    .slice(0, MOST_WORDS);
  const wanted = [...new Set(rare.flatMap(({ articles }) => articles))].slice(0, MOST_ARTICLES);
  const read = new Map<number, Article>(
    (await store.load(wanted)).flatMap((kept: Kept | undefined) =>
      kept === undefined || kept.article.id === suspect.id ? [] : [[kept.number, kept.article] as const],
    ),
  );
  const dayOf = ({ published }: Article): string | undefined => published?.slice(0, 'YYYY-MM-DD'.length);
  const limit = new Date(Date.parse(before) + MARGIN_DAYS * DAY_MS).toISOString().slice(0, 10);
  const earlier = [...read.values(), ...sources].filter(
    (article) => (dayOf(article) ?? limit) < limit,
  ).length;
  if (earlier < LEAST_BEFORE) return [];
  const later = rare.flatMap(({ word, articles }) => {
    const uses = articles.flatMap((number) => read.get(number) ?? []);
    if (uses.length < LEAST_USES || articles.some((number) => !read.has(number))) return [];
    const days = uses.map(dayOf);
    if (days.some((day) => day === undefined || day < limit)) return [];
    const history = firstUse(uses, word.form);
    return history === undefined ? [] : [{ ...word, ...history }];
  });
  return laterKnowledge(suspect, later, before, say);
}

/** The earliest of some dated articles that has a word, and where. */
function firstUse(articles: readonly Article[], form: string): WordHistory | undefined {
  const ordered = [...articles].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1));
  for (const article of ordered) {
    const tokens = tokenize(article.text);
    const at = tokens.form.indexOf(form);
    if (at < 0) continue;
    const place = { start: tokens.start[at] as number, end: tokens.end[at] as number };
    return { first: (article.published ?? '').slice(0, 'YYYY-MM-DD'.length), article, place };
  }
  return undefined;
}
