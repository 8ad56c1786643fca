// The sentences of test/gold/changes as their sources have them: about sixty in each of twelve languages.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../test/gold/changes/', import.meta.url));

const MARK = /\{([^|{}]*)\|([^|{}]*):(\w+)\}/gu;
const tidy = (text) =>
  text
    .replace(/ {2,}/gu, ' ')
    .replace(/ ([.,،。])/gu, '$1')
    .trim();

export const LANGUAGES = fs.readdirSync(FOLDER).map((name) => name.replace('.txt', ''));

/** The sentences of a language, as sources have them. */
export function sentencesOf(language) {
  const lines = fs.readFileSync(`${FOLDER}${language}.txt`, 'utf8').split('\n');
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return [...new Set(rows.map((line) => tidy(line.replace(/^= /u, '').replace(MARK, '$1'))))];
}
