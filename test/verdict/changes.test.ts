import { describe, expect, test } from '@jest/globals';
import { audit } from '../../src/audit.js';

/**
 * One sentence and what was done to it: `held on {Sunday|Monday:date}` is the source's words, the suspect's words and the
 * kind of the change between them; either side may be empty.
 */
type Row = readonly [marked: string, why: string];

const MARK = /\{([^|{}]*)\|([^|{}]*):(\w+)\}/g;

/** What surrounds the sentence in both articles, so that each language is told and words have their weight. */
const AROUND: Readonly<Record<string, string>> = {
  en: 'Bakers in the market sold out of bread by nine and fishermen gave their catch away.',
  ar: 'ونفد الخبز من أفران السوق في الصباح الباكر ووزع الصيادون أسماكهم مجانا على الجيران.',
  fr: 'Les boulangers du marché ont vendu tout leur pain et les pêcheurs ont donné leur poisson.',
  es: 'Los panaderos del mercado vendieron todo su pan y los pescadores regalaron su captura.',
  de: 'Die Bäcker auf dem Markt verkauften ihr ganzes Brot und die Fischer verschenkten ihren Fang.',
  pt: 'Os padeiros do mercado venderam todo o seu pão e os pescadores deram o seu peixe.',
  ru: 'Пекари на рынке продали весь свой хлеб, а рыбаки раздали улов даром.',
  tr: 'Pazardaki fırıncılar bütün ekmeklerini sattı ve balıkçılar avlarını bedava dağıttı.',
  fa: 'نانوایان بازار همه نان خود را فروختند و ماهیگیران صید خود را رایگان بخش کردند.',
  ur: 'بازار کے نانبائیوں کی ساری روٹیاں بک گئیں اور ماہی گیروں نے مچھلی مفت بانٹ دی۔',
  hi: 'बाज़ार के नानबाइयों की सारी रोटियाँ बिक गईं और मछुआरों ने मछली मुफ़्त बाँट दी।',
  zh: '市场的面包很早就卖光了，渔民把鱼免费送人。',
};

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['The flood drove {14|41:number} families from their homes along the river.', 'a figure'],
    ['The flood drove {fourteen|forty:number} families from their homes along the river.', 'in words'],
    [
      'Repairs to the old stone bridge will cost {2.1 million crowns|3.4 million crowns:number} in all.',
      'before a magnitude',
    ],
    ['Water covered {20%|80%:number} of the orchard behind the abbey.', 'a percentage'],
    [
      'The bridge over the gorge reopened to lorries on {Sunday|Monday:date} without a ceremony.',
      'a weekday',
    ],
    ['The old lighthouse was painted white in {March|October:date} by volunteers.', 'a month'],
    ['The tower by the harbour was built in {1902|1920:date} for the fishing fleet.', 'a year'],
    ['The keys were handed to {Anna|Clara:name} at the gate of the orchard.', 'a name'],
    ['The road from the harbour to {Millbrook|Ashford:name} is closed to buses.', 'a place'],
    ['The engineers found that the northern wall was {|not:negation} safe for walkers.', 'a denial added'],
    ['The ferry will {never|:negation} stop at the island in winter.', 'a denial taken away'],
    ['The fire {allegedly|:certainty} began in the kitchen of the inn.', 'doubt taken away'],
    ['The fire {|reportedly:certainty} began in the kitchen of the inn.', 'doubt added'],
    ['The owner {said|admitted:attribution} that the gate had been left open.', 'the force of the verb'],
    [
      'The guide told us "the path is {steep|flat:quotation} and long" before we left.',
      'words of a quotation',
    ],
    ['The children painted the {wooden|metal:wording} fence behind the mill.', 'anything else'],
  ],
  ar: [
    ['شرّد الفيضان {14|41:number} أسرة من بيوتها على ضفة النهر.', 'a figure'],
    ['أعيد فتح الجسر أمام الشاحنات يوم {الأحد|الاثنين:date} من دون احتفال.', 'a weekday'],
    ['بُني البرج قرب الميناء عام {1902|1920:date} لأسطول الصيد.', 'a year'],
    ['{قال|زعم:attribution} المالك إن البوابة تركت مفتوحة طوال الليل.', 'the force of the verb'],
    ['دهن الأطفال السور {الخشبي|المعدني:wording} خلف المطحنة القديمة.', 'anything else'],
  ],
  fr: [
    ["L'inondation a chassé {14|41:number} familles de leurs maisons près de la rivière.", 'a figure'],
    ['Le pont a rouvert aux camions {dimanche|lundi:date} sans cérémonie au bord du lac.', 'a weekday'],
    ['La route du port à {Valbonne|Montcalm:name} est fermée aux autobus.', 'a place'],
    ['Les enfants ont peint la clôture {verte|grise:wording} derrière le moulin.', 'anything else'],
  ],
  es: [
    ['La crecida echó a {14|41:number} familias de sus casas junto al río.', 'a figure'],
    ['El puente reabrió a los camiones el {domingo|lunes:date} sin ceremonia alguna.', 'a weekday'],
    [
      'Los ingenieros dicen que el muro norte {|no:negation} es seguro para los caminantes.',
      'a denial added',
    ],
  ],
  de: [
    ['Das Hochwasser vertrieb {14|41:number} Familien aus ihren Häusern am Fluss.', 'a figure'],
    ['Die Brücke wurde am {Sonntag|Montag:date} ohne Feier für Lastwagen geöffnet.', 'a weekday'],
    ['Die Mauer im Norden ist {|nicht:negation} sicher für Wanderer und Radfahrer.', 'a denial added'],
  ],
  pt: [
    ['A cheia expulsou {14|41:number} famílias das suas casas junto ao rio.', 'a figure'],
    ['A ponte reabriu aos camiões no {domingo|sábado:date} sem cerimónia alguma.', 'a weekday'],
  ],
  ru: [
    ['Паводок выгнал {14|41:number} семей из домов у реки.', 'a figure'],
    ['Мост открыли для грузовиков в {воскресенье|понедельник:date} без всяких торжеств.', 'a weekday'],
    ['Северная стена {|не:negation} безопасна для пешеходов и велосипедистов.', 'a denial added'],
  ],
  tr: [
    ['Sel {14|41:number} aileyi nehir kıyısındaki evlerinden çıkardı.', 'a figure'],
    ['Köprü {Pazar|Pazartesi:date} günü törensiz olarak kamyonlara açıldı.', 'a weekday'],
  ],
  fa: [
    ['سیل {۱۴|۴۱:number} خانواده را از خانه‌هایشان در کنار رود راند.', 'a figure'],
    ['پل روز {یکشنبه|دوشنبه:date} بدون مراسم به روی کامیون‌ها باز شد.', 'a weekday'],
  ],
  ur: [['سیلاب نے دریا کے کنارے {14|41:number} خاندانوں کو گھروں سے نکال دیا۔', 'a figure']],
  hi: [
    ['बाढ़ ने नदी किनारे के {14|41:number} परिवारों को घरों से निकाल दिया।', 'a figure'],
    ['पुल {रविवार|सोमवार:date} को बिना किसी समारोह के ट्रकों के लिए खोला गया।', 'a weekday'],
  ],
  zh: [
    ['洪水迫使河边{14|41:number}户人家离开家园。', 'a figure'],
    ['渔民在岛上住了{两|两两:number}天才回到港口。', 'an ideograph written twice'],
    ['洪水迫使河边{|两:number}三百户人家离开家园。', 'two or three hundred are not three hundred'],
    ['灯塔里一共有{二〇一九|二〇九一:number}块砖。', 'digits by their places'],
    ['工程师说北墙{|不:negation}安全。', 'a denial added'],
  ],
};

function sidesOf(marked: string) {
  const tidy = (text: string) => text.replace(/ {2,}/g, ' ').trim();
  return {
    source: tidy(marked.replace(MARK, '$1')),
    suspect: tidy(marked.replace(MARK, '$2')),
    changes: [...marked.matchAll(MARK)].map(([, was, now, kind]) => ({ kind, was, now })),
  };
}

describe.each(Object.entries(TABLE))('changes, %s', (language, rows) => {
  test.each(rows)('%s: %s', (marked) => {
    const { source, suspect, changes } = sidesOf(marked);
    const around = AROUND[language] ?? '';
    const report = audit({ id: 'a', text: `${around}\n${suspect}`, language }, [
      { id: 'b', text: `${around}\n${source}`, language },
    ]);
    const judged = report.sentences[1];
    expect(report.sentences.map(({ verdict }) => verdict)).toEqual(['verbatim', 'altered']);
    expect(judged?.changes.map(({ kind, was, now }) => ({ kind, was, now }))).toEqual(changes);
  });
});
