import { clean } from './clean.js';
import { comparison } from './comparison.js';
import { findings } from './findings.js';
import { head } from './head.js';
import { inserted } from './inserted.js';
import { notes } from './notes.js';
import type { Part } from './part.js';
import { sources } from './sources.js';
import { summary } from './summary.js';
import { storyTime } from './time.js';
import { toolbar } from './toolbar.js';

/** The parts of the page in reading order. A new part is a new file and a line here. */
export const PARTS: readonly Part[] = [
  head,
  summary,
  inserted,
  findings,
  storyTime,
  sources,
  toolbar,
  comparison,
  clean,
  notes,
];
