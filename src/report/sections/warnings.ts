import { escapeText } from '../escape.js';
import { type Block, GAP } from '../layout.js';
import type { View } from '../view.js';
import { title } from './heading.js';

/** Doubt about the data. */
export function warnings({ report, say }: View): readonly Block[] {
  if (report.warnings.length === 0) return [];
  return [
    GAP,
    title(say('report.warnings', {})),
    ...report.warnings.map(
      ({ message }): Block => ({
        indent: 2,
        label: [{ text: '- ' }],
        body: [{ text: escapeText(message) }],
        direction: 'page',
      }),
    ),
  ];
}
