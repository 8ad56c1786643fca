/** How a language writes counts, lists and days. Made once for each language, not once for each message. */
export interface Format {
  /** An ISO 8601 day or month in full: `20 janvier 2021`, `janvier 2021`. What is neither stays as it is. */
  readonly day: (day: string) => string;
  readonly and: (items: readonly string[]) => string;
  readonly or: (items: readonly string[]) => string;
  /** The form that goes with a count, with `#` for the count. A form that is missing is that of `other`. */
  readonly count: (count: number, forms: Forms) => string;
}

/** Forms by the plural categories of the Unicode CLDR. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The formats of a language, BCP 47. */
export function formatIn(language: string): Format {
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const and = new Intl.ListFormat(language, { type: 'conjunction' });
  const or = new Intl.ListFormat(language, { type: 'disjunction' });
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return {
    day: (day) => {
      const date = new Date(`${day}${isMonth(day) ? '-01' : ''}T00:00:00Z`);
      if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(day) || Number.isNaN(date.getTime())) return day;
      return (isMonth(day) ? months : days).format(date);
    },
    and: (items) => and.format(items),
    or: (items) => or.format(items),
    count: (count, forms) => (forms[plural.select(count)] ?? forms.other).replace('#', number.format(count)),
  };
}

/** Whether a date tells the month and not the day. */
export function isMonth(date: string): boolean {
  return date.length === 'YYYY-MM'.length;
}
