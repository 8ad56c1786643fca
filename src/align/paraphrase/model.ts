import type { Pair } from './signals.js';

/** One weight for each of `SIGNALS`, and what every pair starts with. */
export interface Weights {
  readonly weights: readonly number[];
  readonly bias: number;
}

/**
 * For every pair, the chance between 0 and 1 that its sentence paraphrases its source sentence. A sentence chooses
 * between its pairs and having no source at all, which weighs 0: conditional logit (McFadden 1974) with linear scores.
 * The weights are learnt by `scripts/train-paraphrase.mjs`, which also tells how they do on cases that they were not
 * learnt from.
 */
export function chancesOf(pairs: readonly Pair[], { weights, bias }: Weights): readonly number[] {
  const scores = pairs.map(({ signals }) =>
    signals.reduce((sum, signal, i) => sum + signal * (weights[i] as number), bias),
  );
  const most = new Map<number, number>();
  pairs.forEach(({ sentence }, i) => {
    most.set(sentence, Math.max(most.get(sentence) ?? 0, scores[i] as number));
  });
  const total = new Map<number, number>();
  const shares = pairs.map(({ sentence }, i) => {
    const top = most.get(sentence) as number;
    const share = Math.exp((scores[i] as number) - top);
    total.set(sentence, (total.get(sentence) ?? Math.exp(-top)) + share);
    return share;
  });
  return pairs.map(({ sentence }, i) => (shares[i] as number) / (total.get(sentence) as number));
}
