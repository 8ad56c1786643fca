#!/usr/bin/env node
// Scores `trace` on made-up traditions with known trees (see generate.mjs): node bench/traditions/score.mjs [--trees N]
// [--from SEED] [--json]. Run after a build.
import { parseArgs } from 'node:util';
import { trace } from '../../dist/index.js';
import { makeCopies } from './copying.mjs';
import { makeTradition } from './generate.mjs';
import { LANGUAGES } from './material.mjs';
import { averageSignScore, parentsFrom } from './sign-score.mjs';

const { values } = parseArgs({
  options: {
    trees: { type: 'string', default: '60' },
    from: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const TREES = Number(values.trees);
const FROM = Number(values.from);
const MIXES = ['deletion', 'balanced', 'insertion'];

const ratio = (right, all) => (all === 0 ? 1 : right / all);
const key = (a, b) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Traditions of one kind, languages in turn. */
function* traditions(options) {
  for (let at = 0; at < TREES; at++)
    yield makeTradition({
      ...options,
      seed: 7919 * (FROM + at) + 13,
      language: LANGUAGES[at % LANGUAGES.length],
    });
}

/** Share of the versions whose nearest ancestor at hand is joined to them by an edge that is no second one. */
function scoreEdges(options) {
  let right = 0;
  let all = 0;
  for (const { articles, parents } of traditions(options)) {
    const found = new Set(mainEdges(trace(articles, { revisions: 0 })).map(({ from, to }) => key(from, to)));
    for (const [child, parent] of Object.entries(parents)) {
      if (parent === undefined) continue;
      all++;
      if (found.has(key(child, parent))) right++;
    }
  }
  return ratio(right, all);
}

function mainEdges({ edges }) {
  return edges.filter(({ secondary }) => !secondary);
}

/** Share of the versions whose parent is found, the right way round. */
function scoreParents(options) {
  let right = 0;
  let all = 0;
  for (const { articles, parents } of traditions({ ...options, dated: true })) {
    const found = new Set(
      mainEdges(trace(articles, { revisions: 0 })).map(({ from, to }) => `${from} ${to}`),
    );
    for (const [child, parent] of Object.entries(parents)) {
      if (parent === undefined) continue;
      all++;
      if (found.has(`${parent} ${child}`)) right++;
    }
  }
  return ratio(right, all);
}

/** Without dates: of the true edges that were found, those whose order is told, and of these the right ones. */
function scoreDirection(options) {
  let decided = 0;
  let right = 0;
  let all = 0;
  for (const { articles, parents } of traditions(options))
    for (const { from, to, order } of mainEdges(trace(articles, { revisions: 0 }))) {
      if (parents[to] !== from && parents[from] !== to) continue;
      all++;
      if (order === 'undecided') continue;
      decided++;
      if (parents[to] === from) right++;
    }
  return { precision: ratio(right, decided), decided: ratio(decided, all) };
}

/** Versions that mix two, with an edge to both of them; and versions that do not, with a second one all the same. */
function scoreSeconds(options) {
  let found = 0;
  let mixed = 0;
  let wrong = 0;
  let plain = 0;
  for (const { articles, parents, seconds } of traditions(options)) {
    const { edges } = trace(articles, { revisions: 0 });
    const pairs = new Set(edges.map(({ from, to }) => key(from, to)));
    const truth = new Set(
      [...Object.entries(parents), ...Object.entries(seconds)]
        .filter(([, other]) => other !== undefined)
        .map(([child, other]) => key(child, other)),
    );
    for (const [child, second] of Object.entries(seconds)) {
      mixed++;
      if (
        pairs.has(key(child, second)) &&
        (parents[child] === undefined || pairs.has(key(child, parents[child])))
      )
        found++;
    }
    plain += articles.length - Object.keys(seconds).length;
    wrong += edges.filter(({ from, to, secondary }) => secondary && !truth.has(key(from, to))).length;
  }
  return { found: ratio(found, mixed), wrong: ratio(wrong, plain), mixed };
}

/** Texts copied by hand: the sign score, and the parents that are right where the first version is told. */
function scoreCopies(options) {
  let signs = 0;
  let right = 0;
  let all = 0;
  for (let at = 0; at < TREES; at++) {
    const language = LANGUAGES[at % LANGUAGES.length];
    const { articles, parents, neighbours, ids } = makeCopies({
      ...options,
      seed: 7919 * (FROM + at) + 29,
      language,
    });
    const edges = mainEdges(trace(articles, { revisions: 0 }));
    signs += averageSignScore(neighbours, ids, edges);
    const [root, ...others] = Object.keys(parents).filter((id) => parents[id] === undefined);
    if (others.length > 0) continue;
    const found = parentsFrom(root, edges);
    for (const [child, parent] of Object.entries(parents)) {
      if (parent === undefined) continue;
      all++;
      if (found.get(child) === parent) right++;
    }
  }
  return { sign: signs / TREES, parents: ratio(right, all) };
}

/** What is scored, by the beginning of its name. */
const SCORED = {
  edges: (mix) => ({
    '': scoreEdges({ mix }),
    ', 30% hidden': scoreEdges({ mix, hidden: 0.3 }),
  }),
  'parents by dates': (mix) => ({
    '': scoreParents({ mix }),
    ', 30% hidden': scoreParents({ mix, hidden: 0.3 }),
  }),
  'order without dates': (mix) => {
    const all = scoreDirection({ mix });
    const lost = scoreDirection({ mix, hidden: 0.3 });
    return {
      ': precision': all.precision,
      ': decided': all.decided,
      ', 30% hidden: precision': lost.precision,
      ', 30% hidden: decided': lost.decided,
    };
  },
  'second source': (mix) => {
    const undated = scoreSeconds({ mix, contaminated: 0.25 });
    const dated = scoreSeconds({ mix, contaminated: 0.25, dated: true });
    return {
      ': found': undated.found,
      ': false': undated.wrong,
      ', dated: found': dated.found,
      ', dated: false': dated.wrong,
      ', 30% hidden, none mixed: false': scoreSeconds({ mix, hidden: 0.3 }).wrong,
    };
  },
};

/** The same for texts that nobody edited. */
const COPIED = { '': {}, ', plain words': { plain: true }, ', 30% hidden': { hidden: 0.3 } };

const scores = {};
for (const [name, options] of Object.entries(COPIED)) {
  if (!'hand copies'.startsWith(values.only)) continue;
  const { sign, parents } = scoreCopies(options);
  scores[`hand copies${name}: sign score`] = sign;
  scores[`hand copies${name}: parents by the root`] = parents;
}
for (const [name, score] of Object.entries(SCORED)) {
  if (!name.startsWith(values.only)) continue;
  for (const mix of MIXES)
    for (const [rest, value] of Object.entries(score(mix))) scores[`${name}, ${mix}${rest}`] = value;
}
if (values.json) console.log(JSON.stringify(scores));
else for (const [name, value] of Object.entries(scores)) console.log(`${value.toFixed(3)}  ${name}`);
