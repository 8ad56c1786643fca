import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const SCRIPT = fileURLToPath(new URL('../bench/eval/run.mjs', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-eval-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `npm run eval` on the material of the folder, with its record there too. */
function evaluate(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [SCRIPT, '--shared', folder, '--record-file', join(folder, 'record.json'), ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr, lines: stdout.split('\n') };
}

/** Puts a scorer in place that gives these figures of the essays, and worse ones to the stemmers of `natural`. */
function scorerGives(links: number, macroF1: number): void {
  mkdirSync(join(folder, 'eval'), { recursive: true });
  writeFileSync(join(folder, 'eval/argrewrite-dev.jsonl.gz'), '');
  writeFileSync(
    join(folder, 'eval/score.mjs'),
    `import fs from 'node:fs';
    const loss = fs.existsSync('library.mjs') ? .1 : 0;
    console.log(JSON.stringify({ links: { f1: ${links} - loss }, macroF1: ${macroF1}, accuracy: .9, msPerCase: 12.34 }));`,
  );
}

describe('npm run eval', () => {
  test('says what is not there, and that is no failure', () => {
    const { status, stdout } = evaluate('--only', 'doctored,pan13/20');
    expect(status).toBe(0);
    expect(stdout).toMatch(/doctored: not scored, .*score\.mjs, .*doctored-dev\.jsonl is not there\./);
    expect(stdout).toMatch(/pan13\/20: not scored/);
  });

  test('scores the stories of this repository without it', () => {
    const { status, stdout } = evaluate('--only', 'time');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}anachronisms recall +\d+\.\d\d$/m);
  });

  test('shows figures, marks, and after a record what was gained and lost', () => {
    scorerGives(0.95, 0.96);
    const first = evaluate('--only', 'argrewrite', '--record');
    expect(first.stdout).toContain('3 not recorded yet; 1 short of the mark');
    expect(JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8')).sets).toEqual({
      argrewrite: { 'links F1': 95, 'class macro-F1': 96, 'verdict accuracy': 90 },
    });

    scorerGives(0.99, 0.955);
    const { lines } = evaluate('--only', 'argrewrite');
    expect(lines.map((line) => line.trim().replace(/ +/g, ' '))).toEqual(
      expect.arrayContaining([
        'argrewrite now recorded change mark',
        'links F1 99.00 95.00 +4.00 better 98.50',
        'class macro-F1 95.50 96.00 -0.50 worse 95.50',
        'verdict accuracy 90.00 90.00',
        'ms a case 12.3',
        '1 better, 1 worse, 1 the same; 0 short of the mark',
      ]),
    );
  });

  test('writes no record unasked, and keeps that of sets that did not run', () => {
    scorerGives(0.9, 0.9);
    evaluate('--only', 'argrewrite');
    expect(existsSync(join(folder, 'record.json'))).toBe(false);
    writeFileSync(join(folder, 'record.json'), '{"sets":{"doctored":{"links F1":1}}}');
    evaluate('--only', 'argrewrite', '--record');
    expect(Object.keys(JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8')).sets)).toEqual([
      'doctored',
      'argrewrite',
    ]);
  });

  test('shows what the stemmers of natural gain or lose', () => {
    scorerGives(0.95, 0.96);
    const { lines } = evaluate('--only', 'argrewrite,argrewrite by natural');
    expect(lines.map((line) => line.trim().replace(/ +/g, ' '))).toEqual(
      expect.arrayContaining([
        'argrewrite by natural natural built-in change',
        'links F1 85.00 95.00 -10.00 worse',
      ]),
    );
  });

  test.each([
    [['--every', '0'], '--every takes a whole number'],
    [['--only', 'nothing'], 'There is no set nothing; the sets are doctored, argrewrite'],
  ])('refuses %j', (args, message) => {
    const { status, stderr } = evaluate(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
