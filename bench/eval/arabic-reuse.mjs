// An Arabic collection with reused passages whose places are known, made by lot from the library's own word lists: it
// tells what the passage search does with shuffled words and phrases, synonyms and clitics. The texts mean nothing, but
// their words, their clitics and how often each returns are those of Arabic. The same seed gives the same collection.
//
//   node bench/eval/arabic-reuse.mjs FILE [--sources N] [--suspects N]     writes the collection for plagdet.mjs
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** Words a document; words and number of its reused passages; words of one topic. */
const SIZES = { document: 700, passage: [50, 150], passages: [0, 3], topic: 320 };

/** Shares of the words: function words in a text, clitics in front, and what disguising changes. */
const SHARES = {
  functionWord: 0.35,
  topic: 0.5,
  article: 0.35,
  and: 0.1,
  preposition: 0.08,
  synonym: 0.45,
  clitic: 0.3,
};

/** Ranks by which the law of Zipf is softened at its head: even the first content word of an article is one in many. */
const HEAD = 25;

/** What is done to a passage. */
const KINDS = {
  verbatim: (words) => words,
  phrases: (words, lot) => shufflePhrases(words, lot),
  words: (words, lot) => shuffleWords(words, lot),
  synonyms: (words, lot, data) => exchange(words, lot, data),
  clitics: (words, lot) => words.map((word) => reclitic(word, lot)),
  all: (words, lot, data) => shuffleWords(exchange(words, lot, data), lot).map((word) => reclitic(word, lot)),
};

/** @returns {object[]} rows as plagdet.mjs reads them: documents with their role, and the passages of each suspect. */
export function collectionOf(language, { sources = 60, suspects = 60, seed = 1 } = {}) {
  const data = wordsOf(language);
  const lot = lots(seed);
  const topics = Array.from({ length: Math.ceil(sources / 3) }, () =>
    shuffle(data.content, lot).slice(0, SIZES.topic),
  );
  const documents = Array.from({ length: sources }, (_, i) => ({
    id: `source-${i}`,
    words: drawWords(topics[i % topics.length], data, lot, SIZES.document),
  }));
  const jobs = Array.from({ length: suspects }, (_, i) => suspectOf(i, documents, topics, data, lot));
  return [
    ...documents.map(({ id, words }) => ({ id, role: 'source', text: words.join(' ') })),
    ...jobs.flatMap(({ id, text, cases }) => [
      { id, role: 'suspect', text },
      { suspect: id, cases },
    ]),
  ];
}

function suspectOf(index, documents, topics, data, lot) {
  const id = `suspect-${index}`;
  let text = '';
  const cases = [];
  const add = (words) => {
    if (text !== '') text += ' ';
    const start = text.length;
    text += words.join(' ');
    return [start, text.length];
  };
  const topic = topics[index % topics.length];
  const count = between(SIZES.passages, lot);
  for (let passage = 0; passage <= count; passage++) {
    add(drawWords(topic, data, lot, Math.round(SIZES.document / (count + 1))));
    if (passage === count) break;
    const source = documents[Math.floor(lot() * documents.length)];
    const length = between(SIZES.passage, lot);
    const first = Math.floor(lot() * (source.words.length - length));
    const taken = source.words.slice(first, first + length);
    const kind = Object.keys(KINDS)[Math.floor(lot() * Object.keys(KINDS).length)];
    const from = source.words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
    cases.push({
      id: source.id,
      kind,
      suspect: add(KINDS[kind](taken, lot, data)),
      source: [from, from + taken.join(' ').length],
    });
  }
  return { id, text, cases };
}

