import type { LshMatch } from './lsh-options.js';

/** The measures of Broder (1997) from |A∩B|, |A| and |B|. */
export function measure(shared: number, a: number, b: number): Omit<LshMatch, 'id'> {
  if (shared === 0) return { resemblance: 0, containment: 0, contained: 0 };
  return { resemblance: shared / (a + b - shared), containment: shared / a, contained: shared / b };
}

/** Best first; ties by id, so that the order never depends on that of addition. */
export function byResemblance(a: LshMatch, b: LshMatch): number {
  return b.resemblance - a.resemblance || b.containment - a.containment || (a.id < b.id ? -1 : 1);
}
