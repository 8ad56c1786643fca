import { IsnadError, show } from '../errors.js';
import { requireInteger, requireLocale, requireNames } from '../options.js';

export const BIDI = ['logical', 'isolates', 'visual'] as const;
export type Bidi = (typeof BIDI)[number];

/** What a caller may set for {@link renderText}. Everything has a default. */
export interface TextOptions {
  /** Columns of a line, 40 to 1000. Default 80. */
  readonly width?: number;
  /** Colours and styles by ANSI escape sequences. Default false: edits are marked `[-was-] {+now+}`. */
  readonly color?: boolean;
  /**
   * How right-to-left text is written. `logical` (default): in reading order and nothing else, for files and pipes.
   * `isolates`: the same between isolates (U+2067, U+2069), for a terminal or viewer that reorders. `visual`: turned
   * round, with joined letters, for a terminal that does neither; it can be read there, but not searched or copied.
   */
  readonly bidi?: Bidi;
  /** Language of the labels, BCP 47. Default: the language of the report's reasons. */
  readonly locale?: string;
}

export interface TextSettings {
  readonly width: number;
  readonly color: boolean;
  readonly bidi: Bidi;
  readonly locale: string;
}

const DEFAULTS: TextSettings = {
  width: 80,
  color: false,
  bidi: 'logical',
  locale: 'en',
};
const NAMES = Object.keys(DEFAULTS);

/**
 * Checks the options once and fills in the defaults.
 *
 * @throws IsnadError `UNKNOWN_OPTION` or `INVALID_OPTION`.
 */
export function resolveTextOptions(options: TextOptions = {}, language = 'en'): TextSettings {
  requireNames(options, NAMES);
  const { width = DEFAULTS.width, color = DEFAULTS.color, bidi = DEFAULTS.bidi, locale = language } = options;
  requireInteger('width', width, 40, 1000);
  if (typeof color !== 'boolean')
    throw new IsnadError('INVALID_OPTION', `Option color must be true or false, not ${show(color)}.`);
  if (!BIDI.includes(bidi))
    throw new IsnadError('INVALID_OPTION', `Option bidi must be ${BIDI.join(', ')}, not ${show(bidi)}.`);
  requireLocale(locale);
  return { width, color, bidi, locale };
}
