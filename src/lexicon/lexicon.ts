import { addTo } from '../groups.js';
import { LANGUAGES } from '../lang/index.js';
import type { LanguageData } from '../lang/types.js';
import { foldText } from '../text/fold.js';
import { tokenize } from '../text/tokens.js';
import type { Stemmer } from '../types.js';
import { type Institutions, institutionsOf } from './institutions.js';
import { entriesOf, MOST_KNOWN, PhraseTable, pairsOf } from './phrases.js';
import { spellingOf } from './spelling.js';
import { affixesOf, lightStem, plugStem } from './stem.js';

/** Reporting verbs by the force with which they put a statement. */
export type Force = 'neutral' | 'stressed' | 'claimed' | 'admitted' | 'denied';

/** The word lists of one language, folded and ready to match. Lists are compiled when first asked for. */
export interface Lexicon {
  /** BCP 47 tag, `und` where the library has no data. */
  readonly language: string;
  readonly isFunctionWord: (form: string) => boolean;
  readonly isAbbreviation: (word: string) => boolean;
  readonly isMonth: (word: string) => boolean;
  readonly isTitle: (form: string) => boolean;
  readonly isConnective: (form: string) => boolean;
  /** Letters and words glued to the front of a word, longest first. */
  readonly clitics: readonly string[];
  /** A form without its clitics and inflections, in the notation of the stemmer; for matching only. */
  readonly stem: (form: string) => string;
  readonly list: (name: ListName) => PhraseTable<true>;
  /** Lists whose entries carry a value: number words, months. */
  readonly values: (name: ValueListName) => PhraseTable<number>;
  /** Whether a figure in words may begin with the word: a number, an ordinal, a fraction or a magnitude does. */
  readonly beginsFigure: (form: string) => boolean;
  readonly reporting: PhraseTable<Force>;
  readonly negativeAffixes: NegativeAffixes;
  readonly antonyms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of measures by their signs. */
  readonly measures: PhraseTable<string>;
  readonly institutions: Institutions;
  /** Endings that leave open whether something is so: `-abilir`. */
  readonly modalEndings: readonly string[];
  /** One form for all spellings of a word. */
  readonly spelling: (form: string) => string;
  /** Synonym group of a word, by its form or its stem; `undefined` where it has none. */
  readonly synonymGroup: (form: string) => number | undefined;
  /** Numbers of the fields of meaning of the word or phrase that begins at word `at`. */
  readonly fields: (form: readonly string[], at: number) => readonly number[];
}

/** Ways to negate a word by what is glued to it; ideographs that negate the next one stand alone. */
export interface NegativeAffixes {
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly infixes: readonly string[];
  readonly signs: ReadonlySet<string>;
}

type ValueListName =
  | 'numbers'
  | 'magnitudes'
  | 'ordinals'
  | 'fractions'
  | 'months'
  | 'otherMonths'
  | 'weekdays';
type ListName = Exclude<
  keyof LanguageData,
  | ValueListName
  | 'code'
  | 'prefixes'
  | 'negativeAffixes'
  | 'suffixes'
  | 'measures'
  | 'institutions'
  | 'spellings'
  | 'antonyms'
  | 'synonyms'
  | 'fields'
  | 'reportingNeutral'
  | 'reportingStressed'
  | 'reportingClaimed'
  | 'reportingAdmitted'
  | 'reportingDenied'
>;

/** Lists whose words begin a figure in words. */
const FIGURE_LISTS = ['numbers', 'magnitudes', 'ordinals', 'fractions'] as const;

/** A lexicon's lists, and the way to join them with another stemmer: lists are compiled once, whatever stems the words. */
interface Compiled {
  readonly lexicon: Lexicon;
  readonly stemBy: (stem: Lexicon['stem']) => Lexicon;
}

const compiled = new Map<string, Compiled>();
const plugged = new WeakMap<Stemmer, Map<string, Lexicon>>();

/**
 * The lexicon of a language, by BCP 47 tag (`ar-EG` is `ar`); an empty one where the library has no data.
 *
 * @param stemmer what stems the words, also of languages without data; by default the light stems of the lists.
 */
export function lexiconOf(language: string, stemmer?: Stemmer): Lexicon {
  const code = language.toLowerCase().split(/[-_]/)[0] ?? 'und';
  const data = LANGUAGES.find((candidate) => candidate.code === code) ?? EMPTY;
  let entry = compiled.get(data.code);
  if (entry === undefined) {
    entry = compile(data);
    compiled.set(data.code, entry);
  }
  if (stemmer === undefined) return entry.lexicon;
  const byLanguage = plugged.get(stemmer) ?? new Map<string, Lexicon>();
  plugged.set(stemmer, byLanguage);
  const lexicon = byLanguage.get(code) ?? entry.stemBy(plugStem(stemmer, code));
  byLanguage.set(code, lexicon);
  return lexicon;
}

/** The built-in stemmer: strips the listed affixes of a language; leaves words of languages without data alone. */
export const lightStemmer: Stemmer = (form, language) => lexiconOf(language).stem(form);

const EMPTY = new Proxy({} as LanguageData, { get: (_, key) => (key === 'code' ? 'und' : '') });

