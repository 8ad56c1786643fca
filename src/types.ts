/**
 * The records that users see. Everything here is plain, readonly and JSON-safe.
 */

/** A half-open range of UTF-16 code units in an article's own, untouched `text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An article as the caller gives it. */
export interface Article {
  /** Unique among the articles of one call. */
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  /** ISO 8601 date or date-time of first publication. */
  readonly published?: string;
  /** ISO 8601 date or date-time on which this text was captured: it is no later than that. */
  readonly captured?: string;
  readonly url?: string;
  readonly publisher?: string;
  /** Who wrote it, as the publisher names them. */
  readonly byline?: string;
  /** BCP 47 tag; found from the text when missing. */
  readonly language?: string;
}

/** What a report says of an article: everything but its text. */
export interface ArticleInfo {
  readonly id: string;
  readonly title?: string;
  readonly published?: string;
  readonly captured?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly byline?: string;
  /** BCP 47 tag, `und` where the text does not decide. */
  readonly language: string;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
}

/** A source as a report lists it, best first. All shares lie between 0 and 1. */
export interface SourceInfo extends ArticleInfo {
  /** |A∩B| / |A∪B| over word shingles, exact (Broder 1997). */
  readonly resemblance: number;
  /** |A∩B| / |A|, A the suspect: the share of the suspect's shingles that the source holds, exact. */
  readonly containment: number;
  /** Share of the suspect's words that the audit traces to this source. */
  readonly reused: number;
}

/** A place in one of the sources. */
export interface SourceSpan {
  readonly id: string;
  readonly span: Span;
}

/** A sentence of a source that a sentence of the suspect answers to. */
export interface SourceSentence extends SourceSpan {
  /** Its words; missing where they are, to the letter, those of the verbatim sentence that it stands beside. */
  readonly text?: string;
}

/** What became of a source sentence in the suspect. */
export type Verdict = 'verbatim' | 'altered' | 'reworded' | 'inserted';

export type ChangeKind =
  | 'number'
  | 'date'
  | 'name'
  | 'negation'
  | 'quotation'
  | 'attribution'
  | 'certainty'
  | 'wording';

/** One word-level difference between a sentence and its source. One side is missing for a pure addition or removal. */
export interface Change {
  readonly kind: ChangeKind;
  readonly suspect?: Span;
  readonly source?: SourceSpan;
  /** The source's words, empty for an addition. */
  readonly was: string;
  /** The suspect's words, empty for a removal. */
  readonly now: string;
  /** The same words stand elsewhere in the sentence: `suspect` is where they are now, `source` where they were. */
  readonly moved?: true;
  readonly because: string;
}

/** The judgement on one sentence of the suspect. */
export interface SentenceVerdict {
  readonly span: Span;
  readonly text: string;
  readonly verdict: Verdict;
  /** Between 0 and 1: how sure the verdict is. */
  readonly confidence: number;
  /** Best first; several when merged or syndicated; empty exactly when `inserted`. */
  readonly sources: readonly SourceSentence[];
  readonly changes: readonly Change[];
  /**
   * In how many places the same is written otherwise than in the source: case, diacritics, digit shapes, white space,
   * punctuation, the style of quotation marks, spellings, figures and dates of one value. Such places are no changes.
   */
  readonly formatting: number;
  /** The sentence stands inside editorial brackets. */
  readonly bracketed: boolean;
  /** It stands elsewhere in the order than in its source. */
  readonly moved: boolean;
  /** It joins two or more source sentences. */
  readonly merged: boolean;
  /** It is a part of one source sentence whose other part stands in another sentence of the suspect. */
  readonly split: boolean;
  /** Where the sentence stands first among the dated sources; missing for inserted ones and where no source is dated. */
  readonly firstSeen?: FirstSeen;
  /** What stands between the sentence before and this one, such as line ends and brackets; missing for a single space. */
  readonly before?: string;
  /** What stands behind the last sentence of the article; missing for nothing. */
  readonly after?: string;
}

/** The earliest dated place of a sentence. */
export interface FirstSeen extends SourceSpan {
  /** ISO 8601, as the source has it. */
  readonly published: string;
}

/** A sentence of a reused source that the suspect leaves out. */
export interface Omission {
  readonly id: string;
  readonly span: Span;
  readonly text: string;
}

