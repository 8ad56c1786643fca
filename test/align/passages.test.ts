import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  BEES,
  CHOIR,
  LIGHTHOUSE,
  madeUpText,
  passagesOf,
  passagesOfAll,
  randomFrom,
  shuffleNear,
  TRAM,
  topicText,
  topicWords,
  wordsOf,
} from './passages.fixture.js';

const withoutStop = (text: string) => text.replace(/\.$/, '');

describe('a copy', () => {
  //  suspect  TRAM | LIGHTHOUSE | BEES
  //                  ==========
  //  source          LIGHTHOUSE | CHOIR
  test('has exact ends on both sides', () => {
    const suspect = `${TRAM}\n\n${LIGHTHOUSE}\n\n${BEES}`;
    const source = `${LIGHTHOUSE}\n\n${CHOIR}`;
    const passages = passagesOf(suspect, source);
    expect(wordsOf(passages, suspect, source)).toEqual([[withoutStop(LIGHTHOUSE), withoutStop(LIGHTHOUSE)]]);
    expect(passages[0]?.similarity).toBe(1);
  });

  //  suspect  ... =====[a sentence of the copyist]===== ...
  //  source       ================================
  test('with a sentence put in is one passage', () => {
    const cut = LIGHTHOUSE.indexOf('Volunteers');
    const inserted = 'Visitors from abroad have been asking about it for a long time now. ';
    const suspect = `${TRAM}\n\n${LIGHTHOUSE.slice(0, cut)}${inserted}${LIGHTHOUSE.slice(cut)}`;
    expect(wordsOf(passagesOf(suspect, LIGHTHOUSE), suspect, LIGHTHOUSE)).toEqual([
      [withoutStop(suspect.slice(suspect.indexOf('The old'))), withoutStop(LIGHTHOUSE)],
    ]);
  });

  //  suspect      ===========  ===========
  //  source       =========== [left out] ===========
  test('with a sentence left out is one passage', () => {
    const from = LIGHTHOUSE.indexOf('Its lamp');
    const to = LIGHTHOUSE.indexOf('Volunteers');
    const suspect = LIGHTHOUSE.slice(0, from) + LIGHTHOUSE.slice(to);
    expect(wordsOf(passagesOf(suspect, LIGHTHOUSE), suspect, LIGHTHOUSE)).toEqual([
      [withoutStop(suspect), withoutStop(LIGHTHOUSE)],
    ]);
  });

  //  suspect  LIGHTHOUSE | TRAM | BEES
  //  source   BEES | CHOIR | LIGHTHOUSE
  test('of two stretches in another order is two passages, in the order of the suspect', () => {
    const suspect = `${LIGHTHOUSE}\n\n${TRAM}\n\n${BEES}`;
    const source = `${BEES}\n\n${CHOIR}\n\n${LIGHTHOUSE}`;
    expect(wordsOf(passagesOf(suspect, source), suspect, source)).toEqual([
      [withoutStop(LIGHTHOUSE), withoutStop(LIGHTHOUSE)],
      [withoutStop(BEES), withoutStop(BEES)],
    ]);
  });

  test('of one sentence between two short articles is a passage', () => {
    const sentence = 'the operator will hand every stranded passenger a thermos of lentil soup';
    const suspect = `${TRAM} On Friday ${sentence}. ${BEES}`;
    const source = `${CHOIR} A spokesman said ${sentence}, and left.`;
    expect(wordsOf(passagesOf(suspect, source), suspect, source)).toEqual([[sentence, sentence]]);
  });

  test('does not hide a shuffled passage beside it', () => {
    const suspect = `${LIGHTHOUSE}\n\n${TRAM}\n\n${shuffleNear(BEES, 12, randomFrom(3))}`;
    const source = `${BEES}\n\n${CHOIR}\n\n${LIGHTHOUSE}`;
    expect(passagesOf(suspect, source)).toHaveLength(2);
  });
});

