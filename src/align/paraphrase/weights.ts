/** Written by `npm run train:paraphrase`. One weight for each of `SIGNALS`, and what every pair starts with. */
export const WEIGHTS: readonly number[] = [
  -0.3675, // within
  0.7222, // tight
  -2.6826, // rel
  1.704, // near
  -2.8131, // bracket
  -2.1645, // headline
  -0.8564, // headlines
  0.235, // linkedShare
  4.8402, // bag
  4.3197, // bagRow
  2.9582, // bagCol
  -1.798, // rarest
  -0.0611, // shared
  3.8946, // value
  0.6927, // length
  -0.5303, // words
  0.3318, // field
  2.371, // fields
  0.3644, // fieldRow
  1.3887, // fieldCol
];
export const BIAS = -2.3973;
