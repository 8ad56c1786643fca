// Arabic texts made by lot. They mean nothing, but their words come as those of articles do: a third of them function
// words; few content words very often and very many once; those of its own topic and its own names again and again in
// one article; clitics in front. Beside the words of the library's lists stand some that are made up from three
// consonants and a pattern, for a list of a few thousand words is soon known by every article, and a language is not.

/** Shares of the words of a text, and of the clitics in front of its content words. */
const SHARES = { functionWord: 0.33, phrase: 0.04, own: 0.14, article: 0.35, and: 0.1, preposition: 0.08 };

/** How narrow topics are: the share of their articles' content words that belongs to them all. */
const NARROW = [0.1, 0.8];

/** Words that belong to a topic, and to an article alone; phrases that it repeats, names above all. */
const SIZES = { topic: 300, own: 45, phrases: 12, topicPhrases: 10, madeUp: 15_000 };

/** Words of a sentence, and sentences of a paragraph. */
const SENTENCE = [7, 30];
const PARAGRAPH = [2, 6];

const CONSONANTS = [...'بتثجحخدذرزسشصضطظعغفقكلمنهوي'];

/** Shapes of words: digits stand for the three consonants. */
const PATTERNS = [
  '123',
  '1ا23',
  '12ا3',
  '12ي3',
  '12و3',
  '123ة',
  '12ا3ة',
  'م123',
  'م12و3',
  'م123ة',
  'ت12ي3',
  'ا12ا3',
  'ا1ت23',
  'ا1ت2ا3',
  'است12ا3',
  'مست123',
  'ي123',
  'ت123',
  'ي1ت23',
  'ت1ا23',
  'م1ا23ة',
  '12ا3ات',
  '123ون',
  '1ا23ين',
  '123ية',
  '12ا3ي',
  'أ12ا3',
  '1وا2ي3',
];

/** A whole number of a closed range. */
export function between([least, most], lot) {
  return least + Math.floor(lot() * (most - least + 1));
}

export function pick(list, lot) {
  return list[Math.floor(lot() * list.length)];
}

export function shuffle(list, lot) {
  const rest = [...list];
  for (let i = rest.length - 1; i > 0; i--) {
    const j = Math.floor(lot() * (i + 1));
    [rest[i], rest[j]] = [rest[j], rest[i]];
  }
  return rest;
}

/** Content words, the commonest first, function words, and the synonyms of each word that has some. */
export function wordsOf({ synonyms, fields, functionWords, units, timeUnits }, lot) {
  const entries = (list) =>
    list
      .split(/[,،\n]/)
      .map((entry) => entry.trim())
      .filter(Boolean);
  const single = (word) => /^\p{L}{3,}$/u.test(word);
  const groups = entries(synonyms).map((entry) => entry.split('=').filter(single));
  const group = new Map(groups.flatMap((members) => members.map((word) => [word, members])));
  const listed = new Set([
    ...groups.flat(),
    ...[fields, units, timeUnits]
      .flatMap(entries)
      .flatMap((entry) => entry.replaceAll('*', '').split('='))
      .filter(single),
  ]);
  const madeUp = new Set();
  while (madeUp.size < SIZES.madeUp) {
    const root = [pick(CONSONANTS, lot), pick(CONSONANTS, lot), pick(CONSONANTS, lot)];
    for (const pattern of shuffle(PATTERNS, lot).slice(0, 6)) {
      const word = pattern.replace(/\d/g, (digit) => root[digit - 1]);
      if (!listed.has(word)) madeUp.add(word);
    }
  }
  return {
    content: [...shuffle([...listed], lot), ...madeUp],
    functionWords: entries(functionWords).filter((word) => !word.includes(' ')),
    group,
  };
}

/** The words and the phrases that the articles on one topic have in common. */
export function topicOf({ content }, lot) {
  const words = shuffle(
    Array.from({ length: SIZES.topic }, () => content[Math.floor(content.length * lot() ** 2)]),
    lot,
  );
  const [least, most] = NARROW;
  return { words, share: least + lot() * (most - least), phrases: phrasesOf(words, SIZES.topicPhrases, lot) };
}

function phrasesOf(words, count, lot) {
  return Array.from({ length: count }, () =>
    Array.from({ length: between([2, 4], lot) }, () => pick(words, lot)),
  );
}

/** An article of so many words, each with the stop or the comma behind it; a word may begin with a line break. */
export function drawArticle({ content, functionWords }, topic, length, lot) {
  const own = Array.from({ length: SIZES.own }, () => pick(content, lot));
  const phrases = [...phrasesOf(own, SIZES.phrases, lot), ...topic.phrases];
  const words = [];
  let left = between(SENTENCE, lot);
  let sentences = between(PARAGRAPH, lot);
  let lineBreak = '';
  const add = (word) => {
    left--;
    const stop = left === 0 ? '.' : lot() < 0.05 ? '،' : '';
    words.push(lineBreak + word + stop);
    lineBreak = '';
    if (left > 0) return;
    left = between(SENTENCE, lot);
    if (--sentences > 0) return;
    sentences = between(PARAGRAPH, lot);
    lineBreak = '\n';
  };
  while (words.length < length) {
    const kind = lot();
    if (kind < SHARES.phrase) for (const word of commonest(phrases, 3, lot)) add(word);
    else if (kind < SHARES.phrase + SHARES.functionWord) add(commonest(functionWords, 6, lot));
    else {
      const whose = lot();
      const list = whose < SHARES.own ? own : whose < SHARES.own + topic.share ? topic.words : content;
      add(dress(commonest(list, 25, lot), lot));
    }
  }
  return words.slice(0, length);
}

/**
 * A word of a list by its rank, the first ones most often (Zipf), softened at the head as Mandelbrot has it: even the
 * first content word of an article is one in many.
 */
function commonest(list, head, lot) {
  const scale = (list.length + head) / head;
  return list[Math.min(list.length - 1, Math.floor(head * scale ** lot() - head))];
}

function dress(word, lot) {
  let dressed = lot() < SHARES.article ? `ال${word}` : word;
  if (lot() < SHARES.preposition) dressed = `ب${dressed}`;
  return lot() < SHARES.and ? `و${dressed}` : dressed;
}
