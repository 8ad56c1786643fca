import { dayNumber } from './days.js';

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
  /**
   * A line an office of a country: `office,country:person start end flags;...`, numbers in base 36, days as codes. The
   * end is `-` while the tenure lasts and nothing where it is the start of the next in the line. A start known by its
   * month is the first day of it, an end the first day after it.
   */
  readonly tenures: string;
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

/** A tenure as it is packed; `to` infinite while it lasts. */
export interface PackedTenure {
  readonly office: number;
  readonly country: number;
  readonly person: number;
  readonly from: number;
  readonly to: number;
  /** `a` acting, `d` disputed; `s` and `e`: of the start, of the end the month is known, not the day. */
  readonly flags: string;
}

/** The tenures of a gazetteer, by office and country, each list in the order of time. */
export function* unpackTenures({ tenures }: PackedGazetteer): Generator<PackedTenure> {
  for (const line of linesOf(tenures)) {
    const [place = '', rest = ''] = line.split(':');
    const [office, country] = place.split(',').map(number);
    const cells = rest.split(';').map((cell) => cell.split(' '));
    for (const [at, [person = '', start = '', end = '', flags = '']] of cells.entries())
      yield {
        office: office ?? 0,
        country: country ?? 0,
        person: number(person),
        from: dayOf(start),
        to: end === '-' ? Number.POSITIVE_INFINITY : dayOf(end === '' ? (cells[at + 1]?.[1] ?? '') : end),
        flags,
      };
  }
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
