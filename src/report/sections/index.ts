import type { Block } from '../layout.js';
import type { View } from '../view.js';
import { findings } from './findings.js';
import { heading } from './heading.js';
import { omissions } from './omissions.js';
import { sentences } from './sentences.js';
import { sources } from './sources.js';
import { summary } from './summary.js';
import { storyTime } from './time.js';
import { warnings } from './warnings.js';

/** Draws one part of the report; nothing where the report has nothing to say there. */
export type Section = (view: View) => readonly Block[];

/** The parts of a text report in reading order. A new part is a new file and a line here. */
export const SECTIONS: readonly Section[] = [
  heading,
  summary,
  storyTime,
  sources,
  findings,
  sentences,
  omissions,
  warnings,
];
