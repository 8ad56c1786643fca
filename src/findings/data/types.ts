/**
 * What the findings must know of a language beyond its {@link LanguageData}. Lists are written as there: entries separated
 * by commas or line ends, folded when they are loaded, `stem*` for every word that begins with `stem`.
 */
export interface FindingWords {
  /** BCP 47 primary tag. */
  readonly code: string;
  /**
   * Finite reporting verbs, third person, that are nothing else besides: two of them side by side are an editor's slip.
   * Participles and nouns stay out, and so do forms that are adjectives too (`said confirmed cases`).
   */
  readonly finiteVerbs: string;
  /**
   * Words that join a clause to a verb before it. A paragraph that begins with one, in small letters where the script has
   * them and exactly as written here, and goes on with a verb of `finiteVerbs` where `needsVerb` is set, has lost its beginning.
   */
  readonly complementisers: string;
  readonly needsVerb: boolean;
  /** Words that no sentence ends with: articles, prepositions and conjunctions that are nothing else besides. */
  readonly danglers: string;
  /** Phrases that take certainty from a report: not confirmed, no evidence, preliminary, could not be verified. */
  readonly caveats: string;
  /** Ways to tell the other side's answer or that there was none: declined to comment, in response, for its part. */
  readonly answers: string;
  /** Words before or behind a figure that make it the least, or the most, that there is: `more than`, `up to`. */
  readonly atLeast: string;
  readonly atMost: string;
  /** What befell those who are counted, a group of words a line: dead, hurt, missing, held, displaced, saved. */
  readonly fates: string;
}
