/**
 * Parts of the package `natural` that fit into an audit: its stemmers, for `options.stemmer`, and its Jaro-Winkler measure.
 * `natural` is an optional peer dependency: install it to use these.
 */
export { naturalJaroWinkler, type SpellingLikeness } from './jaro-winkler.js';
export { NATURAL_LANGUAGES, type NaturalOptions, naturalStemmer } from './stemmers.js';
