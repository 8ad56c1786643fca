import { describe, expect, test } from '@jest/globals';
import { audit } from '../../src/audit.js';
import type { Article, FindingKind } from '../../src/types.js';

/**
 * Small stories for one finding each, in several languages: what the source says, what the suspect made of it, and
 * whether the finding must be there. Sentences are joined by a space; Chinese ones by nothing.
 */
interface Story {
  readonly language: string;
  readonly source: string;
  readonly suspect: string;
  readonly title?: string;
  readonly is: boolean;
  readonly why: string;
}

const story = (language: string, is: boolean, why: string, source: string, suspect: string): Story => ({
  language,
  source,
  suspect,
  is,
  why,
});

/** What stands round the sentence in both articles. */
const AROUND: Readonly<Record<string, string>> = {
  en: 'Bakers in the market sold out of bread by nine and fishermen gave their catch away. The harbour master counted the boats at noon.',
  ar: 'ونفد الخبز من أفران السوق في الصباح الباكر ووزع الصيادون أسماكهم مجانا على الجيران. وأحصى مدير المرفأ القوارب عند الظهر.',
  fr: 'Les boulangers du marché ont vendu tout leur pain et les pêcheurs ont donné leur poisson. Le capitaine du port a compté les bateaux à midi.',
  de: 'Die Bäcker auf dem Markt verkauften ihr ganzes Brot und die Fischer verschenkten ihren Fang. Der Hafenmeister zählte mittags die Boote.',
  es: 'Los panaderos del mercado vendieron todo su pan y los pescadores regalaron su captura. El capitán del puerto contó los barcos a mediodía.',
  ru: 'Пекари на рынке продали весь свой хлеб, а рыбаки раздали улов даром. Начальник порта пересчитал лодки в полдень.',
  fa: 'نانوایان بازار همه نان خود را فروختند و ماهیگیران صید خود را رایگان بخش کردند. رئیس بندر ظهر قایق‌ها را شمرد.',
  tr: 'Pazardaki fırıncılar bütün ekmeklerini sattı ve balıkçılar avlarını bedava dağıttı. Liman başkanı öğlen tekneleri saydı.',
  zh: '市场的面包很早就卖光了，渔民把鱼免费送人。港务长中午清点了船只。',
};

