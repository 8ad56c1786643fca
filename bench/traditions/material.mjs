// What traditions are made of: sentences without a meaning, of the words of the stories in test/gold/time, which were
// written for this project in twelve languages; a word comes as often as it does there. So there is no end of them, no two
// are alike by chance, and none tells of a time.
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

/** 8 to 24 words, the last one with its stop. */
export function newSentence(random, { words, stop }) {
  const sentence = Array.from({ length: between(random, 8, 24) }, () => pick(random, words));
  return [capital(sentence[0]), ...sentence.slice(1, -1), `${sentence.at(-1)}${stop}`];
}

function capital(word) {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
}

export function newText(random, material, sentences) {
  return Array.from({ length: sentences }, () => newSentence(random, material));
}
