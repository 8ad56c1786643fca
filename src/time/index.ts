import type { Analysis } from '../analyse.js';
import type { Say } from '../messages/index.js';
import type { Evidence, Finding, GazetteerRows, StoryTime, Warning } from '../types.js';
import { type Conflict, type Judgement, judgeByClaims, type Misfit, misfitsOfDate } from './anachronisms.js';
import { claimsOf } from './claims.js';
import { dayNumber, gapBetween, type Interval, isoDay } from './days.js';
import { type Gazetteer, gazetteerWith } from './gazetteer.js';
import {
  boundsOf,
  dayOrOpen,
  evidenceOf,
  factOf,
  heldIn,
  reasonOf,
  reasonsFor,
  type Speaker,
  type Story,
  storyOf,
} from './reasons.js';
import { bestWindow, contradicts, distinct, type Window, windowOn } from './story-time.js';
import { hearWitnesses, type JudgedSentence, type Testimony, type Witness } from './witnesses.js';

export type { JudgedSentence } from './witnesses.js';

/** What {@link assessTime} looks at. */
export interface TimeInput {
  readonly suspect: Analysis;
  readonly sources: readonly Analysis[];
  readonly sentences: readonly JudgedSentence[];
  /** `YYYY-MM-DD`: the day on which the story is set, as the caller knows it. */
  readonly asOf: string | undefined;
  readonly say: Say;
  readonly gazetteer?: GazetteerRows | undefined;
}

export interface TimeAssessment {
  readonly storyTime: StoryTime | null;
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
}

/** The gazetteer says nothing of stories before this day. */
const VALID_FROM = Date.UTC(1990, 0, 1) / 86_400_000;
/** A story is published within days of what it tells. */
const DAYS_BEFORE_PUBLISHED = 3;
/** Further claims told with the story's time. */
const MOST_FURTHER = 3;
/** Evidence shown with a finding. */
const MOST_EVIDENCE = 6;

/** Whether an article says anything of when it is set. Cost: linear. */
export function tellsTime(analysis: Analysis, rows: GazetteerRows | undefined): boolean {
  return claimsOf(analysis, gazetteerWith(rows)).length > 0;
}

/**
 * Tells when a story is set, and what in the suspect cannot be of that time.
 *
 * The story's time comes from `asOf`, from the days of publication, else from the office-holders, dated terms and dates
 * that the texts name: words that the suspect shares with a source are evidence, words of its own are what is judged.
 * Pure and synchronous; about 2 ms for an article of 600 words once the gazetteer is loaded.
 */
export function assessTime(input: TimeInput): TimeAssessment {
  const gazetteer = gazetteerWith(input.gazetteer);
  const speaker: Speaker = { say: input.say, gazetteer, suspect: input.suspect.article.id };
  const testimony = hearWitnesses(input.suspect, input.sources, input.sentences, gazetteer);
  const alone = testimony.related.length === 0;
  const { given, warnings } = givenDate(input, testimony, speaker);
  const window =
    given === undefined ? bestWindow(testimony.witnesses) : windowOn([given.days], testimony.witnesses);
  if (window === undefined) return { storyTime: null, findings: [], warnings };

  const reasons = given?.reasons ?? [];
  const story = storyOf(speaker, window, reasons);
  const beyond = beyondData(window, gazetteer);
  const { misfits, conflict }: Judgement = beyond
    ? { misfits: [], conflict: undefined }
    : given === undefined
      ? judgeByClaims(testimony.witnesses, window, alone)
      : { misfits: misfitsOfDate(testimony.witnesses, window, alone), conflict: undefined };
  const findings = misfits.map((misfit) => anachronism(speaker, misfit, window, reasons));
  if (conflict !== undefined) findings.push(inconsistency(speaker, conflict));
  const { from, to } = boundsOf(window);
  const storyTime = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    because: [
      input.say('time.story', story),
      ...reasonsFor(speaker, window)
        .filter((reason) => !story.reasons.includes(reason))
        .slice(0, MOST_FURTHER)
        .map((reason) => input.say('time.evidence.for', { reason })),
    ],
  };
  if (beyond && given !== undefined)
    warnings.push({
      code: 'beyond-gazetteer',
      message: input.say('time.warning.beyond', {
        day: isoDay(given.days.from),
        through: isoDay(gazetteer.validThrough),
      }),
    });
  return { storyTime, findings, warnings };
}

function beyondData({ days }: Window, { validThrough }: Gazetteer): boolean {
  const from = days[0]?.from ?? 0;
  const to = days.at(-1)?.to ?? 0;
  return from > validThrough || to <= VALID_FROM;
}

interface GivenDate {
  readonly days: Interval;
  readonly reasons: readonly string[];
}

