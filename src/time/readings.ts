import type { CueName } from './cues.js';
import type { DateMention } from './dates.js';
import { dayFrom, union } from './days.js';
import { jointBefore, type Scene } from './hits.js';
import type { Mention } from './mentions.js';
import type { Mark } from './office-cues.js';

/**
 * How a mention is meant. `present`: in office when the story is set. `past`: told of as being in office then or
 * earlier. `former`: no longer in office. `void`: not in office, not yet, never, or not the person at all.
 */
export type Reading = 'present' | 'past' | 'former' | 'void';

/** What the words round a mention make of it. */
export interface Context {
  readonly reading: Reading;
  /** The first day of the earliest year that the sentence names and the tenure covers, for a `past` reading. */
  readonly since?: number;
  /** The sentence speaks of the day of writing: a weekday, today, yesterday. */
  readonly anchored: boolean;
  /** The mention speaks or opens its sentence: it is told to do something itself. */
  readonly acts: boolean;
}

/** How far a cue may stand from a mention, in words. */
const REACH = 3;
/** A year this many words away still belongs to a mention. */
const YEAR_REACH = 14;

/** Reads the words round a mention. */
export function readContext(scene: Scene, mention: Mention, dates: readonly DateMention[]): Context {
  const sentence = sentenceOf(scene, mention);
  const anchored = sentence.some((at) => isAnchor(scene, at));
  const acts = isSpeaking(scene, mention, sentence) || opensSentence(scene, mention, sentence);
  const near = nearReading(scene, mention);
  if (near !== undefined && near !== 'past') return { reading: near, anchored, acts };
  if (isFiction(scene, sentence)) return { reading: 'void', anchored, acts };
  const since = yearOfMention(mention, sentence, dates);
  if (since !== undefined) return { reading: 'past', since, anchored, acts };
  const history = sentence.some((at) => scene.cues.length('history', scene.keyed, at) > 0);
  return { reading: near ?? (history ? 'past' : 'present'), anchored, acts };
}

/** Whether a sentence tells of a film, a novel or the like; names that sound so are none. */
export function isFiction(scene: Scene, sentence: readonly number[]): boolean {
  const named = (at: number) =>
    [scene.persons, scene.countries].some(({ all }) =>
      all.some(({ first, last }) => first <= at && at < last),
    );
  return sentence.some((at) => scene.cues.length('fiction', scene.keyed, at) > 0 && !named(at));
}

/** The words of the sentence in which a range of words stands. */
export function sentenceOf({ analysis }: Scene, { first }: { readonly first: number }): readonly number[] {
  const sentence = analysis.sentences.find((candidate) => candidate.first <= first && first < candidate.last);
  return sentence === undefined
    ? []
    : Array.from({ length: sentence.last - sentence.first }, (_, i) => sentence.first + i);
}

function isAnchor({ analysis, cues, keyed }: Scene, at: number): boolean {
  return (
    analysis.lexicon.values('weekdays').match(analysis.tokens.form, at) !== undefined ||
    cues.length('present', keyed, at) > 0
  );
}

/** Words beside a mention, or at the end of its sentence, among which a reporting verb makes it the speaker. */
const SPEAKING_REACH = 4;

function isSpeaking({ analysis }: Scene, { first, last }: Mention, sentence: readonly number[]): boolean {
  const { reporting } = analysis.lexicon;
  const end = (sentence.at(-1) ?? last) + 1;
  return sentence.some((at) => {
    const beside = (at >= first - SPEAKING_REACH && at < first) || (at >= last && at < last + SPEAKING_REACH);
    return (beside || at >= end - SPEAKING_REACH) && reporting.match(analysis.tokens.form, at) !== undefined;
  });
}

/** Words of a sentence before a mention that still opens it: an article, a country, a verb. */
const OPENING_REACH = 2;

/** Whether the mention opens its sentence and is not only the owner of what the sentence is about. */
function opensSentence({ cues, keyed }: Scene, mention: Mention, sentence: readonly number[]): boolean {
  if (mention.kind !== 'office' || cues.length('possessives', keyed, mention.last) > 0) return false;
  return mention.first - (sentence[0] ?? 0) <= OPENING_REACH;
}

const MARK_READINGS: Readonly<Record<Mark, Reading>> = {
  notYet: 'void',
  ahead: 'void',
  former: 'former',
  atThatTime: 'past',
};

/** What stands beside the mention: within the mention, before it, after it. */
function nearReading(scene: Scene, mention: Mention): Reading | undefined {
  for (const mark of ['notYet', 'ahead', 'former', 'atThatTime'] as const)
    if (mention.marks.includes(mark)) return MARK_READINGS[mark];
  return readBefore(scene, mention) ?? readAfter(scene, mention);
}

