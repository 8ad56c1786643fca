/** Written by `npm run train:paraphrase`. One weight for each of `SIGNALS`, and what every pair starts with. */
export const WEIGHTS: readonly number[] = [
  -0.2618, // within
  0.7144, // tight
  -2.6423, // rel
  1.6565, // near
  -2.8163, // bracket
  -2.1554, // headline
  -1.0976, // headlines
  0.1777, // linkedShare
  3.0646, // bag
  4.9636, // bagRow
  2.8632, // bagCol
  -1.5776, // rarest
  -0.0292, // shared
  3.8959, // value
  0.6296, // length
  -0.551, // words
  0.1568, // field
  2.3951, // fields
  0.2377, // fieldRow
  1.5828, // fieldCol
];
export const BIAS = -2.2919;
