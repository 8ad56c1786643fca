import { IsnadError, show } from '../../errors.js';

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
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new IsnadError('INVALID_OPTION', `Options must be an object, not ${show(options)}.`);
  for (const name of Object.keys(options))
    if (name !== 'locale')
      throw new IsnadError('UNKNOWN_OPTION', `There is no option ${show(name)}; the option is locale.`);
  const asked = options.locale ?? locale;
  if (typeof asked !== 'string')
    throw new IsnadError(
      'INVALID_OPTION',
      `Option locale must be a language tag such as "en", not ${show(asked)}.`,
    );
  return { locale: asked };
}
