import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { audit } from '../../src/audit.js';

/**
 * Sentences by language and what was done to them, in `test/gold/changes/<language>.txt`: a line holds a sentence with
 * marks `{was|now:kind}`; the kind `same` marks another way to write the same. `=` is a line of both articles.
 */
const FOLDER = fileURLToPath(new URL('../gold/changes/', import.meta.url));
const MARK = /\{([^|{}]*)\|([^|{}]*):(\w+)\}/gu;

interface Marked {
  readonly kind: string;
  readonly was: string;
  readonly now: string;
}

const tidy = (text: string) =>
  text
    .replace(/ {2,}/gu, ' ')
    .replace(/ ([.,،。])/gu, '$1')
    .trim();

function rowsOf(language: string): { readonly around: string; readonly rows: readonly string[] } {
  const lines = readFileSync(`${FOLDER}${language}.txt`, 'utf8').split('\n');
  const around = lines.find((line) => line.startsWith('= '))?.slice(2) ?? '';
  return { around, rows: lines.filter((line) => line !== '' && !/^[#=] /u.test(line)) };
}

/** The same words, or some of them: a change may be shown with the article before it or the noun behind it. */
const agree = (found: string, wanted: string) =>
  wanted === '' ? found === '' : found !== '' && (found.includes(wanted) || wanted.includes(found));

function compare(language: string, around: string, row: string) {
  const marks = [...row.matchAll(MARK)].map(
    ([, was = '', now = '', kind = '']): Marked => ({ was, now, kind }),
  );
  const source = tidy(row.replace(MARK, '$1'));
  const suspect = tidy(row.replace(MARK, '$2'));
  const report = audit({ id: 'a', text: `${around}\n${suspect}`, language }, [
    { id: 'b', text: `${around}\n${source}`, language },
  ]);
  const wanted = marks.filter(({ kind }) => kind !== 'same');
  const [, judged] = report.sentences;
  const found = (judged?.changes ?? []).map(({ kind, was, now }): Marked => ({ kind, was, now }));
  const right =
    report.sentences.length === 2 &&
    judged?.verdict === (wanted.length > 0 ? 'altered' : 'verbatim') &&
    found.length === wanted.length &&
    found.every(
      ({ kind, was, now }, i) =>
        kind === wanted[i]?.kind && (agree(was, wanted[i].was) || agree(now, wanted[i].now)),
    );
  return { right, wanted, found, verdict: judged?.verdict, sentences: report.sentences.length };
}

describe.each(readdirSync(FOLDER).map((name) => name.replace('.txt', '')))('changes in %s', (language) => {
  const { around, rows } = rowsOf(language);

  test.each(rows)('%s', (row) => {
    const result = compare(language, around, row);
    expect(result).toMatchObject({ right: true, found: result.right ? result.found : result.wanted });
  });
});
