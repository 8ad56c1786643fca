import { escapeText } from '../escape.js';
import { type Block, GAP } from '../layout.js';
import type { View } from '../view.js';
import { title } from './heading.js';

/** Sentences of the reused sources that the suspect leaves out. */
export function omissions({ report, say, sourceNumber }: View): readonly Block[] {
  if (report.omissions.length === 0) return [];
  return [
    GAP,
    title(say('report.omissions', {})),
    ...report.omissions.map(({ id, text }): Block => {
      const label = `- ${say('report.omission', { source: sourceNumber(id) })}: `;
      return { indent: 2, label: [{ text: label, style: 'omitted' }], body: [{ text: escapeText(text) }] };
    }),
  ];
}
