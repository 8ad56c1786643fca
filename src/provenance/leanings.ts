import type { Comparer } from './comparer.js';
import { orderByDates } from './dates.js';
import { judgeByPlaces } from './judged.js';
import type { Leaning } from './root.js';
import type { Scene } from './scene.js';
import { type CopyScene, findOpenSigns, findSigns, type Sign } from './signs/index.js';

/** A date decides, whatever else speaks. */
const DATED = 12;

/** What speaks for either order of two versions. */
export interface Reasons extends Leaning {
  /** By the dates: negative where `x` came first. */
  readonly dates: -1 | 0 | 1;
  /** That `y` was made from `x`. */
  readonly forwardSigns: readonly Sign[];
  /** That `x` was made from `y`. */
  readonly backwardSigns: readonly Sign[];
}

/** Weighs the reasons for an order of two versions, each pair once. Signs are looked for where dates do not tell. */
export function weighReasons(scene: Scene, comparer: Comparer): (x: number, y: number) => Reasons {
  const known = new Map<string, Reasons>();
  return (x, y) => {
    if (x > y) return turned(remember(known, y, x, () => weigh(scene, comparer, y, x)));
    return remember(known, x, y, () => weigh(scene, comparer, x, y));
  };
}

function remember(known: Map<string, Reasons>, x: number, y: number, make: () => Reasons): Reasons {
  const key = `${x} ${y}`;
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

function turned({ dates, forward, backward, forwardSigns, backwardSigns }: Reasons): Reasons {
  return {
    dates: dates === 0 ? 0 : dates < 0 ? 1 : -1,
    forward: backward,
    backward: forward,
    forwardSigns: backwardSigns,
    backwardSigns: forwardSigns,
  };
}

function weigh(scene: Scene, comparer: Comparer, x: number, y: number): Reasons {
  const dates = orderByDates(scene, x, y);
  if (dates !== 0)
    return {
      dates,
      forward: dates < 0 ? DATED : 0,
      backward: dates > 0 ? DATED : 0,
      forwardSigns: [],
      backwardSigns: [],
    };
  const speaking = signsOf(scene, comparer, y, x);
  const opposing = signsOf(scene, comparer, x, y);
  const forwardSigns = speaking.filter((sign) => !speaksForBoth(sign, opposing));
  const backwardSigns = opposing.filter((sign) => !speaksForBoth(sign, speaking));
  return { dates, forward: sum(forwardSigns), backward: sum(backwardSigns), forwardSigns, backwardSigns };
}

/**
 * What speaks against an order that dates tell: that the earlier one credits the later, or has comments set into its text.
 * Looked for only where either can be, so that dates stay cheap.
 */
export function findContrary(
  scene: Scene,
  comparer: Comparer,
  earlier: number,
  later: number,
): readonly Sign[] {
  const { text = '' } = scene.articles[earlier] ?? {};
  const { publisher, title } = scene.articles[later] ?? {};
  if (publisher === undefined && title === undefined && !text.includes('[')) return [];
  return findOpenSigns(sceneOf(scene, comparer, earlier, later));
}

function signsOf(scene: Scene, comparer: Comparer, copyNumber: number, sourceNumber: number) {
  return findSigns(sceneOf(scene, comparer, copyNumber, sourceNumber));
}

function sceneOf(
  { analysisOf, say, settings }: Scene,
  comparer: Comparer,
  copyNumber: number,
  sourceNumber: number,
): CopyScene {
  const [copy, source] = [analysisOf(copyNumber), analysisOf(sourceNumber)];
  const places = comparer.places(copyNumber, sourceNumber);
  const sentences = judgeByPlaces(copy, source, places);
  return { copy, source, places, sentences, say, gazetteer: settings.gazetteer };
}

/** Two texts that each have what is out of the other's time tell no one story: neither is a measure of the other. */
function speaksForBoth({ kind }: Sign, others: readonly Sign[]): boolean {
  return kind === 'anachronism' && others.some((other) => other.kind === kind);
}

function sum(signs: readonly Sign[]): number {
  return signs.reduce((total, { odds }) => total + odds, 0);
}
