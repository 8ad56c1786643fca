import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/analyse.js';
import { sayIn } from '../../src/messages/index.js';
import { credit } from '../../src/provenance/signs/credit.js';

/** A publisher, a sentence that credits it, and one that only names it. */
const CASES: readonly (readonly [language: string, publisher: string, credited: string, named: string])[] = [
  [
    'ar',
    'وكالة النهر',
    'انحسر الماء عن القرية صباح الأحد، وفقاً لوكالة النهر.',
    'زار الوزير مبنى لوكالة النهر.',
  ],
  ['ru', 'Речной вестник', 'По данным Речного вестника, вода спала.', 'У Речного вестника новый дом.'],
  [
    'tr',
    'Irmak Ajansı',
    "Irmak Ajansı'na göre su pazar günü çekildi.",
    "Irmak Ajansı'nın yeni binası açıldı.",
  ],
  [
    'ar',
    'وكالة النهر',
    'انحسر الماء عن القرية صباح الأحد، نقلاً عن وكالة النهر.',
    'يقع مبنى وكالة النهر قرب الجسر القديم.',
  ],
  [
    'de',
    'Flussbote',
    'Das Wasser ging laut Flussbote am Sonntag zurück.',
    'Das Haus vom Flussbote steht an der alten Brücke.',
  ],
  [
    'en',
    'River Agency',
    'The water fell on Sunday, according to River Agency.',
    'The roof of River Agency leaks.',
  ],
  [
    'es',
    'Agencia Río',
    'El agua bajó el domingo, según Agencia Río.',
    'El tejado de Agencia Río tiene goteras.',
  ],
  [
    'fa',
    'خبرگزاری رود',
    'آب روز یکشنبه به گزارش خبرگزاری رود فرونشست.',
    'ساختمان خبرگزاری رود کنار پل کهنه است.',
  ],
  [
    'fr',
    'Agence du Fleuve',
    "L'eau a baissé dimanche, selon Agence du Fleuve.",
    'Le toit de Agence du Fleuve prend la pluie.',
  ],
  ['hi', 'नदी समाचार', 'नदी समाचार के अनुसार रविवार को पानी उतर गया।', 'पुराने पुल के पास नदी समाचार की इमारत है।'],
  [
    'pt',
    'Agência Rio',
    'A água baixou no domingo, segundo Agência Rio.',
    'O telhado de Agência Rio tem goteiras.',
  ],
  [
    'ru',
    'Речной вестник',
    'Вода спала в воскресенье, сообщает Речной вестник.',
    'Дом, где Речной вестник, стоит у старого моста.',
  ],
  [
    'tr',
    'Irmak Ajansı',
    'Su pazar günü çekildi, Irmak Ajansı bildirdi.',
    'Irmak Ajansı binası eski köprünün yanında.',
  ],
  ['ur', 'دریا نیوز', 'دریا نیوز کے مطابق اتوار کو پانی اتر گیا۔', 'پرانے پل کے پاس دریا نیوز کی عمارت ہے۔'],
  ['zh', '河流通讯社', '据河流通讯社报道，洪水星期天退去。', '河流通讯社的大楼在老桥旁边。'],
];

function creditsIn(language: string, publisher: string, text: string) {
  const copy = analyse({ id: 'copy', text, language });
  const source = analyse({ id: 'source', text: 'x', language, publisher });
  const places = new Int32Array(copy.tokens.form.length).fill(-1);
  return credit({ copy, source, places, sentences: [], say: sayIn('en'), gazetteer: undefined });
}

describe('credits', () => {
  test.each(CASES)('%s: %s', (language, publisher, credited, named) => {
    expect(creditsIn(language, publisher, credited)).toHaveLength(1);
    expect(creditsIn(language, publisher, named)).toEqual([]);
  });
});
