import { IsnadError, show } from '../errors.js';
import { groupBy } from '../groups.js';
import { requireDay } from '../options.js';
import { tokenize } from '../text/tokens.js';
import type { GazetteerRows } from '../types.js';
import { PACKED_GAZETTEER } from './data/packed/index.js';
import { dayNumber, isoDay } from './days.js';
import { type NameIndex, Names, type Table } from './names.js';
import { dayOf, idOf, linesOf, type PackedGazetteer, type PackedTenure, unpackTenures } from './packed.js';
import { soundsOf } from './sounds.js';

/**
 * One stretch of one person in one office. Days as numbers, half-open, `to` infinite while it lasts. Where only the month
 * of an end is known, the stretch is longer by the month and {@link MONTH_MARGIN} days.
 */
export interface Tenure {
  readonly person: number;
  readonly office: number;
  readonly country: number;
  readonly from: number;
  readonly to: number;
  /** Somebody else claimed the office, or it was only acted for. */
  readonly doubtful: boolean;
  /** Of the start, of the end the month is known, not the day. */
  readonly byMonth: boolean;
  readonly untilMonth: boolean;
}

/** A month that was remembered wrong is mostly the one before or after. */
const MONTH_MARGIN = 31;

/** A word that is bound in time: the first day it could stand in a story, the day after the last. */
export interface Term {
  readonly id: string;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
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
  /** The consonants of a person's first English name, for comparison with names in other scripts. */
  readonly soundsOf: (person: number) => readonly string[];
  /** What a row is called in a language, else in English, else its id. Default English. */
  readonly label: (table: Table, row: number, language?: string) => string;
}

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

/** Unpacks a gazetteer and adds rows to it. Cost: linear, about 5 ms; a language's index about twice that. */
export function unpack(packed: PackedGazetteer, rows: GazetteerRows = {}): Gazetteer {
  const names = new Names(packed);
  const ids: Readonly<Record<Table, string[]>> = {
    persons: linesOf(packed.persons).map((id, row) => id || idOf(names.label('persons', row) ?? '')),
    offices: [],
    countries: linesOf(packed.countries),
    terms: [],
  };
  const offices = linesOf(packed.offices).map((line) => {
    const [id = '', holders] = line.split(',');
    return { id, single: holders === 'single' };
  });
  const terms = linesOf(packed.terms).map((line, row): Term => {
    const [id, kind = '', from = '', to = ''] = line.split(',');
    return {
      id: id || idOf(names.label('terms', row) ?? ''),
      kind,
      from: from === '' ? Number.NEGATIVE_INFINITY : dayOf(from),
      to: dayOf(to),
    };
  });
  const tenures = unpackTenures(packed).map(tenureOfRow);

  for (const { id, holders, names: forms } of rows.offices ?? []) {
    names.add('offices', offices.length, forms);
    offices.push({ id, single: holders === 'single' });
  }
  for (const { id, names: forms } of rows.countries ?? [])
    names.add('countries', ids.countries.push(id) - 1, forms);
  for (const { id, names: forms } of rows.persons ?? []) {
    const known = ids.persons.indexOf(id);
    names.add('persons', known < 0 ? ids.persons.push(id) - 1 : known, forms);
  }
  for (const { id, kind, notBefore, notAfter, names: forms } of rows.terms ?? []) {
    names.add('terms', terms.length, forms);
    terms.push({
      id,
      kind,
      from: dayNumber(notBefore ?? '') ?? Number.NEGATIVE_INFINITY,
      to: dayNumber(notAfter ?? '') ?? Number.POSITIVE_INFINITY,
    });
  }
  ids.offices.push(...offices.map(({ id }) => id));
  ids.terms.push(...terms.map(({ id }) => id));
  for (const row of rows.tenures ?? []) tenures.push(tenureOf(row, ids));

  const byPerson = grouped(tenures, ({ person }) => person);
  const byOffice = grouped(tenures, ({ office, country }) => office * OFFICE_FACTOR + country);
  const indexes = new Map<string, NameIndex>();
  const sounds = new Map<number, readonly string[]>();
  return {
    validThrough: dayNumber(packed.validThrough) ?? Number.POSITIVE_INFINITY,
    offices,
    countries: ids.countries,
    terms,
    tenuresOf: (person) => byPerson.get(person) ?? [],
    holdersOf: (office, country) => byOffice.get(office * OFFICE_FACTOR + country) ?? [],
    names(language) {
      const index = indexes.get(language) ?? names.index(language);
      // The languages last asked for stay: a map keeps the order in which its keys were set.
      indexes.delete(language);
      indexes.set(language, index);
      if (indexes.size > MOST_LANGUAGES)
        for (const oldest of [...indexes.keys()].slice(0, 1)) indexes.delete(oldest);
      return index;
    },
    soundsOf(person) {
      let heard = sounds.get(person);
      if (heard === undefined) {
        heard = soundsOf(tokenize(names.label('persons', person) ?? '').form);
        sounds.set(person, heard);
      }
      return heard;
    },
    label: (table, row, language) => names.label(table, row, language) ?? ids[table][row] ?? '',
  };
}

