import { addTo } from '../groups.js';
import type { VersionHistory, Warning } from '../types.js';
import { orderByDates } from './dates.js';
import { describeRevision } from './revision.js';
import type { Scene } from './scene.js';

interface Series {
  readonly name: string;
  readonly members: readonly number[];
  readonly declared: boolean;
}

/** The histories of all pages and declared series with two versions or more. */
export function writeHistories(scene: Scene): {
  readonly versions: readonly VersionHistory[];
  readonly warnings: readonly Warning[];
} {
  const { declared, warnings } = declaredSeries(scene);
  const taken = new Set(declared.flatMap(({ members }) => members));
  const series = [...declared, ...pages(scene, taken)].filter(({ members }) => members.length > 1);
  return { versions: series.map((one) => writeHistory(one, scene)), warnings };
}

function declaredSeries({ articles, settings, say }: Scene): {
  readonly declared: readonly Series[];
  readonly warnings: readonly Warning[];
} {
  const numbers = new Map(articles.map(({ id }, x) => [id, x]));
  const warnings: Warning[] = [];
  const declared = Object.entries(settings.series).map(([name, ids]): Series => {
    const members = ids.flatMap((id) => {
      const x = numbers.get(id);
      if (x === undefined)
        warnings.push({
          code: 'unknown-version',
          message: say('trace.warning.series', { series: name, id }),
        });
      return x === undefined ? [] : [x];
    });
    return { name, members: [...new Set(members)], declared: true };
  });
  return { declared, warnings };
}

/** Articles of one url, but for those of a declared series. */
function pages({ articles }: Scene, taken: ReadonlySet<number>): readonly Series[] {
  const byUrl = new Map<string, number[]>();
  for (const [x, { url }] of articles.entries()) {
    if (url === undefined || taken.has(x)) continue;
    addTo(byUrl, pageOf(url), x);
  }
  return [...byUrl].map(([name, members]) => ({ name, members, declared: false }));
}

/** A url without its scheme's case, its fragment and a slash at its end: what names a place in a page names the same page. */
function pageOf(url: string): string {
  return url.trim().replace(/#.*$/u, '').replace(/\/$/u, '');
}

function writeHistory({ name, members, declared }: Series, scene: Scene): VersionHistory {
  const compare = (x: number, y: number) => orderByDates(scene, x, y);
  const pairsDated = members.every((x, at) => members.slice(at + 1).every((y) => compare(x, y) !== 0));
  const order = pairsDated ? 'dated' : declared ? 'declared' : 'undecided';
  const sorted = pairsDated ? [...members].sort(compare) : members;
  return {
    series: name,
    versions: sorted.map((x) => scene.articles[x]?.id ?? ''),
    order,
    revisions: sorted.slice(1).map((to, at) => describeRevision(sorted[at] as number, to, scene)),
  };
}
