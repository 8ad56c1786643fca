#!/usr/bin/env node
// Honest copies: every sentence of test/gold/changes as its source has it, copied with other typography and nothing
// else, in twelve languages. Prints the share of the copied sentences with any change reported, which should be none.
//
//   node bench/eval/honest.mjs [--json] [--misses]
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sentencesOf } from './sentences.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { audit } = await import(pathToFileURL(path.join(ROOT, 'dist/index.js')).href);

/** Replaces characters by a table of pairs. */
const swap = (from, to) => {
  const table = new Map([...from].map((character, i) => [character, [...to][i] ?? '']));
  return (text) => Array.from(text, (character) => table.get(character) ?? character).join('');
};
const digitsFrom = (zero) => (text) =>
  text.replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
const requote = (open, close) => (text) => {
  let opens = true;
  return text.replace(/[«»“”„"「」]\s?|\s»/gu, () => {
    opens = !opens;
    return opens ? close : open;
  });
};

/** Lines of 72 columns, as old mail programs and text dumps have them. */
const wrap = (text) => {
  let column = 0;
  return text.replace(/ ?(\S+)/gu, (found, word) => {
    if (column + found.length <= 72) {
      column += found.length;
      return found;
    }
    column = word.length;
    return `\n${word}`;
  });
};

/** Scripts of the languages. */
const ARABIC = ['ar', 'fa', 'ur'];
const LATIN = ['de', 'en', 'es', 'fr', 'pt', 'tr'];
const CASED = [...LATIN, 'ru'];
const ALL = [...ARABIC, ...CASED, 'hi', 'zh'];

/** What an honest copy changes, the languages in which it is one, and how sentences are joined. */
const COPIES = [
  { name: 'one paragraph', languages: ALL, joint: ' ' },
  { name: 'lines of 72 columns', languages: ALL.filter((l) => l !== 'zh'), joint: '\n\n', apply: wrap },
  { name: 'a line between sentences', languages: ALL, joint: '\n\n' },
  {
    name: 'no-break and double spaces',
    languages: ALL.filter((l) => l !== 'zh'),
    apply: (t) => t.replace(/ /gu, '\u00a0 '),
  },
  { name: 'guillemets', languages: ALL, apply: requote('«', '»') },
  { name: 'curly marks', languages: ALL, apply: requote('“', '”') },
  { name: 'straight marks', languages: ALL, apply: requote('"', '"') },
  { name: 'low and high marks', languages: CASED, apply: requote('„', '“') },
  { name: 'corner marks', languages: ['zh'], apply: requote('「', '」') },
  { name: 'curly apostrophes', languages: LATIN, apply: swap("'", '’') },
  {
    name: 'long dashes and dots',
    languages: ALL,
    joint: '\n',
    apply: (t) => t.replace(/ [-–—] /gu, ' — ').replace(/\.$/u, '…'),
  },
  { name: 'no commas', languages: ALL, apply: (t) => t.replace(/(?<!\d)[,،，、]/gu, '') },
  { name: 'semicolons for commas', languages: ALL, apply: (t) => t.replace(/(?<!\d),(?!\d)/gu, ';') },
  { name: 'no stop at the end', languages: ALL, joint: '\n', apply: (t) => t.replace(/[.。۔।]$/u, '') },
  { name: 'capitals', languages: CASED, apply: (t) => t.toUpperCase() },
  {
    name: 'small letters',
    languages: CASED.filter((l) => l !== 'tr'),
    joint: '\n',
    apply: (t) => t.toLowerCase(),
  },
  {
    name: 'no accents',
    languages: LATIN.filter((l) => l !== 'tr' && l !== 'de'),
    apply: (t) => t.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'),
  },
  { name: 'no points over ё', languages: ['ru'], apply: swap('ёЁ', 'еЕ') },
  { name: 'decomposed letters', languages: ALL, apply: (t) => t.normalize('NFD') },
  { name: 'full-width digits', languages: ['zh'], apply: digitsFrom(0xff10) },
  { name: 'Arabic digits', languages: ['ar'], apply: digitsFrom(0x660) },
  { name: 'Persian digits', languages: ['fa', 'ur'], apply: digitsFrom(0x6f0) },
  {
    name: 'Western digits',
    languages: ['ar', 'fa', 'ur'],
    apply: swap('٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', '01234567890123456789'),
  },
  { name: 'Devanagari digits', languages: ['hi'], apply: digitsFrom(0x966) },
  {
    name: 'vowel signs',
    languages: ['ar'],
    apply: (t) => t.replace(/[بتسلمن](?=\p{L})/gu, (letter) => `${letter}َ`),
  },
  { name: 'tatweel', languages: ['ar'], apply: (t) => t.replace(/(?<=[بتسمن])(?=\p{L})/gu, 'ـ') },
  { name: 'Arabic letters on a Persian keyboard', languages: ['ar'], apply: swap('يك', 'یک') },
  { name: 'Persian letters on an Arabic keyboard', languages: ['fa', 'ur'], apply: swap('یک', 'يك') },
  { name: 'no hamza', languages: ['ar'], apply: swap('أإآ', 'ااا') },
  {
    name: 'no nukta',
    languages: ['hi'],
    apply: (t) =>
      t
        .normalize('NFD')
        .replace(/\u093c/gu, '')
        .normalize('NFC'),
  },
  { name: 'direction marks', languages: ARABIC, apply: (t) => `\u200f${t}\u200f` },
  {
    name: 'soft hyphens',
    languages: LATIN,
    apply: (t) => t.replace(/(?<=\p{L}{4})(?=\p{L}{4})/gu, '\u00ad'),
  },
];

const misses = [];
const byLanguage = Object.fromEntries(ALL.map((language) => [language, { sentences: 0, changed: 0 }]));
for (const { name, languages, joint = ' ', apply = (text) => text } of COPIES)
  for (const language of languages) {
    const sentences = sentencesOf(language);
    const glue = language === 'zh' && joint === ' ' ? '' : joint;
    const source = sentences.join(language === 'zh' ? '' : ' ');
    const { sentences: judged } = audit({ id: 'copy', text: sentences.map(apply).join(glue) }, [
      { id: 'source', text: source },
    ]);
    const count = byLanguage[language];
    count.sentences += judged.length;
    for (const { verdict, text, changes } of judged)
      if (verdict !== 'verbatim') {
        count.changed++;
        misses.push(
          `${language}, ${name}: ${verdict} ${text} ${changes.map(({ kind, was, now }) => `${kind}: ${was} -> ${now}`).join(' | ')}`,
        );
      }
  }
const sum = Object.values(byLanguage).reduce(
  (all, { sentences, changed }) => ({
    sentences: all.sentences + sentences,
    changed: all.changed + changed,
  }),
  { sentences: 0, changed: 0 },
);
const result = { ...sum, share: sum.changed / sum.sentences, byLanguage };
if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else {
  console.log(
    `${sum.sentences} sentences of honest copies, ${sum.changed} with a change: ${(100 * result.share).toFixed(2)} %`,
  );
  for (const [language, { sentences, changed }] of Object.entries(byLanguage))
    console.log(`  ${language} ${changed} of ${sentences}`);
  if (process.argv.includes('--misses')) for (const miss of misses) console.log(`- ${miss}`);
}
