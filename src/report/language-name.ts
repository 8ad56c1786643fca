/** What the readers of a locale call a language, by its BCP 47 tag; the tag where they have no word for it. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale, 'en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // an article may call its language anything
  }
}
