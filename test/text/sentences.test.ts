import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { splitSentences } from '../../src/text/sentences.js';
import { tokenize } from '../../src/text/tokens.js';

/** Splits `one. | two.` and returns it with its bars where the splitter put them; brackets show as they stand. */
function split(marked: string, language: string): string {
  const text = marked.replaceAll('|', '');
  return splitSentences(text, lexiconOf(language))
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');
}

type Row = readonly [marked: string, why: string];

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['The dam held. | Rain came! | Did it stop? | It did.', 'stops of three kinds'],
    ['Dam holds as rain comes\n| The dam held on Friday.', 'a headline without a stop'],
    ['The dam held\nall night. | Rain came.', 'a line that only broke because it was full'],
    ['The dam held.\n| rain came', 'a stop at the end of a line'],
    ['Gov. Ann Lee met Dr. Roy in St. Paul. | They spoke.', 'titles'],
    ['It was signed by J. R. Stone. | He left.', 'initials'],
    ['The U.S. fleet sailed at 4 p.m. on Monday. | It rained.', 'acronyms'],
    ['Prices rose 7.8 points to 1.250 crowns. | They fell.', 'figures'],
    ['See example.org or docs.example.com/a.html for more. | It helps.', 'addresses'],
    ['"Stop!" she said. | He stopped.', 'a quotation that goes on'],
    ['"It held." | "It did not." | They argued.', 'quotations that end their sentences'],
    ['They waited ... and left. | Nobody came.', 'a pause'],
    ['What?! | No.', 'a run of stops'],
    ['The dam held., | The rain came., | It stopped.', 'joints of lost paragraphs'],
    ['Acme Inc., which built it, paid. | It closed.', 'a comma after an abbreviation is no joint'],
    ['The dam held.|Rain came later that day.', 'words run together'],
    ['Ann (a nurse. of sorts) left. | Ben stayed.', 'round brackets with a stop in them'],
    ['He left (for good.) | She stayed.', 'a round bracket closes after the stop'],
    ['- bread\n| - salt\n| - water', 'list items'],
    ['1. Bread is baked.\n| 2. Salt is dried.', 'numbered items'],
    ['He said: "It held. | It will hold." | They left.', 'a quotation of two sentences'],
    ['Nr 5. | The end', 'no stop at the end'],
  ],
  de: [
    ['Am 3. Oktober fiel der Damm. | Es regnete.', 'ordinal days'],
    ['Das kostet ca. 5 Mio. Euro. | Das ist bzw. war viel.', 'abbreviations'],
    ['„Nein“, sagte sie. | „Doch“, sagte er.', 'German quotation marks'],
  ],
  fr: [
    ['« Il tient », dit-elle. | Il pleut !', 'spaces within the quotation marks'],
    ['M. Roy a vu Mme Lee. | Ils ont parlé.', 'titles'],
  ],
  es: [['¿Aguantó la presa? | ¡Sí! | Llovió.', 'stops that open too']],
  ru: [
    ['Это было в 2010 г. на севере. | Дамба устояла.', 'a year'],
    ['А. С. Петров ушёл. | Дождь шёл.', 'initials'],
  ],
  ar: [
    ['صمد السد. | هل هطل المطر؟ | نعم.', 'the Arabic question mark'],
    ['بعد الحريق.. لجنة تحقق في الأسباب\n| بدأ التحقيق أمس.', 'two dots as a dash'],
    ['صمد السد., | وهطل المطر., | ثم توقف.', 'joints'],
    ['قال الوزير، أمس، "صمد السد", | ثم هطل المطر.', 'a Latin comma among Arabic ones'],
  ],
  fa: [['سد ایستاد. | آیا باران آمد؟ | بله.', 'Persian']],
  ur: [['بند قائم رہا۔ | بارش آئی۔ | کیا رکی؟', 'the Urdu stop']],
  hi: [
    ['बाँध टिका रहा। | बारिश आई। | क्या रुकी?', 'the danda'],
    ['बाँध टिका रहा।| बारिश आई।', 'without a space'],
  ],
  zh: [
    ['大坝守住了。| 后来下雨了！| 雨停了吗？', 'Chinese stops'],
    ['他说：“大坝守住了。| 没有人受伤。”| 然后他离开了。', 'a quotation of two sentences'],
    ['“守住了。”，他说。| 雨停了。', 'a comma after the quotation'],
  ],
};

describe.each(Object.entries(TABLE))('sentences, %s', (language, rows) => {
  test.each(rows)('%j: %s', (marked) => {
    const wanted = marked.split('|').map((part) => part.trim());
    expect(split(marked, language).split(' | ')).toEqual(wanted.map(withoutJoint));
  });
});

