import type { Say } from '../../../messages/index.js';
import type { ArticleInfo, ProvenanceGraph } from '../../../types.js';

/** What every part of the page of a graph is drawn from. */
export interface GraphView {
  readonly graph: ProvenanceGraph;
  readonly say: Say;
  readonly locale: string;
  readonly percent: (share: number) => string;
  /** Under which number an article is listed, from 1. */
  readonly numberOf: (id: string) => number;
  readonly articleOf: (id: string) => ArticleInfo | undefined;
}
