import { expect, test } from '@jest/globals';
import * as exports from '../src/export/index.js';
import * as isnad from '../src/index.js';
import * as stages from '../src/stages.js';
import * as stores from '../src/stores/index.js';

/** What users import: a name taken away or changed breaks their programs, a new one needs a line here. */
test('the names of isnad', () => {
  expect(Object.keys(isnad).sort()).toEqual([
    'Corpus',
    'IsnadError',
    'audit',
    'compactSignature',
    'containment',
    'fingerprint',
    'mergeSignatures',
    'renderHtml',
    'renderText',
    'resemblance',
    'trace',
  ]);
});

test('the names of isnad/stages', () => {
  expect(Object.keys(stages).sort()).toEqual([
    'LshIndex',
    'PassageIndex',
    'WordIndex',
    'alignPassages',
    'alignSources',
    'analyse',
    'assessTime',
    'bracketBlocks',
    'buildVocabulary',
    'detectFindings',
    'detectLanguage',
    'findOmissions',
    'foldText',
    'judgeSentences',
    'lightStemmer',
    'linkSentences',
    'setContainment',
    'setResemblance',
    'shingleHashes',
    'splitSentences',
    'tokenize',
  ]);
});

test('the names of isnad/stores', () => {
  expect(Object.keys(stores).sort()).toEqual(['lmdbStore', 'redisStore']);
});

test('the names of isnad/export', () => {
  expect(Object.keys(exports).sort()).toEqual([
    'textFragmentUrl',
    'toAnnotations',
    'toClaimReviews',
    'toCsv',
    'toDot',
    'toGraphMl',
    'toMarkdown',
    'toProvJson',
    'toProvO',
    'toSarif',
  ]);
});
