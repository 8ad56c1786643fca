import type { RowNames } from '../types.js';
import { LATIN_LANGUAGES, linesOf, type PackedGazetteer, SAME_AS } from './packed.js';
import { PhraseIndex } from './phrase-index.js';

export type Table = 'persons' | 'offices' | 'countries' | 'terms';

/** A form of a person's name as one number: whole (`Joe Biden`), or the part that stands alone (`Biden`). */
export type PersonForm = number;

export const personOf = (form: PersonForm): number => form >> 1;
export const isWhole = (form: PersonForm): boolean => (form & 1) === 1;
export const personForm = (person: number, whole: boolean): PersonForm => person * 2 + (whole ? 1 : 0);

/** The names of one language, ready to be found in a text. */
export interface NameIndex {
  readonly persons: PhraseIndex;
  readonly offices: PhraseIndex;
  readonly countries: PhraseIndex;
  readonly terms: PhraseIndex;
}

/** The forms of all rows by language, and the rows that a caller adds. */
export class Names {
  private readonly packed: PackedGazetteer;
  private readonly added = new Map<string, string[]>();
  private readonly labels = new Map<string, readonly string[]>();

  constructor(packed: PackedGazetteer) {
    this.packed = packed;
  }

  /** Adds forms of a row: by language, a list or one string with ` / ` between forms. */
  add(table: Table, row: number, names: RowNames): void {
    for (const [language, value] of Object.entries(names)) {
      const key = `${language} ${table} ${row}`;
      const forms = typeof value === 'string' ? value.split(' / ') : value;
      this.added.set(key, [...(this.added.get(key) ?? []), ...forms.map((form) => form.trim())]);
    }
  }

  /** The first form of a row in a language, else in English. */
  label(table: Table, row: number, language = 'en'): string | undefined {
    const key = `${language} ${table}`;
    let lines = this.labels.get(key);
    if (lines === undefined) {
      lines = this.cells(table, language);
      this.labels.set(key, lines);
    }
    const form = lines[row]?.split('|')[0] || this.added.get(`${key} ${row}`)?.[0];
    if (form === undefined && language !== 'en') return this.label(table, row);
    return form?.replace(/[{}]/g, '');
  }

  /** The index of a language. Cost: linear in the names, about 10 ms. */
  index(language: string): NameIndex {
    const persons = new PhraseIndex(language);
    const [offices, countries, terms] = [
      new PhraseIndex(language),
      new PhraseIndex(language),
      new PhraseIndex(language),
    ];
    this.each('persons', language, (form, person) => {
      const alone = /\{(.+)\}/.exec(form)?.[1];
      const full = form.replace(/[{}]/g, '');
      persons.add(full, personForm(person, true));
      if (alone !== undefined && alone !== full) persons.add(alone, personForm(person, false));
    });
    this.each('offices', language, (form, office) => offices.add(form, office));
    this.each('countries', language, (form, country) => countries.add(form, country));
    this.each('terms', language, (form, term) => terms.add(form, term));
    // Names of products, organisations and diseases stand in Latin letters in texts of every script.
    if (!LATIN_LANGUAGES.has(language))
      this.each('terms', 'en', (form, term) => {
        if (/^\P{Ll}*\p{Lu}/u.test(form)) terms.add(form, term);
      });
    return { persons, offices, countries, terms };
  }

  private each(table: Table, language: string, visit: (form: string, row: number) => void): void {
    const own = linesOf(this.packed.names[language]?.[table] ?? '');
    const same = SAME_AS[language];
    const others = same === undefined || !own.includes('=') ? [] : this.cells(table, same);
    const english =
      language !== 'en' && LATIN_LANGUAGES.has(language)
        ? linesOf(this.packed.names['en']?.[table] ?? '')
        : [];
    for (let row = 0; row < Math.max(own.length, english.length); row++) {
      const cell = own[row] ?? '';
      const forms = cell === '=' ? others[row] : cell === '' ? english[row] : cell;
      if (forms) for (const form of forms.split('|')) visit(form, row);
    }
    for (const [key, forms] of this.added) {
      const [to, name, row] = key.split(' ');
      const wanted = to === language || (to === 'en' && LATIN_LANGUAGES.has(language));
      if (wanted && name === table) for (const form of forms) visit(form, Number(row));
    }
  }

  /** The cells of a language, those that are another language's filled in. */
  private cells(table: Table, language: string): readonly string[] {
    const own = linesOf(this.packed.names[language]?.[table] ?? '');
    const same = SAME_AS[language];
    if (same === undefined || !own.includes('=')) return own;
    const others = this.cells(table, same);
    return own.map((cell, row) => (cell === '=' ? (others[row] ?? '') : cell));
  }
}
