import { Joined } from '../candidates/joined.js';
import { type Arc, leastArborescence } from './arborescence.js';
import type { Comparer } from './comparer.js';
import { orderByDates, tellDates } from './dates.js';
import type { Derivation } from './derivation.js';
import { findHubs } from './hidden.js';
import { findContrary, type Reasons, weighReasons } from './leanings.js';
import { type Parentage, rootTree } from './root.js';
import type { Scene } from './scene.js';
import { findMixed, findSeconds } from './seconds.js';
import { type Pair, spanningForest } from './tree.js';

/** From this probability on an order is told; below it is undecided. See `bench/traditions`. */
const DECIDED = 0.95;
/** Nothing that is inferred is certain. */
const MOST_INFERRED = 0.97;
const DATED_CONFIDENCE = 0.98;
/** Where the texts speak against the dates, one of the two is wrong. */
const DOUBTED_CONFIDENCE = 0.7;
/** From these odds on both sides, both versions are copies of a text that is not at hand. */
const BOTH_COPIES = 1.5;
/** Of the shorter text's words, at least this share must stand in the other: then both are versions of one text. */
const LEAST_SHARE = 0.35;
/** A run of so many words must be among them. */
const LEAST_RUN = 6;

/** Versions of one text, and who was made from whom. */
export interface Family {
  readonly members: readonly number[];
  readonly derivations: readonly Derivation[];
}

/** Sorts articles that may share text into families, and orders each. */
export function findFamilies(pairs: readonly Pair[], comparer: Comparer, scene: Scene): readonly Family[] {
  const close = pairs.filter((pair) => areVersions(pair, comparer));
  const joined = new Joined<number>();
  for (const { x, y } of close) joined.join(x, y);
  const members = joined.groups(new Set(close.flatMap(({ x, y }) => [x, y])));
  const byRoot = new Map<number, Pair[]>(members.map(([first]) => [joined.rootOf(first as number), []]));
  for (const pair of close) byRoot.get(joined.rootOf(pair.x))?.push(pair);
  return members.map((family) => ({
    members: family,
    derivations: orderFamily(family, byRoot.get(joined.rootOf(family[0] as number)) ?? [], comparer, scene),
  }));
}

function areVersions({ x, y }: Pair, comparer: Comparer): boolean {
  const { blocks, shared } = comparer.compare(x, y);
  const shorter = Math.min(comparer.length(x), comparer.length(y));
  return (
    shared >= LEAST_SHARE * shorter && blocks.some(({ length }) => length >= Math.min(LEAST_RUN, shorter))
  );
}

function orderFamily(
  members: readonly number[],
  pairs: readonly Pair[],
  comparer: Comparer,
  scene: Scene,
): readonly Derivation[] {
  const reasonsOf = weighReasons(scene, comparer);
  const parentage = new Map<number, Parentage>();
  const tree = growTree(members, pairs, comparer, scene, reasonsOf);
  const joined = new Joined<number>();
  for (const { x, y } of tree) joined.join(x, y);
  for (const part of joined.groups(members)) {
    const inPart = new Set(part);
    const branches = tree.filter(({ x }) => inPart.has(x));
    const parents = parentsOf(rootTree(part, branches, [], reasonsOf));
    const mixed = findMixed(part, pairs, parents, comparer);
    const rooted = rootTree(part, branches, findHubs(branches, mixed, comparer), reasonsOf);
    for (const [version, found] of rooted) parentage.set(version, found);
  }
  const main = [...parentage].flatMap(([version, found]) =>
    found.parent < 0 ? [] : [derive(version, found, members.length, scene, comparer, reasonsOf)],
  );
  return [...main, ...findSeconds(members, pairs, main, comparer, scene)];
}

function parentsOf(parentage: ReadonlyMap<number, Parentage>): ReadonlyMap<number, number> {
  return new Map([...parentage].flatMap(([x, { parent }]) => (parent < 0 ? [] : [[x, parent] as const])));
}

