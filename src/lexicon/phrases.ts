import { addTo } from '../groups.js';
import { tokenize } from '../text/tokens.js';

/**
 * A set of words and phrases with a value each, matched against the folded words of a text. An entry that ends with
 * `*` matches every word with that beginning; only the last word of a phrase may.
 */
export class PhraseTable<Value> {
  private readonly entries = new Map<string, Entry<Value>[]>();
  private readonly stems = new Map<string, Entry<Value>>();
  private readonly longestStem: number;
  /** What a word may begin, with and without its clitics: texts repeat words, and most begin nothing. */
  private readonly known = new Map<string, readonly Reading<Value>[]>();
  private knownClitics: readonly string[] = [];

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    let longest = 0;
    for (const [phrase, value] of entries) {
      const open = phrase.trimEnd().endsWith('*');
      const words = tokenize(phrase).form;
      const first = words[0];
      if (first === undefined) continue;
      const entry = { words, open, value };
      if (open && words.length === 1) {
        longest = Math.max(longest, first.length);
        if (!this.stems.has(first)) this.stems.set(first, entry);
        continue;
      }
      addTo(this.entries, first, entry);
    }
    for (const list of this.entries.values()) list.sort((a, b) => b.words.length - a.words.length);
    this.longestStem = longest;
  }

  /** The longest entry that begins at word `at`, or `undefined`. `word` may stand in for that word, clitics taken off. */
  match(
    form: readonly string[],
    at: number,
    word: string | undefined = form[at],
  ): { readonly length: number; readonly value: Value } | undefined {
    if (word === undefined) return undefined;
    const reading = this.readingOf(word);
    return reading && first(reading, form, at);
  }

  /** As {@link match}, also for a first word with clitics before it, given longest first. The plain word comes first. */
  matchWithClitics(
    form: readonly string[],
    at: number,
    clitics: readonly string[],
  ): { readonly length: number; readonly value: Value } | undefined {
    const word = form[at];
    if (word === undefined) return undefined;
    for (const reading of this.readingsOf(word, clitics)) {
      const found = first(reading, form, at);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Whether an entry may begin with the word, clitics or not; a phrase may still go on otherwise than the text. */
  begins(word: string, clitics: readonly string[]): boolean {
    return this.readingsOf(word, clitics).length > 0;
  }

  private readingsOf(word: string, clitics: readonly string[]): readonly Reading<Value>[] {
    if (clitics !== this.knownClitics || this.known.size > MOST_KNOWN) {
      this.known.clear();
      this.knownClitics = clitics;
    }
    let readings = this.known.get(word);
    if (readings === undefined) {
      const rests = clitics
        .filter((clitic) => word.startsWith(clitic))
        .filter((clitic) => {
          const rest = word.length - clitic.length;
          // A short word that begins with the letters of a preposition is mostly another word; a conjunction is not.
          return rest > 2 || (rest === 2 && CONJUNCTIONS.has(clitic));
        })
        .map((clitic) => word.slice(clitic.length));
      readings = [word, ...rests].flatMap((way) => this.readingOf(way) ?? []);
      this.known.set(word, readings.length === 0 ? NO_READINGS : readings);
    }
    return readings;
  }

  private readingOf(word: string): Reading<Value> | undefined {
    const phrases = this.entries.get(word);
    let stem: Entry<Value> | undefined;
    for (let length = Math.min(word.length, this.longestStem); length > 0 && stem === undefined; length--)
      stem = this.stems.get(word.slice(0, length));
    return phrases === undefined && stem === undefined ? undefined : { phrases: phrases ?? [], stem };
  }

  /** Whether the word alone is an entry. */
  has(word: string): boolean {
    return this.match([word], 0) !== undefined;
  }

  get size(): number {
    return this.entries.size + this.stems.size;
  }
}

/** Clitics that join sentences; every other one belongs to a noun. */
const CONJUNCTIONS = new Set(['و', 'ف']);

/** Words kept at most; beyond, they are forgotten and found again. */
export const MOST_KNOWN = 50_000;

const NO_READINGS: readonly never[] = [];

/** The entries that a word may begin: those with the word itself, longest first, and the one with its beginning. */
interface Reading<Value> {
  readonly phrases: readonly Entry<Value>[];
  readonly stem: Entry<Value> | undefined;
}

function first<Value>({ phrases, stem }: Reading<Value>, form: readonly string[], at: number) {
  for (const entry of phrases)
    if (fits(entry, form, at)) return { length: entry.words.length, value: entry.value };
  return stem === undefined ? undefined : { length: 1, value: stem.value };
}

interface Entry<Value> {
  readonly words: readonly string[];
  readonly open: boolean;
  readonly value: Value;
}

function fits(entry: Entry<unknown>, form: readonly string[], at: number): boolean {
  const last = entry.words.length - 1;
  for (let i = 1; i <= last; i++) {
    const word = form[at + i];
    const wanted = entry.words[i] as string;
    if (word === undefined) return false;
    if (i === last && entry.open ? !word.startsWith(wanted) : word !== wanted) return false;
  }
  return true;
}

/** The entries of a list as language data writes them: separated by commas or line ends. */
export function entriesOf(list: string): readonly string[] {
  return list
    .split(/[,،\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** The pairs of a list of `word=value`. */
export function pairsOf(list: string): readonly (readonly [string, string])[] {
  return entriesOf(list).flatMap((entry) => {
    const at = entry.lastIndexOf('=');
    return at > 0 ? [[entry.slice(0, at).trim(), entry.slice(at + 1).trim()] as const] : [];
  });
}
