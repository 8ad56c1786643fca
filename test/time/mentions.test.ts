import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/analyse.js';
import { findDates } from '../../src/time/dates.js';
import { gazetteerWith } from '../../src/time/gazetteer.js';
import { findHits } from '../../src/time/hits.js';
import { findMentions } from '../../src/time/mentions.js';
import { readContext } from '../../src/time/readings.js';

/** The mentions of a text: its words, whom the first tenure means, how it is read. */
function mentionsIn(language: string, text: string): readonly (readonly [string, string, string])[] {
  const gazetteer = gazetteerWith();
  const scene = findHits(analyse({ id: 'x', text, language }), gazetteer);
  const dates = findDates(scene);
  return findMentions(scene, gazetteer).map((mention) => {
    const [tenure] = mention.tenures;
    const office = gazetteer.offices[tenure?.office ?? -1]?.id ?? '';
    const country = gazetteer.countries[tenure?.country ?? -1] ?? '';
    const { reading } = readContext(scene, mention, dates);
    return [text.slice(mention.start, mention.end), `${office} ${country}`, reading];
  });
}

describe('office beside name', () => {
  test.each([
    ['en', 'Secretary of State Mike Pompeo left.', 'Secretary of State Mike Pompeo', 'foreign-minister US'],
    ['en', 'The German chancellor, Angela Merkel, left.', 'chancellor, Angela Merkel', 'chancellor DE'],
    [
      'en',
      'Angela Merkel, the German chancellor, left.',
      'Angela Merkel, the German chancellor',
      'chancellor DE',
    ],
    ['en', 'Vice President Joe Biden left.', 'Vice President Joe Biden', 'vice-president US'],
    ['ar', 'أصدر وزير الخارجية، مايك بومبيو، تحذيرا.', 'وزير الخارجية، مايك بومبيو', 'foreign-minister US'],
    ['ar', 'تحدث الرئيس الأميركي دونالد ترمب.', 'الرئيس الأميركي دونالد ترمب', 'president US'],
    [
      'fr',
      "Le ministre de l'Intérieur, Nicolas Sarkozy, est venu.",
      "ministre de l'Intérieur, Nicolas Sarkozy",
      'interior-minister FR',
    ],
    [
      'es',
      'El presidente del Gobierno, José María Aznar, salió.',
      'presidente del Gobierno, José María Aznar',
      'prime-minister ES',
    ],
    ['de', 'Bundeskanzlerin Angela Merkel kam.', 'Bundeskanzlerin Angela Merkel', 'chancellor DE'],
    ['pt', 'O presidente Michel Temer viajou.', 'presidente Michel Temer', 'president BR'],
    [
      'ru',
      'Он встретил министра обороны Сергея Шойгу.',
      'министра обороны Сергея Шойгу',
      'defence-minister RU',
    ],
    ['tr', 'Başbakan Recep Tayyip Erdoğan geldi.', 'Başbakan Recep Tayyip Erdoğan', 'prime-minister TR'],
    ['fa', 'محمد خاتمی، رئیس‌جمهور ایران، آمد.', 'محمد خاتمی، رئیس‌جمهور', 'president IR'],
    ['ur', 'امریکی صدر جو بائیڈن نے کہا۔', 'صدر جو بائیڈن', 'president US'],
    ['hi', 'अमेरिकी राष्ट्रपति बराक ओबामा आए।', 'राष्ट्रपति बराक ओबामा', 'president US'],
    ['zh', '美国总统奥巴马抵达北京。', '总统奥巴马', 'president US'],
  ])('%s: %s', (language, text, words, office) => {
    expect(mentionsIn(language, text).map(([found, held]) => [found, held])).toEqual([[words, office]]);
  });
});

describe('governments named after their heads', () => {
  test.each([
    ['en', 'Sources in the Biden administration agreed.', 'Biden administration'],
    ['en', "Biden's administration agreed.", "Biden's administration"],
    ['ar', 'ترفض إدارة بايدن ذلك.', 'إدارة بايدن'],
    ['ar', 'وإدارة الرئيس دونالد ترامب منقسمة.', 'إدارة الرئيس دونالد ترامب'],
    ['fr', 'Le gouvernement de Lionel Jospin a démenti.', 'gouvernement de Lionel Jospin'],
    ['es', 'El Gobierno de Aznar lo negó.', 'Gobierno de Aznar'],
    ['de', 'Die Regierung Merkel bestritt das.', 'Regierung Merkel'],
    ['pt', 'O governo Bolsonaro negou.', 'governo Bolsonaro'],
    ['ru', 'Администрация Байдена это отрицает.', 'Администрация Байдена'],
    ['tr', 'Biden yönetimi bunu yalanladı.', 'Biden yönetimi'],
    ['fa', 'دولت بایدن آن را رد کرد.', 'دولت بایدن'],
    ['ur', 'بائیڈن انتظامیہ نے تردید کی۔', 'بائیڈن انتظامیہ'],
    ['hi', 'बाइडन प्रशासन ने इनकार किया।', 'बाइडन प्रशासन'],
    ['zh', '拜登政府予以否认。', '拜登政府'],
  ])('%s: %s', (language, text, words) => {
    expect(mentionsIn(language, text).map(([found]) => found)).toEqual([words]);
  });
});

