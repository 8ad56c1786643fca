import { tokenize } from '../text/tokens.js';

/**
 * A set of words and phrases with a value each, matched against the folded words of a text. An entry that ends with
 * `*` matches every word with that beginning; only the last word of a phrase may.
 */
export class PhraseTable<Value> {
  private readonly entries = new Map<string, Entry<Value>[]>();
  private readonly longestStem: number;

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    let longest = 0;
    for (const [phrase, value] of entries) {
      const open = phrase.trimEnd().endsWith('*');
      const words = tokenize(phrase).form;
      const first = words[0];
      if (first === undefined) continue;
      if (open && words.length === 1) longest = Math.max(longest, first.length);
      const key = open && words.length === 1 ? `${first}*` : first;
      const list = this.entries.get(key);
      const entry = { words, open, value };
      if (list === undefined) this.entries.set(key, [entry]);
      else list.push(entry);
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
    for (const entry of this.entries.get(word) ?? [])
      if (fits(entry, form, at)) return { length: entry.words.length, value: entry.value };
    for (let length = Math.min(word.length, this.longestStem); length > 0; length--) {
      const entry = this.entries.get(`${word.slice(0, length)}*`)?.[0];
      if (entry !== undefined) return { length: 1, value: entry.value };
    }
    return undefined;
  }

  /** As {@link match}, also for a first word with clitics before it, given longest first. The plain word comes first. */
  matchWithClitics(
    form: readonly string[],
    at: number,
    clitics: readonly string[],
  ): { readonly length: number; readonly value: Value } | undefined {
    const plain = this.match(form, at);
    const word = form[at];
    if (plain !== undefined || word === undefined) return plain;
    for (const clitic of clitics) {
      if (!word.startsWith(clitic)) continue;
      const rest = word.slice(clitic.length);
      // A short word that begins with the letters of a preposition is mostly another word; a conjunction is not.
      if (rest.length < 2 || (rest.length < 3 && !CONJUNCTIONS.has(clitic))) continue;
      const found = this.match(form, at, rest);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Whether the word alone is an entry. */
  has(word: string): boolean {
    return this.match([word], 0) !== undefined;
  }

  get size(): number {
    return this.entries.size;
  }
}

/** Clitics that join sentences; every other one belongs to a noun. */
const CONJUNCTIONS = new Set(['و', 'ف']);

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
