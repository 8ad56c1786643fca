import { abbreviation } from './abbreviation.js';
import { continuation } from './continuation.js';
import { figure } from './figure.js';
import { insideWord } from './inside-word.js';
import { joint } from './joint.js';
import { pause } from './pause.js';
import type { BreakRule } from './rule.js';
import { unspaced } from './unspaced.js';

/** Every rule, the first that decides wins; where none does, a stop ends the sentence. */
export const BREAK_RULES: readonly BreakRule[] = [
  figure,
  joint,
  insideWord,
  abbreviation,
  pause,
  unspaced,
  continuation,
];
