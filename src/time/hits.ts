import type { Analysis } from '../analyse.js';
import type { Tokens } from '../text/tokens.js';
import { type Cues, cuesOf } from './cues.js';
import type { Gazetteer } from './gazetteer.js';
import { isWhole, type PersonForm, personForm, personOf } from './names.js';
import { type Hit, type KeyedText, keyText, type PhraseIndex } from './phrase-index.js';
import { soundAlike, soundsOf } from './sounds.js';

/** Hits of one kind, findable by the word at which they begin and by the word after them. */
export interface HitList {
  readonly all: readonly Hit[];
  readonly from: ReadonlyMap<number, Hit>;
  readonly upTo: ReadonlyMap<number, Hit>;
}

/** Everything of the gazetteer that an article names, and what is needed to judge how. */
export interface Scene {
  readonly analysis: Analysis;
  readonly keyed: KeyedText;
  readonly cues: Cues;
  readonly persons: HitList;
  readonly offices: HitList;
  readonly countries: HitList;
  readonly terms: HitList;
}

/** Finds names, offices, countries and dated terms in an article. Cost: linear. */
export function findHits(analysis: Analysis, gazetteer: Gazetteer): Scene {
  const language = languageOf(analysis);
  const keyed = keyText(language, analysis.article.text, analysis.tokens);
  const names = gazetteer.names(language);
  const countries = scan(analysis, keyed, names.countries);
  const offices = scan(analysis, keyed, names.offices);
  const scene = {
    analysis,
    keyed,
    cues: cuesOf(language),
    persons: scan(analysis, keyed, names.persons),
    offices: withParted(offices, countries, keyed, names.offices),
    countries,
    terms: scan(analysis, keyed, names.terms),
  };
  const near = scene.offices.all.flatMap((office) => nearName(scene, names.persons, office, gazetteer) ?? []);
  if (near.length === 0) return scene;
  const apart = ({ first, last }: Hit) => near.every((other) => last <= other.first || other.last <= first);
  return { ...scene, persons: listOf([...scene.persons.all.filter(apart), ...near]) };
}

/**
 * Adds offices with a country inside, `ministre français de la Défense`, in the place of shorter hits; and takes back
 * from an office the word with which a country begins: `زعيم` from `زعيم حزب` before `حزب الله`.
 */
function withParted(offices: HitList, countries: HitList, keyed: KeyedText, index: PhraseIndex): HitList {
  const cut = (office: Hit): readonly Hit[] => {
    const into = countries.all.find(
      ({ first, last }) => office.first < first && first < office.last && office.last < last,
    );
    return into === undefined ? [office] : [index.match(keyed, office.first, into.first) ?? []].flat();
  };
  const parted = countries.all.flatMap(({ first, last, values: inside }) => {
    const at = first - 1;
    if (at < 0 || offices.upTo.has(first)) return [];
    const keys = [...keyed.keys.slice(at, first), ...keyed.keys.slice(last, last + LONGEST_OFFICE)];
    const hit = index.match({ ...keyed, keys, tokens: NO_TOKENS }, 0);
    if (hit === undefined || hit.last < 2) return [];
    const end = last + hit.last - 1;
    const { tokens } = keyed;
    return [
      { ...hit, inside, first: at, last: end, start: tokens.start[at] ?? 0, end: tokens.end[end - 1] ?? 0 },
    ];
  });
  const apart = ({ first, last }: Hit) => parted.every((other) => last <= other.first || other.last <= first);
  return listOf([...offices.all.filter(apart).flatMap(cut), ...parted]);
}

/** Words of an office after its first. */
const LONGEST_OFFICE = 6;
/** Stands in for the places of words that are put together from two stretches. */
const NO_TOKENS: Tokens = { form: [], start: [], end: [] };

/** Links and countries that may stand between an office and a name in another spelling. */
const MOST_LINKS = 4;
const NAME_WORDS = [4, 3, 2];

