import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { dayNumber, isoDay } from '../../src/time/days.js';
import { gazetteerWith, periodOf } from '../../src/time/gazetteer.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'isnad-gazetteer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = (...options: readonly string[]) =>
  spawnSync(process.execPath, [path.join(ROOT, 'scripts/build-gazetteer.mjs'), ...options], {
    encoding: 'utf8',
  });

describe('the tables', () => {
  test('have no errors, and the built files are what they make', () => {
    const out = path.join(folder, 'packed');
    const { status, stderr } = build('--out', out);
    expect(stderr.split('\n').filter((line) => /\.tsv:\d+: /.test(line))).toEqual([]);
    expect(status).toBe(0);
    const built = path.join(ROOT, 'src/time/data/packed');
    expect(readdirSync(built)).toEqual(readdirSync(out));
    const differing = readdirSync(out).filter(
      (file) => readFileSync(path.join(out, file), 'utf8') !== readFileSync(path.join(built, file), 'utf8'),
    );
    expect(differing).toEqual([]);
  });

  test('every kind of mistake is told with its place', () => {
    const languages = 'en\tar\tfr\tes\tde\tpt\tru\ttr\tfa\tur\thi\tzh';
    const table = (name: string, lines: readonly string[]) =>
      writeFileSync(path.join(folder, name), `${lines.join('\n')}\n`);
    table('countries.tsv', [`id\t${languages}`, 'PT\tPortugal', 'PT\tPortugal', 'p t\tNowhere']);
    table('offices.tsv', [`id\tholders\t${languages}`, 'mayor\tsingle\tmayor', 'beadle\tsome\tbeadle']);
    table('persons-a.tsv', [
      `id\t${languages}`,
      'ana-lima\tAna {Lima}',
      'rui-sa\tRui {Sá',
      'eva-reis\t',
      'tom-pinto\tTom {Pinto}',
    ]);
    table('terms-a.tsv', [
      `id\tkind\tnotBefore\tnotAfter\t${languages}\tnote`,
      'tram\tvehicle\t2015-01-01\t\tTram',
      'bus\tproduct\t2015-02-30\t\tBus',
      'van\tproduct\t2016-01-01\t2015-01-01\tVan',
      'cart\tproduct\t\t\tCart',
    ]);
    table('tenures-a.tsv', [
      'person\toffice\tcountry\tstart\tend\tflags\tsources',
      'ana-lima\tmayor\tPT\t2019-01-01\t2023-01-01\t\tone; two',
      'tom-pinto\tmayor\tPT\t2022-01-01\t2024-01-01\t\tone; two',
      'tom-pinto\tmayor\tPT\t2022-01-01\t2024-01-01\tacting\tone; two',
      'nobody\tmayor\tPT\t2019-01-01\t\t\tone; two',
      'ana-lima\tking\tXX\t2019-01-01\t\t\tone; two',
      'ana-lima\tmayor\tPT\t2025-01-01\t2024-01-01\t\tone; two',
      'ana-lima\tmayor\tPT\t2024-13-01\tsoon\tbig\tone',
      'ana-lima\tmayor\tPT\t2025-12-01\t\t\tnote: too late',
      'ana-lima\tmayor\tPT\t2024-01-01\t\t\tone; two\ttoo\tmany',
    ]);
    const { status, stderr } = build('--tables', folder, '--check');
    expect(status).toBe(1);
    for (const told of [
      'countries.tsv:3: id PT stands already in countries.tsv:2',
      'countries.tsv:4: "p t" is no id',
      'offices.tsv:3: holders must be "single" or "many", not "some"',
      'persons-a.tsv:3: en: "Rui {Sá" has odd braces',
      'persons-a.tsv:4: eva-reis has no English name',
      'terms-a.tsv:2: "vehicle" is no kind of term',
      'terms-a.tsv:3: notBefore "2015-02-30" is no day',
      'terms-a.tsv:4: van ends before it begins',
      'terms-a.tsv:5: cart has neither notBefore nor notAfter',
      'tenures-a.tsv:3: mayor PT: tom-pinto (from 2022-01-01) overlaps ana-lima (to 2023-01-01, tenures-a.tsv:2)',
      'tenures-a.tsv:5: unknown person "nobody"',
      'tenures-a.tsv:6: unknown office "king"',
      'tenures-a.tsv:6: unknown country "XX"',
      'tenures-a.tsv:7: ana-lima ends (2024-01-01) before the start (2025-01-01)',
      'tenures-a.tsv:8: start "2024-13-01" is neither a day nor a month',
      'tenures-a.tsv:8: end "soon" is neither a day nor a month',
      'tenures-a.tsv:8: "big" is no flag',
      'tenures-a.tsv:8: ana-lima: a row needs two sources, or one and a note',
      'tenures-a.tsv:9: start 2025-12-01 is after 2025-06-30, through which the data is valid',
      'tenures-a.tsv:10: 9 cells where the header has 7',
    ])
      expect(stderr).toContain(told);
    expect(stderr).not.toContain('tenures-a.tsv:4');
  });
});

