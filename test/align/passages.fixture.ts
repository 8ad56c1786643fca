import { alignPassages, alignSources } from '../../src/align/passages.js';
import { buildVocabulary } from '../../src/align/vocabulary.js';
import { analyse } from '../../src/analyse.js';
import type { Passage } from '../../src/types.js';

/** Passages of one text against another. */
export function passagesOf(suspect: string, source: string, language = 'en'): readonly Passage[] {
  const { vocabulary, articles } = buildVocabulary([
    analyse({ id: 'suspect', text: suspect, language }),
    analyse({ id: 'source', text: source, language }),
  ]);
  const [a, b] = articles;
  if (a === undefined || b === undefined) throw new Error('two articles went in');
  return alignPassages(a, b, vocabulary);
}

/** Passages of one text against several, whose ids are `source-0`, `source-1` and so on. */
export function passagesOfAll(suspect: string, sources: readonly string[]): readonly Passage[] {
  const { vocabulary, articles } = buildVocabulary([
    analyse({ id: 'suspect', text: suspect, language: 'en' }),
    ...sources.map((text, at) => analyse({ id: `source-${at}`, text, language: 'en' })),
  ]);
  const [first, ...others] = articles;
  if (first === undefined) throw new Error('an article went in');
  return alignSources(first, others, vocabulary);
}

/** The words of both sides, for gold that is easy to read. */
export function wordsOf(
  passages: readonly Passage[],
  suspect: string,
  source: string,
): readonly [string, string][] {
  return passages.map(({ suspect: a, source: { span: b } }) => [
    suspect.slice(a.start, a.end),
    source.slice(b.start, b.end),
  ]);
}

/** A repeatable source of numbers between 0 and 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Moves each word by up to `reach` places, so that words cross the ends of sentences. */
export function shuffleNear(text: string, reach: number, random: () => number): string {
  return text
    .split(/\s+/)
    .map((word, at) => ({ word, place: at + random() * reach }))
    .sort((p, q) => p.place - q.place)
    .map(({ word }) => word)
    .join(' ');
}

/** A text of made-up words, the common ones far more often than the rare, in sentences of twenty. */
export function madeUpText(words: number, random: () => number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  return Array.from({ length: words }, (_, at) => {
    let rank = Math.floor(Math.exp(random() * Math.log(40_000)));
    let word = 'w';
    for (; rank > 0; rank = Math.floor(rank / 26)) word += letters.charAt(rank % 26);
    return at % 20 === 19 ? `${word}.` : word;
  }).join(' ');
}

/** Words that stand in no made-up text, all of one shape. */
export function topicWords(count: number): readonly string[] {
  const consonants = 'bcdfghjklmnpqrstvwz';
  const vowels = 'aeiou';
  return Array.from({ length: count }, (_, at) => {
    const vowel = Math.floor(at / consonants.length);
    const last = Math.floor(vowel / vowels.length);
    return `topic${consonants[at % consonants.length]}${vowels[vowel % vowels.length]}${consonants[last]}`;
  });
}

/** A made-up text with a share of words of its topic, the first ones more often. */
export function topicText(
  topic: readonly string[],
  share: number,
  words: number,
  random: () => number,
): string {
  const common = () => topic[Math.floor(20 * (topic.length / 20 + 1) ** random() - 20)];
  return madeUpText(words, random)
    .split(' ')
    .map((word) => (random() < share ? `${common()}${word.endsWith('.') ? '.' : ''}` : word))
    .join(' ');
}

export const LIGHTHOUSE = `The old lighthouse on Cape Merrow will be lit again in October, the harbour trust announced. Its lamp went dark
in 1974, when the keeper Tobias Wendell retired and the ferry line to the outer islands closed. Volunteers have spent
nine winters scraping rust from the gallery, casting new glass prisms after drawings found in a Lisbon attic, and
carrying 212 granite steps up the cliff by hand. The trust's treasurer, Ingrid Solberg, put the cost at 1.3 million
crowns, two thirds of it given by fishermen's families. Schoolchildren will draw lots for the honour of turning the switch.`;

export const BEES = `Beekeepers in the Alder valley lost a third of their hives last spring, and a laboratory now blames a mite that
came with imported pumpkin seedlings. Doctor Amara Osei, who led the work, counted the parasites on forty thousand
bees photographed at the hive door. Colonies near buckwheat fields fared better, perhaps because nectar there is rich
in rutin. The ministry of agriculture has promised quarantine for seedlings and cheap loans for new queens.`;

export const TRAM = `Commuters in Port Halloway waited ninety minutes on Tuesday after a tram slipped its cable on Juniper Hill. Nobody
was hurt, though the driver, Marcus Tilley, was treated for shock. Engineers traced the fault to a brake shoe fitted
backwards during overnight repairs, and the operator refunded eleven thousand tickets.`;

export const CHOIR = `A choir of retired miners has recorded forty songs that were sung underground and never written down. The
linguist Petra Vance followed them for six years with a tape machine, and noted three dialects that survive nowhere
else. The archive of Sankt Veit opens the collection to the public in May, with a loom, two lamps and a cage for canaries.`;
