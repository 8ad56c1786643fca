import { entriesOf, PhraseTable } from '../lexicon/phrases.js';
import { TIME_CUES } from './data/cues/index.js';
import type { TimeCues } from './data/cues/types.js';
import type { KeyedText } from './phrase-index.js';

/** The lists of {@link TimeCues}. */
export type CueName = Exclude<
  keyof TimeCues,
  'code' | 'titleAfterName' | 'bodyBeforeOffice' | 'solarCalendar'
>;

/** The cues of one language, folded and ready to match. */
export interface Cues {
  /** How many words from word `at` on are an entry of a list: 0 where none is. */
  readonly length: (name: CueName, text: KeyedText, at: number) => number;
  /** How many words up to word `end`, not included, are an entry of a list. */
  readonly lengthBefore: (name: CueName, text: KeyedText, end: number) => number;
  /** How many letters of word `at` are glued before the entry that begins with it. */
  readonly clitic: (name: CueName, text: KeyedText, at: number) => number;
  readonly titleAfterName: boolean;
  readonly bodyBeforeOffice: boolean;
  readonly solarCalendar: boolean;
}

/** No cue is longer, in words; in characters for scripts without spaces. */
const LONGEST_CUE = 5;

const compiled = new Map<string, Cues>();

/** The cues of a language; empty ones where the library has none. Lists are compiled when first asked for. */
export function cuesOf(language: string): Cues {
  let cues = compiled.get(language);
  if (cues === undefined) {
    cues = compile(TIME_CUES.find(({ code }) => code === language));
    compiled.set(language, cues);
  }
  return cues;
}

function compile(data: TimeCues | undefined): Cues {
  const tables = new Map<CueName, PhraseTable<true>>();
  const table = (name: CueName) => {
    let list = tables.get(name);
    if (list === undefined) {
      list = new PhraseTable(entriesOf(data?.[name] ?? '').map((entry) => [entry, true as const]));
      tables.set(name, list);
    }
    return list;
  };
  /** The longest entry at word `at` that ends before word `end`. */
  const upTo = (name: CueName, { tokens, keys }: KeyedText, at: number, end: number): number => {
    const words = tokens.form.slice(at, end);
    const plain = table(name).match(words, 0)?.length ?? 0;
    if (plain > 0) return plain;
    // A cue with a conjunction or preposition glued to it.
    for (const { key, clitic } of keys[at] ?? []) {
      if (clitic === 0) continue;
      const matched = table(name).match([key, ...words.slice(1)], 0);
      if (matched !== undefined) return matched.length;
    }
    return 0;
  };
  return {
    length: (name, text, at) => upTo(name, text, at, at + LONGEST_CUE),
    lengthBefore(name, text, end) {
      for (let words = Math.min(LONGEST_CUE, end); words > 0; words--)
        if (upTo(name, text, end - words, end) === words) return words;
      return 0;
    },
    clitic(name, { tokens, keys }, at) {
      const words = tokens.form.slice(at, at + LONGEST_CUE);
      if (table(name).match(words, 0) !== undefined) return 0;
      return (
        keys[at]?.find(({ key }) => table(name).match([key, ...words.slice(1)], 0) !== undefined)?.clitic ?? 0
      );
    },
    titleAfterName: data?.titleAfterName ?? false,
    bodyBeforeOffice: data?.bodyBeforeOffice ?? false,
    solarCalendar: data?.solarCalendar ?? false,
  };
}
