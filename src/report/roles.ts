import { sayIn } from '../messages/index.js';
import type { FindingKind } from '../types.js';
import type { ReportView } from './view.js';

const QUOTED = /“([^”]*)”|«\u00a0?([^»]*?)\u00a0?»/gu;

/** No more letters stand between words and the article that they are in: `“Brexit” in “wire.txt”`. */
const BETWEEN = 8;

/**
 * A reason about time with its articles as the headings call them, `the suspect`, `source 1`: an id may be a long path, and
 * stands once in the headings. Words of an article that equal an id stay.
 *
 * @example
 * byRole('“Brexit” in “/news/a.txt” is of 2016-06-23 or later.', viewOf(report, 'en'))
 */
export function byRole(because: string, { report, sourceNumber }: ReportView): string {
  const say = sayIn(report.locale);
  const quoted = [...because.matchAll(QUOTED)].map((match) => {
    const id = match[1] ?? match[2] ?? '';
    const source = id === report.suspect.id ? 0 : sourceNumber(id) || undefined;
    return { start: match.index, end: match.index + match[0].length, source };
  });
  let text = '';
  let at = 0;
  for (const [index, { start, end, source }] of quoted.entries()) {
    const next = quoted[index + 1];
    const isWords = next?.source !== undefined && next.start - end <= BETWEEN;
    if (source === undefined || isWords) continue;
    text += because.slice(at, start) + say('report.article', { source });
    at = end;
  }
  return text + because.slice(at);
}

/** The reason of a finding; those about time name articles. */
export function reasonOf(because: string, kind: FindingKind, view: ReportView): string {
  return NAMING.has(kind) ? byRole(because, view) : because;
}

const NAMING: ReadonlySet<FindingKind> = new Set(['anachronism', 'inconsistent-time']);
