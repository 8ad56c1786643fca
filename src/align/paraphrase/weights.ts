/** Written by `npm run train:paraphrase`. One weight for each of `SIGNALS`, and what every pair starts with. */
export const WEIGHTS: readonly number[] = [
  -0.3676, // within
  0.7224, // tight
  -2.6826, // rel
  1.7017, // near
  -2.8158, // bracket
  -2.1651, // headline
  -0.8536, // headlines
  0.2441, // linkedShare
  4.8048, // bag
  4.3258, // bagRow
  2.9351, // bagCol
  -1.7979, // rarest
  -0.0553, // shared
  3.8948, // value
  0.6927, // length
  -0.5286, // words
  0.3254, // field
  2.3688, // fields
  0.3648, // fieldRow
  1.397, // fieldCol
];
export const BIAS = -2.4015;