describe('a disguised copy', () => {
  /** Shares of a stretch that a passage covers, and of a passage that lies in it: the smaller of the two. */
  const agreement = (start: number, end: number, span: { start: number; end: number } | undefined) =>
    span === undefined
      ? 0
      : (Math.min(end, span.end) - Math.max(start, span.start)) /
        Math.max(end - start, span.end - span.start);

  //  suspect  TRAM | 3 1 2 5 4 7 6 9 8 | CHOIR
  //  source          1 2 3 4 5 6 7 8 9 | BEES
  test.each([4, 8, 16, 30])('with words moved by up to %d places is one passage', (reach) => {
    const moved = shuffleNear(LIGHTHOUSE, reach, randomFrom(reach));
    const suspect = `${TRAM}\n\n${moved}\n\n${CHOIR}`;
    const source = `${LIGHTHOUSE}\n\n${BEES}`;
    const passages = passagesOf(suspect, source);
    expect(passages).toHaveLength(1);
    const start = suspect.indexOf(moved);
    expect(agreement(start, start + moved.length, passages[0]?.suspect)).toBeGreaterThan(0.9);
    expect(agreement(0, LIGHTHOUSE.length, passages[0]?.source.span)).toBeGreaterThan(0.9);
  });

  test('with every fourth word replaced is one passage', () => {
    const others = madeUpText(200, randomFrom(9)).split(' ');
    const moved = LIGHTHOUSE.split(/\s+/)
      .map((word, at) => (at % 4 === 1 ? (others[at] ?? word) : word))
      .join(' ');
    const suspect = `${TRAM}\n\n${moved}\n\n${CHOIR}`;
    const passages = passagesOf(suspect, `${BEES}\n\n${LIGHTHOUSE}`);
    expect(passages).toHaveLength(1);
    const start = suspect.indexOf(moved);
    expect(agreement(start, start + moved.length, passages[0]?.suspect)).toBeGreaterThan(0.9);
  });

  //  suspect   CHOIR | summary | TRAM
  //                    =======
  //  source    =======================================
  test('that sums up a long source stands for all of it', () => {
    const random = randomFrom(21);
    const nouns =
      'glacier pension mayor violin harvest embassy turbine orchard ransom vaccine cathedral smuggler'.split(
        ' ',
      );
    const verbs = 'collapsed vanished expanded resigned surrendered flourished'.split(' ');
    const made = madeUpText(1000, random).split(' ');
    const told = nouns.map((noun, at) => [noun, verbs[at % 6] ?? '', ...made.slice(at * 3, at * 3 + 3)]);
    const source = told
      .map((words, at) => `${made.slice(40 + at * 40, 80 + at * 40).join(' ')} ${words.join(' and the ')}.`)
      .join(' ');
    const summary = told
      .map(([noun, verb, ...rest]) => `the ${noun} ${verb} with ${rest.join(' or ')}`)
      .join(', ');
    const suspect = `${CHOIR}\n\n${summary}.\n\n${TRAM}\n\n${BEES}`;
    const passages = passagesOf(suspect, source);
    expect(passages).toHaveLength(1);
    const start = suspect.indexOf(summary);
    expect(agreement(start, start + summary.length, passages[0]?.suspect)).toBeGreaterThan(0.9);
    expect(agreement(0, source.length, passages[0]?.source.span)).toBeGreaterThan(0.9);
  });

  const DAM = `أعلنت بلدية وادي الزيتون إغلاق السد القديم أمام الزوار ابتداء من الخميس بعد ظهور تشققات في جداره الشمالي. وقال المهندس
رائد الخطيب إن فرق الغطس صورت ثلاثة وعشرين شرخاً تحت سطح الماء، وإن الترميم يحتاج إلى إسمنت خاص يستورد من مرسيليا. ويخشى
المزارعون في القرى المجاورة أن تجف قنوات الري قبل موسم القطن، فيما تعهدت الوزارة بتوفير صهاريج مياه مجانية حتى نهاية الصيف.`;
  const MUSEUM = `افتتح متحف الخط في المدينة العتيقة قاعة جديدة تعرض مصاحف مكتوبة بماء الذهب وأقلاماً من القصب. وتبرعت عائلة الحلبي بمئة
وأربعين مخطوطة كانت محفوظة في صناديق من خشب الأرز منذ قرنين، وأشرفت خبيرة الترميم سلمى درويش على تنظيفها ورقة ورقة.`;
  const MATCH = `تعادل فريق النوارس مع ضيفه الأمواج بهدفين لمثلهما في مباراة توقفت مرتين بسبب انقطاع الكهرباء عن الملعب، وسجل المهاجم
كريم بدران هدف التعادل في الدقيقة الأخيرة من ركلة حرة بعيدة.`;

  test('in Arabic, words moved and clitics changed, is one passage', () => {
    const random = randomFrom(5);
    const moved = shuffleNear(DAM, 10, random)
      .split(' ')
      .map((word) => (random() < 0.15 ? `و${word}` : random() < 0.2 ? word.replace(/^ال/, '') : word))
      .join(' ');
    const suspect = `${MATCH}\n\n${moved}\n\n${MUSEUM}`;
    const passages = passagesOf(suspect, `${DAM}\n\n${TRAM}`, 'ar');
    expect(passages).toHaveLength(1);
    const start = suspect.indexOf(moved);
    expect(agreement(start, start + moved.length, passages[0]?.suspect)).toBeGreaterThan(0.9);
    expect(agreement(0, DAM.length, passages[0]?.source.span)).toBeGreaterThan(0.9);
  });

  test('is not seen between Arabic texts that share nothing', () => {
    expect(passagesOf(`${MATCH}\n\n${MUSEUM}`, DAM, 'ar')).toEqual([]);
  });
});

