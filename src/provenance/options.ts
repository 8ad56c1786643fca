import { IsnadError, show } from '../errors.js';
import { requireInteger } from '../options.js';
import type { GazetteerRows, Stemmer, TraceOptions } from '../types.js';

/** {@link TraceOptions} with every default filled in. */
export interface TraceSettings {
  readonly locale: string;
  readonly series: Readonly<Record<string, readonly string[]>>;
  readonly revisions: number;
  readonly stemmer: Stemmer | undefined;
  readonly gazetteer: GazetteerRows | undefined;
}

const DEFAULTS: TraceSettings = {
  locale: 'en',
  series: {},
  revisions: 200,
  stemmer: undefined,
  gazetteer: undefined,
};

const MOST_REVISIONS = 1_000_000;

/**
 * Checks options once, at the boundary, and fills in the defaults.
 *
 * @throws IsnadError `UNKNOWN_OPTION`, `INVALID_OPTION`.
 */
export function resolveTraceOptions(options: TraceOptions = {}): TraceSettings {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new IsnadError('INVALID_OPTION', `Options must be an object, not ${show(options)}.`);
  for (const name of Object.keys(options))
    if (!Object.hasOwn(DEFAULTS, name))
      throw new IsnadError(
        'UNKNOWN_OPTION',
        `There is no option ${show(name)}; the options are ${Object.keys(DEFAULTS).join(', ')}.`,
      );
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const settings: TraceSettings = { ...DEFAULTS, ...given };
  requireInteger('revisions', settings.revisions, 0, MOST_REVISIONS);
  if (typeof settings.locale !== 'string' || !/^[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]+)*$/.test(settings.locale))
    throw new IsnadError(
      'INVALID_OPTION',
      `Option locale must be a language tag such as "en", not ${show(settings.locale)}.`,
    );
  checkSeries(settings.series);
  if (settings.stemmer !== undefined && typeof settings.stemmer !== 'function')
    throw new IsnadError(
      'INVALID_OPTION',
      `Option stemmer must be a function (form, language) => stem, not ${show(settings.stemmer)}.`,
    );
  if (
    settings.gazetteer !== undefined &&
    (typeof settings.gazetteer !== 'object' || settings.gazetteer === null)
  )
    throw new IsnadError(
      'INVALID_OPTION',
      `Option gazetteer must be an object such as { persons: [...], tenures: [...] }, not ${show(settings.gazetteer)}.`,
    );
  return settings;
}

function checkSeries(series: unknown): void {
  if (typeof series !== 'object' || series === null || Array.isArray(series))
    throw new IsnadError(
      'INVALID_OPTION',
      `Option series must be an object such as { page: ['first-id', 'second-id'] }, not ${show(series)}.`,
    );
  for (const [name, ids] of Object.entries(series))
    if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string'))
      throw new IsnadError(
        'INVALID_OPTION',
        `Option series must list ids for ${show(name)}, not ${show(ids)}.`,
      );
}
