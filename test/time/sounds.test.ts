import { describe, expect, test } from '@jest/globals';
import { audit } from '../../src/audit.js';
import { tokenize } from '../../src/text/tokens.js';
import { soundAlike, soundsOf } from '../../src/time/sounds.js';
import type { GazetteerRows } from '../../src/types.js';

const alike = (a: string, b: string) => soundAlike(soundsOf(tokenize(a).form), soundsOf(tokenize(b).form));

describe('two spellings of a name', () => {
  test.each([
    ['Bahir Tamrouni', 'باهر التمروني'],
    ['Abdelaziz Choukri', 'عبد العزيز شكري'],
    ['Gulnara Sadykova', 'Гульнара Садыкова'],
    ['Henrik Vestergaard', 'Хенрик Вестергор'],
    ['Rashid Mirzapour', 'رشید میرزاپور'],
    ['Sunil Deshmukh', 'सुनील देशमुख'],
    ['Farrukh Gilani', 'فرخ گیلانی'],
    ['João Quintela', 'Жуан Кинтела'],
  ])('%s, %s sound alike', (name, other) => {
    expect(alike(name, other)).toBe(true);
  });

  test.each([
    ['Bahir Tamrouni', 'باهر الكمالي'],
    ['Bahir Tamrouni', 'سمير التمروني'],
    ['Gulnara Sadykova', 'Гульнара Петрова'],
    ['Ali Amin', 'علي يماني'],
    ['Henrik Vestergaard', 'Хенрик Вестерлунд'],
    ['Sunil Deshmukh', 'सुनील देव'],
    ['Tamrouni', 'التمروني'],
  ])('%s, %s do not', (name, other) => {
    expect(alike(name, other)).toBe(false);
  });
});

describe('an office-holder whose name the data has in Latin letters only', () => {
  const gazetteer: GazetteerRows = {
    persons: [{ id: 'bahir-tamrouni', names: { en: 'Bahir {Tamrouni}' } }],
    tenures: [
      {
        person: 'bahir-tamrouni',
        office: 'finance-minister',
        country: 'MR',
        start: '2015-02-01',
        end: '2019-03-01',
      },
    ],
  };
  const findings = (text: string, published: string) =>
    audit({ id: 'suspect', text, published }, [], { gazetteer }).findings.map(({ kind, text }) => [
      kind,
      text,
    ]);

  test.each([
    [
      'قال وزير المالية الموريتاني باهر التمروني يوم الاثنين إن الميزانية جاهزة.',
      'وزير المالية الموريتاني باهر التمروني',
    ],
    [
      'Министр финансов Мавритании Бахир Тамруни сообщил в понедельник, что бюджет готов.',
      'Министр финансов Мавритании Бахир Тамруни',
    ],
  ])('is known in another script: %s', (text, mention) => {
    expect(findings(text, '2022-05-04')).toEqual([['anachronism', mention]]);
    expect(findings(text, '2017-05-04')).toEqual([]);
  });

  test('is not looked for in countries that the article does not name', () => {
    expect(findings('قال وزير المالية باهر التمروني يوم الاثنين إن الميزانية جاهزة.', '2022-05-04')).toEqual(
      [],
    );
  });
});
