import type { Finding, Severity } from '../types.js';
import { alteredQuotation } from './altered-quotation.js';
import { bracketedAddition } from './bracketed-addition.js';
import { changedAttribution } from './changed-attribution.js';
import { countConflict } from './count-conflict.js';
import { damage } from './damage.js';
import type { FindingDetector, FindingScene } from './detector.js';
import { droppedContext } from './dropped-context.js';
import { figureConflict } from './figure-conflict.js';
import { headlineMismatch } from './headline-mismatch.js';
import { hiddenCharacters } from './hidden-characters.js';
import { reversedMeaning } from './reversed-meaning.js';
import { unsourcedQuotation } from './unsourced-quotation.js';
import { wordSlip } from './word-slip.js';

/** Every detector. Adding one is a new file and a line here. */
export const FINDING_DETECTORS: readonly FindingDetector[] = [
  reversedMeaning,
  figureConflict,
  countConflict,
  alteredQuotation,
  unsourcedQuotation,
  changedAttribution,
  droppedContext,
  headlineMismatch,
  bracketedAddition,
  hiddenCharacters,
  damage,
  wordSlip,
];

const RANK: Readonly<Record<Severity, number>> = { alarm: 0, warning: 1, info: 2 };

/** Runs every detector. */
export function detectFindings(scene: FindingScene): readonly Finding[] {
  return FINDING_DETECTORS.flatMap((detect) => detect(scene));
}

/** Most severe first, then in the order of the text. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity] || a.span.start - b.span.start);
}