/** The story's date as somebody gave it: `asOf`, else the publication of the related sources, else of the suspect. */
function givenDate(
  { suspect, sources, asOf, say }: TimeInput,
  { witnesses, related }: Testimony,
  speaker: Speaker,
): { readonly given: GivenDate | undefined; readonly warnings: Warning[] } {
  const day = asOf === undefined ? undefined : dayNumber(asOf);
  if (day !== undefined)
    return {
      given: { days: { from: day, to: day + 1 }, reasons: [say('time.reason.as-of', { day: isoDay(day) })] },
      warnings: [],
    };
  const published = [suspect, ...sources.filter(({ article }) => related.includes(article.id))].flatMap(
    ({ article }) => {
      const number = article.published === undefined ? undefined : dayNumber(article.published);
      return number === undefined
        ? []
        : [{ id: article.id, day: number, own: article.id === suspect.article.id }];
    },
  );
  const ofSources = published.filter(({ own }) => !own);
  const dates = ofSources.length > 0 ? ofSources : published;
  if (dates.length === 0) return { given: ofDateline(witnesses, related, speaker), warnings: [] };
  const days = {
    from: Math.min(...dates.map((date) => date.day)) - DAYS_BEFORE_PUBLISHED,
    to: Math.max(...dates.map((date) => date.day)) + 1,
  };
  const against = distinct(
    witnesses.filter(
      (witness) =>
        witness.about.kind === 'office' && witness.reading === 'present' && witness.trust === 'shared',
    ),
  ).filter((witness) => contradicts(witness.days, [days]) && gapBetween(witness.days, [days]) > 60);
  const agree = distinct(
    witnesses.filter(({ about, trust }) => about.kind === 'office' && trust === 'shared'),
  ).filter((witness) => !contradicts(witness.days, [days]));
  if (against.length >= 2 && against.length > agree.length)
    return {
      given: undefined,
      warnings: [
        {
          code: 'date-doubt',
          message: say('time.warning.date-doubt', {
            day: isoDay(days.to - 1),
            reasons: against.slice(0, 3).map((witness) => reasonOf(speaker, witness)),
          }),
        },
      ],
    };
  const reasons = dates.map(({ id, day: at }) => say('time.reason.published', { id, day: isoDay(at) }));
  return { given: { days, reasons: reasons.slice(0, 2) }, warnings: [] };
}

/** The day of a dateline: of related sources, else of the suspect where it stands alone. */
function ofDateline(
  witnesses: readonly Witness[],
  related: readonly string[],
  speaker: Speaker,
): GivenDate | undefined {
  const datelines = witnesses.flatMap((witness) => {
    const { about, source } = witness;
    if (about.kind !== 'date' || about.dateline === undefined) return [];
    return (source === undefined) === (related.length === 0) ? [{ witness, day: about.dateline }] : [];
  });
  const [first] = datelines;
  if (first === undefined) return undefined;
  const days = datelines.map(({ day }) => day);
  return {
    days: { from: Math.min(...days) - DAYS_BEFORE_PUBLISHED, to: Math.max(...days) + 2 },
    reasons: [reasonOf(speaker, first.witness)],
  };
}

function anachronism(
  speaker: Speaker,
  { witness, severity, against }: Misfit,
  window: Window,
  reasons: readonly string[],
): Finding {
  const story = storyOf(speaker, { ...window, for: against.length > 0 ? against : window.for }, reasons);
  const evidence: Evidence[] = [
    evidenceOf(speaker, witness, 'against'),
    ...against.slice(0, MOST_EVIDENCE).map((other) => evidenceOf(speaker, other, 'for', window)),
  ];
  if (witness.about.kind === 'office') evidence.push(factOf(speaker, witness.about.tenures));
  return {
    kind: 'anachronism',
    severity,
    span: witness.span,
    text: witness.text,
    because: whyMisfit(speaker, witness, window, story),
    evidence,
  };
}

function whyMisfit(speaker: Speaker, { about, days, text }: Witness, window: Window, story: Story): string {
  const { say, gazetteer } = speaker;
  const start = days[0]?.from ?? 0;
  const late = start >= (window.days[0]?.from ?? 0);
  if (about.kind !== 'office')
    return late
      ? say('time.anachronism.term-not-yet', { story, words: text, start: isoDay(start) })
      : say('time.anachronism.term-no-longer', {
          story,
          words: text,
          end: dayOrOpen(days.at(-1)?.to ?? 0) ?? '',
        });
  const [tenure] = about.tenures;
  const { person, office, country, periods } = heldIn(speaker, about.tenures);
  const holders =
    tenure === undefined || gazetteer.offices[tenure.office]?.single !== true
      ? []
      : holdersIn(speaker, tenure.office, tenure.country, window);
  if (late)
    return say('time.anachronism.not-yet', {
      story,
      person,
      office,
      country,
      start: periods[0]?.from ?? isoDay(start),
      holders,
    });
  return say('time.anachronism.no-longer', {
    story,
    person,
    office,
    country,
    periods,
    holders,
  });
}

/** Whoever held an office in a window, if they are few. */
function holdersIn(
  { say, gazetteer }: Speaker,
  office: number,
  country: number,
  { days }: Window,
): readonly string[] {
  const names = gazetteer
    .holdersOf(office, country)
    .filter((tenure) => days.some(({ from, to }) => tenure.from < to && from < tenure.to))
    .sort((a, b) => a.from - b.from)
    .map(({ person }) => gazetteer.label('persons', person, say.language));
  const few = [...new Set(names)];
  return few.length <= 3 ? few : [];
}

function inconsistency(speaker: Speaker, { one, other }: Conflict): Finding {
  return {
    kind: 'inconsistent-time',
    severity: 'warning',
    span: one.span,
    text: one.text,
    because: speaker.say('time.inconsistent', {
      one: reasonOf(speaker, one),
      other: reasonOf(speaker, other),
    }),
    evidence: [
      evidenceOf(speaker, one, 'side'),
      evidenceOf(speaker, other, 'side'),
      ...[one, other].flatMap(({ about }) =>
        about.kind === 'office' ? [factOf(speaker, about.tenures)] : [],
      ),
    ],
  };
}
