import { mix32 } from '../fingerprint/hash.js';

/** How a signature is cut into bands: texts that agree in all rows of a band meet in a bucket. */
export interface Banding {
  readonly bands: number;
  readonly rows: number;
}

/** Most bands that an index keeps: each costs eight bytes an article, and its bucket heads six more. */
const MAX_BANDS = 20;

/** Share of pairs at the threshold itself that must meet in a bucket; those above it meet more often. */
const RECALL_AT_THRESHOLD = 0.98;

/**
 * The banding with the fewest chance meetings among those that find enough pairs at the threshold. Rivals balance both
 * kinds of error and lose a pair in six; here every meeting is verified exactly, so only lost pairs count.
 *
 * @param threshold resemblance between 0 and 1
 * @param slots of the signature that is cut
 */
export function chooseBanding(threshold: number, slots: number): Banding {
  for (let rows = 8; rows > 1; rows--) {
    const bands = Math.min(MAX_BANDS, Math.floor(slots / rows));
    if (recallOf({ bands, rows }, threshold) >= RECALL_AT_THRESHOLD) return { bands, rows };
  }
  return { bands: MAX_BANDS, rows: threshold < 0.3 ? 1 : 2 };
}

/** The share of pairs of a given resemblance that meet in a bucket at least (slots taken as independent). */
export function recallOf({ bands, rows }: Banding, resemblance: number): number {
  return 1 - (1 - resemblance ** rows) ** bands;
}

/** Writes the bucket hash of every band to `out`. The number of the band is part of it: all bands share one table. */
export function hashBands(slots: Int32Array, { bands, rows }: Banding, out: Int32Array): void {
  for (let band = 0; band < bands; band++) {
    let h = Math.imul(band + 1, 0x9e3779b1);
    for (let row = 0; row < rows; row++) h = mix32(Math.imul(h, 5) + (slots[band * rows + row] as number));
    out[band] = h;
  }
}
