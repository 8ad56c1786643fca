import { createRequire } from 'node:module';
import { tokenize } from '../../src/text/tokens.js';

/** npm `minhash` 0.0.9, as far as the bench uses it. It has no types. */
export interface RivalSignature {
  update(item: string): void;
  jaccard(other: RivalSignature): number;
}

export interface RivalIndex {
  insert(id: string, signature: RivalSignature): void;
  query(signature: RivalSignature): string[];
}

interface Package {
  readonly Minhash: new (options: { numPerm: number; seed: number }) => RivalSignature;
  readonly LshIndex: new (options: { bandSize: number }) => RivalIndex;
}

const { Minhash, LshIndex } = createRequire(import.meta.url)('minhash') as Package;

/** The text's word 5-grams as strings: the package leaves the cutting of texts to its user. */
export function shingleStrings(text: string): string[] {
  const { form } = tokenize(text);
  const shingles = new Set<string>();
  for (let at = 0; at + 5 <= form.length; at++) shingles.add(form.slice(at, at + 5).join(' '));
  return [...shingles];
}

export function rivalSignature(text: string, slots = 128): RivalSignature {
  const signature = new Minhash({ numPerm: slots, seed: 1 });
  for (const shingle of shingleStrings(text)) signature.update(shingle);
  return signature;
}

export function rivalIndex(): RivalIndex {
  return new LshIndex({ bandSize: 4 });
}
