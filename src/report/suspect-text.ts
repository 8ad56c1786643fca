import type { AuditReport } from '../types.js';

/** The whole text of the suspect, put together from its sentences and what stands between them. */
export function suspectText({ sentences }: Pick<AuditReport, 'sentences'>): string {
  return sentences
    .map(({ before, text, after }, at) => `${before ?? (at === 0 ? '' : ' ')}${text}${after ?? ''}`)
    .join('');
}
