import { DAY_MS, dayNumber } from './days.js';
import { numberAt } from './digits.js';

/** What the gazetteer knows, as the build script writes it: one row a line, in the same order in every string. */
export interface PackedFacts {
  /** The last day for which the tenures are known, `YYYY-MM-DD`. */
  readonly validThrough: string;
  /** Ids; nothing where the id is what {@link idOf} makes of the first English name. */
  readonly persons: string;
  /** `id,single` or `id,many`. */
  readonly offices: string;
  /** Ids. */
  readonly countries: string;
  /** `id,kind,notBefore,notAfter`, the id as for persons, days as codes. */
  readonly terms: string;
  readonly tenures: PackedTenures;
}

/**
 * Tenures in columns, in the order of persons, then of starts: a character for each, its number by {@link numberAt}.
 * Columns compress better than rows.
 */
export interface PackedTenures {
  /** Added to the years. */
  readonly firstYear: number;
  /** The number of the office. A line a person. */
  readonly offices: string;
  /** One more than the number of the country; 0 for that of the person's tenure before. */
  readonly countries: string;
  readonly years: string;
  readonly months: string;
  /** 0 where the month alone is known. */
  readonly days: string;
  /** `n`: ends with the next start in the same office of the same country; `-`: lasts; else the years from start to end. */
  readonly ends: string;
  /** Of the ends that have years: the month, and the day or 0. */
  readonly endMonths: string;
  readonly endDays: string;
  /** 1 where somebody else claimed the office, or it was only acted for. */
  readonly doubts: string;
}

/** The facts, and the names of their rows. */
export interface PackedGazetteer extends PackedFacts {
  /** By language: a line a row, `|` between forms, the part of a person's name that stands alone in braces. */
  readonly names: Readonly<Record<string, PackedNames>>;
}

/**
 * A cell is empty where a language in Latin letters has the forms of English, and others have none; `=` where it has
 * those of the language in {@link SAME_AS}.
 */
export interface PackedNames {
  readonly persons: string;
  readonly offices: string;
  readonly countries: string;
  readonly terms: string;
}

/** Whose forms `=` stands for. */
export const SAME_AS: Readonly<Record<string, string>> = { fa: 'ar', ur: 'fa', pt: 'es' };

/** Languages in Latin letters write a name as English does where the data has no other form. */
export const LATIN_LANGUAGES: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'de', 'pt', 'tr']);

/** A tenure as it is packed; `to` infinite while it lasts. A month stands for its first day, as an end for the first day after it. */
export interface PackedTenure {
  readonly office: number;
  readonly country: number;
  readonly person: number;
  readonly from: number;
  readonly to: number;
  readonly doubtful: boolean;
  /** Of the start, of the end the month is known, not the day. */
  readonly byMonth: boolean;
  readonly untilMonth: boolean;
}

/** The tenures of a gazetteer, in the order of persons, then of starts. Cost: linear but for the sorting by office. */
export function unpackTenures({ tenures: columns }: PackedGazetteer): readonly PackedTenure[] {
  const tenures: Mutable<PackedTenure>[] = [];
  const followed: Mutable<PackedTenure>[] = [];
  let [person, at, ended, country] = [0, 0, 0, 0];
  for (const office of columns.offices) {
    if (office === '\n') {
      person++;
      continue;
    }
    const named = numberAt(columns.countries, at);
    if (named > 0) country = named - 1;
    const year = columns.firstYear + numberAt(columns.years, at);
    const [month, day] = [numberAt(columns.months, at), numberAt(columns.days, at)];
    const end = columns.ends[at];
    const tenure = {
      office: numberAt(office, 0),
      country,
      person,
      from: dayOfDate(year, month, day || 1),
      to: Number.POSITIVE_INFINITY,
      doubtful: numberAt(columns.doubts, at) === 1,
      byMonth: day === 0,
      untilMonth: false,
    };
    if (end === 'n') followed.push(tenure);
    else if (end !== '-') {
      const [endMonth, endDay] = [numberAt(columns.endMonths, ended), numberAt(columns.endDays, ended)];
      const endYear = year + numberAt(columns.ends, at);
      tenure.untilMonth = endDay === 0;
      tenure.to = dayOfDate(endYear, tenure.untilMonth ? endMonth + 1 : endMonth, endDay || 1);
      ended++;
    }
    tenures.push(tenure);
    at++;
  }
  const starts = startsOf(tenures);
  for (const tenure of followed)
    tenure.to = starts.get(placeOf(tenure))?.find((start) => start > tenure.from) ?? tenure.to;
  return tenures;
}

type Mutable<Kind> = { -readonly [Name in keyof Kind]: Kind[Name] };

/** The starts in each office of each country, earliest first. */
function startsOf(tenures: readonly PackedTenure[]): ReadonlyMap<number, readonly number[]> {
  const starts = new Map<number, number[]>();
  for (const tenure of tenures) {
    const list = starts.get(placeOf(tenure));
    if (list === undefined) starts.set(placeOf(tenure), [tenure.from]);
    else list.push(tenure.from);
  }
  for (const list of starts.values()) list.sort((a, b) => a - b);
  return starts;
}

const COUNTRY_FACTOR = 10_000;

function placeOf({ office, country }: PackedTenure): number {
  return office * COUNTRY_FACTOR + country;
}

/** Months from 1 to 13, the last of them the next January. */
function dayOfDate(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

const EPOCH = dayNumber('1900-01-01') ?? 0;

/** The day of a code, infinite for none. */
export function dayOf(code: string): number {
  return code === '' ? Number.POSITIVE_INFINITY : number(code) + EPOCH;
}

function number(code: string): number {
  return Number.parseInt(code, 36);
}

/** The rows of a packed string. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

/** The id that a name would have: `joe-biden` for `Joe {Biden}`. The build script derives ids by the same rule. */
export function idOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .trim()
    .replace(/[ -]+/g, '-');
}
