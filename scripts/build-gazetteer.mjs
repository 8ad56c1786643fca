#!/usr/bin/env node
// Builds src/time/data/packed/ from the plain tables in src/time/data/tables (their format: ../src/time/data/README.md):
// one file of facts, one of names for each language, so that a page loads the languages it meets and no others.
//   node scripts/build-gazetteer.mjs [--tables DIR] [--out DIR] [--check] [--lenient] [--verbose]
// --check writes nothing; --lenient leaves rows with errors out instead of stopping.
// The same tables give the same file.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

import { transformSync } from '@swc/core';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const VALID_THROUGH = '2025-06-30';
const LANGUAGES = ['en', 'ar', 'fr', 'es', 'de', 'pt', 'ru', 'tr', 'fa', 'ur', 'hi', 'zh'];
const LATIN = new Set(['en', 'fr', 'es', 'de', 'pt', 'tr']);
const KINDS = new Set([
  'organisation',
  'event',
  'policy',
  'law',
  'treaty',
  'product',
  'country-name',
  'currency',
  'disease',
  'concept',
]);
/** Where a language writes a name as another one does, `=` stands for that one's forms. */
const SAME_AS = { fa: 'ar', ur: 'fa', pt: 'es' };
const FLAGS = new Set(['acting', 'disputed']);
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const { values: options } = parseArgs({
  options: {
    tables: { type: 'string', default: path.join(ROOT, 'src/time/data/tables') },
    out: { type: 'string', default: path.join(ROOT, 'src/time/data/packed') },
    check: { type: 'boolean', default: false },
    lenient: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

const { indexKey } = await importTypeScript('src/time/word-keys.ts');
const { digitOf } = await importTypeScript('src/time/digits.ts');

const errors = [];
const notices = [];
const fail = (row, message) => errors.push(`${row.file}:${row.line}: ${message}`);
const note = (row, message) => notices.push(`${row.file}:${row.line}: ${message}`);

const countries = named('countries', ['id', ...LANGUAGES], /^(?:[A-Z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*)$/);
const offices = named('offices', ['id', 'holders', ...LANGUAGES], ID);
for (const row of offices.values())
  if (row.holders !== 'single' && row.holders !== 'many')
    fail(row, `holders must be "single" or "many", not "${row.holders}"`);
const persons = named('persons', ['id', ...LANGUAGES], ID);
const terms = named('terms', ['id', 'kind', 'notBefore', 'notAfter', ...LANGUAGES, 'note'], ID);
for (const row of [...terms.values()]) if (!checkTerm(row)) terms.delete(row.id);
const tenures = readTables('tenures', [
  'person',
  'office',
  'country',
  'start',
  'end',
  'flags',
  'sources',
]).filter(checkTenure);
tenures.sort(
  (a, b) =>
    compare(a.person, b.person) ||
    compare(firstDay(a.start), firstDay(b.start)) ||
    compare(a.office, b.office) ||
    compare(a.country, b.country),
);
checkOverlaps();
const idle = [...persons.values()].filter(({ id }) => !tenures.some(({ person }) => person === id));
for (const row of idle) note(row, `person ${row.id} holds no office in any tenures table and is left out`);
for (const { id } of idle) persons.delete(id);

if (options.verbose) for (const notice of notices) console.error(notice);
else if (notices.length > 0)
  console.error(`${notices.length} persons without an office are left out; --verbose lists them.`);
if (errors.length > 0) {
  for (const error of errors) console.error(error);
  console.error(`${errors.length} errors in the tables.`);
  if (!options.lenient) process.exit(1);
}

const files = render();
if (!options.check) {
  fs.mkdirSync(options.out, { recursive: true });
  for (const [file, text] of files) fs.writeFileSync(path.join(options.out, file), text);
}
console.log(
  `${persons.size} persons, ${tenures.length} tenures, ${offices.size} offices, ${countries.size} countries, ${terms.size} terms.`,
);
console.log(
  `kB compressed: ${files
    .filter(([file]) => file !== 'index.ts')
    .map(
      ([file, text]) =>
        `${path.basename(file, '.ts')} ${(gzipSync(text, { level: 9 }).length / 1000).toFixed(1)}`,
    )
    .join(', ')}.`,
);

/** Runs a module of the library as it stands, before any build. It must import nothing. */
async function importTypeScript(file) {
  const { code: module } = transformSync(fs.readFileSync(path.join(ROOT, file), 'utf8'), {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  return import(`data:text/javascript,${encodeURIComponent(module)}`);
}

/** The rows of every table whose name begins so, in the order of file names. */
function readTables(name, columns) {
  const files = fs
    .readdirSync(options.tables)
    .filter((file) => file === `${name}.tsv` || (file.startsWith(`${name}-`) && file.endsWith('.tsv')));
  return files.sort(compare).flatMap((file) => readTable(file, columns));
}

function readTable(file, columns) {
  const lines = fs.readFileSync(path.join(options.tables, file), 'utf8').split('\n');
  const rows = [];
  let header;
  for (const [index, content] of lines.entries()) {
    const place = { file, line: index + 1 };
    if (content.trim() === '' || content.startsWith('#')) continue;
    const cells = content
      .replace(/\r$/, '')
      .split('\t')
      .map((cell) => cell.normalize('NFC').trim());
    if (header === undefined) {
      header = cells;
      if (cells.join() !== columns.join()) fail(place, `the columns must be ${columns.join(' ')}`);
      continue;
    }
    while (cells.length < columns.length) cells.push('');
    if (cells.length > columns.length)
      fail(place, `${cells.length} cells where the header has ${columns.length}`);
    else rows.push({ ...place, ...Object.fromEntries(columns.map((column, at) => [column, cells[at]])) });
  }
  return rows;
}

/** Rows with an id and names, by id. */
function named(name, columns, id) {
  const rows = new Map();
  for (const row of readTables(name, columns)) {
    if (!id.test(row.id)) fail(row, `"${row.id}" is no id`);
    else if (rows.has(row.id))
      fail(row, `id ${row.id} stands already in ${rows.get(row.id).file}:${rows.get(row.id).line}`);
    else {
      if (row.en === '') fail(row, `${row.id} has no English name`);
      for (const language of LANGUAGES) checkNames(row, language);
      rows.set(row.id, row);
    }
  }
  return rows;
}

function checkNames(row, language) {
  for (const form of formsOf(row[language])) {
    if (/[|\\`]/.test(form)) fail(row, `${language}: "${form}" has a character that names cannot have`);
    if (!/^[^{}]*(?:\{[^{}]+\}[^{}]*)?$/.test(form)) fail(row, `${language}: "${form}" has odd braces`);
  }
}

function formsOf(cell) {
  return [
    ...new Set(
      cell
        .split(' / ')
        .map((form) => form.trim())
        .filter((form) => form !== ''),
    ),
  ];
}

function isDay(value) {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value)
  );
}

function checkTerm(row) {
  const before = errors.length;
  if (!KINDS.has(row.kind)) fail(row, `"${row.kind}" is no kind of term`);
  for (const end of ['notBefore', 'notAfter'])
    if (row[end] !== '' && !isDay(row[end])) fail(row, `${end} "${row[end]}" is no day`);
  if (row.notBefore === '' && row.notAfter === '') fail(row, `${row.id} has neither notBefore nor notAfter`);
  if (row.notBefore !== '' && row.notAfter !== '' && row.notBefore >= row.notAfter)
    fail(row, `${row.id} ends before it begins`);
  return errors.length === before;
}

/** The first day that a cell may mean: a day, or a month. */
function firstDay(cell) {
  return isMonth(cell) ? `${cell}-01` : cell;
}

/** The first day out of office that a cell may mean: a day, or the day after a month. */
function lastDay(cell) {
  if (!isMonth(cell)) return cell;
  const [year, month] = cell.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

function isMonth(value) {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value);
}

function checkTenure(row) {
  const before = errors.length;
  for (const [column, known] of [
    ['person', persons],
    ['office', offices],
    ['country', countries],
  ])
    if (!known.has(row[column])) fail(row, `unknown ${column} "${row[column]}"`);
  for (const end of ['start', 'end'])
    if (!isDay(row[end]) && !isMonth(row[end]) && (end === 'start' || row.end !== ''))
      fail(row, `${end} "${row[end]}" is neither a day nor a month`);
  if (row.end !== '' && firstDay(row.start) >= lastDay(row.end))
    fail(row, `${row.person} ends (${row.end}) before the start (${row.start})`);
  if (row.start > VALID_THROUGH)
    fail(row, `start ${row.start} is after ${VALID_THROUGH}, through which the data is valid`);
  for (const flag of flagsOf(row)) if (!FLAGS.has(flag)) fail(row, `"${flag}" is no flag`);
  const sound = errors.length === before;
  if (!/note:/.test(row.sources) && row.sources.split(';').length < 2)
    fail(row, `${row.person}: a row needs two sources, or one and a note`);
  return sound;
}

function flagsOf(row) {
  return row.flags
    .split(',')
    .map((flag) => flag.trim())
    .filter((flag) => flag !== '');
}

/** One holder at a time in an office that has one, apart from acting and disputed holders. */
function checkOverlaps() {
  const sole = tenures.filter(
    (row) => offices.get(row.office).holders === 'single' && flagsOf(row).length === 0,
  );
  const byOffice = grouped(sole, ({ office, country }) => `${office} ${country}`);
  for (const [key, list] of byOffice) {
    list.sort((a, b) => compare(firstDay(a.start), firstDay(b.start)));
    for (let i = 1; i < list.length; i++) {
      const [before, after] = [list[i - 1], list[i]];
      // Where a month is known and no day, the two meet somewhere in it.
      if (before.end === '' || firstDay(before.end) > lastDay(after.start))
        fail(
          after,
          `${key}: ${after.person} (from ${after.start}) overlaps ${before.person} (to ${before.end || 'now'}, ${before.file}:${before.line})`,
        );
    }
  }
}

function render() {
  const personIds = [...persons.keys()].sort(compare);
  const officeIds = [...offices.keys()];
  const countryIds = [...countries.keys()].sort(compare);
  const termIds = [...terms.keys()].sort(compare);
  const names = (table, ids, language) => ids.map((id) => shorten(table.get(id), language)).join('\n');
  const banner = '// Written by scripts/build-gazetteer.mjs from src/time/data/tables. Do not edit.\n';
  const facts = `${banner}import type { PackedFacts } from '../../packed.js';

/** Offices and their holders, countries and dated terms: one row a line, in one order everywhere. */
export const FACTS: PackedFacts = {
  validThrough: '${VALID_THROUGH}',
  persons: \`${personIds.map((id) => (id === idOf(persons.get(id).en) ? '' : id)).join('\n')}\`,
  offices: \`${officeIds.map((id) => `${id},${offices.get(id).holders}`).join('\n')}\`,
  countries: \`${countryIds.join('\n')}\`,
  terms: \`${termIds.map((id) => termLine(terms.get(id))).join('\n')}\`,
  tenures: {
${Object.entries(tenureColumns(personIds, officeIds, countryIds))
  .map(([name, column]) => `    ${name}: ${typeof column === 'number' ? column : quoted(column)},`)
  .join('\n')}
  },
};
`;
  const inLanguage = LANGUAGES.map((language) => [
    `${language}.ts`,
    `${banner}import type { PackedNames } from '../../packed.js';

export const ${language}: PackedNames = {
  persons: \`${names(persons, personIds, language)}\`,
  offices: \`${names(offices, officeIds, language)}\`,
  countries: \`${names(countries, countryIds, language)}\`,
  terms: \`${names(terms, termIds, language)}\`,
};
`,
  ]);
  const index = `${banner}import type { PackedGazetteer } from '../../packed.js';
${[...LANGUAGES.map((language) => [language, language]), ['FACTS', 'facts']]
  .sort(([, a], [, b]) => compare(a, b))
  .map(([name, file]) => `import { ${name} } from './${file}.js';`)
  .join('\n')}

/** The gazetteer: its facts, and the names of each language. */
export const PACKED_GAZETTEER: PackedGazetteer = {
  ...FACTS,
  names: { ${LANGUAGES.join(', ')} },
};
`;
  return [['facts.ts', facts], ...inLanguage, ['index.ts', index]];
}

function termLine({ id, en, kind, notBefore, notAfter }) {
  return [id === idOf(en) ? '' : id, kind, dayCode(notBefore), dayCode(notAfter)]
    .join(',')
    .replace(/,+$/, '');
}

/** The columns of `PackedTenures` in src/time/packed.ts, which says what each is. */
function tenureColumns(personIds, officeIds, countryIds) {
  const numbered = (ids) => new Map(ids.map((id, at) => [id, at]));
  const [officeAt, countryAt] = [numbered(officeIds), numbered(countryIds)];
  const firstYear = Math.min(...tenures.map(({ start }) => yearOf(start)));
  const followed = followedTenures();
  const byPerson = grouped(tenures, ({ person }) => person);
  const rows = personIds.map((id) => byPerson.get(id));
  const column = (digit) => rows.map((row) => row.map(digit).join('')).join('');
  const ends = rows.flat().filter((row) => row.end !== '' && !followed.has(row));
  return {
    firstYear,
    offices: rows.map((row) => row.map(({ office }) => digitOf(officeAt.get(office))).join('')).join('\n'),
    countries: column(({ country }, at, row) =>
      digitOf(country === row[at - 1]?.country ? 0 : countryAt.get(country) + 1),
    ),
    years: column(({ start }) => digitOf(yearOf(start) - firstYear)),
    months: column(({ start }) => digitOf(monthOf(start))),
    days: column(({ start }) => digitOf(dayOf(start))),
    ends: column((row) =>
      row.end === '' ? '-' : followed.has(row) ? 'n' : digitOf(yearOf(row.end) - yearOf(row.start)),
    ),
    endMonths: ends.map(({ end }) => digitOf(monthOf(end))).join(''),
    endDays: ends.map(({ end }) => digitOf(dayOf(end))).join(''),
    doubts: column((row) => digitOf(flagsOf(row).length > 0 ? 1 : 0)),
  };
}

/** The tenures that end on the day on which the next in their office begins. */
function followedTenures() {
  const byOffice = grouped(tenures, ({ office, country }) => `${office} ${country}`);
  const followed = new Set();
  for (const list of byOffice.values()) {
    const starts = list.map(({ start }) => firstDay(start)).sort(compare);
    for (const row of list)
      if (!isMonth(row.end) && row.end === starts.find((start) => start > firstDay(row.start)))
        followed.add(row);
  }
  return followed;
}

function grouped(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const list = groups.get(keyOf(row));
    if (list === undefined) groups.set(keyOf(row), [row]);
    else list.push(row);
  }
  return groups;
}

function yearOf(cell) {
  return Number(cell.slice(0, 4));
}

function monthOf(cell) {
  return Number(cell.slice(5, 7));
}

/** 0 where the month alone is known. */
function dayOf(cell) {
  return Number(cell.slice(8, 10));
}

/** A template that reads as the text. */
function quoted(text) {
  return `\`${text.replace(/[\\`]/g, '\\$&')}\``;
}

function code(number) {
  return number.toString(36);
}

/** A day as the number of days since 1900, in base 36. */
function dayCode(day) {
  return day === '' ? '' : code((Date.parse(day) - Date.parse('1900-01-01')) / 86_400_000);
}

/** The id that a name would have: `joe-biden` for `Joe {Biden}`. The library derives ids by the same rule. */
function idOf(cell) {
  return (formsOf(cell)[0] ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .trim()
    .replace(/[ -]+/g, '-');
}

/**
 * The forms of a row in one language, `|` between them; nothing where they are those of English. Forms that are one to
 * the index, such as the cases of a Russian noun, stand once.
 */
function shorten(row, language) {
  const forms = distinctForms(row, language);
  const keys = forms.map((form) => keyOf(language, form));
  const within = (other) => {
    const others = new Set(distinctForms(row, other).map((form) => keyOf(other, form)));
    return keys.every((key) => others.has(key));
  };
  if (language !== 'en' && LATIN.has(language) && within('en')) return '';
  const other = SAME_AS[language];
  return forms.length > 0 && other !== undefined && row[other] !== '' && within(other)
    ? '='
    : forms.join('|');
}

function distinctForms(row, language) {
  const seen = new Set();
  return formsOf(row[language]).filter((form) => {
    const key = keyOf(language, form);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What the index makes of a form, near enough: forms with one key here have one key there. */
function keyOf(language, form) {
  const capital = /^\P{L}*\p{Lu}/u.test(form) ? '+' : '-';
  const words = form
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u093c\u0640\u200c]/g, '')
    .toLowerCase()
    .replace(/[ىی]/g, 'ي')
    .replace(/[ةہھۃ]/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/ı/g, 'i')
    .split(/[\s\u2010-\u2013.'’·-]+/);
  return capital + words.map((word) => brace(word, (bare) => indexKey(language, bare))).join(' ');
}

/** Applies a rule to a word without the braces round it. */
function brace(word, rule) {
  const [, open, bare, close] = /^(\{?)([^{}]*)(\}?)$/.exec(word) ?? ['', '', word, ''];
  return `${open}${rule(bare)}${close}`;
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
