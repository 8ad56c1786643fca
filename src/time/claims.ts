import { type Analysis, onceByWords, quotationsIn } from '../analyse.js';
import type { Span } from '../types.js';
import { type DateMention, findDates } from './dates.js';
import { dayFrom, type Intervals, union, weekdayOf } from './days.js';
import type { Gazetteer, Tenure } from './gazetteer.js';
import { findHits, type Scene } from './hits.js';
import { findMentions, type Mention } from './mentions.js';
import type { Hit } from './phrase-index.js';
import { isFiction, type Reading, readContext, sentenceOf } from './readings.js';

/** One thing in a text that says on which days the story may be set. */
export interface Claim {
  readonly about: ClaimAbout;
  /** Two claims with one key say the same thing: they count once. */
  readonly key: string;
  /** The days on which the words could stand in a story. */
  readonly days: Intervals;
  /** How much it says before it is known where it stands, between 0 and 1.5. */
  readonly strength: number;
  readonly reading: Reading;
  /** Its sentence speaks of the day of writing. */
  readonly anchored: boolean;
  /** An office-holder who is told to do something. */
  readonly acts: boolean;
  readonly quoted: boolean;
  readonly span: Span;
  readonly text: string;
}

export type ClaimAbout =
  | { readonly kind: 'office'; readonly administration: boolean; readonly tenures: readonly Tenure[] }
  | { readonly kind: 'term'; readonly term: number }
  | {
      readonly kind: 'date';
      readonly from: number;
      readonly to: number;
      /** The day, where the date heads the article as agencies write it: `Paris, 12 May 2008 —`. */
      readonly dateline?: number;
    };

/** Strengths, chosen by hand on the stories in `test/gold/time`; scored by `npm run eval`. */
const STRENGTH = { present: 1, past: 0.3, term: 0.5, dateline: 1.2, weekday: 1, mentioned: 0.4, year: 0.3 };

/** A story appears from a few days before (time zones, plans) to a few weeks after a day that it tells of. */
const BEFORE_DATE = 10;
const AFTER_DATE = 45;
/** Words before a dated term in which a cue of the future counts. */
const FUTURE_REACH = 5;
/** Shorter words in quotation marks are names and terms, not speech; in UTF-16 code units. */
const LEAST_QUOTATION = 40;
/** A dateline stands within the first sentences. */
const LEAD_SENTENCES = 2;

/** Everything in an article that says when it is set. Cost: linear, the first time that a text is asked about. */
export function claimsOf(analysis: Analysis, gazetteer: Gazetteer): readonly Claim[] {
  let claims = byGazetteer.get(gazetteer);
  if (claims === undefined) {
    claims = onceByWords((article) => findClaims(article, gazetteer));
    byGazetteer.set(gazetteer, claims);
  }
  return claims(analysis);
}

const byGazetteer = new WeakMap<Gazetteer, (analysis: Analysis) => readonly Claim[]>();

function findClaims(analysis: Analysis, gazetteer: Gazetteer): readonly Claim[] {
  const scene = findHits(analysis, gazetteer);
  const dates = findDates(scene);
  const quotations = quotationsIn(analysis).filter(({ start, end }) => end - start > LEAST_QUOTATION);
  const quoted = ({ start, end }: Span) =>
    quotations.some((quotation) => quotation.start <= start && end <= quotation.end);
  const place = (at: Span) => ({
    span: { start: at.start, end: at.end },
    text: analysis.article.text.slice(at.start, at.end),
    quoted: quoted(at),
  });
  return [
    ...findMentions(scene, gazetteer).flatMap((mention) =>
      officeClaim(scene, mention, dates, place(mention)),
    ),
    ...scene.terms.all.flatMap((hit) => termClaim(scene, gazetteer, hit, place(hit))),
    ...dates.flatMap((date) => dateClaim(scene, date, place(date))),
  ];
}

type Place = Pick<Claim, 'span' | 'text' | 'quoted'>;

function officeClaim(
  scene: Scene,
  mention: Mention,
  dates: readonly DateMention[],
  place: Place,
): readonly Claim[] {
  const { reading, since, anchored, acts } = readContext(scene, mention, dates);
  if (reading === 'void') return [];
  const { tenures, kind } = mention;
  const held = union(tenures);
  const from = since ?? held[0]?.from ?? 0;
  const days = reading === 'present' ? held : [{ from, to: Number.POSITIVE_INFINITY }];
  const people = [
    ...new Set(tenures.map(({ person, office, country }) => `${person}.${office}.${country}`)),
  ].sort();
  return [
    {
      about: { kind: 'office', administration: kind === 'administration', tenures },
      key: `${reading === 'present' ? 'office' : 'past'} ${people.join(' ')}`,
      days,
      strength: reading === 'present' ? STRENGTH.present : STRENGTH.past,
      reading,
      anchored,
      acts,
      ...place,
    },
  ];
}

