import { ARTICLE_FIELDS } from '../input.js';
import type { Article } from '../types.js';
import type { KeyMaker } from './keys.js';
import { ALL, listsOf } from './pairs.js';
import { Query } from './query.js';
import { type ArticleKeys, type Entry, type Kept, type Store, WORD_POSTINGS_KEPT } from './store.js';
import { WordCounts } from './word-counts.js';

/** What became of an article. */
export type Outcome = 'added' | 'replaced' | 'skipped';

/** Every fifth band is looked at for twins: it costs less than all, and hardly any but twins meet in four. */
const BAND_STEP = 5;

const NOBODY: ReadonlySet<number> = new Set();

const NO_KEYS = new Uint32Array(0);

/** Changes a store: finds what is there already, gives numbers, and sees to it that of twins one stands in the bands. */
export class Writer {
  private readonly store: Store;
  private readonly maker: KeyMaker;
  private readonly wordsPut = new WordCounts();

  constructor(store: Store, maker: KeyMaker) {
    this.store = store;
    this.maker = maker;
  }

  /** Puts articles with different ids; those that are there already, unchanged, are skipped. */
  async put(articles: readonly Article[]): Promise<Outcome[]> {
    const present = await this.store.find(articles.map(({ id }) => id));
    const outcomes = articles.map((article, i) => outcomeOf(article, present[i]));
    const wanted = articles.filter((_, i) => outcomes[i] !== 'skipped');
    if (wanted.length === 0) return outcomes;
    const removed = present.filter((kept, i) => kept !== undefined && outcomes[i] === 'replaced') as Kept[];
    const first = await this.store.reserve(wanted.length);
    const put = wanted.map((article, i) => this.entryOf({ number: first + i, article }));
    await this.change(put, removed);
    return outcomes;
  }

  /** Removes the articles with these ids; tells which were there. */
  async remove(ids: readonly string[]): Promise<boolean[]> {
    const present = await this.store.find(ids);
    await this.change([], [...new Set(present.filter((kept) => kept !== undefined))]);
    return present.map((kept) => kept !== undefined);
  }

  /** Keeps the postings of articles that have none, in ascending order of their numbers. */
  async post(pending: readonly Kept[]): Promise<void> {
    await this.store.post(
      await this.withoutTwins(
        pending.map((kept) => this.entryOf(kept)),
        NOBODY,
      ),
    );
  }

  private entryOf(kept: Kept): Entry {
    return { ...kept, keys: this.maker.keysOf(kept.article.text) };
  }

  private async change(fresh: readonly Entry[], removed: readonly Kept[]): Promise<void> {
    const gone = new Set(removed.map(({ number }) => number));
    const put = await this.withoutTwins(fresh, gone);
    const remove = removed.map((kept) => this.entryOf(kept));
    const heirs = await this.heirsOf(remove, gone);
    if (heirs.length > 0) {
      const first = await this.store.reserve(heirs.length);
      for (const [i, heir] of heirs.entries()) {
        remove.push(heir);
        put.push({ ...heir, number: first + i });
      }
    }
    for (const { keys } of remove) this.uncount(keys);
    if (put.length + remove.length > 0)
      await this.store.write({ put: put.map((entry) => this.withoutCommon(entry)), remove });
  }

  /** Articles have no keys in `band` where another one with the very same shingles stands there. */
  private async withoutTwins(fresh: readonly Entry[], gone: ReadonlySet<number>): Promise<Entry[]> {
    const older = await this.lookalikesOf(fresh, gone);
    const leaders = new Map<number, Entry[]>();
    return fresh.map((entry, i) => {
      const [key] = entry.keys.twin;
      if (key === undefined) return entry;
      const sameKey = leaders.get(key) ?? [];
      const rivals = [...(older[i] ?? []), ...sameKey];
      if (rivals.length > 0 && this.twinAmong(entry, rivals) !== undefined)
        return { ...entry, keys: { ...entry.keys, band: NO_KEYS } };
      leaders.set(key, [...sameKey, entry]);
      return entry;
    });
  }

