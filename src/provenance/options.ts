import { IsnadError, show } from '../errors.js';
import { requireInteger, requireLocale, requireNames, requirePlugs } from '../options.js';
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
  requireNames(options, Object.keys(DEFAULTS));
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const settings: TraceSettings = { ...DEFAULTS, ...given };
  requireInteger('revisions', settings.revisions, 0, MOST_REVISIONS);
  requireLocale(settings.locale);
  checkSeries(settings.series);
  requirePlugs(settings);
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
