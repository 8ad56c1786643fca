// Texts copied by hand, with a known tree: nobody edits, everybody slips. Each hand has its own rate of slips and its own
// spelling of some words; obvious slips of the model are put right again, so that versions agree by chance; some copies
// have lost a part.
import { materialOf, newText, withTopic } from './material.mjs';
import { between, draw, pick, seededRandom, shuffled } from './random.mjs';

/** How often each slip is made. */
const SLIPS = {
  spelling: 0.3,
  marks: 0.25,
  capital: 0.08,
  other: 0.14,
  omit: 0.1,
  add: 0.06,
  swap: 0.04,
  skip: 0.03,
};
/** Slips in a hundred words: the best and the worst hand. */
const LEAST_RATE = 0.4;
const MOST_RATE = 4;
/** Words with two spellings, or with another one that means the same, and how often a hand writes its own. */
const VARIANTS = 25;
const PREFERENCE = 0.25;
/** An obvious slip is put right this often. */
const CORRECTED = 0.35;
/** Copies that have lost a part, and how much of it at most. */
const DAMAGED = 0.2;
const MOST_LOST = 0.5;
/** Words that an eye skips from one place of a word to the next one of the same at most. */
const REACH = 40;

/**
 * @param {{ seed: number, language?: string, versions?: number, hidden?: number, plain?: boolean }} options `plain`: small
 *   letters without marks, one word a line, as collations give them.
 * @returns {{ articles: { id: string, text: string }[], parents: Record<string, string | undefined>, neighbours: number[][],
 *   ids: (string | undefined)[] }} `parents` as of `makeTradition`; `neighbours` of the whole tree, by node; `ids` of its nodes,
 *   none for a version that is not shown.
 */
export function makeCopies({ seed, language = 'en', versions: count = 13, hidden = 0, plain = false }) {
  const random = seededRandom(seed);
  const material = withTopic(random, materialOf(language));
  const variants = new Map(
    material.topic
      .slice(0, VARIANTS)
      .map((word, at) => [word, at % 3 === 0 ? pick(random, material.words) : misspell(random, word)]),
  );
  const text = newText(random, material, between(random, 30, 60)).flatMap((sentence) =>
    sentence.map((word, at) => ({
      word: at > 3 && at + 1 < sentence.length && random() < 0.08 ? `${word},` : word,
    })),
  );
  const copies = [{ parent: -1, words: text }];
  while (copies.length < count) {
    const parent = between(random, 0, copies.length - 1);
    copies.push({ parent, words: copyOut(random, copies[parent].words, { material, variants }) });
  }
  return show(random, copies, { hidden, plain });
}

function copyOut(random, model, { material, variants }) {
  const rate = (LEAST_RATE * (MOST_RATE / LEAST_RATE) ** random()) / 100;
  const own = new Map(
    [...variants]
      .filter(() => random() < 0.3)
      .map(([word, other]) => (random() < 0.5 ? [word, other] : [other, word])),
  );
  let words = model.map((written) => {
    if (written.meant !== undefined && random() < CORRECTED) return { word: written.meant };
    const preferred = own.get(written.word);
    return preferred !== undefined && random() < PREFERENCE ? { word: preferred } : written;
  });
  for (let slips = Math.max(1, Math.round(rate * words.length * (0.7 + 0.6 * random()))); slips > 0; slips--)
    words = slip(random, draw(random, SLIPS), words, material);
  return words;
}

function slip(random, kind, words, material) {
  const at = between(random, 0, words.length - 2);
  const { word, meant } = words[at];
  switch (kind) {
    case 'spelling':
      return words.with(at, {
        word: misspell(random, word),
        meant: random() < 0.6 ? (meant ?? word) : undefined,
      });
    case 'marks':
      return words.with(at, {
        word: /\p{P}$/u.test(word) ? word.replace(/\p{P}+$/u, random() < 0.5 ? '' : ';') : `${word},`,
      });
    case 'capital': {
      const [first = '', ...rest] = word;
      const turned = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
      return words.with(at, { word: turned + rest.join('') });
    }
    case 'other':
      return words.with(at, { word: pick(random, material.words) });
    case 'omit':
      return words.toSpliced(at, draw(random, { 1: 0.7, 2: 0.2, 4: 0.1 }) | 0);
    case 'add':
      return words.toSpliced(at, 0, { word: pick(random, material.words) });
    case 'swap':
      return words.toSpliced(at, 2, words[at + 1], words[at]);
    case 'skip': {
      const next = words.slice(at + 3, at + REACH).findIndex((other) => other.word === word);
      return next < 0 ? words.toSpliced(at, between(random, 4, 12)) : words.toSpliced(at, next + 3);
    }
  }
}

/** One letter lost, doubled, or exchanged with its neighbour. */
function misspell(random, word) {
  const letters = [...word];
  const at = between(random, 0, Math.max(0, letters.length - 2));
  const how = random();
  if (how < 0.35 && letters.length > 3) return letters.toSpliced(at, 1).join('');
  if (how < 0.6) return letters.toSpliced(at, 0, letters[at]).join('');
  return letters.toSpliced(at, 2, letters[at + 1] ?? letters[at], letters[at]).join('');
}

function show(random, copies, { hidden, plain }) {
  const names = shuffled(
    random,
    copies.map((_, at) => `w${String(at).padStart(2, '0')}`),
  );
  const withOffspring = shuffled(
    random,
    [...copies.keys()].filter((at) => copies.some(({ parent }) => parent === at)),
  );
  const gone = new Set(withOffspring.slice(0, Math.round(hidden * withOffspring.length)));
  const shown = [...copies.keys()].filter((at) => !gone.has(at));
  const atHand = (at) => {
    while (gone.has(at)) at = copies[at].parent;
    return at < 0 ? undefined : names[at];
  };
  const neighbours = copies.map(() => []);
  for (const [at, { parent }] of copies.entries())
    if (parent >= 0) {
      neighbours[at].push(parent);
      neighbours[parent].push(at);
    }
  return {
    articles: shuffled(random, shown).map((at) => ({
      id: names[at],
      text: layOut(damage(random, copies[at].words), plain),
    })),
    parents: Object.fromEntries(shown.map((at) => [names[at], atHand(copies[at].parent)])),
    neighbours,
    ids: [...copies.keys()].map((at) => (gone.has(at) ? undefined : names[at])),
  };
}

function damage(random, words) {
  if (random() >= DAMAGED) return words;
  const count = Math.round(words.length * MOST_LOST * random());
  return words.toSpliced(between(random, 0, words.length - count), count);
}

function layOut(words, plain) {
  const bare = ({ word }) => word.toLowerCase().replace(/\p{P}/gu, '');
  return plain
    ? words
        .map(bare)
        .filter((word) => word !== '')
        .join('\n')
    : words.map(({ word }) => word).join(' ');
}
