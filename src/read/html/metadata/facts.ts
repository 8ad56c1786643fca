/** What a page says of its article, as it says it. Lists hold rivals, the most trustworthy first. */
export interface PageFacts {
  readonly headlines: readonly string[];
  readonly published: readonly string[];
  readonly publishers: readonly string[];
  readonly bylines: readonly string[];
  readonly languages: readonly string[];
  readonly urls: readonly string[];
  /** The article's own text, where the page has it as data. */
  readonly bodies: readonly string[];
}
