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
  readonly url?: string;
  readonly publisher?: string;
  /** BCP 47 tag; found from the text when missing. */
  readonly language?: string;
}

/** What a report says of an article: everything but its text. */
export interface ArticleInfo {
  readonly id: string;
  readonly title?: string;
  readonly published?: string;
  readonly url?: string;
  readonly publisher?: string;
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
  readonly sources: readonly SourceSpan[];
  readonly changes: readonly Change[];
  /** The sentence stands inside editorial brackets. */
  readonly bracketed: boolean;
  /** It stands elsewhere in the order than in its source. */
  readonly moved: boolean;
  /** It joins two or more source sentences. */
  readonly merged: boolean;
  /** It is a part of one source sentence whose other part stands in another sentence of the suspect. */
  readonly split: boolean;
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
