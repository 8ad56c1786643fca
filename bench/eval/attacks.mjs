// Ways to make a text unlike itself, by how much of it a reader still sees: the same, nearly the same, most of it.

const ALL = ['ar', 'en', 'ru', 'zh'];

/** Every `n`th match of a pattern replaced. */
const every = (n, pattern, replace) => (text) => {
  let seen = 0;
  return text.replace(pattern, (match) => (seen++ % n === 0 ? replace(match) : match));
};

const swap = (from, to) => {
  const map = new Map([...from].map((letter, i) => [letter, [...to][i] ?? letter]));
  return (text) => Array.from(text, (letter) => map.get(letter) ?? letter).join('');
};

const CYRILLIC = 'асеорхуіАВСЕНКМОРТХ';
const LATIN = 'aceopxyiABCEHKMOPTX';
const LATIN_ONLY = 'aceopxyiABCEHKMOPTX';
const LATIN_TWINS = 'асеорхуіАВСЕНКМОРТХ';

/** Arabic letters as presentation forms, in their isolated or initial shape. */
const FORMS = {
  ا: 'ﺍ',
  ب: 'ﺑ',
  ت: 'ﺗ',
  ث: 'ﺛ',
  ج: 'ﺟ',
  ح: 'ﺣ',
  خ: 'ﺧ',
  د: 'ﺩ',
  ذ: 'ﺫ',
  ر: 'ﺭ',
  ز: 'ﺯ',
  س: 'ﺳ',
  ش: 'ﺷ',
  ص: 'ﺻ',
  ض: 'ﺿ',
  ط: 'ﻃ',
  ظ: 'ﻇ',
  ع: 'ﻋ',
  غ: 'ﻏ',
  ف: 'ﻓ',
  ق: 'ﻗ',
  ك: 'ﻛ',
  ل: 'ﻟ',
  م: 'ﻣ',
  ن: 'ﻧ',
  ه: 'ﻫ',
  و: 'ﻭ',
  ي: 'ﻳ',
  ة: 'ﺓ',
  ى: 'ﻯ',
  أ: 'ﺃ',
  إ: 'ﺇ',
  آ: 'ﺁ',
  ء: 'ﺀ',
  ئ: 'ﺋ',
  ؤ: 'ﺅ',
};

const DIGITS = '٠١٢٣٤٥٦٧٨٩';

/** Letters set apart, words by two spaces. */
const spaced = (text) => text.replace(/\p{L}{3,}/gu, (word) => ` ${[...word].join(' ')} `);

/** @type {readonly import('./attacks.d.mts').Attack[]} */
export const ATTACKS = [
  {
    name: 'zero-width spaces within words',
    degree: 'identical',
    languages: ALL,
    apply: (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200b'),
  },
  {
    name: 'zero-width joiners and byte order marks',
    degree: 'identical',
    languages: ALL,
    apply: every(3, /\p{L}(?=\p{L})/gu, (letter) => `${letter}\u200d\ufeff\u2060`),
  },
  {
    name: 'bidirectional controls',
    degree: 'identical',
    languages: ALL,
    apply: every(4, /\p{L}+/gu, (word) => `\u2066${word.slice(0, 1)}\u200e${word.slice(1)}\u2069`),
  },
  {
    name: 'soft hyphens',
    degree: 'identical',
    languages: ['en', 'ru'],
    apply: (text) => text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, '\u00ad'),
  },
  {
    name: 'variation selectors and tags',
    degree: 'identical',
    languages: ALL,
    apply: every(2, /\p{L}/gu, (letter) => `${letter}\ufe0f\u{e0041}`),
  },
  {
    name: 'look-alike letters',
    degree: 'identical',
    languages: ['en'],
    apply: swap(LATIN_ONLY, LATIN_TWINS),
  },
  { name: 'look-alike letters', degree: 'identical', languages: ['ru'], apply: swap(CYRILLIC, LATIN) },
  {
    name: 'some look-alike letters',
    degree: 'identical',
    languages: ['en'],
    apply: every(2, /[aceopxyi]/g, swap(LATIN_ONLY, LATIN_TWINS)),
  },
  {
    name: 'some look-alike letters',
    degree: 'identical',
    languages: ['ru'],
    apply: every(2, /[асеорху]/g, swap(CYRILLIC, LATIN)),
  },
  {
    name: 'presentation forms',
    degree: 'identical',
    languages: ['ar'],
    apply: (text) => text.replace(/\p{Script=Arabic}/gu, (letter) => FORMS[letter] ?? letter),
  },
  { name: 'decomposed', degree: 'identical', languages: ALL, apply: (text) => text.normalize('NFD') },
  {
    name: 'tatweel',
    degree: 'normalisable',
    languages: ['ar'],
    apply: (text) => text.replace(/(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=\p{Script=Arabic})/gu, 'ـ'),
  },
  {
    name: 'vowel signs',
    degree: 'normalisable',
    languages: ['ar'],
    apply: every(2, /\p{L}(?=\p{L})/gu, (letter) => `${letter}َ`),
  },
  {
    name: 'Persian letters',
    degree: 'normalisable',
    languages: ['ar'],
    apply: swap('كيىةه', 'کییۃہ'),
  },
  {
    name: 'digits of another script',
    degree: 'normalisable',
    languages: ALL,
    apply: (text) => text.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit),
  },
  {
    name: 'full width and mathematical letters',
    degree: 'normalisable',
    languages: ['en'],
    apply: (text) =>
      text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)),
  },
  {
    name: 'full width',
    degree: 'normalisable',
    languages: ['en', 'zh'],
    apply: (text) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  },
  {
    name: 'letters set apart, words further',
    degree: 'normalisable',
    languages: ['ar', 'en', 'ru'],
    apply: spaced,
  },
  {
    name: 'letters set apart, one space everywhere',
    degree: 'approximate',
    languages: ['ar', 'en', 'ru'],
    apply: (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, ' '),
  },
  {
    name: 'ideographs set apart',
    degree: 'normalisable',
    languages: ['zh'],
    apply: (text) => text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' '),
  },
  {
    name: 'letters set apart by points',
    degree: 'approximate',
    languages: ['en', 'ru'],
    apply: every(2, /\p{L}{4,}/gu, (word) => [...word].join('.')),
  },
  {
    name: 'digits for letters',
    degree: 'approximate',
    languages: ['en'],
    apply: every(2, /[oieast]/g, swap('oieast', '013457')),
  },
  {
    name: 'digits for letters',
    degree: 'approximate',
    languages: ['ru'],
    apply: every(2, /[озчб]/g, swap('озчб', '0346')),
  },
  {
    name: 'digits for letters',
    degree: 'approximate',
    languages: ['ar'],
    apply: every(2, /[عحخطق]/g, swap('عحخطق', '37569')),
  },
  {
    name: 'letters without dots',
    degree: 'approximate',
    languages: ['ar'],
    apply: swap('بتثنيجخذزشضظغفقةى', 'ٮٮٮںٮححدرسصطعڡٯهى'),
  },
];
