import type { ChangeKind, Evidence, FindingKind, Severity, Verdict } from '../../types.js';

type None = Readonly<Record<never, never>>;
type Count = { readonly count: number };
type Day = { readonly day: string };
type Days = { readonly from: string; readonly to: string };
type Share = { readonly share: string };
type Flag = 'bracketed' | 'moved' | 'merged' | 'split';

const VERDICTS: Readonly<Record<Verdict | 'omitted', string>> = {
  verbatim: 'verbatim',
  altered: 'altered',
  reworded: 'reworded',
  inserted: 'inserted',
  omitted: 'omitted',
};

const FINDINGS: Readonly<Record<FindingKind, string>> = {
  anachronism: 'anachronism',
  'inconsistent-time': 'inconsistent time',
  'later-knowledge': 'later knowledge',
  'altered-quotation': 'altered quotation',
  'unsourced-quotation': 'unsourced quotation',
  'figure-conflict': 'conflicting figures',
  'reversed-meaning': 'reversed meaning',
  'changed-attribution': 'changed attribution',
  'bracketed-addition': 'addition in brackets',
  'dropped-context': 'dropped context',
  'headline-mismatch': 'headline without support',
  'hidden-characters': 'hidden characters',
  damage: 'damaged text',
  'word-slip': 'slip of a word',
};

const SEVERITIES: Readonly<Record<Severity, string>> = { alarm: 'ALARM', warning: 'WARNING', info: 'Note' };

const FLAGS: Readonly<Record<Flag, string>> = {
  bracketed: 'in brackets',
  moved: 'moved',
  merged: 'merged from several sentences',
  split: 'part of a longer sentence',
};

const EVIDENCE: Readonly<Record<Evidence['type'], string>> = {
  suspect: 'in the suspect',
  source: 'in the source',
  fact: 'known',
};

/** Labels of a report: what stands round the reasons. */
export const report = {
  'report.heading': ({ id }: { readonly id: string }): string => `Audit of ${id}`,
  'report.published': ({ day }: Day): string => `published ${day}`,
  'report.verdict': ({ verdict }: { readonly verdict: Verdict | 'omitted' }): string => VERDICTS[verdict],
  'report.finding': ({ kind }: { readonly kind: FindingKind }): string => FINDINGS[kind] ?? kind,
  'report.severity': ({ severity }: { readonly severity: Severity }): string => SEVERITIES[severity],
  'report.flag': ({ flag }: { readonly flag: Flag }): string => FLAGS[flag],
  'report.sentences': ({ count }: Count): string => `${count} ${count === 1 ? 'sentence' : 'sentences'}`,

  'report.quoted': ({ words }: { readonly words: string }): string => `“${words}”`,
  'report.joined': ({ items }: { readonly items: readonly string[] }): string => items.join(', '),

  'report.time': (_: None): string => 'Story time',
  'report.time.between': ({ from, to }: Days): string => `from ${from}, before ${to}`,
  'report.time.on': ({ day }: Day): string => day,
  'report.time.from': ({ day }: Day): string => `from ${day}`,
  'report.time.before': ({ day }: Day): string => `before ${day}`,

  'report.sources': (_: None): string => 'Sources',
  'report.sources.none': (_: None): string => 'None given: the article is checked by itself.',
  'report.source.reused': ({ share }: Share): string => `${share} of the suspect's words come from it`,
  'report.source.contains': ({ share }: Share): string => `holds ${share} of the suspect's word sequences`,
  'report.source.resemblance': ({ share }: Share): string => `resemblance ${share}`,

  'report.findings': (_: None): string => 'Findings',
  'report.findings.none': (_: None): string => 'Nothing that a fact-checker must look at was found.',
  'report.finding.place': ({ sentence }: { readonly sentence: number }): string => `sentence ${sentence}`,
  'report.evidence': ({ type }: { readonly type: Evidence['type'] }): string => EVIDENCE[type],
  'report.evidence.source': ({ source }: { readonly source: number }): string => `in source ${source}`,

  'report.text': (_: None): string => 'Sentence by sentence',
  'report.sentence.source': ({ source }: { readonly source: number }): string => `source ${source}`,
  /** An article of the report as its headings call it; source 0 is the suspect. */
  'report.article': ({ source }: { readonly source: number }): string =>
    source === 0 ? 'the suspect' : `source ${source}`,
  'report.sentence.formatting': ({ count }: Count): string =>
    `written differently in ${count} ${count === 1 ? 'place' : 'places'}`,
  'report.sentence.first-seen': ({ source, day }: Day & { readonly source: number }): string =>
    `first in source ${source}, ${day}`,
  'report.sentence.doubt': ({ share }: Share): string => `only ${share} sure`,
  'report.sentence.finding': ({ finding }: { readonly finding: number }): string => `see finding ${finding}`,
  'report.change': ({ kind }: { readonly kind: ChangeKind }): string => kind,

  'report.inserted': (_: None): string => 'None of the sources holds this sentence.',
  'report.omissions': (_: None): string => 'Left out',
  'report.omission': ({ source }: { readonly source: number }): string => `source ${source}`,
  'report.warnings': (_: None): string => 'Notes on the data',
};
