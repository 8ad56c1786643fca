/**
 * The words by which one language shows how a mention of an office-holder is meant. Entries as in `lang/types.ts`:
 * separated by commas or line ends, folded when loaded, `stem*` matches every word that begins so.
 */
export interface TimeCues {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** Nouns for a government before its head's name: `administration of, government of`. */
  readonly administrationBefore: string;
  /** Nouns for a government after its head's name: `administration, government`. */
  readonly administrationAfter: string;
  /** What may stand between an office, a country and a name: articles, `of`, ranks, titles, `current`, `outgoing`. */
  readonly links: string;
  /** Words that join two mentions: a cue beyond one belongs to the other. */
  readonly conjunctions: string;
  /** No longer in office, or dead: `former, ex, late`. */
  readonly former: string;
  /** In office at the time that is told of: `then, at the time`. */
  readonly atThatTime: string;
  /** Not in office yet: `elect, candidate, nominee`. */
  readonly notYet: string;
  /** Before a mention or within it, only later or perhaps: `next, future, if`. After it they speak of something else. */
  readonly ahead: string;
  /** Another office beside the named one: `deputy, acting, shadow`. Right before the office or right after it. */
  readonly lesser: string;
  /** Before a mention, a look back at a time in office: `under, during the presidency of`. */
  readonly eraBefore: string;
  /** After a mention, a look back at a time in office: `era, years, 's presidency`. */
  readonly eraAfter: string;
  /** Anywhere in the sentence, a look back: `anniversary, decades ago, historian, memoirs`. */
  readonly history: string;
  /** Anywhere in the sentence, invention: `film, novel, series`. */
  readonly fiction: string;
  /** Things that are named after people, before the name: `airport, street, university`. */
  readonly namedBefore: string;
  /** The same after the name. */
  readonly namedAfter: string;
  /** Bodies of which one may be president, chairman or secretary without holding the public office. */
  readonly otherBodies: string;
  /** Offices whose words need a country beside them: `leader, head, Başkanı`. */
  readonly needsCountry: string;
  /** What follows an owner: `s`, `的`: the sentence is about what is theirs. Empty where `of` stands before. */
  readonly possessives: string;
  /** Words that tie a sentence to the day of writing: `today, yesterday, this week`. Weekdays are known already. */
  readonly present: string;
  /** Words after which a date, name or term lies ahead: `will, plan*, by, until`. */
  readonly future: string;
  /** A title may follow a name directly, without a pause: `拜登总统`. */
  readonly titleAfterName: boolean;
  /** A body's name stands before the office, as in `party president`, rather than after it. */
  readonly bodyBeforeOffice: boolean;
  /** Months outside the Gregorian calendar count from the Iranian solar year, apart from those of `lunarMonths`. */
  readonly solarCalendar: boolean;
  readonly lunarMonths: string;
}