function tenureOfRow(row: PackedTenure): Tenure {
  return {
    ...row,
    from: row.byMonth ? row.from - MONTH_MARGIN : row.from,
    to: row.untilMonth ? row.to + MONTH_MARGIN : row.to,
  };
}

/** The ends of a tenure as they are known, to the day or to the month; the last missing while it lasts. */
export interface Period {
  readonly from: string;
  readonly to: string | undefined;
}

/** A tenure without the margins of its months. */
export function periodOf({ from, to, byMonth, untilMonth }: Tenure): Period {
  const start = byMonth ? isoDay(from + MONTH_MARGIN).slice(0, MONTH_LENGTH) : isoDay(from);
  if (!Number.isFinite(to)) return { from: start, to: undefined };
  const end = untilMonth ? isoDay(to - MONTH_MARGIN - 1).slice(0, MONTH_LENGTH) : isoDay(to);
  return { from: start, to: end };
}

/** Letters of `YYYY-MM`. */
const MONTH_LENGTH = 7;

/** Languages whose index is kept, 1 to 1.5 MB each. */
const MOST_LANGUAGES = 8;

/** More than there are countries. */
const OFFICE_FACTOR = 10_000;

/**
 * A caller's tenure by numbers.
 *
 * @throws IsnadError `INVALID_OPTION` for a person, office or country that neither the gazetteer nor the caller has,
 * `INVALID_DATE` for a start or end that is no day.
 */
function tenureOf(
  row: NonNullable<GazetteerRows['tenures']>[number],
  ids: Readonly<Record<Table, readonly string[]>>,
): Tenure {
  const find = (table: Table, id: string): number => {
    const found = ids[table].indexOf(id);
    if (found < 0)
      throw new IsnadError(
        'INVALID_OPTION',
        `Option gazetteer: a tenure of ${show(row.person)} names ${show(id)}, which is none of the ${table}.`,
      );
    return found;
  };
  requireDay('The start of a tenure in option gazetteer', row.start);
  if (row.end !== undefined) requireDay('The end of a tenure in option gazetteer', row.end);
  return {
    person: find('persons', row.person),
    office: find('offices', row.office),
    country: find('countries', row.country),
    from: dayNumber(row.start) ?? Number.NEGATIVE_INFINITY,
    to: dayNumber(row.end ?? '') ?? Number.POSITIVE_INFINITY,
    doubtful: false,
    byMonth: false,
    untilMonth: false,
  };
}

function grouped(
  tenures: readonly Tenure[],
  keyOf: (tenure: Tenure) => number,
): ReadonlyMap<number, readonly Tenure[]> {
  const groups = groupBy(tenures, keyOf);
  for (const list of groups.values()) list.sort((a, b) => a.from - b.from);
  return groups;
}
