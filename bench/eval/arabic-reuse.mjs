// An Arabic collection with reused passages whose places are known, made by lot (arabic-words.mjs): it tells what the
// search for sources and passages does with shuffled words and phrases, synonyms, paraphrases and clitics, between
// articles on one topic and on others. The same seed gives the same collection.
//
//   node bench/eval/arabic-reuse.mjs FILE [--sources N] [--suspects N] [--seed N]     writes it for plagdet.mjs; build first
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { seededRandom } from '../traditions/random.mjs';
import { between, drawArticle, pick, shuffle, topicOf, wordsOf } from './arabic-words.mjs';

/** Articles on one topic, sources and suspects each. */
const PER_TOPIC = 6;

/** Words of an article: as many short ones as long ones by the logarithm. */
const DOCUMENT = [250, 2500];

/** Suspects with nothing reused. */
const CLEAN = 0.3;

/** Reused passages of the other suspects, and the words of each, with the share of the passages up to there. */
const PASSAGES = [1, 5];
const LENGTHS = [
  { upTo: 0.2, words: [25, 50] },
  { upTo: 0.65, words: [50, 150] },
  { upTo: 1, words: [150, 400] },
];

/** How many of the sources that were used are on the suspect's own topic. */
const OWN_TOPIC = 0.7;

/** What disguising changes: words for synonyms, clitics, words left out and put in. */
const SHARES = { synonym: 0.5, clitic: 0.3, dropped: 0.12, added: 0.12 };

/** What is done to a passage, and how often. */
const KINDS = [
  { kind: 'verbatim', upTo: 0.3, disguise: (words) => words },
  { kind: 'phrases', upTo: 0.6, disguise: shufflePhrases },
  { kind: 'words', upTo: 0.72, disguise: shuffleWords },
  { kind: 'synonyms', upTo: 0.86, disguise: exchange },
  { kind: 'paraphrase', upTo: 1, disguise: paraphrase },
];

/** @returns {object[]} rows as plagdet.mjs reads them: documents with their role, and the passages of each suspect. */
export function collectionOf(language, { sources = 60, suspects = 60, seed = 1 } = {}) {
  const lot = seededRandom(seed);
  const data = wordsOf(language, lot);
  const topics = Array.from({ length: Math.ceil(sources / PER_TOPIC) }, () => topicOf(data, lot));
  const topicNumber = (i) => i % topics.length;
  const documents = Array.from({ length: sources }, (_, i) => ({
    id: `source-${i}`,
    topic: topicNumber(i),
    words: drawArticle(data, topics[topicNumber(i)], lengthOf(lot), lot),
  }));
  const jobs = Array.from({ length: suspects }, (_, i) =>
    suspectOf(`suspect-${i}`, topicNumber(i), { documents, topics, data, lot }),
  );
  return [
    ...documents.map(({ id, words }) => ({ id, role: 'source', text: words.join(' ') })),
    ...jobs.flatMap(({ id, text, cases }) => [
      { id, role: 'suspect', text },
      { suspect: id, cases },
    ]),
  ];
}

function lengthOf(lot) {
  const [least, most] = DOCUMENT;
  return Math.round(least * (most / least) ** lot());
}

/** An article of its own words with the disguised passages put in between. */
function suspectOf(id, topic, { documents, topics, data, lot }) {
  const article = drawArticle(data, topics[topic], lengthOf(lot), lot);
  const count = lot() < CLEAN ? 0 : between(PASSAGES, lot);
  const cuts = Array.from({ length: count }, () => between([0, article.length], lot)).sort((a, b) => a - b);
  const cases = [];
  let text = '';
  const add = (words) => {
    if (text !== '') text += ' ';
    const start = text.length;
    text += words.join(' ');
    return [start, text.length];
  };
  for (const [i, cut] of cuts.entries()) {
    add(article.slice(cuts[i - 1] ?? 0, cut));
    const near = lot() < OWN_TOPIC ? documents.filter((source) => source.topic === topic) : documents;
    const source = pick(near, lot);
    const { first, taken } = stretchOf(source.words, lot);
    const { kind, disguise } = upTo(KINDS, lot);
    const from = source.words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
    const place = [from, from + taken.join(' ').length];
    cases.push({ id: source.id, kind, suspect: add(disguise(taken, lot, data)), source: place });
  }
  add(article.slice(cuts.at(-1) ?? 0));
  return { id, text, cases };
}

function stretchOf(words, lot) {
  const length = Math.min(between(upTo(LENGTHS, lot).words, lot), words.length);
  const first = between([0, words.length - length], lot);
  return { first, taken: words.slice(first, first + length) };
}

function upTo(list, lot) {
  const at = lot();
  return list.find((entry) => at < entry.upTo);
}

/** Phrases of two to six words change places, with those near by or throughout the passage. */
function shufflePhrases(words, lot) {
  const phrases = [];
  for (let at = 0; at < words.length; ) {
    const length = between([2, 6], lot);
    phrases.push(words.slice(at, at + length));
    at += length;
  }
  return inBlocks(phrases, lot() < 0.5 ? 8 : phrases.length, lot).flat();
}

function shuffleWords(words, lot) {
  return inBlocks(words, lot() < 0.5 ? 15 : words.length, lot);
}

function inBlocks(list, size, lot) {
  const blocks = [];
  for (let at = 0; at < list.length; at += size) blocks.push(shuffle(list.slice(at, at + size), lot));
  return blocks.flat();
}

function exchange(words, lot, { group }) {
  return words.map((word) => {
    const [, clitics, bare, stop] = /^(\s*(?:و|ب)?(?:ال)?)(.*?)([.،]?)$/u.exec(word);
    const members = group.get(bare);
    if (members === undefined || lot() >= SHARES.synonym) return word;
    return clitics + pick(members, lot) + stop;
  });
}

/** Synonyms, other clitics, words left out and put in, phrases that changed places: all at once. */
function paraphrase(words, lot, data) {
  const told = exchange(words, lot, data).flatMap((word) => {
    if (lot() < SHARES.dropped) return [];
    const kept = reclitic(word, lot);
    return lot() < SHARES.added ? [kept, pick(data.functionWords, lot)] : [kept];
  });
  return lot() < 0.5 ? told : shufflePhrases(told, lot);
}

/** Puts a clitic on, or takes one off. */
function reclitic(word, lot) {
  if (lot() >= SHARES.clitic || word.startsWith('\n')) return word;
  if (word.startsWith('وال') || word.startsWith('بال')) return word.slice(1);
  if (word.startsWith('ال') && word.length > 4) return lot() < 0.5 ? word.slice(2) : `و${word}`;
  return word.length > 3 ? pick(['ال', 'و', 'ب', 'ل', 'ف'], lot) + word : word;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sources: { type: 'string', default: '60' },
      suspects: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
    },
  });
  const { LANGUAGES } = await import('../../build/esm/lang/index.js');
  const rows = collectionOf(
    LANGUAGES.find(({ code }) => code === 'ar'),
    { sources: Number(values.sources), suspects: Number(values.suspects), seed: Number(values.seed) },
  );
  fs.writeFileSync(positionals[0], `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
}