describe('no passage', () => {
  test.each([
    ['texts that share nothing', `${LIGHTHOUSE}\n${TRAM}`, `${BEES}\n${CHOIR}`],
    [
      'a long name',
      `${LIGHTHOUSE} The Royal Commission for Inland Fisheries disagreed.`,
      `${BEES} It was news to the Royal Commission for Inland Fisheries.`,
    ],
    [
      'phrases in common use',
      `${TRAM} At the end of the day, it is what it is, as far as we know, for the time being.`,
      `${CHOIR} For the time being it is what it is, he said, as far as we know, at the end of the day.`,
    ],
    ['nothing', '', ''],
    ['nothing against something', '', LIGHTHOUSE],
    ['only stops', '... !!! ???', '... !!! ???'],
  ])('in %s', (_, suspect, source) => {
    expect(passagesOf(suspect, source)).toEqual([]);
    expect(passagesOf(source, suspect)).toEqual([]);
  });
});

describe('articles on one topic', () => {
  test.each([1, 2, 3, 4, 5, 6])('share no passage (%d)', (seed) => {
    const random = randomFrom(seed);
    const topic = topicWords(300);
    const suspect = topicText(topic, 0.5, 400, random);
    expect(passagesOf(suspect, topicText(topic, 0.5, 1500, random))).toEqual([]);
  });

  //  suspect   other | copy | other       the source of the copy and the second source are on one topic,
  //                    ====               the rest of the suspect is not
  //  sources   copied text;  a longer one
  test('are no sources of what was copied from one of them', () => {
    const random = randomFrom(8);
    const topic = topicWords(150);
    const source = topicText(topic, 0.6, 400, random);
    const copied = source.split(' ').slice(100, 220).join(' ');
    const longer = topicText(topic, 0.6, 1500, random);
    const suspect = `${madeUpText(400, random)} ${copied} ${madeUpText(400, random)}`;
    expect(passagesOf(suspect, longer)).toHaveLength(1);
    expect(passagesOfAll(suspect, [longer, source]).map((passage) => passage.source.id)).toEqual([
      'source-1',
    ]);
  });

  //  suspect   other | copy of A | copy of B | other
  //                    =========   =========            B alone looks summed up, for A is on its topic
  test('keep what was copied word for word from each', () => {
    const random = randomFrom(8);
    const topic = topicWords(150);
    const a = topicText(topic, 0.6, 400, random);
    const b = topicText(topic, 0.6, 1500, random);
    const fromA = a.split(' ').slice(100, 220).join(' ');
    const fromB = b.split(' ').slice(700, 735).join(' ');
    const suspect = `${madeUpText(400, random)} ${fromA} ${fromB} ${madeUpText(400, random)}`;
    expect(passagesOf(suspect, b)[0]?.source.span.start).toBe(0);
    const [, second] = passagesOfAll(suspect, [b, a]).toSorted((p, q) => p.suspect.start - q.suspect.start);
    const { source, similarity } = second ?? { similarity: 0 };
    expect(source?.id).toBe('source-0');
    expect(similarity).toBeGreaterThan(0.9);
    expect(b.indexOf(fromB) - (source?.span.start ?? 0)).toBeLessThan(20);
  });
});