/** The edges of least distance; where dates tell some orders, those that no date forbids. */
function growTree(
  members: readonly number[],
  pairs: readonly Pair[],
  comparer: Comparer,
  scene: Scene,
  reasonsOf: (x: number, y: number) => Reasons,
): readonly Pair[] {
  const forest = spanningForest(pairs, comparer);
  const orders = pairs.map(({ x, y }) => orderByDates(scene, x, y));
  if (orders.every((order) => order === 0)) return forest;
  const first = firstByDates(members, scene) ?? firstOf(rootTree(members, forest, [], reasonsOf));
  const nodeOf = new Map(members.map((version, node) => [version, node]));
  const arcs = pairs.flatMap(({ x, y }, at): Arc[] => {
    const [p, q] = [nodeOf.get(x) as number, nodeOf.get(y) as number];
    const cost = comparer.distance(x, y);
    return [
      ...((orders[at] as number) <= 0 ? [{ from: p, to: q, cost }] : []),
      ...((orders[at] as number) >= 0 ? [{ from: q, to: p, cost }] : []),
    ];
  });
  return leastArborescence(members.length, arcs, first === undefined ? undefined : nodeOf.get(first)).map(
    ({ from, to }) => ({ x: members[from] as number, y: members[to] as number }),
  );
}

/** The one version that came before every other; none where dates leave it open. */
function firstByDates(members: readonly number[], scene: Scene): number | undefined {
  return members.find((x) => members.every((y) => x === y || orderByDates(scene, x, y) < 0));
}

function firstOf(parentage: ReadonlyMap<number, Parentage>): number | undefined {
  return [...parentage].find(([, { parent }]) => parent < 0)?.[0];
}

function derive(
  version: number,
  { parent, probability, siblings }: Parentage,
  versions: number,
  scene: Scene,
  comparer: Comparer,
  reasonsOf: (x: number, y: number) => Reasons,
): Derivation {
  const { say, articles } = scene;
  const reasons = reasonsOf(parent, version);
  const id = (x: number) => articles[x]?.id ?? '';
  const base = { from: parent, to: version, siblings, secondary: false };
  if (reasons.dates !== 0 && !siblings) {
    const [from, to] = reasons.dates < 0 ? [parent, version] : [version, parent];
    const contrary = findContrary(scene, comparer, from, to).map(({ because }) => because);
    return {
      ...base,
      from,
      to,
      order: 'dated',
      confidence: contrary.length > 0 ? DOUBTED_CONFIDENCE : DATED_CONFIDENCE,
      because: [datesReason(scene, from, to), ...contrary.map((reason) => say('trace.against', { reason }))],
      contrary,
    };
  }
  const decided = probability >= DECIDED && !siblings;
  const because = [
    ...reasons.forwardSigns.map((sign) => sign.because),
    ...reasons.backwardSigns.map((sign) => say('trace.against', { reason: sign.because })),
  ];
  if (decided && reasons.forward - reasons.backward < Math.log(DECIDED / (1 - DECIDED)))
    because.push(say('trace.centre', { source: id(parent), copy: id(version), versions }));
  if (!decided && Math.min(reasons.forward, reasons.backward) >= BOTH_COPIES) {
    because.unshift(say('trace.both-copies', { a: id(parent), b: id(version) }));
    return { ...base, siblings: true, order: 'undecided', confidence: probability, because };
  }
  if (siblings) because.unshift(say('trace.common-source', { a: id(parent), b: id(version) }));
  else if (!decided) because.push(say('trace.undecided', {}));
  return {
    ...base,
    order: decided ? 'inferred' : 'undecided',
    confidence: Math.min(MOST_INFERRED, probability),
    because,
  };
}

/** The sentence that tells which of two articles came first. */
export function datesReason({ say, articles }: Scene, from: number, to: number): string {
  const [a, b] = [articles[from], articles[to]];
  const [first, second] = tellDates(a?.published ?? a?.captured ?? '', b?.published ?? b?.captured ?? '');
  return say('trace.dates', {
    source: a?.id ?? '',
    copy: b?.id ?? '',
    first,
    second,
    captured: a?.published === undefined,
  });
}
