import { PACKED_GAZETTEER } from './data/gazetteer.js';
import { dayNumber } from './days.js';
import type { PackedGazetteer } from './packed.js';
import { PhraseIndex } from './phrase-index.js';
import type { GazetteerRows } from './rows.js';

/** One stretch of one person in one office. Days as numbers, half-open, `to` infinite while it lasts. */
export interface Tenure {
  readonly person: number;
  readonly office: number;
  readonly country: number;
  readonly from: number;
  readonly to: number;
  /** Somebody else claimed the office, or it was only acted for. */
  readonly doubtful: boolean;
}

/** A word that is bound in time: the first day it could stand in a story, the day after the last. */
export interface Term {
  readonly id: string;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

/** A form of a person's name as one number: whole (`Joe Biden`), or the part that stands alone (`Biden`). */
export type PersonForm = number;

export const personOf = (form: PersonForm): number => form >> 1;
export const isWhole = (form: PersonForm): boolean => (form & 1) === 1;
const personForm = (person: number, whole: boolean): PersonForm => person * 2 + (whole ? 1 : 0);

/** The names of one language, ready to be found in a text. */
export interface NameIndex {
  readonly persons: PhraseIndex<PersonForm>;
  readonly offices: PhraseIndex<number>;
  readonly countries: PhraseIndex<number>;
  readonly terms: PhraseIndex<number>;
}

/** Who held which office when, and words that are bound in time. Everything is referred to by its number. */
export interface Gazetteer {
  /** The last day for which it is known who holds an office. */
  readonly validThrough: number;
  readonly offices: readonly { readonly id: string; readonly single: boolean }[];
  readonly countries: readonly string[];
  readonly terms: readonly Term[];
  readonly tenuresOf: (person: number) => readonly Tenure[];
  /** Every tenure of an office of a country. */
  readonly holdersOf: (office: number, country: number) => readonly Tenure[];
  /** The index of a language's names; the empty index where there are none. Compiled when first asked for. */
  readonly names: (language: string) => NameIndex;
  /** How a row is called in a language, else in English, else by its id. */
  readonly label: (table: Table, row: number, language?: string) => string;
}

export type Table = 'persons' | 'offices' | 'countries' | 'terms';

/** Languages in Latin letters write a name as English does where the data has no other form. */
const LATIN = new Set(['en', 'fr', 'es', 'de', 'pt', 'tr']);

let own: Gazetteer | undefined;
const extended = new WeakMap<GazetteerRows, Gazetteer>();

/** The library's gazetteer, with the caller's rows added where there are any. Unpacked once, on first use. */
export function gazetteerWith(rows?: GazetteerRows): Gazetteer {
  if (rows === undefined) {
    own ??= unpack(PACKED_GAZETTEER);
    return own;
  }
  let gazetteer = extended.get(rows);
  if (gazetteer === undefined) {
    gazetteer = unpack(PACKED_GAZETTEER, rows);
    extended.set(rows, gazetteer);
  }
  return gazetteer;
}

/** Unpacks a gazetteer and adds rows to it. Cost: linear, about 5 ms; a language's index about as much. */
export function unpack(packed: PackedGazetteer, rows: GazetteerRows = {}): Gazetteer {
  const offices = lines(packed.offices).map((line) => {
    const [id = '', holders] = line.split(',');
    return { id, single: holders === 'single' };
  });
  const countries = lines(packed.countries);
  const persons = lines(packed.persons);
  const terms = lines(packed.terms).map((line) => {
    const [id = '', kind = '', from = '', to = ''] = line.split(',');
    return { id, kind, from: dayOr(from, Number.NEGATIVE_INFINITY), to: dayOr(to, Number.POSITIVE_INFINITY) };
  });
  const tenures = (packed.tenures === '' ? [] : packed.tenures.split('\n')).map((line, person) =>
    line === '' ? [] : line.split(';').map((part) => tenureFrom(person, part)),
  );
  const forms = new Forms(packed);

  for (const row of rows.offices ?? []) {
    forms.add('offices', offices.length, row.names);
    offices.push({ id: row.id, single: row.holders === 'single' });
  }
  for (const row of rows.countries ?? []) {
    forms.add('countries', countries.length, row.names);
    countries.push(row.id);
  }
  for (const row of rows.persons ?? []) {
    const known = persons.indexOf(row.id);
    forms.add('persons', known < 0 ? persons.length : known, row.names);
    if (known < 0) persons.push(row.id);
  }
  for (const row of rows.terms ?? []) {
    forms.add('terms', terms.length, row.names);
    terms.push({
      id: row.id,
      kind: row.kind,
      from: dayOr(row.notBefore ?? '', Number.NEGATIVE_INFINITY),
      to: dayOr(row.notAfter ?? '', Number.POSITIVE_INFINITY),
    });
  }
  for (const row of rows.tenures ?? []) {
    const person = persons.indexOf(row.person);
    const office = offices.findIndex(({ id }) => id === row.office);
    const country = countries.indexOf(row.country);
    const from = dayNumber(row.start);
    if (person < 0 || office < 0 || country < 0 || from === undefined) continue;
    const tenure = {
      person,
      office,
      country,
      from,
      to: dayOr(row.end ?? '', Number.POSITIVE_INFINITY),
      doubtful: false,
    };
    tenures[person] = [...(tenures[person] ?? []), tenure];
  }

  const byOffice = new Map<string, Tenure[]>();
  for (const tenure of tenures.flat()) {
    const key = `${tenure.office} ${tenure.country}`;
    const list = byOffice.get(key);
    if (list === undefined) byOffice.set(key, [tenure]);
    else list.push(tenure);
  }
  const ids: Readonly<Record<Table, readonly string[]>> = {
    persons,
    offices: offices.map(({ id }) => id),
    countries,
    terms: terms.map(({ id }) => id),
  };
  const indexes = new Map<string, NameIndex>();
  return {
    validThrough: dayOr(packed.validThrough, Number.POSITIVE_INFINITY),
    offices,
    countries,
    terms,
    tenuresOf: (person) => tenures[person] ?? [],
    holdersOf: (office, country) => byOffice.get(`${office} ${country}`) ?? [],
    names(language) {
      let index = indexes.get(language);
      if (index === undefined) {
        index = indexOf(language, forms);
        indexes.set(language, index);
      }
      return index;
    },
    label(table, row, language = 'en') {
      const form =
        forms.of(table, row, language)[0] ?? forms.of(table, row, 'en')[0] ?? ids[table][row] ?? '';
      return form.replace(/[{}]/g, '');
    },
  };
}

function tenureFrom(person: number, part: string): Tenure {
  const [office, country, start = '', end = '', flags = ''] = part.split(',');
  return {
    person,
    office: Number(office),
    country: Number(country),
    from: dayOr(start, Number.NEGATIVE_INFINITY),
    to: dayOr(end, Number.POSITIVE_INFINITY),
    doubtful: flags !== '',
  };
}

function indexOf(language: string, forms: Forms): NameIndex {
  const index: NameIndex = {
    persons: new PhraseIndex<PersonForm>(language),
    offices: new PhraseIndex<number>(language),
    countries: new PhraseIndex<number>(language),
    terms: new PhraseIndex<number>(language),
  };
  forms.each('persons', language, (form, person) => {
    const alone = /\{(.+)\}/.exec(form)?.[1];
    const full = form.replace(/[{}]/g, '');
    index.persons.add(full, personForm(person, true));
    if (alone !== undefined && alone !== full) index.persons.add(alone, personForm(person, false));
  });
  forms.each('offices', language, (form, office) => index.offices.add(form, office));
  forms.each('countries', language, (form, country) => index.countries.add(form, country));
  forms.each('terms', language, (form, term) => index.terms.add(form, term));
  // Names of products, organisations and diseases stand in Latin letters in texts of every script.
  if (!LATIN.has(language))
    forms.each('terms', 'en', (form, term) => {
      if (/^\P{Ll}*\p{Lu}/u.test(form)) index.terms.add(form, term);
    });
  return index;
}

/** The forms of all names by language, split into lines when a language is first asked for. */
class Forms {
  private readonly byLanguage = new Map<string, Readonly<Record<Table, string[]>>>();

