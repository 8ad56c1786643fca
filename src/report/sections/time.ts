import { DAY_MS } from '../../time/days.js';
import type { StoryTime } from '../../types.js';
import { escapeText } from '../escape.js';
import { type Block, GAP } from '../layout.js';
import { byRole } from '../roles.js';
import type { View } from '../view.js';
import { title } from './heading.js';

/** When the story is set, and why; nothing where the texts do not tell. */
export function storyTime(view: View): readonly Block[] {
  const { report, say } = view;
  const time = report.storyTime;
  if (time === null) return [];
  return [
    GAP,
    title(say('report.time', {})),
    { indent: 2, body: [{ text: describeTime(time, say) }], direction: 'page' },
    ...time.because.map(
      (because): Block => ({
        indent: 2,
        label: [{ text: '- ' }],
        body: [{ text: escapeText(byRole(because, view)) }],
        direction: 'page',
      }),
    ),
  ];
}

/** The days of a story in words. */
export function describeTime({ from, to }: StoryTime, say: View['say']): string {
  if (from !== undefined && to !== undefined)
    return isOneDay(from, to)
      ? say('report.time.on', { day: from })
      : say('report.time.between', { from, to });
  if (from !== undefined) return say('report.time.from', { day: from });
  return to === undefined ? '?' : say('report.time.before', { day: to });
}

function isOneDay(from: string, to: string): boolean {
  return Date.parse(to) - Date.parse(from) === DAY_MS;
}