describe('whatever the texts', () => {
  const stretch = fc.constantFrom(
    ...[LIGHTHOUSE, BEES, TRAM, CHOIR].flatMap((text) => text.split(/(?<=\.)\s+/)),
    '12 345 6.7',
    'spam spam spam spam spam spam spam spam spam spam spam spam',
    '警方表示将继续调查此案。',
    'وقال الوزير إن الأمر قيد الدرس.',
    '',
  );
  const article = fc.array(stretch, { maxLength: 14 }).map((parts) => parts.join(' '));

  test('spans lie in both texts, begin and end with words, do not repeat, and stand in order', () => {
    fc.assert(
      fc.property(article, article, (suspect, source) => {
        let before = -1;
        for (const passage of passagesOf(suspect, source)) {
          for (const [text, span] of [
            [suspect, passage.suspect],
            [source, passage.source.span],
          ] as const) {
            expect(text.slice(span.start, span.end)).toMatch(/^[\p{L}\p{N}][\s\S]*[\p{L}\p{N}\p{M}]$/u);
            expect(text.slice(span.start - 1, span.start)).not.toMatch(/\p{Script=Latin}/u);
          }
          expect(passage.suspect.start).toBeGreaterThanOrEqual(before);
          before = passage.suspect.start;
          expect(passage.similarity).toBeGreaterThan(0);
          expect(passage.similarity).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a text against itself is one passage from its first word to its last', () => {
    fc.assert(
      fc.property(article, (text) => {
        const words = text.match(/\p{L}+|\p{N}+/gu) ?? [];
        fc.pre(words.length >= 12);
        expect(
          passagesOf(text, text).map(({ suspect, source, similarity }) => [suspect, source.span, similarity]),
        ).toEqual([[expect.objectContaining({ start: text.search(/[\p{L}\p{N}]/u) }), expect.anything(), 1]]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('cost', () => {
  const random = randomFrom(1);
  const long = madeUpText(100_000, random);
  const other = madeUpText(100_000, random).split(' ');
  const copied = long.split(' ').slice(3000, 3100);
  const digits = (most: number) =>
    Array.from({ length: 100_000 }, () => Math.floor(random() * most)).join(' ');

  // A generous limit: a machine under load must not fail, a square of the length must.
  test.each<[string, string, string, number]>([
    ['two unrelated texts', long, other.join(' '), 0],
    [
      'a hundred words in a hundred thousand',
      long,
      [...other.slice(0, 5e4), ...copied, ...other.slice(5e4)].join(' '),
      1,
    ],
    ['a text shuffled nearby', long, shuffleNear(long, 15, random), 1],
    ['one word', 'spam '.repeat(200_000), 'spam '.repeat(200_000), 1],
    ['one word against a text', 'spam '.repeat(200_000), long, 0],
    ['one page again and again', `${BEES} `.repeat(1500), `${BEES} `.repeat(1500), 1],
    ['figures', digits(1000), digits(1000), 0],
    ['digits', digits(10), digits(10), 0],
  ])('%s: near-linear', (_, suspect, source, expected) => {
    const before = performance.now();
    expect(passagesOf(suspect, source)).toHaveLength(expected);
    expect(performance.now() - before).toBeLessThan(15_000);
  });
});