function compile(data: LanguageData): Compiled {
  const lazy = <T>(make: () => T): (() => T) => {
    let value: T | undefined;
    return () => {
      value ??= make();
      return value;
    };
  };
  const clitics = affixesOf(data.prefixes);
  const lists = new Map<ListName, PhraseTable<true>>();
  const list = (name: ListName) => {
    let table = lists.get(name);
    if (table === undefined) {
      table = new PhraseTable(entriesOf(data[name]).map((entry) => [entry, true as const]));
      lists.set(name, table);
    }
    return table;
  };
  const valueLists = new Map<ValueListName, PhraseTable<number>>();
  const values = (name: ValueListName) => {
    let table = valueLists.get(name);
    if (table === undefined) {
      table = new PhraseTable(pairsOf(data[name]).map(([word, value]) => [word, Number(value)] as const));
      valueLists.set(name, table);
    }
    return table;
  };
  const figureWords = new Map<string, boolean>();
  const beginsFigure = (form: string): boolean => {
    let begins = figureWords.get(form);
    if (begins === undefined) {
      if (figureWords.size >= MOST_KNOWN) figureWords.clear();
      begins = FIGURE_LISTS.some((name) => values(name).begins(form, clitics));
      figureWords.set(form, begins);
    }
    return begins;
  };
  const functionWords = lazy(
    () => new Set(entriesOf(data.functionWords).flatMap((entry) => tokenize(entry).form)),
  );
  const abbreviations = lazy(
    () => new Set(entriesOf(data.abbreviations).map((entry) => foldText(entry).replace(/\.$/, ''))),
  );
  const reporting = lazy(
    () =>
      new PhraseTable<Force>([
        ...entriesOf(data.reportingNeutral).map((entry) => [entry, 'neutral'] as const),
        ...entriesOf(data.reportingStressed).map((entry) => [entry, 'stressed'] as const),
        ...entriesOf(data.reportingClaimed).map((entry) => [entry, 'claimed'] as const),
        ...entriesOf(data.reportingAdmitted).map((entry) => [entry, 'admitted'] as const),
        ...entriesOf(data.reportingDenied).map((entry) => [entry, 'denied'] as const),
      ]),
  );
  const negativeAffixes = lazy(() => negativeAffixesOf(data));
  const antonyms = lazy(() => antonymsOf(data));
  const measures = lazy(() => new PhraseTable(pairsOf(data.measures)));
  const modalEndings = lazy(() =>
    affixesOf(
      entriesOf(data.modals)
        .filter((entry) => entry.startsWith('-'))
        .map((entry) => entry.slice(1))
        .join(),
    ),
  );
  const institutions = lazy(() => institutionsOf(data.institutions));
  const fields = lazy(() => fieldsOf(data, clitics));
  const spelling = lazy(() => spellingOf(data.spellings, clitics));
  const stemBy = (stem: Lexicon['stem']): Lexicon => {
    const synonyms = lazy(() => synonymsOf(data, stem));
    return {
      language: data.code,
      isFunctionWord: (form) => functionWords().has(form),
      isAbbreviation: (word) => abbreviations().has(word),
      isMonth: (word) => values('months').has(foldText(word)) || values('otherMonths').has(foldText(word)),
      isTitle: (form) => list('titles').has(form),
      isConnective: (form) => list('connectives').has(form),
      clitics,
      stem,
      list,
      values,
      beginsFigure,
      get reporting() {
        return reporting();
      },
      get negativeAffixes() {
        return negativeAffixes();
      },
      get antonyms() {
        return antonyms();
      },
      get measures() {
        return measures();
      },
      get modalEndings() {
        return modalEndings();
      },
      get institutions() {
        return institutions();
      },
      spelling: (form) => spelling()(form),
      fields: (form, at) => fields()(form, at),
      synonymGroup: (form) => synonyms().get(form) ?? synonyms().get(`~${stem(form)}`),
    };
  };
  return { lexicon: stemBy(lightStem(clitics, affixesOf(data.suffixes))), stemBy };
}

function negativeAffixesOf(data: LanguageData): NegativeAffixes {
  const entries = entriesOf(data.negativeAffixes);
  const folded = (list: readonly string[]) => list.map((entry) => foldText(entry).replaceAll('-', ''));
  const infix = (entry: string) => /^-.+-$/u.test(entry);
  return {
    prefixes: folded(entries.filter((entry) => !entry.startsWith('-'))),
    suffixes: folded(entries.filter((entry) => entry.startsWith('-') && !infix(entry))),
    infixes: folded(entries.filter(infix)),
    signs: new Set(folded(entries.filter((entry) => /^\p{Script=Han}$/u.test(entry)))),
  };
}

function antonymsOf(data: LanguageData): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  const add = (a: string, b: string) => {
    const set = map.get(a);
    if (set === undefined) map.set(a, new Set([b]));
    else set.add(b);
  };
  for (const [left, right] of pairsOf(data.antonyms)) {
    const a = tokenize(left).form.join(' ');
    const b = tokenize(right).form.join(' ');
    add(a, b);
    add(b, a);
  }
  return map;
}

/** Groups by form, and by stem under `~stem`, so that other inflections find their group too. */
function synonymsOf(data: LanguageData, stem: (form: string) => string): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  entriesOf(data.synonyms).forEach((entry, group) => {
    for (const member of entry.split('=')) {
      const words = tokenize(member).form;
      const word = words[0];
      if (word === undefined || words.length > 1) continue;
      if (!groups.has(word)) groups.set(word, group);
      const key = `~${stem(word)}`;
      if (!groups.has(key)) groups.set(key, group);
    }
  });
  return groups;
}

function fieldsOf(data: LanguageData, clitics: readonly string[]): Lexicon['fields'] {
  const members = new Map<string, number[]>();
  entriesOf(data.fields).forEach((entry, field) => {
    for (const member of entry.split('=')) addTo(members, member.trim(), field);
  });
  const table = new PhraseTable<readonly number[]>(members);
  return (form, at) => table.matchWithClitics(form, at, clitics)?.value ?? NO_FIELDS;
}

const NO_FIELDS: readonly number[] = [];
