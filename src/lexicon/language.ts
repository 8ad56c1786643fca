import { LANGUAGES } from '../lang/index.js';
import { tokenize } from '../text/tokens.js';
import { lexiconOf } from './lexicon.js';

/** How much of a text is looked at: enough for any script and for function words to show. */
const SAMPLE = 3000;

/** Scripts that one language of the news writes by itself. */
const BY_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Ethiopic}/u, 'am'],
];

/**
 * The language of a text: by its script first, then, for scripts of several languages, by letters that only one of them
 * has and by function words. `und` where nothing decides.
 *
 * @example
 * detectLanguage('The minister said on Monday that the talks had failed.') // => 'en'
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const counts = { arabic: 0, cyrillic: 0, latin: 0 };
  const others = new Map<string, number>();
  for (const character of sample) {
    if (/\p{Script=Latin}/u.test(character)) counts.latin++;
    else if (/\p{Script=Arabic}/u.test(character)) counts.arabic++;
    else if (/\p{Script=Cyrillic}/u.test(character)) counts.cyrillic++;
    else if (/\p{L}/u.test(character)) {
      const language = BY_SCRIPT.find(([script]) => script.test(character))?.[1] ?? 'und';
      others.set(language, (others.get(language) ?? 0) + 1);
    }
  }
  const [other, otherCount] = [...others].sort((a, b) => b[1] - a[1])[0] ?? ['und', 0];
  // An ideograph is about a word, a letter a fifth of one.
  const weight = other === 'zh' || other === 'ja' ? 3 : 1;
  const most = Math.max(counts.arabic, counts.cyrillic, counts.latin, otherCount * weight);
  if (most === 0) return 'und';
  if (otherCount * weight === most)
    return other === 'zh' && (others.get('ja') ?? 0) * 20 > otherCount ? 'ja' : other;
  if (counts.arabic === most) return arabicScript(sample);
  if (counts.cyrillic === most) return /[іїєґ]/iu.test(sample) ? 'uk' : 'ru';
  return byFunctionWords(sample, ['en', 'fr', 'es', 'de', 'pt', 'tr']);
}

function arabicScript(sample: string): string {
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const urdu = count(/[ٹڈڑےں]/gu);
  const persian = count(/[پچژگ]/gu);
  const shared = count(/[یکہ]/gu);
  const arabic = count(/[ةىيكأإ]/gu);
  if (urdu >= 2 && urdu * 40 > sample.length * 0.5) return 'ur';
  if ((persian > 0 && persian + shared > arabic) || shared > 2 * arabic + 2)
    return urdu > persian ? 'ur' : 'fa';
  return 'ar';
}

/** Letters that one of the languages in Latin script has and the others lack. */
const TELLING_LETTERS: Readonly<Record<string, RegExp>> = {
  tr: /[ğışİ]/gu,
  de: /[äöß]/gu,
  es: /[ñ¿¡]/gu,
  pt: /[ãõ]/gu,
  fr: /[èêœ]/gu,
};

/** One telling letter in so many words is as good as a share of function words of a tenth. */
const WORDS_A_LETTER = 12;

/** The language with the largest share of its function words and telling letters in the text, if that says anything. */
function byFunctionWords(sample: string, languages: readonly string[]): string {
  const { form } = tokenize(sample);
  let best = 'und';
  let bestShare = form.length < 12 ? 0.1 : 0.15;
  for (const { code } of LANGUAGES) {
    if (!languages.includes(code)) continue;
    const { isFunctionWord } = lexiconOf(code);
    const words =
      form.filter((word) => word.length > 1 && isFunctionWord(word)).length / Math.max(1, form.length);
    const telling = TELLING_LETTERS[code];
    const letters =
      telling === undefined ? 0 : (sample.match(telling)?.length ?? 0) / Math.max(1, form.length);
    const share = words + Math.min(0.15, (letters * WORDS_A_LETTER) / 10);
    if (share > bestShare) {
      best = code;
      bestShare = share;
    }
  }
  return best;
}
