import type { Finding, Severity } from '../types.js';
import { bracketedAddition } from './bracketed-addition.js';
import type { FindingDetector, FindingScene } from './detector.js';

/** Every detector. Adding one is a new file and a line here. */
export const FINDING_DETECTORS: readonly FindingDetector[] = [bracketedAddition];

const RANK: Readonly<Record<Severity, number>> = { alarm: 0, warning: 1, info: 2 };

/** Runs every detector. */
export function detectFindings(scene: FindingScene): readonly Finding[] {
  return FINDING_DETECTORS.flatMap((detect) => detect(scene));
}

/** Most severe first, then in the order of the text. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity] || a.span.start - b.span.start);
}