describe('the packed gazetteer', () => {
  const gazetteer = gazetteerWith();
  const row = (table: 'persons', label: string) => {
    for (let at = 0; at < 10_000; at++) if (gazetteer.label(table, at) === label) return at;
    return -1;
  };

  test('unpacks to the tenures of the tables', () => {
    const held = gazetteer
      .tenuresOf(row('persons', 'Donald Trump'))
      .filter(({ office }) => gazetteer.offices[office]?.id === 'president')
      .map(({ from, to }) => [isoDay(from), Number.isFinite(to) ? isoDay(to) : null]);
    expect(held).toEqual([
      ['2017-01-20', '2021-01-20'],
      ['2025-01-20', null],
    ]);
  });

  test('every row of the tables is there as it stands, and none else', () => {
    const tables = path.join(ROOT, 'src/time/data/tables');
    const rows = readdirSync(tables)
      .filter((file) => file.startsWith('tenures-'))
      .flatMap((file) => readFileSync(path.join(tables, file), 'utf8').split('\n'))
      .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('person\t'))
      .map((line) => line.split('\t').map((cell) => cell.trim()));
    const persons = [...new Set(rows.map(([person]) => person))].sort();
    const unpacked = persons.flatMap((id, person) =>
      gazetteer.tenuresOf(person).map((tenure) => {
        const { from, to = '' } = periodOf(tenure);
        const { id: office } = gazetteer.offices[tenure.office] ?? {};
        return [id, office, gazetteer.countries[tenure.country], from, to, tenure.doubtful].join(' ');
      }),
    );
    const written = rows.map(([person, office, country, start, end = '', flags = '']) =>
      [person, office, country, start, end, flags !== ''].join(' '),
    );
    expect(unpacked.sort()).toEqual(written.sort());
  });

  test('holds at least what the readme promises', () => {
    expect(gazetteer.terms.length).toBeGreaterThanOrEqual(400);
    expect(new Set(gazetteer.countries).size).toBe(gazetteer.countries.length);
    expect(isoDay(gazetteer.validThrough)).toBe('2025-06-30');
  });

  test('every tenure begins before it ends', () => {
    for (let person = 0; person < 3000; person++)
      for (const { from, to } of gazetteer.tenuresOf(person)) expect(from).toBeLessThan(to);
  });
});

const SAMPLE = new URL('../../../shared/data/tenures/sample-tenures.tsv', import.meta.url);
/** Offices of the sample by our ids. */
const OFFICES: Readonly<Record<string, string>> = {
  president: 'president',
  vicepresident: 'vice-president',
  foreign: 'foreign-minister',
  defence: 'defence-minister',
  primeminister: 'prime-minister',
  cia: 'cia-director',
  nsa: 'national-security-adviser',
};

if (!existsSync(SAMPLE)) test.skip('the sample of tenures is not here: ../shared is absent', () => undefined);
else
  test('agrees with the sample of checked tenures, within three days, in nine rows of ten', () => {
    const gazetteer = gazetteerWith();
    const byName = new Map<string, number>();
    for (let at = 0; at < 3000; at++) byName.set(gazetteer.label('persons', at), at);
    const rows = readFileSync(SAMPLE, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .flatMap(([office = '', , name = '', , start = '', end = '']) => {
        const person = byName.get(name);
        const id = OFFICES[office];
        return person === undefined || id === undefined ? [] : [{ person, id, name, start, end }];
      });
    const differ = rows.filter(
      ({ person, id, start, end }) =>
        !gazetteer
          .tenuresOf(person)
          .some(
            ({ office, from, to }) =>
              gazetteer.offices[office]?.id === id &&
              Math.abs(from - (dayNumber(start) ?? 0)) <= 3 &&
              (end === '' || Math.abs(to - (dayNumber(end) ?? 0)) <= 3),
          ),
    );
    expect(rows.length).toBeGreaterThan(60);
    if (differ.length > 0)
      console.log(differ.map(({ name, id, start, end }) => `${name} ${id} ${start} ${end}`).join('\n'));
    expect(differ.length).toBeLessThanOrEqual(rows.length / 10);
  });
