import { jointBefore, type Scene } from './hits.js';
import { isWhole } from './names.js';
import { afterClitic, type Hit } from './phrase-index.js';

/** Words beside a mention that change how it is meant. */
export type Mark = 'former' | 'atThatTime' | 'notYet' | 'ahead';
const MARKS: readonly Mark[] = ['former', 'atThatTime', 'notYet', 'ahead'];

/** How many words and names may stand between an office and the person. */
const MOST_LINKS = 6;

/** What makes a name a claim about an office. */
export interface OfficeCue {
  readonly kind: 'office' | 'administration';
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Empty for an administration without an office beside the name. */
  readonly offices: readonly number[];
  /** Countries named between office and name: the tenure must be of one of them. */
  readonly countries: readonly number[];
  /** Countries named before the office: they tell namesakes apart where they fit. */
  readonly nearby: readonly number[];
  readonly marks: readonly Mark[];
  /** The office cannot be told without its country. */
  readonly needsCountry: boolean;
}

/** The offices and governments beside a name, the likeliest first. */
export function findCues(scene: Scene, name: Hit): readonly OfficeCue[] {
  const offices = [officeBefore(scene, name), officeWithin(scene, name), officeAfter(scene, name)].filter(
    (office) => office !== undefined,
  );
  const anchor = offices.find((office) => office.first < name.first);
  const administration = administrationRound(scene, name, anchor);
  return administration === undefined ? offices : [administration, ...offices];
}

/** The office is a part of the name as the data has it: `King Abdullah`. */
function officeWithin(scene: Scene, name: Hit): OfficeCue | undefined {
  for (let at = name.first; at < name.last; at++) {
    const office = scene.offices.from.get(at);
    if (
      office !== undefined &&
      office.last <= name.last &&
      office.last - office.first < name.last - name.first
    )
      return { ...officeCue(scene, name, office, [], []), needsCountry: false };
  }
  return undefined;
}

/** The office stands before the name, with only names of countries, titles and the like between them. */
function officeBefore(scene: Scene, name: Hit): OfficeCue | undefined {
  const countries: number[] = [];
  const marks: Mark[] = [];
  let at = name.first;
  let pauses = 0;
  for (let step = 0; step <= MOST_LINKS; step++) {
    const joint = jointBefore(scene, at);
    if (joint === 'end' || (joint === 'pause' && ++pauses > 1)) return undefined;
    const office = scene.offices.upTo.get(at);
    if (office !== undefined && office.first < name.first) {
      if (isLesser(scene, office) || isOfOtherBody(scene, office)) return undefined;
      return officeCue(scene, name, office, countries, marks);
    }
    const before = linkBefore(scene, at, countries, marks);
    if (before === undefined) return undefined;
    at = before;
  }
  return undefined;
}

/** The office follows the name: `Angela Merkel, the German chancellor,`. It must end its clause or name its country. */
function officeAfter(scene: Scene, name: Hit): OfficeCue | undefined {
  if (!name.values.some(isWhole) && !scene.cues.titleAfterName) return undefined;
  const countries: number[] = [];
  const marks: Mark[] = [];
  let at = name.last;
  let pauses = 0;
  for (let step = 0; step <= MOST_LINKS; step++) {
    const joint = jointBefore(scene, at);
    if (joint === 'end' || (joint === 'pause' && ++pauses > 1)) return undefined;
    const office = scene.offices.from.get(at);
    if (office !== undefined) {
      const nearby = countriesAfter(scene, office, marks);
      const closed = nearby !== undefined || jointBefore(scene, office.last) !== 'close';
      const direct = scene.cues.titleAfterName && office.first === name.last && pauses === 0;
      // Without a pause or a country the office may begin another clause: `Merkel said chancellor Kohl ...`.
      if (!direct && !(closed && (pauses > 0 || countries.length > 0 || (nearby?.length ?? 0) > 0)))
        return undefined;
      if (isLesser(scene, office) || isOfOtherBody(scene, office)) return undefined;
      // Another name right after the office takes it: `Merkel, President Macron and ...`.
      if (scene.persons.from.has(office.last) && !scene.countries.from.has(office.last) && !direct)
        return undefined;
      return officeCue(scene, name, office, [...countries, ...(nearby ?? [])], marks);
    }
    const after = linkAfter(scene, at, countries, marks);
    if (after === undefined) return undefined;
    at = after;
  }
  return undefined;
}

/** A government called after the person: `إدارة بايدن`, `Biden's administration`, `government of Prime Minister Blair`. */
function administrationRound(scene: Scene, name: Hit, office: OfficeCue | undefined): OfficeCue | undefined {
  const { cues, keyed } = scene;
  const countries: number[] = [];
  const marks: Mark[] = [];
  let at = office?.first ?? name.first;
  for (let step = 0; step <= MOST_LINKS; step++) {
    if (jointBefore(scene, at) === 'pause' || jointBefore(scene, at) === 'end') break;
    const words = cues.lengthBefore('administrationBefore', keyed, at);
    if (words > 0) {
      const first = at - words;
      const start = afterClitic(
        keyed.text,
        keyed.tokens.start[first] ?? 0,
        cues.clitic('administrationBefore', keyed, first),
      );
      return administrationCue(office, { first, last: name.last, start, end: name.end, countries, marks });
    }
    const before = linkBefore(scene, at, countries, marks);
    if (before === undefined) break;
    at = before;
  }
  const after = skipPossessive(scene, name.last);
  const words = cues.length('administrationAfter', keyed, after);
  if (words === 0 || jointBefore(scene, after) === 'pause' || jointBefore(scene, after) === 'end')
    return undefined;
  const last = after + words;
  const end = keyed.tokens.end[last - 1] ?? name.end;
  return administrationCue(office, {
    first: office?.first ?? name.first,
    last,
    start: office?.start ?? name.start,
    end,
    countries: [],
    marks: [],
  });
}

