#!/usr/bin/env node
// npm run train:paraphrase: learns the weights of src/align/paraphrase/weights.ts, after a build. Needs ../shared.
//
// What is learnt from: sentences that linking by words leaves without a source, of bench/eval/rewordings (written for
// this project), and of the doctored articles and essay revisions in ../shared/eval. Each chooses between the free
// sentences of its sources and none (conditional logit), with a penalty on large weights. Prints first how weights
// learnt without a case do on that case (folds by case; of our own stories, by story), then learns from everything.
//
//   --dry          writes nothing
//   --json         only how held-out cases do, at the chance from which the library links; writes nothing
//   --shared DIR   other place for the material
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { casesOf, rewrittenOf, storiesOf, strangersOf } from '../bench/eval/rewordings.mjs';
import { linkAlike } from '../build/esm/align/links.js';
import { LEAST_CHANCE } from '../build/esm/align/paraphrase/index.js';
import { isLinked } from '../build/esm/align/paraphrase/scene.js';
import { pairsOf, SIGNALS } from '../build/esm/align/paraphrase/signals.js';
import { unmask } from '../build/esm/align/unmask/index.js';
import { buildVocabulary } from '../build/esm/align/vocabulary.js';
import { analyse } from '../build/esm/analyse.js';
import { checkArticle } from '../build/esm/input.js';
import { overlap } from '../build/esm/span.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    dry: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    shared: { type: 'string', default: path.join(ROOT, '../shared') },
  },
});

/** How much a sentence of each set counts: our own are five rounds of the same stories; essays are not news. */
const SET_WEIGHTS = { own: 0.3, rewritten: 0.3, strangers: 0.3, doctored: 1, essays: 0.3 };
const ROUNDS = 5;
/** Essays are compared with one on the same subject by another author: so many of them. */
const STRANGE_ESSAYS = 30;
const PENALTY = 2;
const FOLDS = 8;
const STEPS = 300;
/** Weights are learnt apart where any sentence is linked by its words, and where none is. */
const SCOPES = ['linked', 'unlinked'];
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7];

const stories = storiesOf();
const sets = {
  own: casesOf(stories, ROUNDS).map((example) => ({ ...example, group: example.story })),
  rewritten: rewrittenOf(stories, ROUNDS).map((example) => ({ ...example, group: example.story })),
  strangers: [
    ...strangersOf(stories).map((example) => ({ ...example, group: example.story })),
    ...strangers(load('argrewrite-dev.jsonl.gz').slice(0, STRANGE_ESSAYS), authorOf),
    ...strangers(load('doctored-dev.jsonl'), ({ id }) => id),
  ],
  doctored: load('doctored-dev.jsonl').map((example) => ({ ...example, group: example.id })),
  essays: load('argrewrite-dev.jsonl.gz').map((example) => ({ ...example, group: example.id })),
};
const choices = Object.entries(sets).flatMap(([set, cases]) =>
  cases.flatMap((example) => choicesOf(example, set)),
);
for (const set of Object.keys(sets)) {
  const own = choices.filter((choice) => choice.set === set);
  const reachable = own.filter(({ pairs }) => pairs.some(({ right }) => right));
  say(
    `${set}: ${sets[set].length} cases, ${own.length} sentences left over, ${own.filter(({ gold }) => gold).length} of them paraphrases, ${reachable.length} within reach`,
  );
}

const held = new Map();
const groups = [...new Set(choices.map(({ group }) => group))].sort();
for (let fold = 0; fold < FOLDS; fold++) {
  const out = new Set(groups.filter((_, k) => k % FOLDS === fold));
  for (const scope of SCOPES) {
    const within = choices.filter((choice) => choice.scope === scope);
    const model = learn(within.filter(({ group }) => !out.has(group)));
    for (const choice of within.filter(({ group }) => out.has(group)))
      held.set(choice, chancesOf(choice, model));
  }
}
say('\nheld out: threshold, then for each set right / false / missed, F1');
for (const threshold of THRESHOLDS)
  say(
    threshold.toFixed(2),
    ...Object.keys(sets).map((set) => `${set} ${drawScore(scoreOf(set, threshold))}`),
  );
