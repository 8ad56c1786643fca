/**
 * What the library knows of one language: plain word lists, no code. Every list is a string of entries.
 *
 * Entries are separated by a comma or a line end; an entry of several words keeps its spaces. Entries are written as
 * the language writes them; they are folded as any text is (case, diacritics, letter variants) when they are loaded.
 * `stem*` matches every word that begins with `stem`. Lists hold single meanings: a word that is far more often
 * something else stays out, since a wrong mark costs more than a missed one.
 */
export interface LanguageData extends ChangeWords {
  /** BCP 47 primary tag. */
  readonly code: string;

  /** The 100-200 most frequent words that carry no evidence of reuse: articles, pronouns, prepositions, auxiliaries. */
  readonly functionWords: string;
  /** Letters or words glued to the front of a word (`و ف ب ل ك ال` in Arabic, `l' d' qu'` in French), longest first. */
  readonly prefixes: string;
  /** Inflections glued to the end of a word, longest first; used for matching only, never shown. */
  readonly suffixes: string;
  /** Words written with a stop that does not end a sentence: `Dr, Mr, Jan, bzw, т.е`. Without their last stop. */
  readonly abbreviations: string;

  /** Number words, `word=value`: `one=1, zwanzig=20, hundred=100, нуля=0`; all genders and cases in use. */
  readonly numbers: string;
  /** Multipliers, `word=value`: `thousand=1000, مليون=1000000, 万=10000, lakh=100000`; plurals and cases too. */
  readonly magnitudes: string;
  /** Ordinals `first=1`, and fractions `half=0.5, ثلث=0.333`. */
  readonly ordinals: string;
  readonly fractions: string;
  /** Vague counts: `dozens, several, عشرات, десятки, a handful`. */
  readonly quantities: string;
  /** Words and signs for a share of a hundred: `percent, في المئة, %`. */
  readonly percent: string;
  /** Units of measure and currency that stand beside a figure: `kilometre*, dollar*, طن, метр*`. */
  readonly units: string;

  /** `word=1` to `word=12`, Gregorian, every naming system in use (`كانون الثاني=1, يناير=1, جانفي=1`), abbreviations too. */
  readonly months: string;
  /** Months of other calendars in use, `muharram=1`; empty where none is. */
  readonly otherMonths: string;
  /** `word=1` (Monday) to `word=7` (Sunday). */
  readonly weekdays: string;
  /** Units and parts of time: `day*, week*, hour*, morning, ساعة, ليل*`. */
  readonly timeUnits: string;
  /** `yesterday, today, last, next, ago, أمس, الماضي`: words that place an event in time. */
  readonly relativeTimes: string;

  /** Words that flip polarity: `not, no, never, without, لم, لن, ليس*, دون, kein*, нет`. */
  readonly negations: string;
  /** Verbs and nouns that deny, refuse or rule out, any inflection: `refus*, den*, ruled out, نف*, رفض*, исключ*`. */
  readonly denials: string;
  /** Affixes that negate a word where the language has them: `un-, in-, -los, не-, غير`; `-m-` within a verb. */
  readonly negativeAffixes: string;

  /** Words that weaken a claim: `may, might, reportedly, allegedly, about, around, suspected, ربما, قد, نحو, يُزعم`. */
  readonly hedges: string;
  /** Words that make a figure vague and mean something else elsewhere: `about 30, some 30, نحو 30, 约30`. */
  readonly approximators: string;
  /** Words that strengthen a claim: `certainly, definitely, proven, clearly, بالتأكيد, حتما`. */
  readonly boosters: string;

  /** Reporting verbs and nouns by force, any inflection in the news: neutral (`said, told, قال*, according to`). */
  readonly reportingNeutral: string;
  /** Stressed: `stressed, insisted, emphasised, أكد*, شدد*`. */
  readonly reportingStressed: string;
  /** Claimed, at a distance: `claimed, alleged, زعم*, ادعى`. */
  readonly reportingClaimed: string;
  /** Admitted: `admitted, conceded, confessed, أقر*, اعترف*`. */
  readonly reportingAdmitted: string;
  /** Denied: `denied, rejected, نفى, отрица*`. */
  readonly reportingDenied: string;

  /** Nouns for people who speak or hold office: `spokesman, minister, president, official, general, ناطق*, مسؤول*`. */
  readonly roles: string;
  /** Generic heads of proper names: `street, university, ministry, party, river, city, company, وزارة, حزب, مدينة`. */
  readonly nameHeads: string;
  /** Names of nationalities and peoples as adjectives are left to the gazetteer; here only titles: `Mr, Mrs, Sheikh, السيد`. */
  readonly titles: string;

  /** Pairs of opposites that turn a statement round, `rose=fell, بدأ=انتهى`, inflected as in the news. */
  readonly antonyms: string;
  /** Groups of words of one meaning in the news, `killed=slain=dead`; used to link paraphrases, never to call them verbatim. */
  readonly synonyms: string;
  /**
   * Fields of meaning, a line each, `flood*=water*=river*`: words that a paraphrase may change for one another, looser than
   * synonyms. They only help to tell whether a sentence without a counterpart tells what one of the sources tells. Many
   * words near the centre of the news are worth more than rare ones; a word may stand in several lines.
   */
  readonly fields: string;
  /** Words that open a sentence to join it to the one before: `meanwhile, however, كما, إلى ذلك, من جهته`. */
  readonly connectives: string;
}

/** The lists that only kinds of change need, in a file of their own: `<code>/changes.ts`. Written like the others. */
export interface ChangeWords {
  /** Of the words in `percent`, those that count points: two per cent more are not two points more. */
  readonly percentagePoints: string;
  /** Names of measures and currencies by a sign, `kilometre*=km, km=km`: one sign is one measure. */
  readonly measures: string;
  /** Words before the figures of a clock time, `saat, الساعة`; only where nothing counted can follow them. */
  readonly clockBefore: string;
  /** Words after the figures of a clock time: `Uhr, o'clock, बजे, 点`. */
  readonly clockAfter: string;
  /** Given names in the news that no common word of the language is; of Chinese, surnames, which come first. */
  readonly givenNames: string;
  /** Towns, regions and continents; countries are left to the gazetteer. */
  readonly places: string;
  /** Heads of institutions with `_` for the word that names them: `ministry of _, وزارة _, _ मंत्रालय`. */
  readonly institutions: string;
  /**
   * Ways to write one word, `ترامب=ترمب, kiev=kyiv`. `word*` is a beginning; `-ise=-ize` is an ending, `trans-=tras-` a
   * beginning, `-ph-=-f-` a stretch within a word, in any word; `--our-=-or-` one behind a
   * syllable, in `colour` and not in `four`.
   */
  readonly spellings: string;
  /** Words before or behind a speaker that are no verb: `according to, بحسب, के अनुसार`. */
  readonly accordingTo: string;
  /** Pronouns of the third person that are subjects: they stand for a speaker. */
  readonly pronouns: string;
  /** Small words that are one with a verb, its negation or its sense, and may stand off it: `longer, still, plus, ab, هنوز`. */
  readonly verbParticles: string;
  /** Verb forms that leave open whether something is so: the conditional of rumour, `may`, `soll`, `-abilir` for an ending. */
  readonly modals: string;
  /** Idioms that begin like a number and count nothing: `one another, 一直, d'une part`. */
  readonly notNumbers: string;
}
