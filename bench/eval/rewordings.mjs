// Cases of paraphrased and of new sentences, made of the stories in rewordings/*.txt, which were written for this project:
// `=` a sentence of the source, the first its headline, `~` a paraphrase of the sentence above it, `+` a new sentence in
// the story's own words, `!` a headline of another article about it.
// Every case takes a story and decides by lot what becomes of each sentence. The same seed gives the same cases. A case
// has the form of the labelled sets: sources and suspect with their sentences, and of each where it is from.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../traditions/random.mjs';

const STORIES = path.join(path.dirname(fileURLToPath(import.meta.url)), 'rewordings');

/** What becomes of a sentence of the source, and how often something new stands in its place or follows it. */
const SHARES = {
  paraphrase: 0.24,
  omit: 0.28,
  insertInstead: 0.6,
  insert: 0.25,
  bracketed: 0.2,
  moved: 0.06,
};

/** What becomes of the headline; for the rest of the cases there is none. */
const HEADLINES = { paraphrase: 0.15, other: 0.4, same: 0.35 };

/** Every story: its language, name, source sentences with their paraphrases, and new sentences. */
export function storiesOf(folder = STORIES) {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => fs.readFileSync(path.join(folder, name), 'utf8').split(/^# /m).slice(1))
    .map((block) => {
      const [head, ...lines] = block.trim().split('\n');
      const [lang, id] = head.split(' ');
      const story = { lang, id: `${lang}-${id}`, source: [], inserted: [], headlines: [] };
      for (const line of lines) {
        const text = line.slice(2);
        if (line.startsWith('=')) story.source.push({ text });
        else if (line.startsWith('~')) story.source.at(-1).paraphrase = text;
        else if (line.startsWith('!')) story.headlines.push(text);
        else story.inserted.push(text);
      }
      return story;
    });
}

/** `rounds` cases of each story. */
export function casesOf(stories, rounds, seed = 1) {
  return stories.flatMap((story, s) =>
    Array.from({ length: rounds }, (_, round) =>
      caseOf(story, round, seededRandom(seed * 7919 + s * 104729 + round)),
    ),
  );
}

/** What becomes of a sentence where an article was written anew from end to end, and how often something new follows. */
const REWRITTEN = { paraphrase: 0.8, insert: 0.3, headline: 0.5 };

/** `rounds` cases of each story of which no sentence was kept. */
export function rewrittenOf(stories, rounds, seed = 2) {
  return stories.flatMap((story, s) =>
    Array.from({ length: rounds }, (_, round) =>
      rewrittenCase(story, round, seededRandom(seed * 7919 + s * 104729 + round)),
    ),
  );
}

function rewrittenCase(story, round, lot) {
  const source = layOut(story.source.map(({ text }) => ({ text })));
  const pool = shuffle(story.inserted, lot);
  const told = story.source.flatMap(({ paraphrase }, k) => {
    const from = [{ doc: 'a', ...source.sentences[k] }];
    const isTold = paraphrase !== undefined && lot() < (k === 0 ? REWRITTEN.headline : REWRITTEN.paraphrase);
    const isFollowed = k > 0 && pool.length > 0 && lot() < REWRITTEN.insert;
    return [
      ...(isTold ? [{ text: paraphrase, verdict: 'reworded', from }] : []),
      ...(isFollowed ? [{ text: pool.pop(), verdict: 'inserted', from: [] }] : []),
    ];
  });
  return wholeCase(story, `rewritten-${round}`, source, told);
}

/** Stories against the source of another one in their language: none of the sentences comes from there. */
export function strangersOf(stories) {
  return stories.flatMap((story) =>
    stories
      .filter((other) => other !== story && other.lang === story.lang)
      .map((other) => {
        const told = [...story.source.map(({ text }) => text), ...story.inserted].map((text) => ({
          text,
          verdict: 'inserted',
          from: [],
        }));
        const source = layOut(other.source.map(({ text }) => ({ text })));
        return wholeCase(story, `stranger-${other.id}`, source, told);
      }),
  );
}

function caseOf(story, round, lot) {
  const source = layOut(story.source.map(({ text }) => ({ text })));
  const pool = shuffle(story.inserted, lot);
  const told = [];
  story.source.forEach(({ text, paraphrase }, k) => {
    const from = [{ doc: 'a', ...source.sentences[k] }];
    const draw = lot();
    if (k === 0) told.push(...headlineOf(story, from, draw));
    else if (paraphrase !== undefined && draw < SHARES.paraphrase)
      told.push({ text: paraphrase, verdict: 'reworded', from });
    else if (draw >= SHARES.paraphrase + SHARES.omit) told.push({ text, verdict: 'verbatim', from });
    const gone = k > 0 && told.at(-1)?.from[0]?.start !== source.sentences[k].start;
    if (k > 0 && pool.length > 0 && lot() < (gone ? SHARES.insertInstead : SHARES.insert)) {
      const text = pool.pop();
      told.push({ text: lot() < SHARES.bracketed ? `[${text}]` : text, verdict: 'inserted', from: [] });
    }
  });
  const sentences = [...told];
  for (let at = 1; at < sentences.length; at++)
    if (lot() < SHARES.moved) {
      const [moved] = sentences.splice(at, 1);
      sentences.splice(1 + Math.floor(lot() * (sentences.length - 1)), 0, moved);
    }
  return wholeCase(story, round, source, sentences);
}

/** A case in the form of the labelled sets. */
function wholeCase(story, name, source, sentences) {
  const suspect = layOut(sentences);
  return {
    id: `${story.id}-${name}`,
    story: story.id,
    lang: story.lang,
    sources: [{ id: 'a', lang: story.lang, ...source }],
    suspect: {
      text: suspect.text,
      sentences: sentences.map(({ verdict, from }, k) => ({
        ...suspect.sentences[k],
        verdict,
        from,
        changes: [],
      })),
    },
    omitted: source.sentences.flatMap((sentence) =>
      sentences.some(({ from }) => from[0]?.start === sentence.start) ? [] : [{ doc: 'a', ...sentence }],
    ),
  };
}

function headlineOf({ source: [first], headlines }, from, draw) {
  let past = HEADLINES.paraphrase;
  if (draw < past) return first.paraphrase ? [{ text: first.paraphrase, verdict: 'reworded', from }] : [];
  past += HEADLINES.other;
  if (draw < past)
    return [{ text: headlines[Math.floor(draw * 1000) % headlines.length], verdict: 'inserted', from: [] }];
  return draw < past + HEADLINES.same ? [{ text: first.text, verdict: 'verbatim', from }] : [];
}

/** A text of sentences: the first on a line of its own where it is a headline, the others three to a paragraph. */
function layOut(sentences) {
  let text = '';
  const spans = sentences.map((sentence, k) => {
    if (k > 0) text += (k === 1 && !/[.!?؟۔।。]\]?$/u.test(text)) || k % 3 === 1 ? '\n\n' : ' ';
    const start = text.length;
    text += sentence.text;
    return { start, end: text.length };
  });
  return { text, sentences: spans };
}

function shuffle(list, lot) {
  const rest = [...list];
  return list.map(() => rest.splice(Math.floor(lot() * rest.length), 1)[0]);
}
