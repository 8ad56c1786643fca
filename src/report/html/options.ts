import { requireLocale, requireNames } from '../../options.js';

/** What a caller may set for `renderHtml`. */
export interface HtmlOptions {
  /** Language of the labels, numbers and dates, BCP 47. Default: the language of the report's reasons. */
  readonly locale?: string;
}

/**
 * Checks the options and finds the language of the page.
 *
 * @throws IsnadError `UNKNOWN_OPTION` or `INVALID_OPTION`.
 */
export function resolveHtmlOptions(options: HtmlOptions | undefined, locale: string): { locale: string } {
  if (options === undefined) return { locale };
  requireNames(options, ['locale']);
  const asked = options.locale ?? locale;
  requireLocale(asked);
  return { locale: asked };
}
