// The development sets: what scores each of them, which of its figures are shown, and the mark that each should reach.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * A figure: `value` as shown, in its unit; `better` tells gains from losses, `none` where the machine decides; `mark`
 * is what it should reach.
 *
 * @typedef {{ value: number, better: 'more' | 'less' | 'none', digits: number, mark?: number }} Figure
 * @typedef {Record<string, Figure>} Figures
 * @typedef {object} EvalSet
 * @property {string} name heads the set in the table and names it in the record
 * @property {string} [versus] the set scored with the built-in stems that this one is shown beside, not in the table
 * @property {readonly string[]} needs files without which it is not scored
 * @property {() => Figures} score
 */

const share = (value, mark) => ({
  value: 100 * value,
  better: 'more',
  digits: 2,
  ...(mark === undefined ? {} : { mark: 100 * mark }),
});
const least = (value, mark, digits = 3) => ({ value, better: 'less', digits, mark });
const speed = (value, digits = 1) => ({ value, better: 'none', digits });

/** @returns {readonly EvalSet[]} every set, in the order of the table. */
export function setsOf({ root, shared, every }) {
  const file = (name) => path.join(shared, 'eval', name);
  const score = file('score.mjs');
  const plagdet = file('plagdet.mjs');
  const doctored = file('doctored-dev.jsonl');
  const essays = file('argrewrite-dev.jsonl.gz');
  const pan = file('pan13-train.jsonl.gz');
  const stories = path.join(root, 'test/gold/time/score.mjs');
  const traditions = path.join(root, 'bench/traditions/score.mjs');
  const sample = every === 1 ? 'pan13' : `pan13/${every}`;
  const tasks = [
    { name: 'doctored', needs: [score, doctored], args: [score, doctored, '--json'], read: doctoredFigures },
    {
      name: 'argrewrite',
      needs: [score, essays],
      args: [score, essays, '--merge', '--json'],
      read: essayFigures,
    },
    {
      name: sample,
      needs: [plagdet, pan],
      args: [plagdet, pan, '--every', `${every}`, '--json'],
      read: passageFigures,
    },
  ];
  return [
    ...tasks.map(({ name, needs, args, read }) => ({
      name,
      needs,
      score: () => read(JSON.parse(run(root, args))),
    })),
    { name: 'honest copies', needs: [], score: () => honestFigures(runJson(root, 'honest.mjs')) },
    { name: 'attacks', needs: [], score: () => attackFigures(runJson(root, 'attack.mjs')) },
    {
      name: 'traditions',
      needs: [],
      score: () => traditionFigures(run(root, [traditions, '--trees', '33', '--json'])),
    },
    {
      name: 'paraphrases',
      needs: [doctored, essays],
      score: () =>
        paraphraseFigures(
          JSON.parse(
            run(root, [path.join(root, 'scripts/train-paraphrase.mjs'), '--json', '--shared', shared]),
          ),
        ),
    },
    {
      name: 'arabic reuse',
      needs: [plagdet],
      score: () =>
        collectionFigures(
          JSON.parse(
            withFile(
              (to) => [path.join(root, 'bench/eval/arabic-reuse.mjs'), to],
              root,
              (collection) => [plagdet, collection, '--json'],
            ),
          ),
        ),
    },
    { name: 'time', needs: [stories], score: () => timeFigures(run(root, [stories, '--dist', 'build/esm'])) },
    ...tasks.map(({ name, needs, args, read }) => ({
      name: `${name} by natural`,
      versus: name,
      needs: [...needs, path.join(root, 'node_modules/natural/package.json')],
      score: () => read(JSON.parse(withLibrary('natural.mjs', (folder) => run(folder, args)))),
    })),
  ];
}

function doctoredFigures(result) {
  const { verdicts, byLanguage } = result;
  return {
    'verdict accuracy': share(result.accuracy, 0.96),
    'verdict macro-F1': share(result.macroF1, 0.93),
    'reworded F1': share(verdicts.reworded.f1),
    'inserted F1': share(verdicts.inserted.f1, 0.97),
    'right source': share(result.sourceAccuracy, 0.99),
    'links F1': share(result.links.f1, 0.98),
    'sentence boundaries F1': share(result.boundaries.f1, 0.99),
    'moved F1': share(result.moved.f1, 0.9),
    'bracketed F1': share(result.bracketed.f1),
    'omissions F1': share(result.omissions.f1, 0.96),
    'changes found F1': share(result.changesFound.f1, 0.96),
    'change kinds F1': share(result.changeKindMicro.f1, 0.9),
    ...Object.fromEntries(
      Object.entries(result.changeKinds ?? {})
        .sort()
        .map(([kind, { f1 }]) => [`change kind ${kind} F1`, share(f1, 0.8)]),
    ),
    'anachronisms F1': share(result.anachronisms.f1),
    ...Object.fromEntries(
      Object.entries(byLanguage).map(([code, accuracy]) => [`accuracy ${code}`, share(accuracy, 0.9)]),
    ),
    'ms a case': speed(result.msPerCase),
  };
}

function essayFigures(result) {
  return {
    'links F1': share(result.links.f1, 0.985),
    'class macro-F1': share(result.macroF1, 0.955),
    'verdict accuracy': share(result.accuracy),
    'ms a case': speed(result.msPerCase),
  };
}

