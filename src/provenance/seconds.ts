import { countAgreements, countOwnAgreements, keptJoints } from './agreements.js';
import type { Comparer } from './comparer.js';
import { orderByDates } from './dates.js';
import type { Derivation } from './derivation.js';
import type { Scene } from './scene.js';
import { neighboursOf, type Pair } from './tree.js';

/** Words in a row that are more than a phrase. */
const LEAST_RUN = 8;
/** Words of such runs that make a second source. */
const LEAST_WORDS = 14;
/** Or so many places, however short, at which it reads as the second source and as none before it. */
const LEAST_PLACES = 2;
/** And of the places that part it from the version it was made from so many: who copies much also agrees by chance. */
const LEAST_SHARE = 0.3;
/** What a place counts for beside words, to find the best source. */
const PLACE_WORDS = 5;
const CONFIDENCE = 0.8;
/** An agreement beside the one stretch shows that the two have more in common than that. */
const MOST_AGREEMENTS = 1;
/** Two sources are equally good within this share. */
const EQUAL = 0.95;

/**
 * Versions that mix two: they have stretches that neither the version they were made from nor any before it has, and
 * that stand in a version of another line. Stretches are looked at, not whole texts: a mixed version may be nearer to both
 * its sources than they are to each other.
 *
 * A stretch that two offspring of one version share may also come from a version between them that is not at hand: then
 * they agree in more places than one, and it is none of these.
 */
export function findSeconds(
  members: readonly number[],
  pairs: readonly Pair[],
  main: readonly Derivation[],
  comparer: Comparer,
  scene: Scene,
): readonly Derivation[] {
  const parents = new Map(main.map(({ from, to }) => [to, from]));
  const neighbours = neighboursOf(pairs);
  const told = new Set<string>();
  return members.flatMap((x): Derivation[] => {
    const second = findSecond(x, neighbours.get(x) ?? [], parents, comparer);
    if (second === undefined) return [];
    const key = [x, second.source].sort((a, b) => a - b).join(' ');
    if (told.has(key)) return [];
    told.add(key);
    return [describe(x, second, parents, scene)];
  });
}

/** Versions that mix two, by the same signs: what they have from another line shows no version that is missing. */
export function findMixed(
  members: readonly number[],
  pairs: readonly Pair[],
  parents: ReadonlyMap<number, number>,
  comparer: Comparer,
): ReadonlySet<number> {
  const neighbours = neighboursOf(pairs);
  return new Set(
    members.filter((x) => findSecond(x, neighbours.get(x) ?? [], parents, comparer) !== undefined),
  );
}

interface Second {
  readonly source: number;
  readonly words: number;
  readonly places: number;
}

function findSecond(
  x: number,
  neighbours: readonly number[],
  parents: ReadonlyMap<number, number>,
  comparer: Comparer,
): Second | undefined {
  const parent = parents.get(x);
  if (parent === undefined) return undefined;
  const others = neighbours.filter((source) => !isSibling(x, source, parent, parents, comparer));
  const found = secondsOf(x, ancestorsOf(x, parents), others, parents, comparer);
  const most = Math.max(0, ...found.map(weigh));
  const equals = found.filter((second) => weigh(second) >= EQUAL * most);
  const sources = new Set(equals.map(({ source }) => source));
  // Of a version and its offspring that have the stretch alike, the first one is named.
  const firsts = equals.filter(({ source }) => !ancestorsOf(source, parents).some((old) => sources.has(old)));
  return firsts.sort(
    (p, q) => comparer.distance(x, p.source) - comparer.distance(x, q.source) || p.source - q.source,
  )[0];
}

function weigh({ words, places }: Second): number {
  return words + PLACE_WORDS * places;
}

/** Versions, no offspring, that have what a version has and those known before it have not; most of it first. */
function secondsOf(
  x: number,
  known: readonly number[],
  neighbours: readonly number[],
  parents: ReadonlyMap<number, number>,
  comparer: Comparer,
): readonly Second[] {
  const own = ownWords(x, known, comparer);
  const kept = keptJoints(x, known, comparer);
  const leastPlaces = Math.max(LEAST_PLACES, LEAST_SHARE * comparer.compare(x, known[0] as number).hunks);
  return neighbours
    .filter((y) => !known.includes(y) && !ancestorsOf(y, parents).includes(x))
    .map((source) => ({
      source,
      words: wordsFrom(x, source, own, comparer),
      places: countOwnAgreements(x, source, kept, comparer),
    }))
    .filter(({ words, places }) => words >= LEAST_WORDS || places >= leastPlaces)
    .sort((a, b) => weigh(b) - weigh(a));
}

/** The versions that one was made from, the nearest first. */
function ancestorsOf(x: number, parents: ReadonlyMap<number, number>): readonly number[] {
  const line: number[] = [];
  for (let at = parents.get(x); at !== undefined && !line.includes(at); at = parents.get(at)) line.push(at);
  return line;
}

/** 1 for each word of a version that none of those before it has. */
function ownWords(x: number, line: readonly number[], comparer: Comparer): Uint8Array {
  const own = new Uint8Array(comparer.length(x)).fill(1);
  for (const ancestor of line) {
    const places = comparer.places(x, ancestor);
    for (let at = 0; at < own.length; at++) if ((places[at] as number) >= 0) own[at] = 0;
  }
  return own;
}

/** Words in runs that a version has of its own and another one has too. */
function wordsFrom(x: number, source: number, own: Uint8Array, comparer: Comparer): number {
  const places = comparer.places(x, source);
  let words = 0;
  for (let at = 0; at < own.length; ) {
    if (own[at] === 0 || (places[at] as number) < 0) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < own.length && own[end] === 1 && places[end] === (places[end - 1] as number) + 1) end++;
    if (end - at >= LEAST_RUN) words += end - at;
    at = end;
  }
  return words;
}

/** Whether two offspring of one version share more than the one stretch, as those of a hidden version do. */
function isSibling(
  x: number,
  source: number,
  parent: number,
  parents: ReadonlyMap<number, number>,
  comparer: Comparer,
): boolean {
  const line = [source, ...ancestorsOf(source, parents)];
  const at = line.indexOf(parent);
  const branch = at > 0 ? line[at - 1] : undefined;
  return branch !== undefined && countAgreements(x, branch, parent, comparer).places > MOST_AGREEMENTS;
}

function describe(
  x: number,
  { source, words }: Second,
  parents: ReadonlyMap<number, number>,
  scene: Scene,
): Derivation {
  const { articles, say } = scene;
  const dates = orderByDates(scene, source, x);
  const [from, to] = dates > 0 ? [x, source] : [source, x];
  const id = (number: number) => articles[number]?.id ?? '';
  const because = say('trace.second', {
    source: id(from),
    copy: id(to),
    parent: id(parents.get(to) ?? parents.get(x) ?? to),
    words,
  });
  return {
    from,
    to,
    order: dates === 0 ? 'undecided' : 'dated',
    confidence: CONFIDENCE,
    because: [because],
    siblings: false,
    secondary: true,
  };
}
