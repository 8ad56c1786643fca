import type { Finding, FindingKind, Severity } from '../types.js';
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

/**
 * Of findings that are as severe: first what cannot be true of the story or says otherwise than the sources, then what
 * stands in none of them, then what was taken away, then what was done to the letters.
 */
const KINDS: readonly FindingKind[] = [
  'anachronism',
  'inconsistent-time',
  'reversed-meaning',
  'figure-conflict',
  'altered-quotation',
  'changed-attribution',
  'headline-mismatch',
  'unsourced-quotation',
  'bracketed-addition',
  'later-knowledge',
  'dropped-context',
  'hidden-characters',
  'word-slip',
  'damage',
];

/** Most severe first, then by what they bear on, then in the order of the text. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const order = new Map(KINDS.map((kind, at) => [kind, at]));
  const place = ({ kind }: Finding): number => order.get(kind) ?? KINDS.length;
  return [...findings].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || place(a) - place(b) || a.span.start - b.span.start,
  );
}
