import { addTo } from '../groups.js';
import { editDistance } from '../text/edit-distance.js';
import { foldText } from '../text/fold.js';
import { type Tokens, tokenize } from '../text/tokens.js';
import { indexKey, textKeys, type WordKey } from './word-keys.js';

/** The words of a text with the keys under which an index may hold each. */
export interface KeyedText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly keys: readonly (readonly WordKey[])[];
}

/** Where an entry of an index stands in a text: tokens `first`..`last`, half-open, and the letters they cover. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  /** In UTF-16 code units; without letters glued to the front. */
  readonly start: number;
  readonly end: number;
  readonly values: readonly number[];
  /** Countries that stand inside the words, where an entry was found round them. */
  readonly inside?: readonly number[];
}

/** Phrases of one language, each with numbers for values, found in a text by their longest match. */
export class PhraseIndex {
  private readonly language: string;
  /** By key, a value or several; the lowest bit tells that every spelling has a capital (`May`, `US`). */
  private readonly entries = new Map<string, number | number[]>();
  /** First key of a phrase: the largest number of words that a phrase with it has. */
  private readonly longest = new Map<string, number>();

  /** Keys of several words by their first letter, for {@link near}; filled when first asked for. */
  private initials: Map<string, string[]> | undefined;

  constructor(language: string) {
    this.language = language;
  }

  /** Adds a phrase as the language writes it. A phrase without a letter or figure is left out. */
  add(phrase: string, value: number): void {
    const keys = tokenize(phrase).form.map((form) => indexKey(this.language, form));
    const first = keys[0];
    if (first === undefined) return;
    const id = keys.join(' ');
    const coded = value * 2 + (/^\P{L}*\p{Lu}/u.test(phrase) ? 1 : 0);
    const known = this.entries.get(id);
    if (known === undefined) this.entries.set(id, coded);
    else if (typeof known === 'number')
      this.entries.set(id, known >> 1 === value ? known & coded : [known, coded]);
    else {
      const at = known.findIndex((other) => other >> 1 === value);
      if (at < 0) known.push(coded);
      else known[at] = (known[at] ?? 0) & coded;
    }
    if ((this.longest.get(first) ?? 0) < keys.length) this.longest.set(first, keys.length);
  }

  /** The longest phrase that begins at word `at`. */
  match({ text, tokens, keys }: KeyedText, at: number, end = keys.length): Hit | undefined {
    for (const { key, clitic } of keys[at] ?? []) {
      const most = this.longest.get(key);
      if (most === undefined) continue;
      for (let length = Math.min(most, end - at); length > 0; length--) {
        const entry = this.entries.get(joinKeys(key, keys, at, length));
        if (entry === undefined) continue;
        const start = tokens.start[at] ?? 0;
        const coded = typeof entry === 'number' ? [entry] : entry;
        const small = isSmall(text, start);
        const values = coded.filter((value) => (value & 1) === 0 || !small).map((value) => value >> 1);
        if (values.length === 0) continue;
        return {
          first: at,
          last: at + length,
          start: afterClitic(text, start, clitic),
          end: tokens.end[at + length - 1] ?? start,
          values,
        };
      }
    }
    return undefined;
  }

  /**
   * Values of the phrases that are spelt almost as `words`: as many words, the first or the last the same, every first
   * letter the same, {@link NEAR_EDITS} letters apart at most. Transliterated names differ so from one newsroom to the next.
   */
  near(words: readonly string[], wanted: (value: number) => boolean): readonly number[] {
    const joined = words.join(' ');
    if (joined.length < NEAR_LENGTH) return [];
    if (this.initials === undefined) {
      this.initials = new Map();
      for (const key of this.entries.keys()) if (key.includes(' ')) addTo(this.initials, key[0] ?? '', key);
    }
    const found = new Set<number>();
    const [head, tail] = [`${words[0]} `, ` ${words.at(-1)}`];
    for (const key of this.initials.get(joined[0] ?? '') ?? []) {
      if (Math.abs(key.length - joined.length) > NEAR_EDITS || !(key.startsWith(head) || key.endsWith(tail)))
        continue;
      const entry = this.entries.get(key) ?? [];
      const values = (typeof entry === 'number' ? [entry] : entry).map((value) => value >> 1).filter(wanted);
      if (values.length > 0 && isNear(words, key.split(' '))) for (const value of values) found.add(value);
    }
    return [...found];
  }

  get size(): number {
    return this.entries.size;
  }
}

/** Shorter names are matched exactly: `Ali Ali` is near too many. */
const NEAR_LENGTH = 8;
/** Letters by which two spellings of a name may differ, all words together. */
const NEAR_EDITS = 2;

function isNear(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length) return false;
  let left = NEAR_EDITS;
  for (const [at, word] of words.entries()) {
    const other = others[at] ?? '';
    if (word === other) continue;
    if (word[0] !== other[0]) return false;
    left -= editDistance(word, other, left);
    // A word of which half is other letters is another word.
    if (left < 0 || (NEAR_EDITS - left) * 2 > Math.max(word.length, other.length)) return false;
  }
  return true;
}

function joinKeys(first: string, keys: KeyedText['keys'], at: number, length: number): string {
  let joined = first;
  for (let i = 1; i < length; i++) joined += ` ${keys[at + i]?.[0]?.key ?? ''}`;
  return joined;
}

function isSmall(text: string, at: number): boolean {
  return /^\p{Ll}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** The position after `count` letters glued to the front; marks between them are passed over. */
export function afterClitic(text: string, start: number, count: number): number {
  let at = start;
  let left = count;
  while (left > 0 && at < text.length) {
    if (foldText(text[at] ?? '') !== '') left--;
    at++;
  }
  return at;
}

const keyed = new WeakMap<Tokens, KeyedText & { readonly language: string }>();

/** The keys of all words of a text, made once for as long as its tokens are kept. */
export function keyText(language: string, text: string, tokens: Tokens): KeyedText {
  const known = keyed.get(tokens);
  if (known !== undefined && known.language === language && known.text === text) return known;
  const keysOf = wordsOf(language);
  const made = { language, text, tokens, keys: tokens.form.map(keysOf) };
  keyed.set(tokens, made);
  return made;
}

/** Words whose keys are kept for each language: texts have most words in common. */
const MOST_WORDS = 20_000;
const words = new Map<string, Map<string, readonly WordKey[]>>();

function wordsOf(language: string): (form: string) => readonly WordKey[] {
  const known = words.get(language) ?? new Map<string, readonly WordKey[]>();
  words.set(language, known);
  return (form) => {
    let keys = known.get(form);
    if (keys === undefined) {
      if (known.size >= MOST_WORDS) known.clear();
      keys = textKeys(language, form);
      known.set(form, keys);
    }
    return keys;
  };
}
