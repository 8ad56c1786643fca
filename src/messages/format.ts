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

const formats = new Map<string, Format>();

/** The formats of a language, BCP 47. */
export function formatIn(language: string): Format {
  const format = formats.get(language) ?? make(language);
  formats.set(language, format);
  return format;
}

/** What the platform offers is costly to make, and a program that imports the library may never write that language. */
function make(language: string): Format {
  const days = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
  const months = once(
    () => new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  );
  const and = once(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const or = once(() => new Intl.ListFormat(language, { type: 'disjunction' }));
  const plural = once(() => new Intl.PluralRules(language));
  const number = once(() => new Intl.NumberFormat(language));
  return {
    day: (day) => {
      const date = new Date(`${day}${isMonth(day) ? '-01' : ''}T00:00:00Z`);
      if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(day) || Number.isNaN(date.getTime())) return day;
      return (isMonth(day) ? months() : days()).format(date);
    },
    and: (items) => and().format(items),
    or: (items) => or().format(items),
    count: (count, forms) =>
      (forms[plural().select(count)] ?? forms.other).replace('#', number().format(count)),
  };
}

function once<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

/** Whether a date tells the month and not the day. */
export function isMonth(date: string): boolean {
  return date.length === 'YYYY-MM'.length;
}
