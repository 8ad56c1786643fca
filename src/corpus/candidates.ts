import type { SharedPassage } from '../candidates/passage-options.js';
import { joinSpacedLetters } from '../text/joined-letters.js';
import type { Doubts } from './doubts.js';
import type { KeyMaker } from './keys.js';
import type { CandidateSettings } from './options.js';
import { type Measures, Query } from './query.js';
import type { Kept, Postings, Store } from './store.js';
import { byScore, COMMON, type Scored, scoreWords } from './word-search.js';

/** An article that a text may have been taken from, or the other way round. */
export interface Candidate {
  readonly id: string;
  /** |A∩B| / |A∪B| over shingles, exact. */
  readonly resemblance: number;
  /** |A∩B| / |A|, A the article asked for, exact. */
  readonly containment: number;
  /** |A∩B| / |B|, B the candidate, exact. */
  readonly contained: number;
  /** Stretches shared word for word, as far as anchors show. */
  readonly passages: readonly SharedPassage[];
  /** How much both have in common, in uncommon words: 1 is little, 10 a sentence, 25 a paragraph. */
  readonly evidence: number;
}

/** Words from one anchor to the next, on average: what an anchor counts for beside single words. */
const ANCHOR_WORDS = 8;

/**
 * For each match that is wanted, so many articles that share a band are compared, those with most bands in common
 * first. Articles that resemble the text at the threshold share five bands of twenty, chance acquaintances one.
 */
const COMPARED_PER_MATCH = 4;

/**
 * The three ways in which a corpus looks for sources: as a whole, by passages, by uncommon words. All lists are asked
 * for at once, then the articles of the most promising numbers, then the twins of those that resemble the text.
 */
export async function findCandidates(
  store: Store,
  maker: KeyMaker,
  text: string,
  except: string | undefined,
  settings: CandidateSettings,
  doubts: Doubts,
): Promise<Candidate[]> {
  const query = new Query(text, maker, joinSpacedLetters(text));
  const { limit } = settings;
  const [own, passages, met, words] = await Promise.all([
    except === undefined ? [] : store.find([except]),
    store.lookup('anchor', query.shingles, maker.settings.anchorLimit),
    store.lookup('band', query.band, maker.settings.bucketLimit),
    findWords(store, maker, query, settings),
  ]);
  const self = own[0]?.number;
  doubts.note(passages, met, maker.settings);
  const found = new Map<number, Found>();
  for (const { number, score } of scorePassages(passages, self).slice(0, limit))
    found.set(number, { evidence: ANCHOR_WORDS * score });
  for (const { number, score } of words(self).slice(0, limit)) {
    const known = found.get(number) ?? NOTHING;
    found.set(number, { evidence: known.evidence + score });
  }
  const resembling = rankMeetings(met, self).slice(0, COMPARED_PER_MATCH * limit);
  for (const number of resembling) if (!found.has(number)) found.set(number, NOTHING);
  const compared = await compareAll(store, query, [...found.keys()]);
  await addTwins(store, query, resembling, compared, limit, self);
  const ranked = rank(compared, found, settings, maker.settings.threshold);
  return withPassages(ranked, passages, query);
}

interface Found {
  readonly evidence: number;
}

const NOTHING: Found = { evidence: 0 };

/** An article that was compared with the text asked for. */
interface Compared {
  readonly kept: Kept;
  readonly measures: Measures;
}

/**
 * Reworded text shares no shingle with its source. So a threshold above 0, which leaves out what shares none, needs no
 * look-up of words.
 */
async function findWords(
  store: Store,
  maker: KeyMaker,
  query: Query,
  { threshold }: CandidateSettings,
): Promise<(except: number | undefined) => Scored[]> {
  if (!maker.settings.reworded || threshold > 0) return () => [];
  const distinct = new Map<number, number>();
  const words = Int32Array.from(query.words, (key) => {
    const known = distinct.get(key) ?? distinct.size;
    if (known === distinct.size) distinct.set(key, known);
    return known;
  });
  const [postings, { blocks }] = await Promise.all([
    store.lookup('word', Uint32Array.from(distinct.keys()), COMMON),
    store.counts(),
  ]);
  return (except) => scoreWords(words, postings, blocks, except);
}

/** Each anchor counts 1 divided by the number of its places: what few articles have weighs most. */
function scorePassages({ counts, numbers }: Postings, except: number | undefined): Scored[] {
  const scores = new Map<number, number>();
  let at = 0;
  for (const count of counts) {
    for (let end = at + count; at < end; at++) {
      const number = numbers[at] as number;
      if (number !== except) scores.set(number, (scores.get(number) ?? 0) + 1 / count);
    }
  }
  return [...scores].map(([number, score]) => ({ number, score })).sort(byScore);
}