const PAN_TYPES = [
  ['verbatim', 'no-obfuscation', 0.98],
  ['shuffled', 'random-obfuscation', 0.91],
  ['translated', 'translation-obfuscation', 0.91],
  ['summary', 'summary-obfuscation', 0.55],
];

function passageFigures(result) {
  return {
    plagdet: share(result.plagdet, 0.92),
    granularity: least(result.granularity, 1.01, 4),
    ...Object.fromEntries(
      PAN_TYPES.flatMap(([name, type, mark]) =>
        result.byType[type] === undefined ? [] : [[name, share(result.byType[type].plagdet, mark)]],
      ),
    ),
    'false alarms, clean pairs': least(result.falseAlarmsInCleanPairs, undefined, 0),
    'pairs a second': speed(1000 / result.msPerJob),
  };
}

/** A script of this folder that prints its figures as JSON. */
function runJson(root, script) {
  return JSON.parse(run(root, [path.join(root, 'bench/eval', script), '--json']));
}

function honestFigures({ share: changed, byLanguage }) {
  const worst = Math.max(...Object.values(byLanguage).map((of) => of.changed / of.sentences));
  return {
    'sentences with a change, %': least(100 * changed, 1),
    'the same, worst language, %': least(100 * worst, 1),
  };
}

function attackFigures(shares) {
  const marks = { identical: 0.98, normalisable: 0.95, approximate: 0.85 };
  return Object.fromEntries(
    Object.entries(shares).flatMap(([degree, { recognised, candidates }]) => [
      [`sentences recognised, ${degree}`, share(recognised, marks[degree])],
      [`first candidate, ${degree}`, share(candidates, degree === 'approximate' ? undefined : marks[degree])],
    ]),
  );
}

/** Marks of the scores of `bench/traditions`, by the end of their names. */
const TRADITION_MARKS = {
  'edges, deletion': 0.94,
  'edges, balanced': 0.98,
  'edges, insertion': 0.99,
  'edges, deletion, 30% hidden': 0.9,
  'edges, balanced, 30% hidden': 0.93,
  'edges, insertion, 30% hidden': 0.96,
};

function markOf(name) {
  if (name.startsWith('parents by dates')) return 0.97;
  if (name === 'hand copies: sign score') return 0.9;
  if (name === 'hand copies: parents by the root') return 11 / 12;
  if (name.endsWith(': precision')) return 0.95;
  if (name.endsWith(': decided')) return 0.4;
  if (name.endsWith(': found')) return 0.8;
  return TRADITION_MARKS[name];
}

function traditionFigures(output) {
  const figures = Object.entries(JSON.parse(output));
  return Object.fromEntries(
    figures.map(([name, value]) => [
      name,
      name.endsWith(': false') ? least(value, 0.05) : share(value, markOf(name)),
    ]),
  );
}

/** F1 of paraphrases on cases that the weights were not learnt from. */
function paraphraseFigures({ own, rewritten, strangers, doctored, essays, calibrationError }) {
  return {
    'held out, own stories F1': share(own),
    'held out, stories told anew F1': share(rewritten),
    'held out, strangers linked, %': least(100 * strangers),
    'held out, doctored F1': share(doctored),
    'held out, essays F1': share(essays),
    'chances off by': least(calibrationError),
  };
}

function collectionFigures({ plagdet, recall, precision, granularity, byType }) {
  return {
    plagdet: share(plagdet, 0.93),
    recall: share(recall),
    precision: share(precision),
    granularity: least(granularity, undefined, 4),
    ...Object.fromEntries(
      Object.entries(byType).map(([kind, found]) => [`recall, ${kind}`, share(found.recall)]),
    ),
  };
}

/** The scorer of the stories prints lines for people; the last one is on all of them. */
function timeFigures(output) {
  const found = /recall ([\d.]+)\s+precision ([\d.]+)\s+\((\d+) found, (\d+) missed, (\d+) wrong/.exec(
    output.trim().split('\n').at(-1) ?? '',
  );
  if (found === null)
    throw new Error(`the scorer of test/gold/time ended with other words: ${output.slice(-200)}`);
  const [right, missed, wrong] = found.slice(3).map(Number);
  return {
    'anachronisms recall': share(right / (right + missed || 1)),
    'anachronisms precision': share(right / (right + wrong || 1)),
  };
}

/** What a script prints, run in a folder by a process of its own. */
function run(folder, args) {
  const child = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (child.status !== 0) throw new Error(`node ${args.join(' ')} failed:\n${child.stderr || child.error}`);
  return child.stdout;
}

/** What a script prints about a file that another one made. */
function withFile(make, root, use) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'isnad-eval-'));
  try {
    const file = path.join(folder, 'collection.jsonl');
    run(root, make(file));
    return run(root, use(file));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The scorers take the package of the folder they run in: a folder of its own puts another library in its place. */
function withLibrary(module, use) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'isnad-eval-'));
  try {
    const library = pathToFileURL(fileURLToPath(new URL(module, import.meta.url))).href;
    fs.writeFileSync(path.join(folder, 'library.mjs'), `export * from ${JSON.stringify(library)};\n`);
    fs.writeFileSync(path.join(folder, 'package.json'), '{"exports":"./library.mjs"}\n');
    return use(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
