import type { Say } from '../messages/index.js';
import type { Evidence } from '../types.js';
import { hull, type Interval, type Intervals, isoDay } from './days.js';
import { type Gazetteer, type Period, periodOf, type Tenure } from './gazetteer.js';
import type { Window } from './story-time.js';
import type { Witness } from './witnesses.js';

/** Puts claims into words. */
export interface Speaker {
  readonly say: Say;
  readonly gazetteer: Gazetteer;
  /** What the suspect is called. */
  readonly suspect: string;
}

/** The day, or nothing for an end that is open. */
export function dayOrOpen(day: number): string | undefined {
  return Number.isFinite(day) ? isoDay(day) : undefined;
}

/** Stretches in office as they are known, those that meet to the day as one. */
function periodsOf(tenures: readonly Tenure[]): readonly Period[] {
  const periods: Period[] = [];
  for (const period of [...tenures].sort((a, b) => a.from - b.from).map(periodOf)) {
    const last = periods.at(-1);
    if (last?.to !== undefined && last.to === period.from)
      periods[periods.length - 1] = { from: last.from, to: period.to };
    else periods.push(period);
  }
  return periods;
}

/** A window as the catalogue takes it. */
export interface Story {
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Clauses, {@link MOST_REASONS} at most: what was given, else the claims that bound the window. */
  readonly reasons: readonly string[];
}

/** A window in words: its ends and its reasons. */
export function storyOf(speaker: Speaker, window: Window, given: readonly string[]): Story {
  const reasons = given.length > 0 ? given : reasonsFor(speaker, window);
  return { ...boundsOf(window), reasons: reasons.slice(0, MOST_REASONS) };
}

const MOST_REASONS = 2;

/** Clauses on the claims that speak for a window: first one for each of its ends, then office-holders. */
export function reasonsFor(speaker: Speaker, window: Window): readonly string[] {
  const range = hull(window.days);
  const begins = ({ days }: Witness) => days.some(({ from }) => from === range?.from);
  const ends = ({ days }: Witness) => days.some(({ to }) => to === range?.to);
  const held = ({ about, reading }: Witness) => about.kind === 'office' && reading === 'present';
  const binding = [window.for.find(begins), window.for.find(ends)].filter((witness) => witness !== undefined);
  const all = [
    ...binding,
    ...window.for.filter((witness) => held(witness) || begins(witness) || ends(witness)),
  ];
  return [...new Set(all.map((witness) => reasonOf(speaker, witness, window)))];
}

/** The first day of a window and the first after it. */
export function boundsOf({ days }: { readonly days: Intervals }): {
  readonly from: string | undefined;
  readonly to: string | undefined;
} {
  const range: Interval | undefined = hull(days);
  return {
    from: range === undefined ? undefined : dayOrOpen(range.from),
    to: range === undefined ? undefined : dayOrOpen(range.to),
  };
}

/** Why a claim sets the time: a clause without a full stop. With a window, the periods outside it go unsaid. */
export function reasonOf(speaker: Speaker, witness: Witness, window?: Window): string {
  const { say, suspect } = speaker;
  const id = witness.source ?? suspect;
  const words = witness.text;
  if (witness.about.kind === 'date') return say('time.reason.date', { words, id });
  if (witness.about.kind === 'term') {
    const [days] = witness.days;
    return say('time.reason.term', {
      words,
      id,
      from: dayOrOpen(days?.from ?? 0),
      to: dayOrOpen(days?.to ?? 0),
    });
  }
  const { tenures } = witness.about;
  const within = tenures.filter(({ from, to }) =>
    window?.days.some((days) => from < days.to && days.from < to),
  );
  return say('time.reason.office', {
    words,
    id,
    ...heldIn(speaker, within.length > 0 ? within : tenures),
  });
}

/** A person's tenures in the office of the first of them. */
export function heldIn(
  { say, gazetteer }: Speaker,
  tenures: readonly Tenure[],
): { person: string; office: string; country: string; periods: ReturnType<typeof periodsOf> } {
  const [first] = tenures;
  const same = tenures.filter(
    ({ person, office, country }) =>
      person === first?.person && office === first.office && country === first.country,
  );
  return {
    person: gazetteer.label('persons', first?.person ?? -1, say.language),
    office: gazetteer.label('offices', first?.office ?? -1, say.language),
    country: gazetteer.label('countries', first?.country ?? -1, say.language),
    periods: periodsOf(same),
  };
}

/** A claim as evidence, with its place. */
export function evidenceOf(
  speaker: Speaker,
  witness: Witness,
  role: 'for' | 'against' | 'side',
  window?: Window,
): Evidence {
  const { span, text, source } = witness;
  const because = speaker.say(`time.evidence.${role}`, { reason: reasonOf(speaker, witness, window) });
  return source === undefined
    ? { type: 'suspect', span, text, because }
    : { type: 'source', id: source, span, text, because };
}

/** The row of the gazetteer behind a claim about an office-holder. */
export function factOf(speaker: Speaker, tenures: readonly Tenure[]): Evidence {
  const { say, gazetteer } = speaker;
  return {
    type: 'fact',
    text: say('time.fact.tenure', heldIn(speaker, tenures)),
    because: say('time.fact.because', { through: isoDay(gazetteer.validThrough) }),
  };
}
