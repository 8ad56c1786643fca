import { addTo } from '../groups.js';
import { LANGUAGES } from '../lang/index.js';
import type { LanguageData } from '../lang/types.js';
import { tokenize } from '../text/tokens.js';
import { NEIGHBOURS } from './neighbours.js';

/** The letters of each language that shares a script with others, without those that all of them have. */
type Alphabets = Readonly<Record<string, string>>;

/** Lists of words that stand in any news text; a word of them says half of what a function word says. */
const LISTS = [
  'months',
  'weekdays',
  'numbers',
  'timeUnits',
  'relativeTimes',
  'units',
  'roles',
  'nameHeads',
  'connectives',
  'negations',
  'hedges',
  'reportingNeutral',
  'reportingStressed',
  'reportingClaimed',
  'reportingDenied',
  'antonyms',
  'synonyms',
] as const satisfies readonly (keyof LanguageData)[];

/** What a word of {@link LISTS} says, where a function word says 1. */
const LISTED = 0.5;

/** What a letter says against a language that lacks it. A name from abroad brings a few. */
const FOREIGN = 0.5;

/** The least evidence for each word that tells a language from none. */
const LEAST = 0.1;

/** Where letters and function words speak for one language so many times more than for the next, no list is asked. */
const CLEAR = 1.5;

/** Fewer words than these are too few for that. */
const ENOUGH_WORDS = 25;

const EMPTY: ReadonlyMap<string, readonly string[]> = new Map();

/** Languages that share a script, told apart by what some of them have and others lack. */
export class ScriptGroup {
  private readonly codes: readonly string[];
  private readonly letters: ReadonlyMap<string, readonly string[]>;
  private grammar = EMPTY;
  private listed = EMPTY;

  constructor(alphabets: Alphabets) {
    this.codes = Object.keys(alphabets);
    this.letters = holders(this.codes, (code) => [...(alphabets[code] ?? '')]);
  }

  /**
   * The language that letters and words speak for most; undefined where none has evidence enough. A letter or word that
   * several of the languages have counts for each of them by its share, so that what tells them apart decides.
   */
  likeliest(sample: string): string | undefined {
    const { form } = tokenize(sample);
    const poll = new Poll(this.codes);
    if (this.grammar === EMPTY) this.grammar = holders(this.codes, grammarOf);
    for (const [letter, times] of counted(sample.toLowerCase())) {
      const having = this.letters.get(letter);
      if (having === undefined) continue;
      poll.speak(having, times);
      poll.speakAgainstOthers(having, FOREIGN * times);
    }
    for (const [word, times] of counted(form)) poll.speak(this.grammar.get(word), times);
    if (form.length >= ENOUGH_WORDS && poll.isClear()) return poll.winner(LEAST * form.length);

    if (this.listed === EMPTY) this.listed = holders(this.codes, listedOf);
    for (const [word, times] of counted(form))
      if (!this.grammar.has(word)) poll.speak(this.listed.get(word), LISTED * times);
    return poll.winner(LEAST * form.length);
  }
}

export const LATIN_SCRIPT = new ScriptGroup({
  en: '',
  fr: 'àâæçéèêëîïôœùûü',
  es: 'áéíñóúü¿¡',
  de: 'äöüß',
  pt: 'àáâãçéêíóôõú',
  tr: 'çğıöşüâî',
  ...lettersOf('it', 'nl', 'pl', 'ro', 'sv', 'da', 'id', 'sw', 'cs', 'hu', 'vi'),
});

export const ARABIC_SCRIPT = new ScriptGroup({
  ar: 'كيىةأإؤئء',
  fa: 'کیپچژگآ\u200c',
  ur: 'کیپچژگآئؤٹڈڑںےہھ',
  ...lettersOf('ckb', 'ps'),
});

/** What is said for each of some languages. */
class Poll {
  private readonly codes: readonly string[];
  private readonly evidence: number[];
  private readonly undivided: number[];

  constructor(codes: readonly string[]) {
    this.codes = codes;
    this.evidence = codes.map(() => 0);
    this.undivided = codes.map(() => 0);
  }

  speak(having: readonly string[] | undefined, weight: number): void {
    for (const code of having ?? []) {
      const at = this.codes.indexOf(code);
      this.evidence[at] = (this.evidence[at] ?? 0) + weight / (having?.length ?? 1);
      this.undivided[at] = (this.undivided[at] ?? 0) + weight;
    }
  }

  speakAgainstOthers(having: readonly string[], weight: number): void {
    for (const [at, code] of this.codes.entries())
      if (!having.includes(code)) this.evidence[at] = (this.evidence[at] ?? 0) - weight;
  }

  isClear(): boolean {
    const [most = 0, next = 0] = [...this.evidence].sort((a, b) => b - a);
    return most > CLEAR * Math.max(next, 0);
  }

  winner(least: number): string | undefined {
    const most = Math.max(...this.evidence);
    const at = this.evidence.indexOf(most);
    return most > 0 && (this.undivided[at] ?? 0) > least ? this.codes[at] : undefined;
  }
}

/** How often each item stands in a list. */
function counted(items: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function lettersOf(...codes: readonly string[]): Alphabets {
  return Object.fromEntries(codes.map((code) => [code, NEIGHBOURS[code]?.letters ?? '']));
}

/** By letter or word, the languages that have it. */
function holders(
  codes: readonly string[],
  itemsOf: (code: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const code of codes) for (const item of new Set(itemsOf(code))) addTo(map, item, code);
  return map;
}

function grammarOf(code: string): readonly string[] {
  const data = LANGUAGES.find((language) => language.code === code);
  if (data !== undefined) return tokenize(data.functionWords).form;
  return tokenize(NEIGHBOURS[code]?.words ?? '').form.filter((word) => word.length > 1);
}

function listedOf(code: string): readonly string[] {
  const data = LANGUAGES.find((language) => language.code === code);
  return LISTS.flatMap((name) => tokenize((data?.[name] ?? '').replace(/[*=]/g, ' ')).form);
}
