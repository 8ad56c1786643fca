import { describe, expect, test } from '@jest/globals';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { abbreviation } from '../../src/text/breaks/abbreviation.js';
import { continuation } from '../../src/text/breaks/continuation.js';
import { figure } from '../../src/text/breaks/figure.js';
import { BREAK_RULES } from '../../src/text/breaks/index.js';
import { insideWord } from '../../src/text/breaks/inside-word.js';
import { joint } from '../../src/text/breaks/joint.js';
import { pause } from '../../src/text/breaks/pause.js';
import type { BreakContext, BreakRule } from '../../src/text/breaks/rule.js';
import { unspaced } from '../../src/text/breaks/unspaced.js';
import { foldText } from '../../src/text/fold.js';

type Decision = 'break' | 'join' | undefined;
type Row = readonly [marked: string, decision: Decision, why: string, language?: string];

/** The context at the stop between `‹` and `›`, seen as the sentence splitter sees it. */
function contextOf(marked: string, language: string): BreakContext {
  const stop = marked.indexOf('‹');
  const stopEnd = marked.indexOf('›') - 1;
  const text = marked.replace(/[‹›]/g, '');
  const closed = stopEnd + (/^["'»”’)\]]*/.exec(text.slice(stopEnd))?.[0].length ?? 0);
  const next = closed + (/^[,،]?\s*/.exec(text.slice(closed))?.[0].length ?? 0);
  const { isAbbreviation, isMonth, isFunctionWord, isTitle, isConnective } = lexiconOf(language);
  return {
    text,
    stop,
    stopEnd,
    closed,
    next,
    word: foldText(/[\p{L}\p{M}\p{N}.]*$/u.exec(text.slice(0, stop))?.[0] ?? ''),
    isAbbreviation,
    isFunctionWord,
    isTitle,
    isConnective,
    isMonth,
    arabicCommas: text.includes('،'),
  };
}

const TABLES: readonly (readonly [BreakRule, readonly Row[]])[] = [
  [
    figure,
    [
      ['It rose 7‹.›8 points', 'join', 'a decimal point'],
      ['ارتفع ٧‹.›٨ نقاط', 'join', 'between digits of any script'],
      ['First\n12‹.› Bread', 'join', 'the number of a list item'],
      ['(3‹.› Salt', 'join', 'the same after a bracket'],
      ['am 3‹.› Oktober begann', 'join', 'a day before its month', 'de'],
      ['They were 12‹.› October came', 'join', 'the same in English'],
      ['They were 12‹.› Nobody left', undefined, 'leaves a figure at the end of a sentence alone'],
      ['They came‹.› Nobody left', undefined, 'leaves words alone'],
      ['They were 12‹...› 14 left', undefined, 'leaves an ellipsis alone'],
    ],
  ],
  [
    joint,
    [
      ['The dam held‹.›, Rain came', 'break', 'two paragraphs that an archive joined'],
      ['صمد السد‹.›, ثم هطل المطر', 'break', 'the same in Arabic'],
      ['صمد السد‹.›، ثم هطل المطر', 'break', 'with an Arabic comma'],
      ['He said "go‹.›", Then rain came', 'break', 'after closing quotation marks'],
      ['the firm Acme Inc‹.›, which sold it', 'join', 'a small letter goes on'],
      ['The dam held‹.› Rain came', undefined, 'leaves a plain stop alone'],
    ],
  ],
  [
    insideWord,
    [
      ['see example‹.›org for more', 'join', 'an address'],
      ['the U‹.›S. fleet', 'join', 'letters with stops between'],
      ['The dam held‹.›Rain came later', 'break', 'two sentences that ran together'],
      ['صمد السد‹.›هطل المطر', 'break', 'the same in a script without capitals'],
      ['write to ann‹.›Lee.uk@example', 'join', 'another stop soon after: an address'],
      ['The dam held‹.› Rain came', undefined, 'leaves a stop before a space alone'],
      ['He said "go‹.›"Then', undefined, 'leaves closing quotation marks alone'],
    ],
  ],
  [
    abbreviation,
    [
      ['then Gov‹.› Smith spoke', 'join', 'a title'],
      ['by J‹.› Smith', 'join', 'an initial'],
      ['the U.S‹.› fleet sailed', 'join', 'an acronym within a sentence'],
      ['in the U.S‹.› Nobody left', undefined, 'an acronym before a capital may end it'],
      ['from the U.S‹.› Department of Energy', 'join', 'a name that goes on'],
      ['at the U.N‹.› Security Council', 'join', 'the same, of two capitals'],
      ['in the U.S‹.› After President Lee left', undefined, 'but not one that begins with a function word'],
      ['в 2010 г‹.› он', 'join', 'Russian for year', 'ru'],
      ['Herr Dr‹.› Klein', 'join', 'German', 'de'],
      [
        'sacks, crates, etc‹.› There were few left',
        undefined,
        'a function word with a capital opens a sentence',
      ],
      ['from point A to point B‹.› In the rain', undefined, 'the same after a letter'],
      ['ушли 5 млн‹.› Но они вернулись', undefined, 'and in Russian', 'ru'],
      ['the firm Acme Inc‹.› However, nobody left', undefined, 'and after a firm, before a word that joins'],
      ['met Dr‹.› No and left', 'join', 'but not after a title'],
      ['a M‹.› Le Pen', 'join', 'nor in a name', 'fr'],
      ['el juez J‹.› De la Torre', 'join', 'nor in one of several small words', 'es'],
      ['in no‹.› 5 of the list', 'join', 'an abbreviation that is also a word, before a figure'],
      ['The answer was no‹.› Cars came', undefined, 'the word itself'],
      ['by A‹.› Smith', 'join', 'an initial that is also a word'],
      ['d‹.› Klein', undefined, 'leaves a single small letter alone'],
      ['Then they left‹.› Smith spoke', undefined, 'leaves other words alone'],
      ['They met Gov‹.›', undefined, 'leaves the end of the text alone'],
      ['They met Gov‹?!› Smith spoke', undefined, 'leaves other stops alone'],
    ],
  ],
  [
    pause,
    [
      ['بعد الحريق‹..› لجنة تحقق', 'join', 'two dots for a dash, in Arabic headlines'],
      ['They waited‹...› and left', 'join', 'an ellipsis before a small letter'],
      ['They waited‹…› Nobody came', 'break', 'before a capital letter'],
      ['They waited‹…›Nobody came', 'join', 'but not without a space'],
      ['They waited‹...›', undefined, 'leaves the end of the line alone'],
      ['They waited‹.› Nobody came', undefined, 'leaves a single stop alone'],
    ],
  ],
  [
    unspaced,
    [
      ['大坝守住了‹。›后来下雨', 'break', 'a Chinese stop needs no space'],
      ['बाँध टिका‹।›बारिश आई', 'break', 'nor does the danda'],
      ['بند قائم رہا‹۔› بارش آئی', 'break', 'the Urdu stop'],
      ['هل صمد السد‹؟› نعم', 'break', 'the Arabic question mark'],
      ['他说“守住了‹。›”，然后离开', 'join', 'a comma after closing quotation marks'],
      ['The dam held‹.› Rain came', undefined, 'leaves the stop of other scripts alone'],
    ],
  ],
  [
    continuation,
    [
      ['"Stop‹!›" he said', 'join', 'a small letter after it'],
      ['"Stop‹!›", Ann said', 'join', 'a comma after closing quotation marks'],
      ['« Non ‹!›» – Anne', 'join', 'a dash after them'],
      ['"Stop‹!›" Ann left', undefined, 'leaves a capital letter alone'],
      ['The dam held‹.› Rain came', undefined, 'leaves a plain end alone'],
    ],
  ],
];

test('every rule of the list has its table', () => {
  expect(TABLES.map(([{ name }]) => name).sort()).toEqual(BREAK_RULES.map(({ name }) => name).sort());
});

describe.each(TABLES.map(([rule, rows]) => [rule.name, rule, rows] as const))('%s', (_name, rule, rows) => {
  test.each(
    rows.map(([marked, decision, why, language = 'en']) => [marked, decision, why, language] as const),
  )('%j: %s, %s', (marked, decision, _why, language) => {
    expect(rule.decide(contextOf(marked, language))).toBe(decision);
  });

  test('has a row of what it leaves alone', () => {
    expect(rows.some(([, decision, why]) => why.startsWith('leaves') && decision === undefined)).toBe(true);
  });
});