/** The articles that share a band, those with most bands in common first. */
function rankMeetings({ numbers }: Postings, except: number | undefined): number[] {
  const meetings = new Map<number, number>();
  for (const number of numbers) if (number !== except) meetings.set(number, (meetings.get(number) ?? 0) + 1);
  return [...meetings].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([number]) => number);
}

async function compareAll(
  store: Store,
  query: Query,
  numbers: readonly number[],
): Promise<Map<number, Compared>> {
  const compared = new Map<number, Compared>();
  if (numbers.length === 0) return compared;
  for (const kept of await store.load(numbers))
    if (kept !== undefined) compared.set(kept.number, { kept, measures: query.measure(kept.article.text) });
  return compared;
}

/** Of articles with the very same shingles one alone stands in the bands; the others are found by way of it. */
async function addTwins(
  store: Store,
  query: Query,
  resembling: readonly number[],
  compared: Map<number, Compared>,
  limit: number,
  except: number | undefined,
): Promise<void> {
  const matches = resembling
    .flatMap((number) => compared.get(number) ?? [])
    .filter(({ measures }) => measures.resemblance > 0)
    .sort((a, b) => b.measures.resemblance - a.measures.resemblance || b.kept.number - a.kept.number);
  const keys = new Set(matches.slice(0, limit).map(({ measures }) => measures.twin));
  if (keys.size === 0) return;
  const { numbers } = await store.lookup('twin', Uint32Array.from(keys), limit + 1);
  const more = [...new Set(numbers)].filter((number) => number !== except && !compared.has(number));
  for (const [number, twin] of await compareAll(store, query, more.slice(0, limit)))
    compared.set(number, twin);
}

/** A candidate before its passages are looked for. */
interface Ranked extends Omit<Candidate, 'passages'> {
  readonly kept: Kept;
}

function rank(
  compared: ReadonlyMap<number, Compared>,
  found: ReadonlyMap<number, Found>,
  { threshold, limit }: CandidateSettings,
  near: number,
): Ranked[] {
  const candidates: Ranked[] = [];
  for (const { kept, measures } of latestOfEachId(compared)) {
    const { resemblance, containment, contained } = measures;
    const { evidence } = found.get(kept.number) ?? NOTHING;
    if (resemblance === 0 && evidence === 0) continue;
    if (Math.max(resemblance, containment, contained) < threshold) continue;
    candidates.push({ id: kept.article.id, resemblance, containment, contained, evidence, kept });
  }
  return candidates.sort((a, b) => byRank(a, b, near)).slice(0, limit);
}

function withPassages(ranked: readonly Ranked[], { counts, numbers }: Postings, query: Query): Candidate[] {
  const shared = new Map<number, number[]>(ranked.map(({ kept }) => [kept.number, []]));
  let at = 0;
  for (let shingle = 0; shingle < counts.length; shingle++) {
    const end = at + (counts[shingle] as number);
    for (; at < end; at++) {
      const places = shared.get(numbers[at] as number);
      // An anchor that an article has twice is listed twice.
      if (places !== undefined && places.at(-1) !== shingle) places.push(shingle);
    }
  }
  return ranked.map(({ id, resemblance, containment, contained, evidence, kept }) => {
    const places = shared.get(kept.number) ?? [];
    const passages = places.length === 0 ? [] : query.passagesOf(kept.article.text, places);
    return { id, resemblance, containment, contained, passages, evidence };
  });
}

/** An article that is being replaced at this moment may be met twice, where a store has no transactions. */
function latestOfEachId(compared: ReadonlyMap<number, Compared>): Iterable<Compared> {
  const latest = new Map<string, Compared>();
  for (const entry of compared.values()) {
    const known = latest.get(entry.kept.article.id);
    if (known === undefined || known.kept.number < entry.kept.number)
      latest.set(entry.kept.article.id, entry);
  }
  return latest.values();
}

/** Near-duplicates first, by resemblance; then by the evidence of passages and words. */
function byRank(a: Ranked, b: Ranked, near: number): number {
  const [x, y] = [a, b].map(({ resemblance }) => (resemblance >= near ? resemblance : 0)) as [number, number];
  return y - x || b.evidence - a.evidence || b.containment - a.containment || (a.id < b.id ? -1 : 1);
}