say(`chances are off by ${calibrationError().toFixed(3)} on average`);
if (options.json) {
  const scores = Object.fromEntries(Object.keys(sets).map((set) => [set, scoreOf(set)]));
  const f1 = Object.fromEntries(Object.entries(scores).map(([set, score]) => [set, score.f1]));
  const strangers = choices.filter(({ set }) => set === 'strangers').length;
  const falseShare = scores.strangers.wrong / strangers;
  console.log(JSON.stringify({ ...f1, strangers: falseShare, calibrationError: calibrationError() }));
  process.exit(0);
}

const models = SCOPES.map((scope) => {
  const { weights, bias } = learn(choices.filter((choice) => choice.scope === scope));
  const shown = SIGNALS.map((name, i) => `${name} ${weights[i].toFixed(2)}`).join(', ');
  console.log(`\n${scope}: ${shown}, bias ${bias.toFixed(2)}`);
  const rows = SIGNALS.map((name, i) => `      ${Number(weights[i].toFixed(4))}, // ${name}`);
  return `  ${scope}: {
    weights: [
${rows.join('\n')}
    ],
    bias: ${Number(bias.toFixed(4))},
  },`;
});
if (!options.dry)
  fs.writeFileSync(
    path.join(ROOT, 'src/align/paraphrase/weights.ts'),
    `import type { Weights } from './model.js';

/** Written by \`npm run train:paraphrase\`: where sentences are linked by their words, and where none is. */
export const WEIGHTS: { readonly linked: Weights; readonly unlinked: Weights } = {
${models.join('\n')}
};
`,
  );

/** Suspects against the sources of the next case in their language that is of another group: nothing comes from there. */
function strangers(cases, groupOf) {
  return cases.flatMap((example, k) => {
    const other = cases.find(
      (one, j) => j > k && one.lang === example.lang && groupOf(one) !== groupOf(example),
    );
    if (other === undefined) return [];
    const sentences = example.suspect.sentences.map((sentence) => ({
      ...sentence,
      verdict: 'inserted',
      from: [],
      also: [],
    }));
    const suspect = { ...example.suspect, sentences };
    return [{ ...example, id: `${example.id}-stranger`, group: example.id, sources: other.sources, suspect }];
  });
}

/** Essays of one author are drafts of one text. */
function authorOf({ id }) {
  return /_(\d+)_NEW/.exec(id)?.[1];
}

