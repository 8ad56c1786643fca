import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AuditReport } from '../../src/types.js';
import { isnad, ROOT, shell } from './isnad.js';

const SUSPECT = 'examples/articles/english/republished.txt';
const SOURCE = 'examples/articles/english/original.txt';
let folder = '';
const path = (name: string): string => join(folder, name);
const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(path(name), content);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-cli-'));
  await mkdir(path('a'));
  await mkdir(path('b'));
  await mkdir(path('none'));
  await put(
    'a/story.txt',
    'The mayor of Aldermouth opened the new bridge on Monday. It cost ten million pounds.',
  );
  await put(
    'b/story.txt',
    'The mayor of Aldermouth opened the new bridge on Monday. It cost two million pounds.',
  );
  await put('empty.txt', '');
  await put('blank.txt', ' \n\t\n');
  await put('latin.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
  await put(
    'proto.json',
    '{"id":"__proto__","text":"The mayor of Aldermouth opened the new bridge on Monday."}',
  );
  await put('same-1.json', '{"id":"same","text":"One sentence."}');
  await put('same-2.json', '{"id":"same","text":"Another sentence."}');
  await put(
    'bracket.txt',
    'The mayor opened the bridge. [Analysts call it the last bridge of the old order.]',
  );
  await put('signs.txt', '...');
});
afterAll(() => rm(folder, { recursive: true }));