const BEFORE: readonly (readonly [CueName, Reading])[] = [
  ['former', 'former'],
  ['notYet', 'void'],
  ['ahead', 'void'],
  ['atThatTime', 'past'],
  ['namedBefore', 'void'],
  ['eraBefore', 'past'],
];

function readBefore(scene: Scene, mention: Mention): Reading | undefined {
  const { cues, keyed } = scene;
  // `during the government of` reaches into the mention of the government itself.
  for (let at = mention.first + 1; at <= mention.name.first; at++)
    if (cues.lengthBefore('eraBefore', keyed, at) > at - mention.first) return 'past';
  if (hasGluedConjunction(scene, mention.first)) return undefined;
  for (let at = mention.first; at > Math.max(0, mention.first - REACH); at--) {
    const joint = jointBefore(scene, at);
    if (joint === 'end' || joint === 'pause') return undefined;
    for (const [cue, reading] of BEFORE) if (cues.lengthBefore(cue, keyed, at) > 0) return reading;
    if (cues.lengthBefore('conjunctions', keyed, at) > 0) return undefined;
    if (scene.persons.upTo.has(at) || scene.offices.upTo.has(at)) return undefined;
  }
  return undefined;
}

const AFTER: readonly (readonly [CueName, Reading])[] = [
  ['namedAfter', 'void'],
  ['eraAfter', 'past'],
  ['atThatTime', 'past'],
  ['former', 'former'],
  ['notYet', 'void'],
];

function readAfter(scene: Scene, mention: Mention): Reading | undefined {
  const { cues, keyed } = scene;
  let pauses = 0;
  for (let at = mention.last; at < mention.last + REACH && at < keyed.keys.length; at++) {
    const joint = jointBefore(scene, at);
    if (joint === 'end' || (joint === 'pause' && ++pauses > 1)) return undefined;
    if (cues.length('conjunctions', keyed, at) > 0 || hasGluedConjunction(scene, at)) return undefined;
    for (const [cue, reading] of AFTER) {
      const words = cues.length(cue, keyed, at);
      if (words === 0) continue;
      const touching = cue !== 'namedAfter' || at === mention.last;
      if (touching && pauses === 0) return reading;
      if (touching && !belongsToNext(scene, at + words)) return reading;
    }
    if (scene.persons.from.has(at)) return undefined;
  }
  return undefined;
}

/** Whether another office-holder follows a cue: `Biden, former President Trump and ...`. */
function belongsToNext(scene: Scene, at: number): boolean {
  for (let next = at; next < at + REACH + 1; next++) {
    if (scene.persons.from.has(next)) return true;
    if (jointBefore(scene, next + 1) === 'end') return false;
  }
  return false;
}

/** Whether the word begins with an Arabic conjunction: what stood before it belongs to another mention. */
function hasGluedConjunction({ keyed, offices, persons, countries }: Scene, at: number): boolean {
  const glued = keyed.keys[at]?.some(({ clitic }) => clitic > 0) ?? false;
  if (!glued || !GLUED_CONJUNCTION.test(keyed.tokens.form[at] ?? '')) return false;
  // A name or title that begins with the same letter (وزير) is found whole, from its first letter on.
  const hit = offices.from.get(at) ?? persons.from.get(at) ?? countries.from.get(at);
  return hit === undefined || hit.start > (keyed.tokens.start[at] ?? 0);
}

const GLUED_CONJUNCTION = /^[وف]/;

/** The first day of the earliest year in the sentence that a tenure covers. */
function yearOfMention(
  { first, last, tenures }: Mention,
  sentence: readonly number[],
  dates: readonly DateMention[],
): number | undefined {
  const start = sentence[0] ?? first;
  const end = (sentence.at(-1) ?? last) + 1;
  const held = union(tenures);
  const covered = dates
    .filter(
      (date) =>
        date.first >= start &&
        date.last <= end &&
        first - date.last <= YEAR_REACH &&
        date.first - last <= YEAR_REACH,
    )
    .flatMap(({ year, exact }) => {
      if (year === undefined) return [];
      const from = exact ?? dayFrom(year, 1, 1) ?? 0;
      const to = exact === undefined ? (dayFrom(year + 1, 1, 1) ?? 0) : exact + 1;
      return held.some((tenure) => tenure.from < to && from < tenure.to)
        ? [Math.max(from, held[0]?.from ?? from)]
        : [];
    });
  return covered.length === 0 ? undefined : Math.min(...covered);
}
