import { gapBetween, type Intervals } from './days.js';
import { contradicts, distinct, TOLERANCE_DAYS, type Window } from './story-time.js';
import type { Witness } from './witnesses.js';

/** A claim that cannot hold when the story is set. */
export interface Misfit {
  readonly witness: Witness;
  readonly severity: 'alarm' | 'warning';
  /** The claims that exclude it, the weightiest first; empty where the story's date alone does. */
  readonly against: readonly Witness[];
}

/** Two claims of one text that exclude each other, with nothing to tell which is wrong; `one` is the later. */
export interface Conflict {
  readonly one: Witness;
  readonly other: Witness;
}

export interface Judgement {
  readonly misfits: readonly Misfit[];
  readonly conflict: Conflict | undefined;
}

/** A gap of more days is beyond doubt, given a date. */
const CLEAR_GAP = 60;
/** Weight of evidence that two office-holders in text shared with a source have, or one with half as much again. */
const ENOUGH_FOR_ALARM = 1.5;
/** Evidence must outweigh what else speaks for the suspected claim so many times. */
const MAJORITY = 2;
/** And the claim itself so many times, where no source tells which part of the text to believe. */
const ENOUGH_ALONE = 1.5;
/** More so where the suspected claim alone is told of the day of writing. */
const PRESENT_FACTOR = 1.6;
/** Days out of office after which a government of old is no longer spoken of by its head's name alone. */
const LONG_AGO = 5 * 365;
/** A text that names more office-holders tells of several times, as histories do, rather than contradicts itself. */
const MOST_SIDES = 4;
/** With a source, one office-holder in the shared text is enough. */
const ENOUGH_SHARED = 0.9;

/** Finds the claims that cannot hold on the days of a story whose date is given. */
export function misfitsOfDate(
  witnesses: readonly Witness[],
  window: Window,
  alone: boolean,
): readonly Misfit[] {
  return suspects(witnesses, alone).flatMap((witness) => {
    if (!contradicts(witness.days, window.days) || !isSuspicious(witness, window.days, true)) return [];
    const gap = gapBetween(witness.days, window.days);
    if (gap <= TOLERANCE_DAYS) return [];
    const against = excluding(witness, window.for.filter(isOffice));
    return [{ witness, severity: gap > CLEAR_GAP && !isDoubtful(witness) ? 'alarm' : 'warning', against }];
  });
}

/** Finds the claims that the other claims exclude, where no date is given. */
export function judgeByClaims(witnesses: readonly Witness[], window: Window, alone: boolean): Judgement {
  const misfits: Misfit[] = [];
  let conflict: Conflict | undefined;
  const evidence = distinct(witnesses.filter((witness) => alone || witness.trust === 'shared'));
  for (const witness of suspects(witnesses, alone)) {
    const scales = weighAgainst(witness, evidence, alone);
    const { against, strength, enough, holders } = scales;
    const outside = contradicts(witness.days, window.days) && isSuspicious(witness, window.days, !alone);
    if (outside && strength >= enough && holders >= (alone ? 2 : 1) && against.some(isOffice)) {
      const near = gapBetween(witness.days, window.days) <= TOLERANCE_DAYS;
      const severe = strength >= ENOUGH_FOR_ALARM && holders > 1 && !near && !isDoubtful(witness);
      misfits.push({ witness, severity: severe ? 'alarm' : 'warning', against });
    } else if (alone && evidence.filter(isOffice).length <= MOST_SIDES)
      conflict ??= conflictOf(witness, scales, evidence);
  }
  return { misfits, conflict: misfits.length > 0 ? undefined : conflict };
}

/** What speaks against a claim. */
interface Scales {
  /** The claims that exclude it, the weightiest first. */
  readonly against: readonly Witness[];
  readonly strength: number;
  /** The strength from which the claim is taken for wrong. */
  readonly enough: number;
  /** Weight of the other claims that exclude those. */
  readonly support: number;
  /** How many office-holders and dates exclude it. */
  readonly holders: number;
  /** Only the claim itself is told of the day of writing. */
  readonly told: boolean;
}

