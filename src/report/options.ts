import { IsnadError, show } from '../errors.js';
import { requireInteger } from '../options.js';
import type { Article } from '../types.js';

/** What a caller may set for {@link renderText}. Everything has a default. */
export interface TextOptions {
  /** Columns of a line, 40 to 1000. Default 80. */
  readonly width?: number;
  /** Colours and styles by ANSI escape sequences. Default false: edits are marked `[-was-] {+now+}`. */
  readonly color?: boolean;
  /**
   * Puts right-to-left text in isolates (U+2067, U+2069), for a terminal or viewer that reorders it. Default false: the
   * text has no characters but those a reader sees, in the order in which they are read.
   */
  readonly bidi?: boolean;
  /** Language of the labels, BCP 47. Default `en`. The reasons are in the language of the audit. */
  readonly locale?: string;
  /** The sources that were audited: with them a reworded sentence is shown beside its source's words. Default none. */
  readonly sources?: Iterable<Article>;
}

export interface TextSettings {
  readonly width: number;
  readonly color: boolean;
  readonly bidi: boolean;
  readonly locale: string;
  readonly sources: ReadonlyMap<string, string>;
}

const DEFAULTS = { width: 80, color: false, bidi: false, locale: 'en' } as const;
const NAMES = [...Object.keys(DEFAULTS), 'sources'];

/**
 * Checks the options once and fills in the defaults.
 *
 * @throws IsnadError `UNKNOWN_OPTION` or `INVALID_OPTION`.
 */
export function resolveTextOptions(options: TextOptions = {}): TextSettings {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new IsnadError('INVALID_OPTION', `Options must be an object, not ${show(options)}.`);
  for (const name of Object.keys(options))
    if (!NAMES.includes(name))
      throw new IsnadError(
        'UNKNOWN_OPTION',
        `There is no option ${show(name)}; the options are ${NAMES.join(', ')}.`,
      );
  const {
    width = DEFAULTS.width,
    color = DEFAULTS.color,
    bidi = DEFAULTS.bidi,
    locale = DEFAULTS.locale,
  } = options;
  requireInteger('width', width, 40, 1000);
  requireSwitch('color', color);
  requireSwitch('bidi', bidi);
  if (typeof locale !== 'string')
    throw new IsnadError(
      'INVALID_OPTION',
      `Option locale must be a language tag such as "en", not ${show(locale)}.`,
    );
  const sources = new Map([...(options.sources ?? [])].map(({ id, text }) => [id, text]));
  return { width, color, bidi, locale, sources };
}

function requireSwitch(name: string, value: unknown): void {
  if (typeof value !== 'boolean')
    throw new IsnadError('INVALID_OPTION', `Option ${name} must be true or false, not ${show(value)}.`);
}