  private readonly packed: PackedGazetteer;

  constructor(packed: PackedGazetteer) {
    this.packed = packed;
  }

  /** The forms of one row as the language writes them, those of English where it has none of its own. */
  of(table: Table, row: number, language: string): readonly string[] {
    const cell = this.tables(language)[table][row] ?? '';
    if (cell !== '') return cell.split('|');
    return language !== 'en' && LATIN.has(language) ? this.of(table, row, 'en') : [];
  }

  each(table: Table, language: string, visit: (form: string, row: number) => void): void {
    const count = Math.max(this.tables('en')[table].length, this.tables(language)[table].length);
    for (let row = 0; row < count; row++) for (const form of this.of(table, row, language)) visit(form, row);
  }

  add(table: Table, row: number, names: Readonly<Record<string, string | readonly string[]>>): void {
    for (const [language, value] of Object.entries(names)) {
      const cells = this.tables(language)[table];
      const forms = typeof value === 'string' ? value.split(' / ') : value;
      const before = cells[row] ?? '';
      cells[row] = [...(before === '' ? [] : [before]), ...forms.map((form) => form.trim())].join('|');
    }
  }

  private tables(language: string): Readonly<Record<Table, string[]>> {
    let tables = this.byLanguage.get(language);
    if (tables === undefined) {
      const names = this.packed.names[language];
      tables = {
        persons: lines(names?.persons ?? ''),
        offices: lines(names?.offices ?? ''),
        countries: lines(names?.countries ?? ''),
        terms: lines(names?.terms ?? ''),
      };
      this.byLanguage.set(language, tables);
    }
    return tables;
  }
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

function dayOr(iso: string, otherwise: number): number {
  return iso === '' ? otherwise : (dayNumber(iso) ?? otherwise);
}