function load(name) {
  const raw = fs.readFileSync(path.join(options.shared, 'eval', name));
  const text = (name.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The sentences of a case that linking by words leaves without a source, each with its pairs, and which are right. */
function choicesOf(example, set) {
  const articles = [{ id: 'suspect', text: example.suspect.text }, ...example.sources].map(
    ({ id, text }) => checkArticle({ id, text }, 'article', id).article,
  );
  const { vocabulary, articles: indexed } = buildVocabulary(
    unmask(articles.map((article) => analyse(article))),
  );
  const [suspect, ...sources] = indexed;
  const { scene, likely } = linkAlike(suspect, sources, vocabulary);
  const pairs = pairsOf(scene, likely);
  return suspect.sentences.flatMap((sentence, i) => {
    if (scene.linked[i].length > 0) return [];
    const labelled = example.suspect.sentences.find((other) => mostlySame(sentence, other));
    const gold = new Set(
      [...(labelled?.from ?? []), ...(labelled?.also ?? [])].map((from) => `${from.doc} ${from.start}`),
    );
    return [
      {
        set,
        group: example.group,
        case: example.id,
        scope: isLinked(scene) ? 'linked' : 'unlinked',
        gold: gold.size > 0,
        pairs: pairs
          .filter((pair) => pair.sentence === i)
          .map(({ source, signals }) => {
            const { id, sentences } = example.sources[source.articleIndex];
            const place = sentences.find((other) => mostlySame(source.sentence, other));
            return {
              source: source.index,
              signals,
              right: place !== undefined && gold.has(`${id} ${place.start}`),
            };
          }),
      },
    ];
  });
}

function mostlySame(a, b) {
  return overlap(a, b) >= 0.5 * Math.min(a.end - a.start, b.end - b.start);
}

/** Weights by gradient descent (Adam) on standardised signals. */
function learn(all) {
  const usable = all.filter(
    ({ gold, pairs }) => pairs.length > 0 && (!gold || pairs.some(({ right }) => right)),
  );
  const rows = usable.flatMap(({ pairs }) => pairs.map(({ signals }) => signals));
  const size = SIGNALS.length;
  const mean = SIGNALS.map((_, i) => rows.reduce((sum, row) => sum + row[i], 0) / rows.length);
  const spread = SIGNALS.map(
    (_, i) => Math.sqrt(rows.reduce((sum, row) => sum + (row[i] - mean[i]) ** 2, 0) / rows.length) || 1,
  );
  const inputs = usable.map(({ pairs }) =>
    pairs.map(({ signals }) => signals.map((signal, i) => (signal - mean[i]) / spread[i])),
  );
  const weights = new Float64Array(size + 1);
  const first = new Float64Array(size + 1);
  const second = new Float64Array(size + 1);
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Float64Array(size + 1);
    usable.forEach(({ set, gold, pairs }, k) => {
      const chances = chancesBy(inputs[k], (row) =>
        row.reduce((sum, x, i) => sum + x * weights[i], weights[size]),
      );
      const right = pairs.reduce((sum, pair, j) => sum + (pair.right ? chances[j] : 0), 0);
      pairs.forEach((pair, j) => {
        const wanted = gold && pair.right ? chances[j] / right : 0;
        const error = SET_WEIGHTS[set] * (chances[j] - wanted);
        for (let i = 0; i < size; i++) slope[i] += error * inputs[k][j][i];
        slope[size] += error;
      });
    });
    for (let i = 0; i < size; i++) slope[i] += PENALTY * weights[i];
    const rate = 0.1 * (1 - step / (STEPS + 1));
    for (let i = 0; i <= size; i++) {
      first[i] = 0.9 * first[i] + 0.1 * slope[i];
      second[i] = 0.99 * second[i] + 0.01 * slope[i] ** 2;
      weights[i] -=
        (rate * (first[i] / (1 - 0.9 ** step))) / (Math.sqrt(second[i] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  const scaled = SIGNALS.map((_, i) => weights[i] / spread[i]);
  return {
    weights: scaled,
    bias: weights[size] - scaled.reduce((sum, weight, i) => sum + weight * mean[i], 0),
  };
}

function chancesOf({ pairs }, { weights, bias }) {
  return chancesBy(
    pairs.map(({ signals }) => signals),
    (signals) => signals.reduce((sum, signal, i) => sum + signal * weights[i], bias),
  );
}

function chancesBy(rows, score) {
  const scores = rows.map(score);
  const most = Math.max(0, ...scores);
  const shares = scores.map((value) => Math.exp(value - most));
  const total = shares.reduce((sum, share) => sum + share, Math.exp(-most));
  return shares.map((share) => share / total);
}

/**
 * Right, false and missed paraphrases of a set, the likeliest pairs first as in the library, and F1. Without a threshold
 * those of the library.
 */
function scoreOf(set, threshold) {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const id of new Set(choices.filter((choice) => choice.set === set).map((choice) => choice.case))) {
    const own = choices.filter((choice) => choice.set === set && choice.case === id);
    const ranked = own
      .flatMap((choice) => choice.pairs.map((pair, j) => ({ choice, pair, chance: held.get(choice)[j] })))
      .filter(({ choice, chance }) => chance >= (threshold ?? LEAST_CHANCE[choice.scope]))
      .sort((a, b) => b.chance - a.chance);
    const taken = new Set();
    const linked = new Map();
    for (const { choice, pair } of ranked) {
      if (linked.has(choice) || taken.has(pair.source)) continue;
      linked.set(choice, pair);
      taken.add(pair.source);
    }
    for (const choice of own) {
      const pair = linked.get(choice);
      if (pair?.right) right++;
      else {
        if (pair) wrong++;
        if (choice.gold) missed++;
      }
    }
  }
  return { right, wrong, missed, f1: (2 * right) / (2 * right + wrong + missed) };
}

function drawScore({ right, wrong, missed, f1 }) {
  return `${right}/${wrong}/${missed} ${f1.toFixed(3)}`;
}

/**
 * How far, on average, the held-out chance that a sentence paraphrases something is from how often one does: the
 * expected calibration error, over ten bins of as wide a range (Naeini and others 2015).
 */
function calibrationError() {
  const bins = Array.from({ length: 10 }, () => ({ chance: 0, paraphrases: 0 }));
  for (const choice of choices) {
    const chance = held.get(choice).reduce((sum, value) => sum + value, 0);
    const bin = bins[Math.min(9, Math.floor(chance * 10))];
    bin.chance += chance;
    bin.paraphrases += choice.gold ? 1 : 0;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.chance - bin.paraphrases), 0) / choices.length;
}

function say(...words) {
  if (!options.json) console.log(...words);
}
