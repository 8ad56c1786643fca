/**
 * Each stage of the pipeline by itself, in order: one function from one readonly record to the next.
 */
export type { Link, SentenceLinks } from './align/link.js';
export { linkSentences } from './align/links.js';
export { alignPassages, alignSources } from './align/passages.js';
export { buildVocabulary, type IndexedArticle, type Vocabulary } from './align/vocabulary.js';
export { type Analysis, analyse, type SentenceWords } from './analyse.js';
export {
  LshIndex,
  type LshMatch,
  type LshOptions,
  type LshQueryOptions,
  PassageIndex,
  type PassageIndexOptions,
  type PassageMatch,
  type PassageQueryOptions,
  WordIndex,
  type WordMatch,
  type WordQueryOptions,
} from './candidates/index.js';
export { detectFindings } from './findings/index.js';
export { setContainment, setResemblance, shingleHashes } from './fingerprint/index.js';
export { detectLanguage } from './lexicon/language.js';
export { lightStemmer } from './lexicon/lexicon.js';
export { bracketBlocks } from './text/brackets.js';
export { foldText } from './text/fold.js';
export { type Sentence, splitSentences } from './text/sentences.js';
export { type Tokens, tokenize } from './text/tokens.js';
export { assessTime } from './time/index.js';
export { judgeSentences } from './verdict/judge.js';
export { findOmissions } from './verdict/omissions.js';
