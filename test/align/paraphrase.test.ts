import { describe, expect, test } from '@jest/globals';
import { chancesOf as chancesBy } from '../../src/align/paraphrase/model.js';
import { type Pair, SIGNALS } from '../../src/align/paraphrase/signals.js';
import { WEIGHTS } from '../../src/align/paraphrase/weights.js';
import { audit } from '../../src/index.js';

/** A story, one sentence of it told anew, and a new sentence in the story's own words; none was learnt from. */
const STORIES = [
  {
    language: 'English',
    source: [
      'The council of Marlow voted on Thursday to close the old swimming pool.',
      'Repairs to the roof would have cost 2.4 million pounds, the mayor said.',
      'Swimmers gathered outside the town hall and demanded a second opinion.',
      'The last bath is planned for 30 June.',
    ],
    anew: 'Mending the ceiling was too expensive at £2.4m, according to the head of the town.',
    added: 'Marlow has lost its cinema and its library in the same decade.',
  },
  {
    language: 'Arabic',
    source: [
      'قرر مجلس بلدية الميناء يوم الخميس إغلاق المسبح القديم.',
      'وقال رئيس البلدية إن إصلاح السقف كان سيكلف 2.4 مليون دينار.',
      'وتجمع السباحون أمام مبنى البلدية وطالبوا برأي ثان.',
      'ومن المقرر أن يكون آخر يوم للسباحة في 30 يونيو.',
    ],
    anew: 'أما ترميم الأسطح فثمنه باهظ، إذ يبلغ 2.4 مليون دينار حسب المسؤول الأول في المدينة.',
    added: 'وخسرت الميناء دار السينما والمكتبة العامة في العقد نفسه.',
  },
  {
    language: 'Chinese',
    source: [
      '湖滨市议会周四投票决定关闭旧游泳馆。',
      '市长说，维修屋顶需要二百四十万元。',
      '游泳爱好者聚集在市政厅外，要求重新评估。',
      '最后一个开放日定于六月三十日。',
    ],
    anew: '修复屋顶的费用高达二百四十万，市政府的领导人表示负担不起。',
    added: '老教练回忆说，他在这里教会了三代人。',
  },
] as const;

describe.each(STORIES)('a paraphrase in $language', ({ source, anew, added }) => {
  const [first, second, third, last] = source;
  const report = (sentence: string) => audit([first, sentence, third, last].join(' '), [source.join(' ')]);

  test('is linked to the sentence that it tells anew', () => {
    const told = report(anew).sentences[1];
    expect(told?.verdict).toBe('reworded');
    expect(told?.sources.map(({ span }) => source.join(' ').slice(span.start, span.end))).toEqual([second]);
  });

  test('is told from a new sentence in its place', () => {
    const told = report(added).sentences[1];
    expect(told?.verdict).toBe('inserted');
    expect(told?.sources).toEqual([]);
  });
});

/** A story told anew from end to end, and one of the same week that has nothing to do with it. */
const FIRE = [
  'A fire destroyed a furniture warehouse in Dunmore early on Tuesday.',
  'Forty firefighters from three stations fought the flames for six hours.',
  'Police have closed the road to the harbour until further notice.',
  'The owner, Marta Velling, estimated the loss at two million euros.',
  'Nobody was injured, the rescue service said.',
];
const RETOLD = [
  'In Dunmore, flames have reduced a depot full of chairs and tables to ashes.',
  'It took forty firemen a quarter of a day to put the blaze out.',
  'The quay cannot be reached by car for now, according to officers.',
  'Velling, to whom the building belonged, speaks of damage worth 2 million euros.',
];
const HARVEST = [
  'Vineyards along the Orle expect the smallest crop in thirty years.',
  'Frost in April killed the buds on the lower slopes.',
  'A litre of wine may cost a fifth more by winter, traders say.',
  'The minister of agriculture promised help for 400 families.',
  'Pickers from abroad are paid nine euros an hour.',
];