/** The comma of a joint belongs to no sentence. */
function withoutJoint(sentence: string): string {
  return sentence.replace(/([.!?]|["»”])[,،]$/, '$1');
}

describe('square brackets', () => {
  const spans = (text: string) =>
    splitSentences(text, lexiconOf('en')).map(({ start, end, bracketed }) =>
      bracketed ? `[${text.slice(start, end)}]` : text.slice(start, end),
    );

  test.each([
    ['It fell. [Experts doubt it.] They left.', ['It fell.', '[Experts doubt it.]', 'They left.']],
    [
      'It fell. [Some doubt it. Others do not.] End.',
      ['It fell.', '[Some doubt it.]', '[Others do not.]', 'End.'],
    ],
    ['He [the mayor] left.', ['He [the mayor] left.']],
    ['It fell. [Experts doubt it.', ['It fell.', '[Experts doubt it.']],
    ['It fell, [as experts had said.] They left.', ['It fell,', '[as experts had said.]', 'They left.']],
  ])('%j', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...['Rain', 'fell', 'dam', 'Dr', 'U.S.', '12', '3.5', 'السد', 'صمد', '大坝', 'बाँध', 'é', '🔥'],
    ...['.', '..', '…', '!', '?', '؟', '。', '।', ',', '،', '.,', '"', '“', '”', '«', '»'],
    ...['[', ']', '(', ')', '\n', '\n\n', '\r\n', ' ', ' ', '\u00a0', '- ', '1. ', ':'],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const languages = fc.constantFrom('en', 'ar', 'zh', 'hi', 'de', 'und');

  test('has every word in exactly one sentence', () => {
    fc.assert(
      fc.property(text, languages, (sample, language) => {
        const sentences = splitSentences(sample, lexiconOf(language));
        const { form, start, end } = tokenize(sample);
        form.forEach((_, i) => {
          if (!/[\p{L}\p{N}]/u.test(sample.slice(start[i], end[i]))) return;
          const holding = sentences.filter((s) => s.start <= (start[i] ?? 0) && (end[i] ?? 0) <= s.end);
          expect(holding).toHaveLength(1);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('has every letter in exactly one sentence', () => {
    fc.assert(
      fc.property(text, languages, (sample, language) => {
        const covered = new Uint8Array(sample.length);
        for (const { start, end } of splitSentences(sample, lexiconOf(language)))
          for (let at = start; at < end; at++) covered[at] = (covered[at] ?? 0) + 1;
        for (let at = 0; at < sample.length; at++)
          if (/[\p{L}\p{Nd}]/u.test(sample[at] ?? '') && sample[at] !== 'ـ') expect(covered[at]).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });

  test('has sentences in order, none empty, none with white space round it', () => {
    fc.assert(
      fc.property(text, languages, (sample, language) => {
        let before = 0;
        for (const { start, end } of splitSentences(sample, lexiconOf(language))) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(sample.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(sample.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('signs of two code units', () => {
  test.each([
    ['😀😀', ''],
    ['The dam held.\n🎉🎉🎉\nRain came.', 'The dam held. | Rain came.'],
    ['\ud800 \udc00', ''],
    ['𝐓𝐡𝐞 𝐝𝐚𝐦', '𝐓𝐡𝐞 𝐝𝐚𝐦'],
    ['𠮷𠮷。', '𠮷𠮷。'],
    ['👍 The dam held.', '👍 The dam held.'],
  ])('%j', (text, shown) => {
    expect(split(text, 'en')).toBe(shown);
  });
});

describe('degenerate texts', () => {
  test.each([
    ['a word without an end', 'a'.repeat(200_000), 1],
    ['only opening brackets', '['.repeat(200_000), 0],
    ['only closing brackets', ']'.repeat(200_000), 0],
    ['nested brackets', '['.repeat(100_000) + ']'.repeat(100_000), 0],
    ['only dots', '.'.repeat(200_000), 0],
    ['dots and spaces', '. '.repeat(100_000), 0],
    ['only quotation marks', '"'.repeat(200_000), 0],
    ['only line ends', '\n'.repeat(200_000), 0],
    ['letters with stops between', 'a.'.repeat(100_000), 1],
    ['sentences of a word', 'No. '.repeat(50_000).trim(), 50_000],
    ['lines of a word', 'Yes\n'.repeat(50_000), 50_000],
    ['wrapped lines', 'yes\n'.repeat(50_000), 100],
    ['ideographic stops', '好。'.repeat(100_000), 100_000],
  ])('200,000 characters of %s', (_, text, count) => {
    expect(splitSentences(text, lexiconOf('und')).length).toBe(count);
  });

  test('a text without stops is cut into stretches at spaces', () => {
    const sentences = splitSentences('word '.repeat(40_000), lexiconOf('en'));
    expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThan(2100);
  });
});