/** Content words, function words and synonyms from the lists of a language. */
function wordsOf({ synonyms, fields, functionWords, units, timeUnits }) {
  const entries = (list) =>
    list
      .split(/[,،\n]/)
      .map((entry) => entry.trim())
      .filter(Boolean);
  const single = (word) => /^\p{L}{3,}$/u.test(word);
  const groups = entries(synonyms).map((entry) => entry.split('=').filter(single));
  const group = new Map(groups.flatMap((members) => members.map((word) => [word, members])));
  const content = new Set([
    ...groups.flat(),
    ...[fields, units, timeUnits]
      .flatMap(entries)
      .flatMap((entry) => entry.replaceAll('*', '').split('='))
      .filter(single),
  ]);
  return {
    content: shuffle([...content], lots(7)),
    functionWords: entries(functionWords).filter((word) => !word.includes(' ')),
    group,
  };
}

/** Words of a topic and of the whole language, the first of each list most often (Zipf, Mandelbrot), in sentences of 8 to 22 words. */
function drawWords(topic, { content, functionWords }, lot, length) {
  const zipf = (list) => {
    const scale = (list.length + HEAD) / HEAD;
    return list[Math.floor(HEAD * scale ** lot() - HEAD)] ?? list[0];
  };
  const words = [];
  let left = between([8, 22], lot);
  for (let i = 0; i < length; i++) {
    const own = lot() < SHARES.topic ? topic : content;
    let word = lot() < SHARES.functionWord ? zipf(functionWords) : dress(zipf(own), lot);
    if (--left === 0) {
      word += '.';
      left = between([8, 22], lot);
    }
    words.push(word);
  }
  return words;
}

function dress(word, lot) {
  let dressed = lot() < SHARES.article ? `ال${word}` : word;
  if (lot() < SHARES.preposition) dressed = `ب${dressed}`;
  return lot() < SHARES.and ? `و${dressed}` : dressed;
}

/** Puts a clitic on, or takes one off. */
function reclitic(word, lot) {
  if (lot() >= SHARES.clitic) return word;
  if (word.startsWith('وال') || word.startsWith('بال')) return word.slice(1);
  if (word.startsWith('ال') && word.length > 4) return lot() < 0.5 ? word.slice(2) : `و${word}`;
  return word.length > 3 ? ['ال', 'و', 'ب', 'ل', 'ف'][Math.floor(lot() * 5)] + word : word;
}

function exchange(words, lot, { group }) {
  return words.map((word) => {
    const [, clitics, bare, stop] = /^((?:و|ب)?(?:ال)?)(.*?)(\.?)$/u.exec(word);
    const members = group.get(bare);
    if (members === undefined || lot() >= SHARES.synonym) return word;
    return clitics + members[Math.floor(lot() * members.length)] + stop;
  });
}

/** Phrases of two to six words change places with those near by. */
function shufflePhrases(words, lot) {
  const phrases = [];
  for (let at = 0; at < words.length; ) {
    const length = between([2, 6], lot);
    phrases.push(words.slice(at, at + length));
    at += length;
  }
  return inBlocks(phrases, 8, lot).flat();
}

function shuffleWords(words, lot) {
  return inBlocks(words, 15, lot);
}

function inBlocks(list, size, lot) {
  const blocks = [];
  for (let at = 0; at < list.length; at += size) blocks.push(shuffle(list.slice(at, at + size), lot));
  return blocks.flat();
}

function between([least, most], lot) {
  return least + Math.floor(lot() * (most - least + 1));
}

function shuffle(list, lot) {
  const rest = [...list];
  for (let i = rest.length - 1; i > 0; i--) {
    const j = Math.floor(lot() * (i + 1));
    [rest[i], rest[j]] = [rest[j], rest[i]];
  }
  return rest;
}

/** Numbers from 0 to 1 by lot: mulberry32. */
function lots(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sources: { type: 'string', default: '60' }, suspects: { type: 'string', default: '60' } },
  });
  const { LANGUAGES } = await import('../../build/esm/lang/index.js');
  const rows = collectionOf(
    LANGUAGES.find(({ code }) => code === 'ar'),
    { sources: Number(values.sources), suspects: Number(values.suspects) },
  );
  fs.writeFileSync(positionals[0], `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
}