function weighAgainst(witness: Witness, evidence: readonly Witness[], alone: boolean): Scales {
  const against = excluding(witness, evidence);
  const strength = sum(against.map((other) => other.weight * (alone ? kinship(witness, other) : 1)));
  const allies = evidence.filter(
    (other) =>
      other.key !== witness.key &&
      isOffice(other) &&
      against.some(({ days }) => contradicts(days, other.days)) &&
      !contradicts(other.days, witness.days),
  );
  const support = sum(allies.map(({ weight }) => weight));
  const told = witness.anchored && !against.some(({ anchored }) => anchored);
  const enough = alone
    ? (told ? PRESENT_FACTOR : 1) * ENOUGH_ALONE * witness.weight + MAJORITY * support
    : Math.max(ENOUGH_SHARED, MAJORITY * support);
  const holders = against.filter(({ about }) => about.kind !== 'term').length;
  return { against, strength, enough, support, holders, told };
}

/** The contradiction that a claim is one side of, where it is an even one. */
function conflictOf(
  witness: Witness,
  { against, strength, support }: Scales,
  evidence: readonly Witness[],
): Conflict | undefined {
  const other = against.find((candidate) => isOffice(candidate) && kinship(witness, candidate) === 1);
  if (other === undefined) return undefined;
  // A word of its time contradicts an office-holder who is told to do something; others may be looked back on.
  if (!isOffice(witness) && !(other.acts && gapBetween(witness.days, other.days) > CLEAR_GAP))
    return undefined;
  // Where one side alone is told of the day of writing, the other looks back.
  const isTold = (side: Witness) =>
    evidence.some(
      ({ days, anchored, about }) => anchored && about.kind === 'office' && !contradicts(days, side.days),
    );
  if (isTold(witness) !== isTold(other)) return undefined;
  if (strength <= (witness.weight + support) / 2) return undefined;
  return beginsOf(witness) >= beginsOf(other) ? { one: witness, other } : { one: other, other: witness };
}

/** The claims of the suspect that may be wrong: offices and terms, one for each key, in the order of the text. */
function suspects(witnesses: readonly Witness[], alone: boolean): readonly Witness[] {
  const seen = new Set<string>();
  return witnesses.filter(({ source, trust, about, reading, key }) => {
    if (source !== undefined || about.kind === 'date' || reading === 'former' || seen.has(key)) return false;
    if (!alone && trust === 'shared') return false;
    seen.add(key);
    return true;
  });
}

/** Claims about office-holders or days that exclude a claim. */
function excluding(witness: Witness, others: readonly Witness[]): readonly Witness[] {
  return others.filter(
    (other) =>
      other.key !== witness.key &&
      (other.reading === 'present' || other.about.kind === 'date') &&
      contradicts(other.days, witness.days),
  );
}

/**
 * Whether a claim outside the window is wrong rather than a look back. Whoever takes office only later is out of place;
 * whoever had left it is, where they act on the day of writing. Who was in office before and again later may be
 * either: `returns` tells to take it for wrong, unless two namesakes share the claim.
 */
function isSuspicious(witness: Witness, window: Intervals, returns: boolean): boolean {
  const { days, anchored, acts, reading, about } = witness;
  const end = (window.at(-1)?.to ?? 0) - TOLERANCE_DAYS;
  if (beginsOf(witness) >= end) return true;
  if (reading !== 'present' || about.kind !== 'office') return false;
  if (anchored && acts && !about.administration) return true;
  const people = new Set(about.tenures.map(({ person }) => person));
  if (!returns || people.size > 1 || (days.at(-1)?.from ?? 0) < end) return false;
  return (acts && !about.administration) || gapBetween(days.slice(0, -1), window) > LONG_AGO;
}

/** A holder of the same office says less against another: stories name predecessors. */
function kinship(witness: Witness, other: Witness): number {
  if (witness.about.kind !== 'office' || other.about.kind !== 'office') return 1;
  const { tenures } = witness.about;
  const same = other.about.tenures.some(({ office, country }) =>
    tenures.some((tenure) => tenure.office === office && tenure.country === country),
  );
  return same ? 0.5 : 1;
}

/** The first day of a claim. */
const beginsOf = ({ days }: Witness): number => days[0]?.from ?? 0;

const isOffice = ({ about }: Witness): boolean => about.kind === 'office';

function isDoubtful({ about }: Witness): boolean {
  return about.kind === 'office' && about.tenures.some(({ doubtful }) => doubtful);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
