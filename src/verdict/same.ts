import { formsOf, type Gap, isOneSided, type Side } from './side.js';

/** The parts of a gap that differ in more than spelling; figures and dates of equal value differ in nothing. */
export function differingParts(gap: Gap, suspect: Side, source: Side): readonly Gap[] {
  if (isOneSided(gap)) return [gap];
  if (sameValues(gap, suspect, source)) return [];
  const now = spellings(suspect, gap.suspectFrom, gap.suspectTo);
  const was = spellings(source, gap.sourceFrom, gap.sourceTo);
  if (now.length !== was.length) return joined(now) === joined(was) && !/\d/u.test(joined(now)) ? [] : [gap];
  const parts: Gap[] = [];
  let from = 0;
  for (let at = 0; at <= now.length; at++) {
    const isVariant =
      now[at] === was[at] && formAt(suspect, gap.suspectFrom + at) !== formAt(source, gap.sourceFrom + at);
    if (at < now.length && !isVariant) continue;
    if (at > from) parts.push(partOf(gap, from, at));
    from = at + 1;
  }
  return parts;
}

const formAt = (side: Side, at: number) => formsOf(side, at, at + 1)[0];

const joined = (words: readonly string[]) => words.join('');

const partOf = (gap: Gap, from: number, to: number): Gap => ({
  suspectFrom: gap.suspectFrom + from,
  suspectTo: gap.suspectFrom + to,
  sourceFrom: gap.sourceFrom + from,
  sourceTo: gap.sourceFrom + to,
});

function spellings(side: Side, from: number, to: number): readonly string[] {
  const forms = formsOf(side, from, to);
  return forms.map((form, i) => side.words[from + i]?.article.lexicon.spelling(form) ?? form);
}

/** Whether both sides are whole units with values, and the values are equal: `14` and `fourteen`, `شباط` and `فبراير`. */
function sameValues(gap: Gap, suspect: Side, source: Side): boolean {
  const now = valuesOf(suspect, gap.suspectFrom, gap.suspectTo);
  const was = valuesOf(source, gap.sourceFrom, gap.sourceTo);
  return now !== undefined && was !== undefined && now === was;
}

/** What the units say, in whatever order; the words of one say it once. */
function valuesOf(side: Side, from: number, to: number): string | undefined {
  const values: string[] = [];
  for (let at = from; at < to; at++) {
    const unit = side.units[at];
    if (unit?.value === undefined || (unit.kind !== 'number' && unit.kind !== 'date')) return undefined;
    if (at === from || unit !== side.units[at - 1]) values.push(...unit.value.split(' '));
  }
  return values.sort().join(' ');
}

/**
 * Gaps widened to the whole of the figures and dates at their ends, since words in common with another figure (`十` of
 * `十四` and `四十`, `2` of `2 000`) say nothing; gaps that then touch are one.
 */
export function widenGaps(gaps: readonly Gap[], suspect: Side, source: Side): readonly Gap[] {
  const wide: Gap[] = [];
  gaps.forEach((gap, i) => {
    const before = wide.at(-1);
    const next = gaps[i + 1];
    let back = 0;
    const room = gap.suspectFrom - (before?.suspectTo ?? 0);
    while (back < room && cuts(suspect, gap.suspectFrom - back, source, gap.sourceFrom - back)) back++;
    let ahead = 0;
    const roomAhead = (next?.suspectFrom ?? suspect.words.length) - gap.suspectTo;
    while (ahead < roomAhead && cuts(suspect, gap.suspectTo + ahead, source, gap.sourceTo + ahead)) ahead++;
    const widened: Gap = {
      suspectFrom: gap.suspectFrom - back,
      suspectTo: gap.suspectTo + ahead,
      sourceFrom: gap.sourceFrom - back,
      sourceTo: gap.sourceTo + ahead,
    };
    if (before !== undefined && back === room)
      wide[wide.length - 1] = { ...before, suspectTo: widened.suspectTo, sourceTo: widened.sourceTo };
    else wide.push(widened);
  });
  return wide;
}

/** Whether a border between words runs through a figure or a date on either side. */
function cuts(suspect: Side, at: number, source: Side, atSource: number): boolean {
  return runsThrough(suspect, at) || runsThrough(source, atSource);
}

/** Ideographs are words of their own, so that `午夜` and `中午` have one in common. */
function runsThrough(side: Side, place: number): boolean {
  const unit = side.units[place];
  if (unit === undefined || side.units[place - 1] !== unit) return false;
  if (unit.kind !== 'number' && unit.kind !== 'date') return false;
  return unit.value !== undefined || /^\p{Script=Han}$/u.test(formAt(side, place) ?? '');
}
