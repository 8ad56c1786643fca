// Traditions with a known tree: a first version, and versions made of versions by edits. What a reader is shown may
// lack some of the ancestors, and the dates.
import { EDITS, MIXES } from './edits.mjs';
import { materialOf, newText, withTopic } from './material.mjs';
import { between, draw, pick, seededRandom, shuffled } from './random.mjs';

/**
 * @typedef {object} Tradition
 * @property {{ id: string, text: string, published?: string }[]} articles in no order
 * @property {Record<string, string | undefined>} parents by article the nearest ancestor at hand; none for a first one
 * @property {Record<string, string>} seconds by article that mixes two, the one that it took a stretch from
 */

/**
 * @param {{ seed: number, mix: 'deletion' | 'balanced' | 'insertion', versions?: number, hidden?: number,
 *   contaminated?: number, dated?: boolean, language?: string }} options `hidden`: share of the versions with offspring that
 *   are not shown; `contaminated`: share of the later versions that mix two.
 * @returns {Tradition}
 */
export function makeTradition({
  seed,
  mix,
  versions: count = 10,
  hidden = 0,
  contaminated = 0,
  dated = false,
  language = 'en',
}) {
  const random = seededRandom(seed);
  const material = withTopic(random, materialOf(language));
  const versions = [{ parent: -1, second: -1, text: newText(random, material, between(random, 18, 26)) }];
  while (versions.length < count)
    versions.push(nextVersion(random, versions, { mix, contaminated, material }));
  return show(random, versions, { hidden, dated });
}

function nextVersion(random, versions, { mix, contaminated, material }) {
  const parent = between(random, 0, versions.length - 1);
  let { text } = versions[parent];
  let second = -1;
  if (random() < contaminated && parent > 0) ({ text, second } = mixIn(random, versions, parent));
  for (let left = between(random, 2, 6); left > 0; left--)
    text = EDITS[draw(random, MIXES[mix])](random, text, material);
  return { parent, second, text };
}

/**
 * A stretch of a version of another line: two to four of its sentences set in where it has them, or all that it has from
 * some point on. At least two sentences of the stretch are that version's own: its parent has them not.
 */
function mixIn(random, versions, parent) {
  const { text } = versions[parent];
  for (const second of shuffled(random, versions.keys())) {
    if (second === parent || isAncestor(versions, second, parent) || isAncestor(versions, parent, second))
      continue;
    const other = versions[second].text;
    const inherited = new Set([...versions[versions[second].parent].text, ...text]);
    const isOwn = (sentence) => !inherited.has(sentence);
    const starts = [...other.keys()].filter(
      (at) => at + 1 < other.length && isOwn(other[at]) && isOwn(other[at + 1]),
    );
    if (starts.length === 0) continue;
    const start = pick(random, starts);
    const place = Math.min(text.length, Math.round((start / other.length) * text.length));
    if (random() < 0.5) return { second, text: [...text.slice(0, place), ...other.slice(start)] };
    const known = new Set(text);
    const block = other
      .slice(start, start + between(random, 2, 4))
      .filter((sentence) => !known.has(sentence));
    return { second, text: text.toSpliced(place, 0, ...block) };
  }
  return { second: -1, text };
}

function isAncestor(versions, old, young) {
  for (let at = young; at >= 0; at = versions[at].parent) if (at === old) return true;
  return false;
}

function show(random, versions, { hidden, dated }) {
  const withOffspring = [...versions.keys()].filter((at) => versions.some(({ parent }) => parent === at));
  const gone = new Set(shuffled(random, withOffspring).slice(0, Math.round(hidden * withOffspring.length)));
  const names = shuffled(
    random,
    versions.map((_, at) => `v${String(at).padStart(2, '0')}`),
  );
  const shown = [...versions.keys()].filter((at) => !gone.has(at));
  const atHand = (at) => {
    while (gone.has(at)) at = versions[at].parent;
    return at < 0 ? undefined : names[at];
  };
  return {
    articles: shuffled(
      random,
      shown.map((at) => ({
        id: names[at],
        text: layOut(versions[at].text),
        ...(dated ? { published: new Date(Date.UTC(2020, 0, 1 + at, 8)).toISOString() } : {}),
      })),
    ),
    parents: Object.fromEntries(shown.map((at) => [names[at], atHand(versions[at].parent)])),
    seconds: Object.fromEntries(
      shown
        .filter((at) => versions[at].second >= 0 && atHand(versions[at].second))
        .map((at) => [names[at], atHand(versions[at].second)]),
    ),
  };
}

/** Paragraphs of three sentences. */
function layOut(sentences) {
  const lines = sentences.map((words) => words.join(' '));
  const paragraphs = [];
  for (let at = 0; at < lines.length; at += 3) paragraphs.push(lines.slice(at, at + 3).join(' '));
  return paragraphs.join('\n\n');
}