/** A maximal pair of aligned stretches. */
export interface Passage {
  readonly suspect: Span;
  readonly source: SourceSpan;
  /** Share of the words of both stretches that match, between 0 and 1. */
  readonly similarity: number;
}

export type Severity = 'alarm' | 'warning' | 'info';

export type FindingKind =
  | 'anachronism'
  | 'inconsistent-time'
  | 'later-knowledge'
  | 'altered-quotation'
  | 'unsourced-quotation'
  | 'figure-conflict'
  | 'reversed-meaning'
  | 'changed-attribution'
  | 'bracketed-addition'
  | 'dropped-context'
  | 'headline-mismatch'
  | 'hidden-characters'
  | 'damage'
  | 'word-slip';

/** What a finding rests on: a place in the suspect, a place in a source, or a row of the data. */
export type Evidence =
  | { readonly type: 'suspect'; readonly span: Span; readonly text: string; readonly because: string }
  | {
      readonly type: 'source';
      readonly id: string;
      readonly span: Span;
      readonly text: string;
      readonly because: string;
    }
  | { readonly type: 'fact'; readonly text: string; readonly because: string };

/** Something a fact-checker must look at. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** In the suspect's text. */
  readonly span: Span;
  readonly text: string;
  /** A full sentence. */
  readonly because: string;
  readonly evidence: readonly Evidence[];
}

/** When a story is set. Dates are ISO 8601 days; `from` inclusive, `to` exclusive; a missing end is open. */
export interface StoryTime {
  readonly from?: string;
  readonly to?: string;
  /** Full sentences, the weightiest first. */
  readonly because: readonly string[];
}

/** Doubt about the data, never about the caller. */
export interface Warning {
  readonly code: string;
  readonly message: string;
}

export interface AuditReport {
  readonly format: 'isnad-report/1';
  /** The language of every `because`, as it was written: `en`, `ar`, `fr`. */
  readonly locale: string;
  readonly suspect: ArticleInfo;
  readonly sources: readonly SourceInfo[];
  /** Every sentence of the suspect, in order, headline and brackets included. */
  readonly sentences: readonly SentenceVerdict[];
  readonly omissions: readonly Omission[];
  readonly passages: readonly Passage[];
  /** Most severe first. */
  readonly findings: readonly Finding[];
  readonly storyTime: StoryTime | null;
  readonly summary: Readonly<Record<Verdict | 'omitted', number>>;
  readonly warnings: readonly Warning[];
}

/**
 * How two articles hang together: `republication`, most of one stands in the other, edited; `excerpt`, one is mostly a
 * part of the longer other; `quotation`, stretches of one stand in the other, or are told in other words; `common-source`,
 * both took what they share from a third that is not among the articles.
 */
export type Relation = 'republication' | 'excerpt' | 'quotation' | 'common-source';

/** What the order of two articles rests on: dates, other reasons, nothing. */
export type Order = 'dated' | 'inferred' | 'undecided';

/** That two articles share text; and which took it from which, as far as that can be told. */
export interface ProvenanceEdge {
  /** The source; the likelier one where `order` is `undecided`. */
  readonly from: string;
  /** The one that took. */
  readonly to: string;
  readonly relation: Relation;
  readonly order: Order;
  /** Between 0 and 1: how likely it is that `from` came first. */
  readonly confidence: number;
  /** Full sentences, the weightiest first. */
  readonly because: readonly string[];
  /** Share of the words of `to` that stand in `from`, between 0 and 1. */
  readonly share: number;
  /** `suspect` is in `to`, `source` in `from`; in the order of `to`. */
  readonly passages: readonly Passage[];
  /** `to` took most from another article, and this beside it. */
  readonly secondary: boolean;
  /** What was done on the way; missing for a quotation, and beyond the option `revisions`. */
  readonly revision?: Revision;
}

/** A sentence as a revision names it. */
export interface RevisedSentence {
  readonly span: Span;
  readonly text: string;
}

/** A sentence that was changed: as it stands in the later version, and what of it the earlier one had. */
export interface AlteredSentence extends RevisedSentence {
  readonly verdict: 'altered' | 'reworded';
  /** Sentences of the earlier version. */
  readonly was: readonly RevisedSentence[];
  /** As in a report: `suspect` is the later version. */
  readonly changes: readonly Change[];
}