function termClaim(scene: Scene, gazetteer: Gazetteer, hit: Hit, place: Place): readonly Claim[] {
  if (isAhead(scene, hit.first)) return [];
  if (isFiction(scene, sentenceOf(scene, hit))) return [];
  const rows = hit.values.flatMap((term) => gazetteer.terms[term] ?? []);
  const term = hit.values[0];
  if (term === undefined) return [];
  return [
    {
      about: { kind: 'term', term },
      key: `term ${[...hit.values].sort().join(' ')}`,
      days: union(rows),
      strength: STRENGTH.term,
      reading: 'present',
      anchored: false,
      acts: false,
      ...place,
    },
  ];
}

function isAhead({ cues, keyed, analysis }: Scene, at: number): boolean {
  const start =
    analysis.sentences.find((sentence) => sentence.first <= at && at < sentence.last)?.first ?? at;
  for (let before = Math.max(start, at - FUTURE_REACH); before < at; before++)
    if (cues.length('future', keyed, before) > 0) return true;
  return false;
}

function dateClaim(scene: Scene, date: DateMention, place: Place): readonly Claim[] {
  const { exact, weekday, year } = date;
  const dateline = isDateline(scene, date) ? { dateline: exact as number } : {};
  const claim = (strength: number, days: Intervals): readonly Claim[] => [
    {
      about: { kind: 'date', from: days[0]?.from ?? 0, to: days.at(-1)?.to ?? 0, ...dateline },
      key: `date ${exact ?? `${year}-${date.month}-${date.day}-${weekday}`}`,
      days,
      strength,
      reading: 'present',
      anchored: true,
      acts: false,
      ...place,
    },
  ];
  const ahead = isAhead(scene, date.first);
  const history = sentenceOf(scene, date).some((at) => scene.cues.length('history', scene.keyed, at) > 0);
  if (exact !== undefined) {
    const near = [{ from: exact - BEFORE_DATE, to: exact + AFTER_DATE }];
    if (!ahead && !history && isLead(scene, date)) return claim(STRENGTH.dateline, near);
    if (!ahead && !history && weekday === weekdayOf(exact)) return claim(STRENGTH.weekday, near);
    return ahead
      ? []
      : claim(STRENGTH.mentioned, [{ from: exact - AFTER_DATE, to: Number.POSITIVE_INFINITY }]);
  }
  if (year !== undefined) {
    const from = dayFrom(year - 1, 1, 1);
    return ahead || from === undefined ? [] : claim(STRENGTH.year, [{ from, to: Number.POSITIVE_INFINITY }]);
  }
  if (weekday === undefined || history) return [];
  const days = yearsOf(date).map((day) => ({ from: day - BEFORE_DATE, to: day + AFTER_DATE }));
  return days.length === 0 ? [] : claim(STRENGTH.mentioned, union(days));
}

/** The days of 1980 to 2040 on which a day and month fall on a weekday. */
function yearsOf({ month, day, weekday }: DateMention): readonly number[] {
  if (month === undefined || day === undefined) return [];
  const days: number[] = [];
  for (let year = 1980; year <= 2040; year++) {
    const candidate = dayFrom(year, month, day);
    if (candidate !== undefined && weekdayOf(candidate) === weekday) days.push(candidate);
  }
  return days;
}

/** Words before the date of a dateline: places and a preposition. */
const DATELINE_REACH = 5;

/** Whether a full date stands at the head of the article and a dash or the like parts it from the story. */
function isDateline({ keyed }: Scene, { exact, first, end }: DateMention): boolean {
  if (exact === undefined || first > DATELINE_REACH) return false;
  const rest = keyed.text.slice(end, end + AFTER_DATELINE);
  return /^\s*(?:\([^()]{1,30}\)\s*)?(?:[-–—:|/]|\n)/u.test(rest);
}

/** UTF-16 code units: an agency in brackets fits in. */
const AFTER_DATELINE = 40;

function isLead({ analysis }: Scene, { first }: DateMention): boolean {
  const sentence = analysis.sentences.findIndex(
    (candidate) => candidate.first <= first && first < candidate.last,
  );
  return sentence >= 0 && sentence < LEAD_SENTENCES;
}
