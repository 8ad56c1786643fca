import type { Disguise, DisguiseFinder, KnownWords } from './disguise.js';

/** What digits and signs are written for, by script. */
const LATIN: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'gb',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'li',
  '+': 't',
  '€': 'e',
};
const CYRILLIC: Readonly<Record<string, string>> = {
  '0': 'о',
  '1': 'іил',
  '3': 'зе',
  '4': 'ча',
  '5': 'б',
  '6': 'б',
  '7': 'т',
  '8': 'в',
  '9': 'дя',
  '@': 'а',
  $: 'с',
  '!': 'і',
  '€': 'е',
};
const ARABIC: Readonly<Record<string, string>> = {
  '0': 'ه',
  '1': 'ا',
  '2': 'اء',
  '3': 'ع',
  '4': 'ذش',
  '5': 'خه',
  '6': 'ط',
  '7': 'ح',
  '8': 'قغ',
  '9': 'صقو',
  '@': 'ا',
};

/** Shorter words come about by chance. */
const SHORTEST = 3;

/** So many readings of one word are tried at the most. */
const MOST_READINGS = 64;

/** `att4ck`, `g0vernment`: digits and signs that stand for letters, where the word is one of the other articles. */
export const digitsForLetters: DisguiseFinder = {
  mayHave: (text) => /\p{L}[\p{Nd}@$!|+€]+|[\p{Nd}@$!|+€]+\p{L}/u.test(text),
  find({ article: { text }, tokens: { form, start, end } }, known) {
    const found: Disguise[] = [];
    for (let at = 0; at < form.length; ) {
      let last = at + 1;
      let word = form[at] as string;
      while (last < form.length) {
        const gap = text.slice(end[last - 1], start[last]).replace(/\p{Cf}/gu, '');
        if (!/^[@!|+]{0,2}$/.test(gap)) break;
        word += gap + form[last];
        last++;
      }
      const before = /[@!|+]$/.exec(text.slice(0, start[at]).slice(-1))?.[0] ?? '';
      const seen =
        /\p{L}/u.test(word) && /[\d@$!|+€]/.test(before + word) ? read(word, before, known) : undefined;
      if (seen !== undefined) found.push({ first: at, last, words: [seen] });
      at = last;
    }
    return found;
  },
};

function read(word: string, before: string, known: KnownWords): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const map = /\p{Script=Arabic}/u.test(word) ? ARABIC : /\p{Script=Cyrillic}/u.test(word) ? CYRILLIC : LATIN;
  for (const text of before === '' ? [word] : [before + word, word])
    for (const reading of readings(text, map)) if (known.has(reading)) return reading;
  return undefined;
}

function readings(word: string, map: Readonly<Record<string, string>>): readonly string[] {
  let found = [''];
  for (const letter of word) {
    const choices = /[\d@$!|+€]/.test(letter) ? [...(map[letter] ?? '')] : [letter];
    found = choices.flatMap((choice) => found.map((head) => head + choice)).slice(0, MOST_READINGS);
  }
  return found;
}
