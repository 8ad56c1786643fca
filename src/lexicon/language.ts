import { ARABIC_SCRIPT, LATIN_SCRIPT } from './likeliest.js';

/** How much of a text is looked at: enough for any script and for function words to show. */
const SAMPLE = 2000;

/** A long text is looked at in so many places: it may begin with a caption in another language. */
const PLACES = 4;

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
 * The language of a text: by its script first, then, for scripts of several languages, by the letters that some of
 * them have and others lack, and by their words. `und` where nothing decides.
 *
 * @example
 * detectLanguage('The minister said on Monday that the talks had failed.') // => 'en'
 */
export function detectLanguage(text: string): string {
  const sample = sampleOf(text);
  const counts = { arabic: 0, cyrillic: 0, latin: 0 };
  const others = new Map<string, number>();
  for (const character of sample) {
    const common = commonScript(character.charCodeAt(0));
    if (common !== undefined) {
      if (common !== 'none') counts[common]++;
    } else if (/\p{Script=Latin}/u.test(character)) counts.latin++;
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
  if (counts.arabic === most) return ARABIC_SCRIPT.likeliest(sample) ?? 'ar';
  if (counts.cyrillic === most) return /[іїєґ]/iu.test(sample) ? 'uk' : 'ru';
  return LATIN_SCRIPT.likeliest(sample) ?? 'und';
}

/** The script of the letters that make up most texts, `none` of what is no letter, `undefined` where only a table tells. */
function commonScript(code: number): 'latin' | 'arabic' | 'cyrillic' | 'none' | undefined {
  if (code < 0x80) {
    const small = code | 0x20;
    return small >= 0x61 && small <= 0x7a ? 'latin' : 'none';
  }
  if ((code >= 0x621 && code <= 0x63a) || (code >= 0x641 && code <= 0x64a)) return 'arabic';
  return code >= 0x410 && code <= 0x44f ? 'cyrillic' : undefined;
}

/** A short text whole, of a long one equal pieces from its beginning to its end. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const length = SAMPLE / PLACES;
  const step = (text.length - length) / (PLACES - 1);
  return Array.from({ length: PLACES }, (_, place) => {
    const start = Math.floor(place * step);
    return text.slice(start, start + length);
  }).join('\n');
}
