#!/usr/bin/env node
// npm run bench:trace [-- ARTICLES]: how long `trace` takes for many articles in families of twenty, and how that grows with
// their number, in seconds of CPU on one core. Run after a build.
import { trace } from '../dist/index.js';
import { makeTradition } from './traditions/generate.mjs';
import { LANGUAGES } from './traditions/material.mjs';

const MOST = Number(process.argv[2] ?? 10_000);
const FAMILY = 20;
const MIXES = ['balanced', 'deletion', 'insertion'];

/** Families of twenty in eleven languages; every other one has dates. */
function articlesOf(families) {
  return Array.from({ length: families }, (_, at) => {
    const { articles } = makeTradition({
      seed: 104_729 * at + 7,
      mix: MIXES[at % MIXES.length],
      versions: FAMILY,
      dated: at % 2 === 1,
      language: LANGUAGES[at % LANGUAGES.length],
    });
    return articles.map((article) => ({ ...article, id: `f${at}-${article.id}` }));
  }).flat();
}

let before;
for (let count = MOST / 8; count <= MOST; count *= 2) {
  const articles = articlesOf(Math.round(count / FAMILY));
  const start = process.cpuUsage();
  const { clusters, edges } = trace(articles, { revisions: 0 });
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const exponent = before === undefined ? '' : `, exponent ${Math.log2(seconds / before).toFixed(2)}`;
  console.log(
    `${articles.length} articles: ${seconds.toFixed(1)} s${exponent}; ${clusters.length} clusters, ${edges.length} edges`,
  );
  before = seconds;
}
