/** Tags as pages write them: `ar`, `ar_SA`, `en-GB`. */
const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i;
/** Letters that are looked at. */
const SAMPLE = 3000;

/**
 * The first declared language whose script most of the text's letters are in. Templates say `en` of pages in any
 * language, and a wrong language is worse than none, which is then found from the text.
 */
export function chooseLanguage(declared: readonly string[], text: string): string | undefined {
  const letters = text.slice(0, SAMPLE).match(/\p{L}/gu) ?? [];
  return declared.map(canonical).find((tag) => tag !== undefined && isWrittenIn(letters, tag));
}

function canonical(value: string): string | undefined {
  const [, language, script, region] = TAG.exec(value.trim()) ?? [];
  if (language === undefined) return undefined;
  const tag = [language, script, region].filter((part) => part !== undefined).join('-');
  return Intl.getCanonicalLocales(tag)[0];
}

/** Scripts that a language's own name for them covers. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Kore: /[\p{Script=Hangul}\p{Script=Han}]/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
};

function isWrittenIn(letters: readonly string[], tag: string): boolean {
  try {
    const script = new Intl.Locale(tag).maximize().script;
    if (script === undefined) return true;
    const pattern = SCRIPTS[script] ?? new RegExp(`\\p{Script=${script}}`, 'u');
    return letters.filter((letter) => pattern.test(letter)).length * 2 >= letters.length;
  } catch {
    return false;
  }
}
