import { describe, expect, test } from '@jest/globals';
import { detectLanguage } from '../../src/lexicon/language.js';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { ARTICLES, textOf } from '../articles.js';

describe('the language of a text', () => {
  test.each([
    ['ar', 'أعلن المجلس أن الجسر سيبقى مغلقا حتى نهاية الأسبوع.'],
    ['de', 'Der Rat teilte mit, dass die Brücke bis zum Ende der Woche gesperrt bleibt.'],
    ['en', 'The council said that the bridge would stay closed until the end of the week.'],
    ['es', 'El concejo dijo que el puente seguirá cerrado hasta el final de la semana.'],
    ['fa', 'شورای شهر گفت که پل تا پایان هفته بسته می‌ماند و گذر از آن ممکن نیست.'],
    ['fr', "Le conseil a dit que le pont resterait fermé jusqu'à la fin de la semaine."],
    ['hi', 'परिषद ने कहा कि पुल सप्ताह के अंत तक बंद रहेगा।'],
    ['pt', 'A câmara disse que a ponte ficará fechada até ao fim da semana.'],
    ['ru', 'Совет сообщил, что мост останется закрытым до конца недели.'],
    ['tr', 'Meclis, köprünün hafta sonuna kadar kapalı kalacağını ve bunun için önlem alındığını söyledi.'],
    ['ur', 'کونسل نے کہا ہے کہ پل ہفتے کے آخر تک بند رہے گا اور گاڑیاں نہیں گزریں گی۔'],
    ['zh', '市议会表示，大桥将关闭到本周末。'],
    ['it', 'Il consiglio ha detto che il ponte resterà chiuso fino alla fine della settimana.'],
    ['nl', 'De raad zei dat de brug tot het einde van de week gesloten blijft.'],
    ['pl', 'Rada powiedziała, że most pozostanie zamknięty do końca tygodnia.'],
    ['id', 'Dewan mengatakan bahwa jembatan itu akan ditutup sampai akhir pekan.'],
    ['ps', 'شورا وویل چې پل به د اونۍ تر پایه تړلی وي او دا به د خلکو لپاره ستونزه وي.'],
    ['fr', 'Le président du conseil a reçu la délégation à Ollendre.'],
    ['pt', 'O presidente da câmara recebeu a delegação.'],
    ['en', 'Protesters burned flags in Ollendre.'],
    ['tr', 'Belediye başkanı heyeti pazartesi günü kabul etti.'],
    ['fa', 'شهردار دوشنبه با هیات دیدار کرد.'],
    ['ur', 'میئر نے پیر کو وفد سے ملاقات کی۔'],
    ['uk', 'Рада повідомила, що міст буде закритий до кінця тижня.'],
    ['ja', '市議会は、橋が週末まで閉鎖されると発表した。'],
    ['ko', '시의회는 다리가 주말까지 폐쇄된다고 밝혔다.'],
    ['he', 'המועצה הודיעה שהגשר יישאר סגור עד סוף השבוע.'],
    ['el', 'Το συμβούλιο είπε ότι η γέφυρα θα μείνει κλειστή.'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test.each(Object.keys(ARTICLES))('of our articles: %s', (language) => {
    expect(detectLanguage(textOf(language))).toBe(language);
  });

  test.each([
    ['', 'nothing'],
    ['12 345', 'figures'],
    ['🔥!', 'signs'],
    ['Xqz wvb kjh trn plk', 'words of no language'],
  ])('of %j is not known: %s', (text) => {
    expect(detectLanguage(text)).toBe('und');
  });

  test('is that of most of a long text, whatever it begins with', () => {
    const caption = 'An image made available on Monday shows the bridge after the storm. '.repeat(30);
    expect(
      detectLanguage(`${caption}\n${'أعلن المجلس أن الجسر سيبقى مغلقا حتى نهاية الأسبوع. '.repeat(100)}`),
    ).toBe('ar');
  });

  test('is not turned by a name in another script', () => {
    expect(detectLanguage('قال متحدث باسم Reuters إن الجسر سيبقى مغلقا حتى نهاية الأسبوع.')).toBe('ar');
    expect(detectLanguage('The council (Совет) said that the bridge would stay closed.')).toBe('en');
  });
});

describe('the lexicon of a tag', () => {
  test.each([
    ['ar-EG', 'ar'],
    ['EN', 'en'],
    ['zh_Hant', 'zh'],
    ['sw', 'und'],
    ['und', 'und'],
    ['', 'und'],
    ['__proto__', 'und'],
    ['constructor', 'und'],
  ])('%j is that of %s', (tag, language) => {
    expect(lexiconOf(tag).language).toBe(language);
  });

  test('of no language has nothing in it', () => {
    const lexicon = lexiconOf('und');
    expect(lexicon.isFunctionWord('the')).toBe(false);
    expect(lexicon.stem('bridges')).toBe('bridges');
    expect(lexicon.list('hedges').size).toBe(0);
  });
});

describe('stems', () => {
  test.each([
    ['en', ['bridge', 'bridges', 'bridged']],
    ['ar', ['جسر', 'الجسر', 'والجسر', 'بالجسر']],
    ['ru', ['мост', 'моста', 'мостом']],
    ['fr', ['pont', 'ponts']],
    ['de', ['Damm', 'Damms']],
  ])('%s: %j are of one', (language, words) => {
    const { stem } = lexiconOf(language);
    expect(new Set(words.map((word) => stem(word.toLowerCase()))).size).toBe(1);
  });

  test.each(['en', 'ar', 'fr', 'hi'])('%s: short words and figures stay whole', (language) => {
    const { stem } = lexiconOf(language);
    expect(['2750', '7.8', 'ab'].map(stem)).toEqual(['2750', '7.8', 'ab']);
  });
});