function administrationCue(
  office: OfficeCue | undefined,
  place: Pick<OfficeCue, 'first' | 'last' | 'start' | 'end' | 'countries' | 'marks'>,
): OfficeCue {
  return {
    kind: 'administration',
    ...place,
    offices: office?.offices ?? [],
    countries: [...place.countries, ...(office?.countries ?? [])],
    nearby: office?.nearby ?? [],
    marks: [...place.marks, ...(office?.marks ?? [])],
    needsCountry: false,
  };
}

function officeCue(
  scene: Scene,
  name: Hit,
  office: Hit,
  countries: readonly number[],
  marks: readonly Mark[],
): OfficeCue {
  const nearby = countriesBefore(scene, office);
  const words = office.last - office.first;
  return {
    kind: 'office',
    first: Math.min(office.first, name.first),
    last: Math.max(office.last, name.last),
    start: Math.min(office.start, name.start),
    end: Math.max(office.end, name.end),
    offices: office.values,
    countries: countries.length > 0 ? countries : (office.inside ?? []),
    nearby,
    marks,
    needsCountry: scene.cues.length('needsCountry', scene.keyed, office.first) >= words,
  };
}

/** Passes one word or name that may stand before word `at`, or tells that none does. */
function linkBefore(scene: Scene, at: number, countries: number[], marks: Mark[]): number | undefined {
  const { cues, keyed } = scene;
  for (const mark of MARKS) {
    const words = cues.lengthBefore(mark, keyed, at);
    if (words > 0) {
      marks.push(mark);
      return at - words;
    }
  }
  const country = scene.countries.upTo.get(at);
  if (country !== undefined) {
    countries.push(...country.values);
    return country.first;
  }
  const words = cues.lengthBefore('links', keyed, at);
  return words > 0 ? at - words : undefined;
}

/** The same to the right of word `at`. */
function linkAfter(scene: Scene, at: number, countries: number[], marks: Mark[]): number | undefined {
  const { cues, keyed } = scene;
  for (const mark of MARKS) {
    const words = cues.length(mark, keyed, at);
    if (words > 0) {
      marks.push(mark);
      return at + words;
    }
  }
  const country = scene.countries.from.get(at);
  if (country !== undefined) {
    countries.push(...country.values);
    return country.last;
  }
  const words = cues.length('links', keyed, at);
  return words > 0 ? at + words : undefined;
}

/** Countries right before an office, with at most two links between: `भारत के राष्ट्रपति`, `Iraq's prime minister`. */
function countriesBefore(scene: Scene, office: Hit): readonly number[] {
  let at = office.first;
  for (let step = 0; step < 3; step++) {
    const joint = jointBefore(scene, at);
    if (joint === 'end' || joint === 'pause') return [];
    const country = scene.countries.upTo.get(at);
    if (country !== undefined) return country.values;
    const words = scene.cues.lengthBefore('links', scene.keyed, at);
    if (words === 0) return [];
    at -= words;
  }
  return [];
}

/** Countries right after an office, with at most two links between; `undefined` where other words follow. */
function countriesAfter(scene: Scene, office: Hit, marks: Mark[]): readonly number[] | undefined {
  const countries: number[] = [];
  let at = office.last;
  for (let step = 0; step < 3; step++) {
    if (jointBefore(scene, at) !== 'close') return undefined;
    const after = linkAfter(scene, at, countries, marks);
    if (after === undefined || countries.length > 0) break;
    at = after;
  }
  return countries.length > 0 ? countries : undefined;
}

/** Whether the words are of a deputy, an acting holder or the like. */
function isLesser({ cues, keyed }: Scene, office: Hit): boolean {
  return (
    cues.lengthBefore('lesser', keyed, office.first) > 0 || cues.length('lesser', keyed, office.last) > 0
  );
}

/** Whether a party, a club or a parliament has the office: `party president`, `رئيس حزب`. */
function isOfOtherBody(scene: Scene, office: Hit): boolean {
  const { cues, keyed, countries } = scene;
  let at = office.last;
  while (at < office.last + 2 && cues.length('links', keyed, at) > 0) at++;
  if (
    jointBefore(scene, at) === 'close' &&
    !countries.from.has(at) &&
    cues.length('otherBodies', keyed, at) > 0
  )
    return true;
  if (!cues.bodyBeforeOffice || countries.upTo.has(office.first)) return false;
  const joint = jointBefore(scene, office.first);
  return (
    (joint === 'close' || joint === 'hyphen') && cues.lengthBefore('otherBodies', keyed, office.first) > 0
  );
}

/** The word after a possessive ending that the tokenizer cut off: `s` in English, case endings in Turkish. */
function skipPossessive({ cues, keyed }: Scene, at: number): number {
  const form = keyed.tokens.form[at] ?? '';
  return form.length <= 3 &&
    cues.length('links', keyed, at) === 1 &&
    cues.length('administrationAfter', keyed, at) === 0
    ? at + 1
    : at;
}