const STORIES: Partial<Readonly<Record<FindingKind, readonly Story[]>>> = {
  'reversed-meaning': [
    story(
      'en',
      true,
      'a denial gone',
      'The bridge is not safe for lorries.',
      'The bridge is safe for lorries.',
    ),
    story(
      'en',
      true,
      'an opposite',
      'The council approved the plan for the dam.',
      'The council rejected the plan for the dam.',
    ),
    story(
      'ar',
      true,
      'a denial added',
      'يسمح القانون بالصيد داخل المحمية الطبيعية.',
      'لا يسمح القانون بالصيد داخل المحمية الطبيعية.',
    ),
    story(
      'ar',
      true,
      'an opposite',
      'رحب رئيس البلدية بقرار المحكمة العليا.',
      'ندد رئيس البلدية بقرار المحكمة العليا.',
    ),
    story(
      'fr',
      true,
      'a denial gone',
      "Le pont n'est pas sûr pour les camions.",
      'Le pont est sûr pour les camions.',
    ),
    story(
      'de',
      true,
      'an opposite',
      'Der Minister begrüßte das Urteil des Gerichts.',
      'Der Minister verurteilte das Urteil des Gerichts.',
    ),
    story(
      'ru',
      true,
      'a denial added',
      'Мост безопасен для грузовиков.',
      'Мост не безопасен для грузовиков.',
    ),
    story(
      'fa',
      true,
      'a negated verb',
      'غواصان لاشه قایق را پیدا کردند.',
      'غواصان لاشه قایق را پیدا نکردند.',
    ),
    story(
      'tr',
      true,
      'a negated verb',
      'Uzmanlar suyun temiz olduğunu bildirdi.',
      'Uzmanlar suyun temiz olmadığını bildirdi.',
    ),
    story('zh', true, 'a denial added', '北面的堤坝能再撑过一个冬天。', '北面的堤坝不能再撑过一个冬天。'),
    story(
      'en',
      false,
      'two turns make none',
      'Prices did not rise at the market in spring.',
      'Prices fell at the market in spring.',
    ),
    story(
      'en',
      false,
      'another inflection',
      'The council refuses the plan for the dam.',
      'The council refused the plan for the dam.',
    ),
    story(
      'ar',
      false,
      'a figure',
      'شرّد الفيضان 14 أسرة من بيوتها على ضفة النهر.',
      'شرّد الفيضان 15 أسرة من بيوتها على ضفة النهر.',
    ),
    story(
      'fr',
      false,
      'a name',
      'La route du port à Valbonne est fermée.',
      'La route du port à Montcalm est fermée.',
    ),
    story(
      'de',
      false,
      'other marks',
      'Die Mauer ist „nicht sicher“ für Wanderer.',
      'Die Mauer ist »nicht sicher« für Wanderer.',
    ),
    story('zh', false, 'a synonym', '他说堤坝不安全。', '他表示堤坝不安全。'),
  ],
  'altered-quotation': [
    story(
      'en',
      true,
      'a word',
      'The guide said: "The path is steep and very long."',
      'The guide said: "The path is flat and very long."',
    ),
    story(
      'en',
      true,
      'speech made a quotation',
      'The guide said the path was steep and very long.',
      'The guide said “the path was steep and very long”.',
    ),
    story(
      'ar',
      true,
      'a word',
      'قال الحارس: "البرج سليم وسيبقى واقفا".',
      'قال الحارس: "البرج متصدع وسيبقى واقفا".',
    ),
    story(
      'ar',
      true,
      'a denial',
      'قال الحارس: «لن نبيع القمح قبل الحصاد».',
      'قال الحارس: «سوف نبيع القمح قبل الحصاد».',
    ),
    story(
      'fr',
      true,
      'a word',
      'Le guide a dit : « Le sentier est raide et très long. »',
      'Le guide a dit : « Le sentier est plat et très long. »',
    ),
    story(
      'de',
      true,
      'German marks',
      'Der Führer sagte: »Der Pfad ist steil und sehr lang.«',
      'Der Führer sagte: »Der Pfad ist flach und sehr lang.«',
    ),
    story(
      'ru',
      true,
      'a word',
      'Сторож сказал: «Башня цела и простоит ещё век».',
      'Сторож сказал: «Башня треснула и простоит ещё век».',
    ),
    story(
      'zh',
      true,
      'a word',
      '管理人说：“钟楼坚固，还会屹立下去。”',
      '管理人说：“钟楼开裂，还会屹立下去。”',
    ),
    story(
      'en',
      false,
      'other marks',
      'The guide said: "The path is steep and very long."',
      'The guide said: ‘The path is steep and very long.’',
    ),
    story(
      'ar',
      false,
      'other marks',
      'قال الحارس: "البرج سليم وسيبقى واقفا".',
      'قال الحارس: «البرج سليم وسيبقى واقفا».',
    ),
    story(
      'fr',
      false,
      'another word outside',
      'Le guide a dit hier : « Le sentier est raide et très long. »',
      'Le guide a dit mardi : « Le sentier est raide et très long. »',
    ),
    story(
      'de',
      false,
      'a name in marks',
      'Das Schiff Seeadler lief am Morgen in den Hafen ein.',
      'Das Schiff „Seeadler“ lief am Morgen in den Hafen ein.',
    ),
    story(
      'zh',
      false,
      'other marks',
      '管理人说：“钟楼坚固，还会屹立下去。”',
      '管理人说：「钟楼坚固，还会屹立下去。」',
    ),
  ],
  'changed-attribution': [
    story(
      'en',
      true,
      'another speaker',
      'Harbour master Ruth Pellew said the gate had been left open all night by the crew of the last ferry.',
      'County engineer Daniel Okafor said the gate had been left open all night by the crew of the last ferry.',
    ),
    story(
      'en',
      true,
      'an admission',
      'The owner said that the gate had been left open.',
      'The owner admitted that the gate had been left open.',
    ),
    story(
      'ar',
      true,
      'a denial',
      'أكد الخباز أن الطحين خلط بالطباشير.',
      'نفى الخباز أن الطحين خلط بالطباشير.',
    ),
    story(
      'ar',
      true,
      'a claim',
      'قال المالك إن البوابة تركت مفتوحة طوال الليل.',
      'زعم المالك إن البوابة تركت مفتوحة طوال الليل.',
    ),
    story(
      'fr',
      true,
      'an admission',
      'Le gardien a dit que la clôture avait été coupée.',
      'Le gardien a avoué que la clôture avait été coupée.',
    ),
    story(
      'es',
      true,
      'a denial',
      'El panadero confirmó que la harina llevaba tiza.',
      'El panadero negó que la harina llevaba tiza.',
    ),
    story(
      'ru',
      true,
      'a claim',
      'Сторож сказал, что забор перерезали ночью.',
      'Сторож утверждал, что забор перерезали ночью.',
    ),
    story('zh', true, 'an admission', '看守人说围栏在夜里被剪断。', '看守人承认围栏在夜里被剪断。'),
    story(
      'en',
      false,
      'verbs of one force',
      'The owner said that the gate had been left open.',
      'The owner stated that the gate had been left open.',
    ),
    story(
      'fr',
      false,
      'a figure',
      'Le gardien a dit que 14 clôtures avaient été coupées.',
      'Le gardien a dit que 15 clôtures avaient été coupées.',
    ),
    story('ar', false, 'a spelling', 'أكد المسؤول أن الجدار متين.', 'أكد المسئول أن الجدار متين.'),
  ],
  'figure-conflict': [
    story(
      'en',
      true,
      'a count',
      'The storm tore the roofs off fourteen barns.',
      'The storm tore the roofs off forty barns.',
    ),
    story(
      'ar',
      true,
      'a share',
      'تراجع عدد الأعضاء بنسبة 12 في المئة خلال الشتاء.',
      'تراجع عدد الأعضاء بنسبة 21 في المئة خلال الشتاء.',
    ),
    story(
      'zh',
      true,
      'ideographs',
      '暴风掀翻了山谷公路沿线十四座谷仓的屋顶。',
      '暴风掀翻了山谷公路沿线四十座谷仓的屋顶。',
    ),
    story(
      'fa',
      true,
      'Persian digits',
      'سیل ۱۴ خانواده را از خانه‌هایشان راند.',
      'سیل ۴۱ خانواده را از خانه‌هایشان راند.',
    ),
    story(
      'de',
      true,
      'a decimal',
      'Die Brücke wird 3,5 Millionen Kronen kosten.',
      'Die Brücke wird 5,3 Millionen Kronen kosten.',
    ),
    story(
      'en',
      false,
      'in words',
      'The storm tore the roofs off fourteen barns.',
      'The storm tore the roofs off 14 barns.',
    ),
    story(
      'ar',
      false,
      'a sign',
      'تراجع عدد الأعضاء بنسبة 12 في المئة خلال الشتاء.',
      'تراجع عدد الأعضاء بنسبة ١٢٪ خلال الشتاء.',
    ),
    story(
      'zh',
      false,
      'ideographs and digits',
      '暴风掀翻了山谷公路沿线十四座谷仓的屋顶。',
      '暴风掀翻了山谷公路沿线14座谷仓的屋顶。',
    ),
    story(
      'fr',
      false,
      'thousands apart',
      'Le village compte 2 000 habitants et une école.',
      'Le village compte deux mille habitants et une école.',
    ),
    story(
      'ru',
      false,
      'a magnitude',
      'Мост обойдётся в 3,5 миллиона крон по расчётам.',
      'Мост обойдётся в 3,5 млн крон по расчётам.',
    ),
  ],
};