describe('isnad', () => {
  test('tells what it can do', async () => {
    const help = await isnad('--help');
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(help.stdout).toContain('isnad audit SUSPECT --against PATH...');
    expect(help.stdout).toContain('isnad compare A B');
    for (const command of ['audit', 'compare']) {
      const { status, stdout } = await isnad(command, '--help');
      expect(status).toBe(0);
      expect(stdout).toContain(`isnad ${command}: `);
      expect(stdout).toContain('Exit codes:');
    }
  });

  test('tells its version', async () => {
    const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8')) as { version: string };
    expect(await isnad('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  const mistakes: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no command', [], /Give a command: audit, compare/],
    ['an unknown command', ['adit', 'x'], /no command "adit"; did you mean audit\?/],
    ['an unknown option before a command', ['--colour'], /no option "--colour"/],
    ['no suspect', ['audit'], /audit needs an article/],
    [
      'the suspect after --against',
      ['audit', '--against', SOURCE, SUSPECT],
      /needs a SUSPECT before --against/,
    ],
    ['two suspects', ['audit', SUSPECT, SOURCE], /takes one SUSPECT/],
    [
      'an unknown option',
      ['audit', SUSPECT, '--againts', SOURCE],
      /no option "--againts"; did you mean --against\?/,
    ],
    ['an unknown short option', ['audit', SUSPECT, '-x'], /no option "-x"/],
    ['an option without its value', ['audit', SUSPECT, '--out'], /--out needs a value/],
    ['an option in place of a value', ['audit', SUSPECT, '--format', '--out', 'x'], /--format needs a value/],
    ['an empty list', ['audit', SUSPECT, '--against'], /--against needs a value/],
    ['a value for a switch', ['audit', SUSPECT, '--no-color=yes'], /--no-color takes no value/],
    [
      'an option twice',
      ['audit', SUSPECT, '--format', 'json', '--format', 'text'],
      /--format is given twice/,
    ],
    [
      'an unknown format',
      ['audit', SUSPECT, '--format', 'docx'],
      /--format must be text, json, html, sarif, annotations, csv, or markdown, not "docx"/,
    ],
    [
      'a bad --fail-on',
      ['audit', SUSPECT, '--fail-on', 'always'],
      /--fail-on must be never, warning, or alarm/,
    ],
    ['a bad --bidi', ['audit', SUSPECT, '--bidi', 'yes'], /--bidi must be logical, isolates, or visual/],
    [
      'a width too narrow',
      ['audit', SUSPECT, '--width', '39'],
      /--width must be a whole number from 40 to 1000/,
    ],
    ['a day that is none', ['audit', SUSPECT, '--as-of', '2019-02-30'], /--as-of must be an ISO 8601 date/],
    ['one article to compare', ['compare', SUSPECT], /compare needs two articles, not 1/],
    ['three articles to compare', ['compare', SUSPECT, SOURCE, SOURCE], /compare needs two articles, not 3/],
    [
      'a bad shingle size',
      ['compare', SUSPECT, SOURCE, '--shingle-size', 'NaN'],
      /--shingle-size must be a whole number/,
    ],
    [
      'a negative shingle size',
      ['compare', SUSPECT, SOURCE, '--shingle-size=-1'],
      /--shingle-size must be a whole number/,
    ],
  ];
  test.each(mistakes)('refuses %s', async (_, args, message) => {
    const { status, stdout, stderr } = await isnad(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^isnad: [^\n]+\n$/);
    expect(stderr).toMatch(message);
  });

  test('writes a web page that holds what the report says', async () => {
    const { stdout, status } = await isnad('audit', SUSPECT, '--against', SOURCE, '--format', 'html');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).toContain('of 18 sentences');
    expect(stdout).toContain('</html>');
  });

  const inputs: readonly (readonly [string, RegExp])[] = [
    ['missing.txt', /no file or folder ".*missing\.txt"; check the path/],
    ['empty.txt', /empty\.txt.* is empty/],
    ['blank.txt', /blank\.txt.* is empty/],
    ['latin.txt', /not valid UTF-8; save it as UTF-8/],
    ['none', /no article in the folder|is a folder/],
  ];
  test.each(inputs)('refuses %s as a suspect, a source or a text to compare', async (name, message) => {
    const calls = [
      ['audit', path(name)],
      ['audit', SUSPECT, '--against', path(name)],
      ['compare', SUSPECT, path(name)],
    ];
    for (const args of calls) {
      const { status, stdout, stderr } = await isnad(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^isnad: [^\n]+\n$/);
      expect(stderr).toMatch(message);
    }
  });

  test('a reader that stops early is no failure', async () => {
    const { stdout, stderr } = await shell(
      `isnad audit ${SUSPECT} --against ${SOURCE} | head -c 10; echo " $PIPESTATUS"`,
    );
    expect(stderr).toBe('');
    expect(stdout).toBe('Audit of e 0\n');
  });
});

describe('isnad audit', () => {
  test('prints a report to read, without colours when it is no terminal', async () => {
    const { status, stdout, stderr } = await isnad('audit', SUSPECT, '--against', SOURCE);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`Audit of ${SUSPECT}`);
    expect(stdout).toContain('[-60 metres-] {+600 metres+}');
    expect(stdout).not.toContain('\u001b');
  });

  test('prints exactly one report as JSON', async () => {
    const { status, stdout } = await isnad('audit', SUSPECT, '--against', SOURCE, '--format', 'json');
    const report = JSON.parse(stdout) as AuditReport;
    expect(status).toBe(0);
    expect(report.format).toBe('isnad-report/1');
    const text = await readFile(`${ROOT}${SUSPECT}`, 'utf8');
    for (const sentence of report.sentences)
      expect(text.slice(sentence.span.start, sentence.span.end)).toBe(sentence.text);
  });

  test('takes files and folders as sources, each under its own path', async () => {
    const { stdout } = await isnad(
      'audit',
      SUSPECT,
      '--format',
      'json',
      '--against',
      path('a'),
      path('b/story.txt'),
    );
    const { sources } = JSON.parse(stdout) as AuditReport;
    expect(sources.map(({ id }) => id).sort()).toEqual([path('a/story.txt'), path('b/story.txt')]);
  });

  test('takes the suspect out of a folder of sources, and says so', async () => {
    const { status, stdout, stderr } = await isnad(
      'audit',
      SUSPECT,
      '--against',
      'examples/articles/english',
      '--format=json',
    );
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as AuditReport).sources.map(({ id }) => id)).toEqual([SOURCE]);
    expect(stderr).toContain('is the suspect itself; it is left out of the sources');
  });

  test('checks an article by itself', async () => {
    const { status, stdout } = await isnad('audit', SUSPECT);
    expect(status).toBe(0);
    expect(stdout).toContain('None given: the article is checked by itself.');
  });

  test('keeps ids such as __proto__, and refuses two sources of one id', async () => {
    const { status, stdout } = await isnad(
      'audit',
      path('a/story.txt'),
      '--against',
      path('proto.json'),
      '--format',
      'json',
    );
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as AuditReport).sources[0]?.id).toBe('__proto__');
    const twice = await isnad('audit', SUSPECT, '--against', path('same-1.json'), path('same-2.json'));
    expect(twice.status).toBe(2);
    expect(twice.stderr).toMatch(/^isnad: Two sources have the id "same"; give each an id of its own\.\n$/);
  });

  test('writes to a file, but never over an article', async () => {
    const out = path('report.json');
    const written = await isnad('audit', SUSPECT, '--against', SOURCE, '--format', 'json', '--out', out);
    expect(written).toMatchObject({ status: 0, stdout: '' });
    expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({ format: 'isnad-report/1' });
    const over = await isnad('audit', path('a/story.txt'), '--out', path('a/../a/story.txt'));
    expect(over.status).toBe(2);
    expect(over.stderr).toContain('would overwrite an article');
    expect(await readFile(path('a/story.txt'), 'utf8')).toContain('ten million');
    const nowhere = await isnad('audit', SUSPECT, '--out', path('nowhere/report.txt'));
    expect(nowhere.status).toBe(2);
    expect(nowhere.stderr).toContain('cannot be written (ENOENT)');
  });

  test('exits with 1 on findings as severe as --fail-on, and prints the report all the same', async () => {
    const statusFor = async (...args: readonly string[]): Promise<number | null> =>
      (await isnad('audit', SUSPECT, '--against', SOURCE, ...args)).status;
    expect(await statusFor('--fail-on', 'never')).toBe(0);
    expect(await statusFor('--fail-on', 'alarm')).toBe(1);
    expect(await statusFor('--fail-on', 'warning')).toBe(1);
    const clean = await isnad(
      'audit',
      path('a/story.txt'),
      '--against',
      path('a/story.txt'),
      '--fail-on',
      'warning',
    );
    expect(clean.status).toBe(0);
    expect(clean.stdout).toContain('verbatim      2  100%');
  });

  test('takes an article whose name begins with a dash after --', async () => {
    await put('-odd.txt', 'The mayor opened the bridge.');
    const { status, stdout } = await shell(`cd ${folder} && isnad audit --format json -- -odd.txt`);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ suspect: { id: '-odd.txt' } });
  });

  test('nothing in a text or a name steers the terminal', async () => {
    await put('evil\u001b[2J.txt', 'Red \u001b[31malert\u009b2J today. A second \u202egnp.exe sentence.');
    for (const format of ['text', 'json']) {
      const { status, stdout } = await isnad('audit', path('evil\u001b[2J.txt'), '--format', format);
      expect(status).toBe(0);
      expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u{202a}-\u{202e}]/u);
    }
    const { stderr } = await isnad('audit', path('gone\u001b]0;x\u0007\u009b.txt'));
    expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('isnad compare', () => {
  test('prints resemblance and containment both ways', async () => {
    const { status, stdout, stderr } = await isnad('compare', SOURCE, SUSPECT);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/resemblance +0\.\d{3} /);
    expect(stdout).toMatch(/containment of A in B +0\.\d{3} /);
    expect(stdout).toMatch(/containment of B in A +0\.\d{3} /);
  });

  test('is exact, as JSON too', async () => {
    const { stdout } = await isnad('compare', path('a/story.txt'), path('b/story.txt'), '--format', 'json');
    // 15 words each make 11 sequences of 5; the one changed word, 13th of 15, stands in 3 of them
    expect(JSON.parse(stdout)).toEqual({
      format: 'isnad-comparison/1',
      a: path('a/story.txt'),
      b: path('b/story.txt'),
      shingleSize: 5,
      resemblance: 8 / 14,
      containment: { aInB: 8 / 11, bInA: 8 / 11 },
    });
    const single = await isnad(
      'compare',
      path('a/story.txt'),
      path('b/story.txt'),
      '--format=json',
      '--shingle-size=1',
    );
    expect(JSON.parse(single.stdout)).toMatchObject({ shingleSize: 1, containment: { aInB: 13 / 14 } });
  });

  test('warns of an article without words', async () => {
    const { status, stderr } = await isnad('compare', path('signs.txt'), SUSPECT);
    expect(status).toBe(0);
    expect(stderr).toMatch(/warning: ".*signs\.txt" has no words/);
  });
});
