import type { Analysis } from '../../analyse.js';
import type { Say } from '../../messages/index.js';
import type { JudgedSentence } from '../../time/index.js';
import type { GazetteerRows } from '../../types.js';

export type SignKind = 'credit' | 'brackets' | 'update-mark' | 'damage' | 'anachronism';

/** A reason to think that one article was made from another. */
export interface Sign {
  readonly kind: SignKind;
  /** Logarithm of how much likelier the signs are if it was made from the other than if the other was made from it. */
  readonly odds: number;
  /** A full sentence. */
  readonly because: string;
}

/** Two articles, looked at as if `copy` had been made from `source`. */
export interface CopyScene {
  readonly copy: Analysis;
  readonly source: Analysis;
  /** By word of the copy its place in the source; -1 where it has none. */
  readonly places: Int32Array;
  /** What became of each sentence of the copy. */
  readonly sentences: readonly JudgedSentence[];
  readonly say: Say;
  readonly gazetteer: GazetteerRows | undefined;
}

/** Looks for one kind of sign that the copy was made from the source. */
export type SignDetector = (scene: CopyScene) => readonly Sign[];

/** An article as a reason names it. */
export function nameOf({ article }: Analysis): string {
  return article.id;
}

/** Words of a text, short enough to be quoted in a reason. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 77).replace(/[\ud800-\udbff]$/u, '')}...` : line;
}