  /** For each entry the articles that meet it in all of some bands, as any with the very same shingles must. */
  private async lookalikesOf(entries: readonly Entry[], gone: ReadonlySet<number>): Promise<Kept[][]> {
    const keys = entries.flatMap(({ keys: { band } }) => [...band].filter((_, at) => at % BAND_STEP === 0));
    const postings = await this.store.lookup('band', Uint32Array.from(keys), ALL);
    const lists = listsOf(postings);
    let at = 0;
    const met = entries.map(({ number, keys: { band } }) => {
      const own = lists.slice(at, at + Math.ceil(band.length / BAND_STEP));
      at += own.length;
      const [first = [], ...others] = own;
      return first.filter((n) => n !== number && !gone.has(n) && others.every((list) => list.includes(n)));
    });
    const wanted = [...new Set(met.flat())];
    const kept = new Map((await this.store.load(wanted)).map((other, i) => [wanted[i], other]));
    return met.map((numbers) => numbers.flatMap((number) => kept.get(number) ?? []));
  }

  /** For each entry the articles under its key in `twin`, the latest first, but for some. */
  private async twinsOf(entries: readonly Entry[], gone: ReadonlySet<number>): Promise<Kept[][]> {
    const keys = entries.flatMap(({ keys }) => [...keys.twin]);
    if (keys.length === 0) return [];
    const { counts, numbers } = await this.store.lookup('twin', Uint32Array.from(keys), ALL);
    if (numbers.length === 0) return [];
    const kept = await this.store.load([...numbers]);
    let key = 0;
    let at = 0;
    return entries.map((entry) => {
      const twins: Kept[] = [];
      if (entry.keys.twin.length === 0) return twins;
      for (let end = at + (counts[key++] as number); at < end; at++) {
        const other = kept[at];
        if (other !== undefined && !gone.has(other.number) && other.number !== entry.number)
          twins.push(other);
      }
      return twins;
    });
  }

  private twinAmong(entry: Kept, others: readonly Kept[]): Kept | undefined {
    const query = new Query(entry.article.text, this.maker);
    return others.find(({ article }) => query.isTwin(article.text));
  }

  /**
   * Where an article that goes stood in the bands for its twins, the oldest of them takes its place, under a new
   * number, for lists are in the order of numbers. Here come the heirs under their old numbers.
   */
  private async heirsOf(removed: readonly Entry[], gone: ReadonlySet<number>): Promise<Entry[]> {
    const twins = await this.twinsOf(removed, gone);
    const heirs = new Map<number, Entry>();
    for (const [i, entry] of removed.entries()) {
      const others = twins[i] ?? [];
      if (others.length === 0 || !(await this.standsInBands(entry))) continue;
      const heir = this.twinAmong(entry, others.toReversed());
      if (heir === undefined) continue;
      const promoted = this.entryOf(heir);
      if (!(await this.standsInBands(promoted))) heirs.set(heir.number, promoted);
    }
    return [...heirs.values()];
  }

  private async standsInBands({ number, keys }: Entry): Promise<boolean> {
    const { numbers } = await this.store.lookup('band', keys.band.subarray(0, 1), ALL);
    return numbers.includes(number);
  }

  /**
   * Leaves out words that were put so often since the corpus was opened that they are common for certain: they tell
   * nothing, and make up the most part of all postings.
   */
  private withoutCommon(entry: Entry): Entry {
    const { word, places } = entry.keys;
    let kept = 0;
    const keptWords = new Uint32Array(word.length);
    const keptPlaces = new Uint16Array(word.length);
    for (let at = 0; at < word.length; at++) {
      const key = word[at] as number;
      if (!this.wordsPut.add(key, WORD_POSTINGS_KEPT)) continue;
      keptWords[kept] = key;
      keptPlaces[kept++] = places[at] as number;
    }
    if (kept === word.length) return entry;
    const keys = { ...entry.keys, word: keptWords.subarray(0, kept), places: keptPlaces.subarray(0, kept) };
    return { ...entry, keys };
  }

  private uncount({ word }: ArticleKeys): void {
    for (const key of word) this.wordsPut.subtract(key);
  }
}

function outcomeOf(article: Article, present: Kept | undefined): Outcome {
  if (present === undefined) return 'added';
  const isSame = (['text', ...ARTICLE_FIELDS] as const).every(
    (field) => article[field] === present.article[field],
  );
  return isSame ? 'skipped' : 'replaced';
}