describe('what is no claim about an office', () => {
  test.each([
    ['en', 'Joe Biden left.', 'no office'],
    ['en', 'Parliament president Joe Biden left.', 'the office of another body'],
    ['en', 'The party president, Joe Biden, left.', 'a party'],
    ['en', 'Deputy Secretary of State Mike Pompeo left.', 'a deputy'],
    ['en', 'The president met Joe Biden.', 'a verb between'],
    ['fr', 'Le président du parti, Nicolas Sarkozy, est venu.', 'a party'],
    ['pt', 'O presidente da Câmara, Michel Temer, adiou.', 'a parliament'],
    ['ar', 'قال رئيس حزب العدالة رجب طيب أردوغان ذلك.', 'a party'],
  ])('%s: %s (%s)', (language, text) => {
    expect(mentionsIn(language, text)).toEqual([]);
  });

  test('another spelling of a name beside its office', () => {
    expect(mentionsIn('ar', 'استقبل الرئيس غابرييل بوريتش العمال.').map(([, held]) => held)).toEqual([
      'president CL',
    ]);
  });
});

describe('how a mention is meant', () => {
  test.each([
    ['en', 'President Joe Biden spoke.', 'present', ''],
    ['en', 'Former President Barack Obama spoke.', 'former', 'former'],
    ['en', 'The late President Boris Yeltsin was praised.', 'former', 'late'],
    ['en', 'Then-President Barack Obama refused.', 'past', 'then'],
    ['en', 'President-elect Joe Biden spoke.', 'void', 'elect'],
    ['en', 'If President Joe Biden returns, talks resume.', 'void', 'if'],
    ['en', 'The next president, Joe Biden, will decide.', 'void', 'next'],
    ['en', 'It began under President Barack Obama.', 'past', 'under'],
    ['en', 'President Barack Obama sent troops in 2009.', 'past', 'a year of the tenure'],
    ['en', 'In the film President Barack Obama sings.', 'void', 'film'],
    [
      'en',
      'President Joe Biden and former President Barack Obama spoke.',
      'present',
      'the cue is of the next',
    ],
    ['ar', 'الرئيس السابق باراك أوباما', 'former', 'between office and name'],
    ['ar', 'الرئيس المنتخب جو بايدن', 'void', 'elect'],
    ['ar', 'بدأ ذلك في عهد الرئيس باراك أوباما.', 'past', 'in the days of'],
    ['ar', 'الرئيس جو بايدن والرئيس السابق باراك أوباما', 'present', 'the cue is of the next'],
    ['fr', "L'ancien président Jacques Chirac", 'former', 'ancien'],
    ['fr', 'Le président élu Emmanuel Macron', 'void', 'élu'],
    ['es', 'durante el gobierno de José María Aznar', 'past', 'during the government of'],
    ['de', 'Der frühere Bundeskanzler Gerhard Schröder', 'former', 'früher'],
    ['de', 'Der damalige Bundeskanzler Gerhard Schröder', 'past', 'damalig'],
    ['pt', 'O ex-presidente Donald Trump', 'former', 'ex'],
    ['ru', 'Бывший президент Борис Ельцин', 'former', 'бывший'],
    ['ru', 'Избранный президент Дмитрий Медведев', 'void', 'избранный'],
    ['tr', 'Eski Başkan Barack Obama', 'former', 'eski'],
    ['fa', 'محمد خاتمی، رئیس‌جمهور سابق ایران،', 'former', 'after the office'],
    ['ur', 'سابق صدر براک اوباما', 'former', 'sabiq'],
    ['hi', 'पूर्व राष्ट्रपति बराक ओबामा', 'former', 'purv'],
    ['zh', '前总统奥巴马', 'former', '前'],
    ['zh', '候任总统拜登', 'void', '候任'],
  ])('%s: %s is %s (%s)', (language, text, reading) => {
    expect(mentionsIn(language, text)[0]?.[2]).toBe(reading);
  });
});