describe('an article of which no sentence was kept', () => {
  const verdictsOf = (suspect: readonly string[], source: readonly string[]) =>
    audit(suspect.join(' '), [source.join(' ')]).sentences.map(({ verdict }) => verdict);

  test('is recognised as told anew', () => {
    const told = verdictsOf(RETOLD, FIRE).filter((verdict) => verdict === 'reworded');
    expect(told.length).toBeGreaterThanOrEqual(3);
  });

  test('is new against a source that tells something else', () => {
    expect(new Set(verdictsOf(RETOLD, HARVEST))).toEqual(new Set(['inserted']));
    expect(new Set(verdictsOf(HARVEST, FIRE))).toEqual(new Set(['inserted']));
  });

  test('is new against a source in another language, whatever figures they share', () => {
    const suspect = [
      'Rain fell on the 14 villages for 3 days.',
      'The bridge, built in 1952, gave way at 7.40.',
      'Some 2,300 people sleep in 5 schools.',
    ];
    const source = [
      'الأمطار هطلت على 14 قرية طوال 3 أيام.',
      'وانهار الجسر الذي بني عام 1952 عند الساعة 7.40.',
      'وينام نحو 2,300 شخص في 5 مدارس.',
    ];
    expect(new Set(verdictsOf(suspect, source))).toEqual(new Set(['inserted']));
  });

  test('is not told anew by one sentence among many', () => {
    expect(verdictsOf([...HARVEST.slice(0, 4), RETOLD[3] ?? ''], FIRE)).toEqual(
      HARVEST.map(() => 'inserted'),
    );
  });
});

describe('chances', () => {
  const chancesOf = (pairs: readonly Pair[]) => chancesBy(pairs, WEIGHTS.linked);
  const pair = (sentence: number, signals: Partial<Record<(typeof SIGNALS)[number], number>>): Pair => ({
    sentence,
    source: { index: 0 } as Pair['source'],
    signals: SIGNALS.map((name) => signals[name] ?? 0),
  });

  test('have a weight for every signal', () => {
    expect(WEIGHTS.linked.weights).toHaveLength(SIGNALS.length);
    expect(WEIGHTS.unlinked.weights).toHaveLength(SIGNALS.length);
  });

  test('leave room for no source at all, and are shared among the pairs of one sentence only', () => {
    const likely = { bag: 0.6, bagRow: 0.5, fields: 2, near: 1, within: 1, tight: 1 };
    const alone = chancesOf([pair(0, likely), pair(1, {})]);
    const rivals = chancesOf([pair(0, likely), pair(0, likely), pair(1, {})]);
    expect(alone[0]).toBeGreaterThan(0.5);
    expect((rivals[0] as number) + (rivals[1] as number)).toBeLessThan(1);
    expect(rivals[0]).toBeCloseTo(rivals[1] as number, 12);
    expect(rivals[0]).toBeLessThan(alone[0] as number);
    expect(rivals[2]).toBeCloseTo(alone[1] as number, 12);
  });

  test('grow with every likeness and shrink in brackets', () => {
    const base = chancesOf([pair(0, { bag: 0.2 })])[0] as number;
    expect(chancesOf([pair(0, { bag: 0.4 })])[0]).toBeGreaterThan(base);
    expect(chancesOf([pair(0, { bag: 0.2, value: 1 })])[0]).toBeGreaterThan(base);
    expect(chancesOf([pair(0, { bag: 0.2, fields: 1 })])[0]).toBeGreaterThan(base);
    expect(chancesOf([pair(0, { bag: 0.2, bracket: 1 })])[0]).toBeLessThan(base);
  });

  test('stay numbers for scores beyond what exponents hold', () => {
    expect(chancesOf([pair(0, { bag: 1e4 }), pair(1, { bag: -1e4 })])).toEqual([1, 0]);
  });
});