/** What one version did to another, sentence by sentence. */
export interface Revision {
  readonly from: string;
  readonly to: string;
  /** Sentences taken over word for word. */
  readonly kept: number;
  /** Of those kept and altered, the ones that stand elsewhere in the order. */
  readonly moved: number;
  /** Sentences of `to` that `from` has not. */
  readonly added: readonly RevisedSentence[];
  /** Sentences of `from` that `to` has not. */
  readonly removed: readonly RevisedSentence[];
  /** Sentences of `to`. */
  readonly altered: readonly AlteredSentence[];
}

/** The versions of one page or of one declared series, one after the other. */
export interface VersionHistory {
  /** The url that all have, or the name of the declared series. */
  readonly series: string;
  /** Ids, the earliest first. */
  readonly versions: readonly string[];
  /** What the order rests on: dates, the order in which the caller declared them, or nothing (then they stand by their ids). */
  readonly order: 'dated' | 'declared' | 'undecided';
  /** From each version to the next. */
  readonly revisions: readonly Revision[];
}

/** Who shares text with whom, and who took it from whom. */
export interface ProvenanceGraph {
  readonly format: 'isnad-graph/1';
  readonly articles: readonly ArticleInfo[];
  /** Ids of articles that share text, directly or through others: two or more each, ascending, the largest cluster first. */
  readonly clusters: readonly (readonly string[])[];
  /** By cluster; within one, sources before what was made from them. */
  readonly edges: readonly ProvenanceEdge[];
  readonly versions: readonly VersionHistory[];
  readonly warnings: readonly Warning[];
  /** Language of the reasons, BCP 47. */
  readonly locale: string;
}

/** What a caller may set for a trace. Everything has a default. */
export interface TraceOptions {
  /** Language of the reasons (`because`), BCP 47. Default `en`. */
  readonly locale?: string;
  /** Ids of articles that are versions of one another, the earliest first, by a name for each series. Default: none. */
  readonly series?: Readonly<Record<string, readonly string[]>>;
  /** Most edges for which is told what was done sentence by sentence, the first ones; 0 to 1,000,000. Default 200. */
  readonly revisions?: number;
  /** Stems words, see {@link Stemmer}. Default: light stems from the library's lists of affixes. */
  readonly stemmer?: Stemmer;
  /** Office-holders and dated terms of the caller's own, see {@link GazetteerRows}. */
  readonly gazetteer?: GazetteerRows;
}

/**
 * A plug that stems words: two forms with one stem count as inflections of one word. Only used for matching, never shown.
 *
 * It must be pure: the same form and language give the same stem. Results are kept as long as the
 * function lives: make it once, not once an audit.
 *
 * @param form a word as it is matched: small letters, no diacritics, one shape for each Arabic letter variant (ا for أ,
 * ه for ة, ي for ى), Western digits.
 * @param language its language, as the first part of a BCP 47 tag (`ar`, never `ar-EG`); `und` where it is not known.
 * @returns the stem in any notation that the stemmer likes, the form itself where there is nothing to take away.
 */
export type Stemmer = (form: string, language: string) => string;

/**
 * Rows that a caller adds to the gazetteer, in the shape of the tables in `data/tables`. Days are `YYYY-MM-DD`.
 *
 * @example
 * { persons: [{ id: 'ana-lima', names: { en: 'Ana {Lima}' } }],
 *   tenures: [{ person: 'ana-lima', office: 'mayor', country: 'PT', start: '2019-01-01', end: '2023-01-01' }] }
 */
export interface GazetteerRows {
  readonly persons?: readonly { readonly id: string; readonly names: RowNames }[];
  readonly tenures?: readonly {
    readonly person: string;
    readonly office: string;
    readonly country: string;
    readonly start: string;
    /** The first day out of office; missing while it lasts. */
    readonly end?: string;
  }[];
  readonly offices?: readonly {
    readonly id: string;
    readonly holders: 'single' | 'many';
    readonly names: RowNames;
  }[];
  readonly countries?: readonly { readonly id: string; readonly names: RowNames }[];
  readonly terms?: readonly {
    readonly id: string;
    readonly kind: string;
    readonly notBefore?: string;
    readonly notAfter?: string;
    readonly names: RowNames;
  }[];
}

/** Forms by language; in a person's name the part that stands alone is in braces: `Joe {Biden}`. */
export type RowNames = Readonly<Record<string, string | readonly string[]>>;
