// What traditions are made of: sentences without a meaning, of the words of the stories in test/gold/time, which were
// written for this project in twelve languages; a word comes as often as it does there. So there is no end of them, no two
// are alike by chance, and none tells of a time. Each tradition has words of its own too, coined of halves of others, as each
// story has its names and things.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { between, pick } from './random.mjs';

const STORIES = fileURLToPath(new URL('../../test/gold/time', import.meta.url));

/** Languages written with spaces between words: edits are made word by word. */
export const LANGUAGES = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'hi', 'pt', 'ru', 'tr', 'ur'];

const cache = new Map();

/** @returns {{ words: string[], stop: string }} every word as often as it stands in the stories. */
export function materialOf(language) {
  if (!cache.has(language)) cache.set(language, readMaterial(language));
  return cache.get(language);
}

function readMaterial(language) {
  const lines = fs.readFileSync(path.join(STORIES, `${language}.jsonl`), 'utf8').split('\n');
  const texts = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line).text ?? '');
  const words = texts.flatMap(
    (text) => text.match(/(?<![\p{L}\p{M}\p{N}'’-])\p{L}[\p{L}\p{M}]*(?![\p{L}\p{M}\p{N}'’-])/gu) ?? [],
  );
  const stop = { hi: '।', ur: '۔' }[language] ?? '.';
  return { words, stop };
}

/** Words that only one tradition has. */
const TOPIC_WORDS = 90;
/** How many of its words are of those. */
const TOPIC_SHARE = 0.45;

/** The material of one tradition. */
export function withTopic(random, { words, stop }) {
  const long = words.filter((word) => word.length >= 4);
  const coin = () => {
    const [head, tail] = [pick(random, long), pick(random, long)];
    return head.slice(0, Math.ceil(head.length / 2)) + tail.slice(Math.floor(tail.length / 2));
  };
  return { words, stop, topic: Array.from({ length: TOPIC_WORDS }, coin) };
}

export function pickWord(random, { words, topic }) {
  return pick(random, random() < TOPIC_SHARE ? topic : words);
}

/** 8 to 24 words, the last one with its stop. */
export function newSentence(random, material) {
  const sentence = Array.from({ length: between(random, 8, 24) }, () => pickWord(random, material));
  return [capital(sentence[0]), ...sentence.slice(1, -1), `${sentence.at(-1)}${material.stop}`];
}

function capital(word) {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
}

export function newText(random, material, sentences) {
  return Array.from({ length: sentences }, () => newSentence(random, material));
}