const glue = (language: string) => (language === 'zh' ? '' : ' ');

function kindsOf({ language, source, suspect }: Story): readonly FindingKind[] {
  const around = AROUND[language] ?? '';
  const article = (id: string, text: string): Article => ({
    id,
    language,
    text: `${around}${glue(language)}${text}`,
  });
  return audit(article('suspect', suspect), [article('source', source)]).findings.map(({ kind }) => kind);
}

describe.each(Object.entries(STORIES) as [FindingKind, readonly Story[]][])('%s', (kind, stories) => {
  test.each(stories.map((of) => [of.language, of.why, of.is, of] as const))(
    '%s: %s (%s)',
    (_, __, is, of) => {
      expect(kindsOf(of).includes(kind)).toBe(is);
    },
  );
});

describe('the title of an article', () => {
  const text = `${AROUND['en']} The frost ruined the trees of 240 families in the valley. Growers lit fires between the rows.`;
  const findings = (title: string) =>
    audit({ id: 'a', title, text }, []).findings.filter(({ kind }) => kind === 'headline-mismatch');

  test('is held against the text', () => {
    const [finding, ...more] = findings('Frost ruins trees of 900 families');
    expect(more).toEqual([]);
    expect(finding?.text).toBe('240 families');
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe('240 families');
    expect(finding?.because).toBe('The headline has “900 families”, the text has “240 families”.');
  });

  test.each(['Frost ruins trees of 240 families', 'Frost in the valley', ''])('%j is borne out', (title) => {
    expect(findings(title)).toEqual([]);
  });

  test('may name a person of the caller’s own gazetteer', () => {
    const gazetteer = { persons: [{ id: 'ana-lima', names: { en: 'Ana {Lima}' } }] };
    const article = { id: 'a', title: 'Ana Lima visits the frozen orchards', text };
    const kinds = (options: object) => audit(article, [], options).findings.map(({ kind }) => kind);
    expect(kinds({ gazetteer })).toEqual(['headline-mismatch']);
    expect(kinds({})).toEqual([]);
  });
});
