import type { Say } from '../messages/index.js';
import type { Warning } from '../types.js';
import type { CorpusSettings } from './options.js';
import type { Postings } from './store.js';

/** Counts the lists that had to be cut short. */
export class Doubts {
  private fullBuckets = 0;
  private fullAnchors = 0;

  /** @param anchors,bands what a look-up gave */
  note(anchors: Postings, bands: Postings, { anchorLimit, bucketLimit }: CorpusSettings): void {
    this.fullAnchors += countFull(anchors, anchorLimit);
    this.noteBands(bands, bucketLimit);
  }

  noteBands(bands: Postings, bucketLimit: number): void {
    this.fullBuckets += countFull(bands, bucketLimit);
  }

  warnings({ anchorLimit, bucketLimit }: CorpusSettings, say: Say): Warning[] {
    const warnings: Warning[] = [];
    if (this.fullBuckets > 0) {
      warnings.push({
        code: 'full-bucket',
        message: say('warning.full-bucket', { times: this.fullBuckets, limit: bucketLimit }),
      });
    }
    if (this.fullAnchors > 0) {
      warnings.push({
        code: 'full-anchor',
        message: say('warning.full-anchor', { times: this.fullAnchors, limit: anchorLimit }),
      });
    }
    return warnings;
  }
}

function countFull({ counts }: Postings, limit: number): number {
  let full = 0;
  for (const count of counts) if (count === limit) full++;
  return full;
}
