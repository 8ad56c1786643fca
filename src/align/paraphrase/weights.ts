/** Written by `npm run train:paraphrase`. One weight for each of `SIGNALS`, and what every pair starts with. */
export const WEIGHTS: readonly number[] = [
  0.0572, // within
  1.0215, // tight
  -2.3785, // rel
  1.5464, // near
  -2.9676, // bracket
  -2.3356, // headline
  -1.4887, // headlines
  -0.2405, // linkedShare
  6.2845, // bag
  3.8899, // bagRow
  2.8971, // bagCol
  -1.9818, // rarest
  -0.053, // shared
  3.8372, // value
  0.9981, // length
  -0.8646, // words
  -0.3743, // field
  2.4491, // fields
  0.5367, // fieldRow
  1.9963, // fieldCol
];
export const BIAS = -1.4296;
