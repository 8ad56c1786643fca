import type { audit as Audit, Corpus as Store } from '../../src/index.js';
import type { Attack } from './attacks.mjs';

export const MARKS: Readonly<Record<Attack['degree'], number>>;
export function recognised(
  audit: typeof Audit,
  language: string,
  attack: Attack,
): { readonly found: number; readonly of: number };
export function isCandidate(corpus: Store, language: string, attack: Attack): Promise<boolean>;
export function corpusOfStories(Corpus: typeof Store): Promise<Store>;
export interface EvasionRow {
  readonly degree: Attack['degree'];
  readonly attack: string;
  readonly language: string;
  readonly found: number;
  readonly of: number;
  readonly candidate: boolean;
}
export function measureEvasion(library: {
  readonly audit: typeof Audit;
  readonly Corpus: typeof Store;
}): Promise<readonly EvasionRow[]>;
