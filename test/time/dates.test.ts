import { expect, test } from '@jest/globals';
import { analyse } from '../../src/analyse.js';
import { findDates } from '../../src/time/dates.js';
import { isoDay } from '../../src/time/days.js';
import { gazetteerWith } from '../../src/time/gazetteer.js';
import { findHits } from '../../src/time/hits.js';

/** Dates as `YYYY-MM-DD` where known to the day, else their parts; weekday after `w`. */
function datesIn(language: string, text: string): readonly string[] {
  const scene = findHits(analyse({ id: 'x', text, language }), gazetteerWith());
  return findDates(scene).map(({ exact, year, month, day, weekday }) => {
    const parts = exact === undefined ? [year ?? '?', month ?? '?', day ?? '?'].join('-') : isoDay(exact);
    return weekday === undefined ? parts : `${parts} w${weekday}`;
  });
}

test.each([
  ['en', 'It was signed on 14 July 2015 in Vienna.', ['2015-07-14'], 'day, month, year'],
  ['en', 'It was signed on July 14, 2015, in Vienna.', ['2015-07-14'], 'month, day, year'],
  ['en', 'It fell on Friday, 27 December 2019.', ['2019-12-27 w5'], 'the weekday beside it'],
  ['en', 'It fell on Friday, 27 December.', ['?-12-27 w5'], 'no year'],
  ['en', 'In 1992 and again in May 1998 they met.', ['1992-?-?', '1998-5-?'], 'years'],
  ['en', 'Filed 2019-12-27 and again 27.12.2019.', ['2019-12-27', '2019-12-27'], 'figures'],
  ['en', 'They may leave, 12 of them.', [], 'leaves alone: may without a day, 12 without a month'],
  ['fr', 'Le 1er mai 2004, dix pays ont adhéré.', ['2004-05-01'], 'an ordinal'],
  ['es', 'El martes 11 de marzo de 2004 por la mañana.', ['2004-03-11 w2'], 'de between the parts'],
  ['de', 'Am Montag, dem 21. August 2000, wurde geöffnet.', ['2000-08-21 w1'], 'a stop after the day'],
  [
    'pt',
    'Na quinta-feira, 5 de novembro de 2015, a barragem cedeu.',
    ['2015-11-05 w4'],
    'a weekday of two words',
  ],
  ['ru', 'В понедельник, 21 августа 2000 года, люк открыли.', ['2000-08-21 w1'], 'the genitive'],
  ['tr', 'Karar 15 Temmuz 2016 gecesi alındı.', ['2016-07-15'], 'no links'],
  ['ar', 'وقع الهجوم الجمعة 27 ديسمبر/كانون الأول 2019.', ['2019-12-27 w5'], 'two names of one month'],
  ['ar', 'وفي ١٦ ديسمبر تحدث الوزير.', ['?-12-16'], 'digits of another shape, no year'],
  ['fa', 'توافق در ۲۳ تیر ۱۳۹۴ اعلام شد.', ['2015-07-14'], 'the Iranian solar year'],
  ['fa', 'زلزله سال ۱۳۸۲ شهر را ویران کرد.', ['2003-?-?'], 'a solar year alone'],
  ['ur', 'سیلاب 30 اگست 2022 کو آیا۔', ['2022-08-30'], 'Urdu'],
  ['hi', 'यह 8 नवंबर 2016 को लागू हुआ।', ['2016-11-08'], 'Hindi'],
  ['zh', '2008年5月12日发生地震，5月14日救援到达。', ['2008-05-12', '?-5-14'], 'ideographs'],
])('%s: %s', (language, text, dates) => {
  expect(datesIn(language, text)).toEqual(dates);
});
