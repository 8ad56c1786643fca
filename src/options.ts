import { IsnadError, show } from './errors.js';
import type { GazetteerRows, Stemmer } from './types.js';

/** What a caller may set for an audit. Everything has a default. */
export interface AuditOptions {
  /** ISO 8601 day on which the story is set; overrides `published`. Default: found from the texts. */
  readonly asOf?: string;
  /** Words in a shingle, 1 to 32. Default 5. */
  readonly shingleSize?: number;
  /** Language of the reasons (`because`), BCP 47. Default `en`. */
  readonly locale?: string;
  /**
   * Stems words, so that inflections of one word match; see {@link Stemmer}. Default: light stems from the library's lists
   * of affixes. Other packages' stemmers fit in: `isnad/natural` has some.
   */
  readonly stemmer?: Stemmer;
  /** Office-holders and dated terms of the caller's own, beside the library's; see {@link GazetteerRows}. */
  readonly gazetteer?: GazetteerRows;
}

export interface ResolvedOptions {
  readonly asOf: string | undefined;
  readonly shingleSize: number;
  readonly locale: string;
  readonly stemmer: Stemmer | undefined;
  readonly gazetteer: GazetteerRows | undefined;
}

export const DEFAULTS: ResolvedOptions = {
  asOf: undefined,
  shingleSize: 5,
  locale: 'en',
  stemmer: undefined,
  gazetteer: undefined,
};

/**
 * Checks options once, at the boundary, and fills in the defaults.
 *
 * @throws IsnadError `UNKNOWN_OPTION` for a name that does not exist, `INVALID_OPTION` for a value out of range,
 * `INVALID_DATE` for an `asOf` that is no day of the calendar.
 */
export function resolveOptions(options: AuditOptions = {}): ResolvedOptions {
  requireNames(options, Object.keys(DEFAULTS));
  const { asOf, shingleSize = DEFAULTS.shingleSize, locale = DEFAULTS.locale, stemmer, gazetteer } = options;
  if (asOf !== undefined) requireDay('asOf', asOf);
  requireInteger('shingleSize', shingleSize, 1, 32);
  requireLocale(locale);
  requirePlugs({ stemmer, gazetteer });
  return { asOf, shingleSize, locale, stemmer, gazetteer };
}

/** @throws IsnadError `INVALID_OPTION` unless options are an object, `UNKNOWN_OPTION` for a name that is not in `names`. */
export function requireNames(options: unknown, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new IsnadError('INVALID_OPTION', `Options must be an object, not ${show(options)}.`);
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const known = names.length > 1 ? `the options are ${names.join(', ')}` : `the option is ${names[0]}`;
  throw new IsnadError('UNKNOWN_OPTION', `There is no option ${show(unknown)}; ${known}.`);
}

/** @throws IsnadError `INVALID_OPTION` unless `locale` is a BCP 47 tag, by its form. */
export function requireLocale(locale: unknown): void {
  if (typeof locale !== 'string' || !/^[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]+)*$/.test(locale))
    throw new IsnadError(
      'INVALID_OPTION',
      `Option locale must be a language tag such as "en", not ${show(locale)}.`,
    );
}

/** @throws IsnadError `INVALID_OPTION` unless what is given of the caller's own parts is a function, and an object. */
export function requirePlugs({ stemmer, gazetteer }: { stemmer: unknown; gazetteer: unknown }): void {
  if (stemmer !== undefined && typeof stemmer !== 'function')
    throw new IsnadError(
      'INVALID_OPTION',
      `Option stemmer must be a function (form, language) => stem, not ${show(stemmer)}.`,
    );
  if (gazetteer !== undefined && (typeof gazetteer !== 'object' || gazetteer === null))
    throw new IsnadError(
      'INVALID_OPTION',
      `Option gazetteer must be an object such as { persons: [...], tenures: [...] }, not ${show(gazetteer)}.`,
    );
}

/** @throws IsnadError `INVALID_OPTION` unless `value` is a whole number from `least` to `most`. */
export function requireInteger(name: string, value: unknown, least: number, most: number): void {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return;
  const range = most === Number.MAX_SAFE_INTEGER ? `${least} on` : `${least} to ${most}`;
  throw new IsnadError(
    'INVALID_OPTION',
    `Option ${name} must be a whole number from ${range}, not ${show(value)}.`,
  );
}

/** @throws IsnadError `INVALID_OPTION` unless `value` is a number from 0 to 1; NaN is none. */
export function requireShare(name: string, value: unknown): void {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1))
    throw new IsnadError(
      'INVALID_OPTION',
      `Option ${name} must be a number from 0 to 1, not ${show(value)}.`,
    );
}

/** @throws IsnadError `INVALID_DATE` unless `value` begins with a day of the calendar, `YYYY-MM-DD`. */
export function requireDay(name: string, value: unknown): void {
  if (typeof value !== 'string' || dayOf(value) === undefined)
    throw new IsnadError(
      'INVALID_DATE',
      `${name} must be an ISO 8601 date such as "2019-12-28", not ${show(value)}.`,
    );
}

/** The day of an ISO 8601 date or date-time, `YYYY-MM-DD`; `undefined` where it is none. */
export function dayOf(value: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(value.trim());
  const day = match?.[1];
  if (day === undefined) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}