/** The name after an office, where it is spelt almost as that of somebody who held the office. */
function nearName(scene: Scene, persons: PhraseIndex, office: Hit, gazetteer: Gazetteer): Hit | undefined {
  const { cues, keyed, countries } = scene;
  let at = office.last;
  for (let step = 0; step < MOST_LINKS; step++) {
    if (jointBefore(scene, at) === 'end') return undefined;
    const words = countries.from.get(at)?.last ?? at + cues.length('links', keyed, at);
    if (words === at) break;
    at = words;
  }
  const holder = (form: number) =>
    gazetteer.tenuresOf(personOf(form)).some((tenure) => office.values.includes(tenure.office));
  const heard = soundingHolders(scene, office, gazetteer);
  if (scene.persons.all.some(({ first, last, values }) => first <= at && at < last && values.some(holder)))
    return undefined;
  const wanted = (form: number) => isWhole(form) && holder(form);
  for (const length of NAME_WORDS) {
    const words = keyed.keys.slice(at, at + length).map(([word]) => word?.key ?? '');
    if (words.length < length || words.some((_, i) => i > 0 && jointBefore(scene, at + i) === 'end'))
      continue;
    const near = persons.near(words, wanted);
    const values = near.length > 0 ? near : heard(words);
    if (values.length === 0) continue;
    const { start, end } = keyed.tokens;
    return { first: at, last: at + length, start: start[at] ?? 0, end: end[at + length - 1] ?? 0, values };
  }
  return undefined;
}

/**
 * Holders of an office whose names in Latin letters sound like words in another script, which has no name for them in the
 * data. Only those of the countries that the article names: across all countries too many sound alike.
 */
function soundingHolders(
  { keyed, countries }: Scene,
  office: Hit,
  gazetteer: Gazetteer,
): (words: readonly string[]) => readonly PersonForm[] {
  const first = keyed.text.slice(office.start, office.end);
  if (/\p{Script=Latin}/u.test(first)) return () => [];
  const named = new Set(countries.all.flatMap(({ values }) => values));
  const holders = new Set(
    office.values.flatMap((value) =>
      [...named].flatMap((country) => gazetteer.holdersOf(value, country).map(({ person }) => person)),
    ),
  );
  return (words) => {
    const sounds = soundsOf(words);
    return [...holders]
      .filter((person) => soundAlike(sounds, gazetteer.soundsOf(person)))
      .map((person) => personForm(person, true));
  };
}

/** The primary tag of an article's language; English for one in Latin letters where nothing decided. */
function languageOf({ article, info }: Analysis): string {
  const tag = info.language.toLowerCase().split(/[-_]/)[0] ?? 'und';
  return tag === 'und' && /\p{Script=Latin}/u.test(article.text) ? 'en' : tag;
}

/** The longest hits from left to right, none across the end of a sentence, none over another. */
function scan({ sentences }: Analysis, keyed: KeyedText, index: PhraseIndex): HitList {
  const all: Hit[] = [];
  for (const sentence of sentences)
    for (let at = sentence.first; at < sentence.last; ) {
      const hit = index.match(keyed, at, sentence.last);
      if (hit === undefined) at++;
      else {
        all.push(hit);
        at = hit.last;
      }
    }
  return listOf(all);
}

function listOf(hits: readonly Hit[]): HitList {
  const all = [...hits].sort((a, b) => a.first - b.first);
  return {
    all,
    from: new Map(all.map((hit) => [hit.first, hit])),
    upTo: new Map(all.map((hit) => [hit.last, hit])),
  };
}

/** What stands between two neighbouring words: nothing that parts them, a pause, or an end. */
export type Joint = 'close' | 'hyphen' | 'pause' | 'end';

/** How word `at - 1` and word `at` are joined. */
export function jointBefore({ keyed: { text, tokens } }: Scene, at: number): Joint {
  const from = tokens.end[at - 1];
  const to = tokens.start[at];
  if (from === undefined || to === undefined) return 'end';
  if (to === from || (to === from + 1 && text.charCodeAt(from) === 0x20)) return 'close';
  const between = text.slice(from, to);
  if (/[;؛:：!?؟。！？।۔\n()[\]（）—]|\s[–-]\s/u.test(between)) return 'end';
  if (between.includes('.')) return isShort(tokens.form[at - 1]) ? 'close' : 'end';
  if (/[,،，、]/u.test(between)) return 'pause';
  return /[-‐‑–/·]/u.test(between) ? 'hyphen' : 'close';
}

/** Words that are written with a stop inside a name: `Gen.`, `J.`, `Dr.` */
function isShort(form: string | undefined): boolean {
  return form !== undefined && form.length <= 4;
}
