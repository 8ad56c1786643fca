import type { Lexicon } from '../../lexicon/lexicon.js';

/** A figure read from the words of a text. */
export interface Figure {
  readonly value: number;
  /** Token after its last one. */
  readonly last: number;
}

/**
 * Reads the figure that begins at token `at`: digits, or number words added and multiplied as languages do
 * (`two hundred and five`, `مئتان وخمسة`, `2.1 million`); `undefined` where none begins.
 */
export function readFigure(
  form: readonly string[],
  at: number,
  end: number,
  lexicon: Lexicon,
): Figure | undefined {
  const opening = form[at];
  // Most words begin no figure, and are asked about often.
  if (opening === undefined || !(startsWithDigit(opening) || lexicon.beginsFigure(opening))) return undefined;
  if (lexicon.list('notNumbers').match(form, at) !== undefined) return undefined;
  const fraction = lexicon.values('fractions').matchWithClitics(form, at, lexicon.clitics);
  if (fraction !== undefined && fraction.length > 1 && at + fraction.length <= end) {
    const last = at + fraction.length;
    // `half of`: the preposition belongs to what is divided.
    return {
      value: fraction.value,
      last: lexicon.isFunctionWord(form[last - 1] as string) ? last - 1 : last,
    };
  }
  const ideographs = readIdeographs(form, at, end, lexicon);
  if (ideographs !== undefined) return ideographs;
  let total = 0;
  let group: number | undefined;
  let scale = 1;
  let last = at;
  for (let i = at; i < end; ) {
    const digits = valueOfDigits(form[i] as string, lexicon.language);
    if (digits !== undefined) {
      if (group !== undefined) break;
      group = digits;
      last = ++i;
      // `1 440`: thousands set apart by a space.
      while (i < end && /^\d{1,3}$/.test(form[at] as string) && /^\d{3}$/.test(form[i] as string)) {
        group = group * 1000 + Number(form[i]);
        last = ++i;
      }
      continue;
    }
    // `12 في المئة`: the hundred of per cent.
    if (i > at && lexicon.list('percent').match(form, i) !== undefined) break;
    const magnitude = lexicon.values('magnitudes').matchWithClitics(form, i, lexicon.clitics);
    const word =
      lexicon.values('numbers').matchWithClitics(form, i, lexicon.clitics) ??
      (i === at
        ? (lexicon.values('ordinals').matchWithClitics(form, i, lexicon.clitics) ??
          lexicon.values('fractions').matchWithClitics(form, i, lexicon.clitics))
        : undefined);
    const isOrdinal =
      i === at &&
      lexicon.values('numbers').matchWithClitics(form, i, lexicon.clitics) === undefined &&
      lexicon.values('ordinals').matchWithClitics(form, i, lexicon.clitics) !== undefined;
    if (magnitude !== undefined && (group !== undefined || total > 0 || word === undefined)) {
      if (magnitude.value < 1000) group = (group ?? 1) * magnitude.value;
      else {
        total += (group ?? 1) * magnitude.value;
        group = undefined;
        scale = magnitude.value;
      }
      i += magnitude.length;
      last = i;
      continue;
    }
    if (word !== undefined) {
      if (group === undefined) group = word.value;
      else if (word.value === 100 && group < 100) group *= 100;
      else if (fitsAfter(group, word.value)) group += word.value;
      else break;
      i += word.length;
      last = i;
      if (isOrdinal) break;
      continue;
    }
    const part = i > at ? lexicon.values('fractions').matchWithClitics(form, i, lexicon.clitics) : undefined;
    if (part !== undefined && part.value < 1 && i + part.length <= end) {
      // `two and a half`; `a million and a half` is half a million more.
      if (group === undefined) total += part.value * scale;
      else group += part.value;
      i += part.length;
      last = i;
    } else if (
      i > at &&
      i + 1 < end &&
      isJoiner(form[i] as string, lexicon) &&
      startsNumber(form, i + 1, lexicon)
    )
      i++;
    else break;
  }
  return last > at ? { value: total + (group ?? 0), last } : undefined;
}

function startsWithDigit(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/**
 * Ideographs count by place: `二十五` is 2 x 10 + 5, `三万二千` is 3 x 10,000 + 2 x 1,000, `二〇二五` is 2,025; `undefined`
 * for `两三百`, two or three hundred.
 */
function readIdeographs(
  form: readonly string[],
  at: number,
  end: number,
  lexicon: Lexicon,
): Figure | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let last = at;
  for (; last < end && /^\p{Script=Han}$/u.test(form[last] as string); last++) {
    const word = [form[last] as string];
    const value = (lexicon.values('numbers').match(word, 0) ?? lexicon.values('magnitudes').match(word, 0))
      ?.value;
    if (value === undefined) break;
    if (value >= 10 && digit !== undefined && digit >= 10) return undefined;
    if (value < 10) digit = 10 * (digit ?? 0) + value;
    else if (value < 10_000) {
      section += (digit ?? 1) * value;
      digit = undefined;
    } else {
      if (section + (digit ?? 0) === 0) break;
      total += (section + (digit ?? 0)) * value;
      section = 0;
      digit = undefined;
    }
  }
  return last > at ? { value: total + section + (digit ?? 0), last } : undefined;
}

/** Units after tens, tens after hundreds; in German and Arabic units come before tens. */
function fitsAfter(group: number, value: number): boolean {
  const [small, large] = group < value ? [group, value] : [value, group];
  if (small === 0 || large < 10) return false;
  const step = large >= 100 ? 100 : 10;
  return large % step === 0 && small < step;
}

function isJoiner(word: string, lexicon: Lexicon): boolean {
  return word.length <= 3 && lexicon.isFunctionWord(word) && lexicon.list('connectives').has(word);
}

function startsNumber(form: readonly string[], at: number, lexicon: Lexicon): boolean {
  return lexicon.values('numbers').match(form, at) !== undefined;
}

/** Languages whose newsrooms write a point between thousands; elsewhere it is a decimal point. */
const POINT_BETWEEN_THOUSANDS = new Set(['de', 'es', 'pt', 'tr', 'it', 'nl', 'id']);

/** The value of a token of digits: `2750`, `7.8`, `9,40`, `2.750.000`; `undefined` for any other token. */
export function valueOfDigits(word: string, language = 'und'): number | undefined {
  if (!/^\d/.test(word)) return undefined;
  const fraction = /^(\d+)⁄(\d+)$/.exec(word);
  if (fraction !== null) return Number(fraction[1]) / Number(fraction[2]);
  const grouped = POINT_BETWEEN_THOUSANDS.has(language)
    ? /^\d{1,3}(?:\.\d{3})+$/
    : /^\d{1,3}(?:\.\d{3}){2,}$/;
  if (grouped.test(word)) return Number(word.replaceAll('.', ''));
  const value = Number(word.replace(',', '.'));
  return Number.isNaN(value) ? undefined : value;
}
