import type { ReportView } from '../../view.js';
import type { NumberedFinding } from '../marks.js';
import type { Markup } from '../markup.js';

/** What every part of the page is drawn from. */
export interface PageView extends ReportView {
  readonly findings: readonly NumberedFinding[];
  /** Shares and counts as the reader writes them. */
  readonly percent: (share: number) => string;
  readonly number: (value: number) => string;
}

/** Draws one part of the page; nothing where the report has nothing to say there. */
export type Part = (view: PageView) => Markup | undefined;
