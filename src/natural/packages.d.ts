/**
 * What we use of the sub-paths of `natural`, which declares types for its root alone. They are CommonJS; what they assign
 * to `module.exports` is the default.
 */
declare module 'natural/lib/natural/stemmers/*' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** From 0 to 1; 1 for equal strings, in spite of the name. */
  const jaroWinkler: (a: string, b: string) => number;
  export default jaroWinkler;
}
