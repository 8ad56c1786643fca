import type { AuditReport, Change, Finding, SentenceVerdict, Span } from '../../src/types.js';

/** The first place of some words in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

export const SOURCE =
  'Fire at the depot. Police said 14 lorries were not insured. The mayor may close the road on Monday. Nobody was hurt.';
export const SUSPECT =
  'Fire at the depot. Police said 41 lorries were insured. The mayor will close the road. Biden sent his regrets.';

const sentence = (words: string, verdict: SentenceVerdict['verdict'], from = ''): SentenceVerdict => ({
  span: spanOf(SUSPECT, words),
  text: words,
  verdict,
  confidence: 0.9,
  sources: from === '' ? [] : [{ id: 'wire.txt', span: spanOf(SOURCE, from) }],
  changes: [],
  formatting: 0,
  bracketed: false,
  moved: false,
  merged: false,
  split: false,
});

const change = (kind: Change['kind'], was: string, now: string): Change => ({
  kind,
  ...(now === '' ? {} : { suspect: spanOf(SUSPECT, now) }),
  ...(was === '' ? {} : { source: { id: 'wire.txt', span: spanOf(SOURCE, was) } }),
  was,
  now,
  because: `“${was}” became “${now}”.`,
});

const anachronism: Finding = {
  kind: 'anachronism',
  severity: 'alarm',
  span: spanOf(SUSPECT, 'Biden'),
  text: 'Biden',
  because: 'Biden took office in 2021, after the time of the story.',
  evidence: [
    {
      type: 'source',
      id: 'wire.txt',
      span: spanOf(SOURCE, 'The mayor'),
      text: 'The mayor',
      because: 'In office to 2019.',
    },
    { type: 'fact', text: 'president: 2021-01-20', because: 'From the table of office-holders.' },
  ],
};

/** A small report written by hand: what a reader sees must not depend on how the audit judges. */
export const REPORT: AuditReport = {
  format: 'isnad-report/1',
  locale: 'en',
  suspect: { id: 'blog.txt', language: 'en', length: SUSPECT.length, published: '2019-12-28T10:00:00Z' },
  sources: [
    {
      id: 'wire.txt',
      title: 'Fire',
      language: 'en',
      length: SOURCE.length,
      resemblance: 0.4,
      containment: 0.5,
      reused: 0.8,
    },
  ],
  sentences: [
    sentence('Fire at the depot.', 'verbatim', 'Fire at the depot.'),
    {
      ...sentence(
        'Police said 41 lorries were insured.',
        'altered',
        'Police said 14 lorries were not insured.',
      ),
      changes: [change('number', '14', '41'), change('negation', 'not', '')],
    },
    {
      ...sentence('The mayor will close the road.', 'altered', 'The mayor may close the road on Monday.'),
      changes: [change('certainty', 'may', 'will'), change('date', 'on Monday', '')],
      moved: true,
      confidence: 0.6,
    },
    sentence('Biden sent his regrets.', 'inserted'),
  ],
  omissions: [{ id: 'wire.txt', span: spanOf(SOURCE, 'Nobody was hurt.'), text: 'Nobody was hurt.' }],
  passages: [],
  findings: [anachronism],
  storyTime: { from: '2017-01-20', to: '2019-12-29', because: ['The mayor held office then.'] },
  summary: { verbatim: 1, altered: 2, reworded: 0, inserted: 1, omitted: 1 },
  warnings: [{ code: 'unreadable-date', message: 'The date of wire.txt is not used.' }],
};

/** The same with two dated sources on the web, of which the second, older one has its first sentence too. */
export const DATED: AuditReport = {
  ...REPORT,
  sources: REPORT.sources.flatMap((source) => [
    { ...source, published: '2019-12-27', url: 'https://wire.example/a?b=1&c' },
    { ...source, id: 'radio.txt', title: 'On air', published: '2019-12-20', reused: 0.1 },
  ]),
  sentences: REPORT.sentences.map((sentence, at) =>
    at === 0
      ? {
          ...sentence,
          formatting: 2,
          firstSeen: { id: 'radio.txt', span: { start: 4, end: 20 }, published: '2019-12-20T08:00:00Z' },
        }
      : sentence,
  ),
};

/** A report of one inserted sentence, for texts of any kind. */
export function reportOf(text: string, id = 'suspect'): AuditReport {
  return {
    ...REPORT,
    suspect: { id, language: 'und', length: text.length },
    sources: [],
    sentences: [{ ...sentence('Biden', 'inserted'), span: { start: 0, end: text.length }, text }],
    omissions: [],
    findings: [],
    storyTime: null,
    summary: { verbatim: 0, altered: 0, reworded: 0, inserted: 1, omitted: 0 },
    warnings: [],
  };
}
