import type { Weights } from './model.js';

/** Written by `npm run train:paraphrase`: where sentences are linked by their words, and where none is. */
export const WEIGHTS: { readonly linked: Weights; readonly unlinked: Weights } = {
  linked: {
    weights: [
      -0.2808, // within
      0.8208, // tight
      -2.5473, // rel
      1.8863, // near
      -3.034, // bracket
      -2.2394, // headline
      -1.0081, // headlines
      0.6398, // linkedShare
      2.5096, // bag
      5.4044, // bagRow
      2.8837, // bagCol
      -1.4422, // rarest
      -0.1553, // shared
      3.8165, // value
      0.6684, // length
      -0.5531, // words
      0.0657, // field
      2.2957, // fields
      0.4239, // fieldRow
      1.5229, // fieldCol
      0.7012, // run
    ],
    bias: -2.8056,
  },
  unlinked: {
    weights: [
      0, // within
      0, // tight
      -6.8645, // rel
      0, // near
      -1.7186, // bracket
      -2.5458, // headline
      1.9473, // headlines
      0, // linkedShare
      -1.0047, // bag
      5.7967, // bagRow
      1.6399, // bagCol
      -0.5257, // rarest
      -0.7602, // shared
      3.1971, // value
      0.4949, // length
      -0.8234, // words
      0.6916, // field
      2.5304, // fields
      0.284, // fieldRow
      1.7621, // fieldCol
      7.4027, // run
    ],
    bias: -2.4367,
  },
};
