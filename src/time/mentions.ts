import { ADMINISTRATION_OFFICES, OFFICES_ALIKE } from './data/cues/index.js';
import type { Gazetteer, Tenure } from './gazetteer.js';
import type { Scene } from './hits.js';
import { isWhole, personOf } from './names.js';
import { findCues, type Mark, type OfficeCue } from './office-cues.js';
import type { Hit } from './phrase-index.js';

/** A person named with an office, or a government named after its head. */
export interface Mention {
  readonly kind: 'office' | 'administration';
  /** Tokens, half-open: office and name, whichever comes first. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  readonly name: Hit;
  /** Every tenure that the words may mean, of all namesakes. Never empty. */
  readonly tenures: readonly Tenure[];
  /** What the words between office and name say about it. */
  readonly marks: readonly Mark[];
}

/** Finds every person who is named with an office that the gazetteer knows the person to have held at some time. */
export function findMentions(scene: Scene, gazetteer: Gazetteer): readonly Mention[] {
  const known = wholeNames(scene);
  const told = new Set(scene.countries.all.flatMap(({ values }) => values));
  return scene.persons.all.flatMap((name) => {
    for (const cue of findCues(scene, name)) {
      const tenures = tenuresMeant(gazetteer, name, cue, known, told);
      if (tenures.length === 0) continue;
      const { first, last, start, end, kind, marks } = cue;
      return [{ kind, first, last, start, end, name, tenures, marks }];
    }
    return [];
  });
}

/** Persons whose full name stands anywhere in the article. */
function wholeNames({ persons }: Scene): ReadonlySet<number> {
  return new Set(persons.all.flatMap(({ values }) => values.filter(isWhole).map(personOf)));
}

/** The tenures that a cue and a name may mean. */
function tenuresMeant(
  gazetteer: Gazetteer,
  name: Hit,
  cue: OfficeCue,
  known: ReadonlySet<number>,
  told: ReadonlySet<number>,
): readonly Tenure[] {
  const wanted = officesMeant(gazetteer, cue);
  const candidates = (name.values.some(isWhole) ? name.values.filter(isWhole) : name.values).map(personOf);
  const held = [...new Set(candidates)].flatMap((person) =>
    gazetteer.tenuresOf(person).filter(({ office }) => wanted.has(office)),
  );
  const { countries, nearby } = cue;
  if (countries.length > 0) return held.filter(({ country }) => countries.includes(country));
  const near = held.filter(({ country }) => nearby.includes(country));
  if (near.length > 0) return near;
  const isOfScene = ({ country }: Tenure) => told.has(country);
  const single = held.every(({ office }) => gazetteer.offices[office]?.single === true);
  if (name.values.some(isWhole)) return cue.needsCountry && !single ? held.filter(isOfScene) : held;
  if (cue.needsCountry) return [];
  // A surname alone: people whose full name the article has, else everyone in an office that one person holds.
  const named = held.filter(({ person }) => known.has(person));
  if (named.length > 0) return named;
  return single ? held : [];
}

function officesMeant(gazetteer: Gazetteer, { kind, offices }: OfficeCue): ReadonlySet<number> {
  const ids = new Set(offices.map((office) => gazetteer.offices[office]?.id ?? ''));
  if (kind === 'administration') for (const id of ADMINISTRATION_OFFICES) ids.add(id);
  for (const group of OFFICES_ALIKE) if (group.some((id) => ids.has(id))) for (const id of group) ids.add(id);
  return new Set(gazetteer.offices.flatMap(({ id }, office) => (ids.has(id) ? [office] : [])));
}
