import { anachronism } from './anachronism.js';
import { brackets } from './brackets.js';
import { credit } from './credit.js';
import { damage } from './damage.js';
import type { CopyScene, Sign, SignDetector } from './sign.js';
import { updateMark } from './update-mark.js';

/** Every sign that one version was made from another. Adding one is a new file and a line here. */
export const SIGN_DETECTORS: readonly SignDetector[] = [credit, brackets, updateMark, damage, anachronism];

/** The signs that the copy was made from the source, the weightiest first. */
export function findSigns(scene: CopyScene): readonly Sign[] {
  return SIGN_DETECTORS.flatMap((detect) => detect(scene)).sort((a, b) => b.odds - a.odds);
}

/** Credits alone: what tells the order of two articles that share no more than a quotation. */
export function findCredits(scene: CopyScene): readonly Sign[] {
  return credit(scene);
}

/** What a copy says of itself openly, whatever its date: a credit, comments set into the text. Cheap to find. */
export function findOpenSigns(scene: CopyScene): readonly Sign[] {
  return [...credit(scene), ...brackets(scene)];
}

export type { CopyScene, Sign } from './sign.js';
