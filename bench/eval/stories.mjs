/** Stories of our own, a list of sentences each: the originals that the attacks are made on. */
export const STORIES = {
  en: [
    'The orchard cooperative in the northern valley has lost half of its apple harvest to a late frost.',
    'Growers lit small fires between the rows for three nights, but the cold returned before dawn on Thursday.',
    'Helena Marsh, who chairs the cooperative, said that 240 families depend on the crop.',
    'She asked the provincial office for a loan of 1.6 million crowns to buy feed and young trees.',
    'The office answered that it would decide after an inspection of the damaged orchards.',
    'Two canneries have already warned their workers that the autumn season will be short.',
    'Older farmers remember a similar spring, when the blossoms froze and the river did not thaw until May.',
    'A school near the station has turned its gymnasium into a store for donated seedlings.',
    'Prices at the weekly market rose at once, and honey is expected to become scarce as well.',
    'Researchers at the institute of agriculture advise planting varieties that flower ten days later.',
  ],
  ar: [
    'خسرت تعاونية البساتين في الوادي الشمالي نصف محصول التفاح بسبب صقيع متأخر.',
    'وأشعل المزارعون نيرانا صغيرة بين الصفوف ثلاث ليال، لكن البرد عاد قبل فجر الخميس.',
    'وقالت رئيسة التعاونية هيلانة مرعشلي إن 240 عائلة تعتمد على هذا المحصول.',
    'وطلبت من مكتب الإقليم قرضا قيمته 1.6 مليون درهم لشراء الأعلاف والشتلات.',
    'ورد المكتب بأنه سيتخذ قراره بعد معاينة البساتين المتضررة.',
    'وحذر مصنعان للتعليب عمالهما من أن موسم الخريف سيكون قصيرا.',
    'ويتذكر كبار السن ربيعا مشابها تجمدت فيه الأزهار ولم يذب جليد النهر حتى مايو.',
    'وحولت مدرسة قرب المحطة قاعة الرياضة إلى مخزن للغراس المتبرع بها.',
    'وارتفعت الأسعار في السوق الأسبوعية فورا، ويتوقع أن يصبح العسل نادرا أيضا.',
    'وينصح باحثون في معهد الزراعة بغرس أصناف تزهر بعد الموعد المعتاد بعشرة أيام.',
  ],
  ru: [
    'Садовый кооператив в северной долине потерял половину урожая яблок из-за поздних заморозков.',
    'Три ночи садоводы жгли небольшие костры между рядами, но холод вернулся в четверг перед рассветом.',
    'Председатель кооператива Елена Маршак сказала, что от урожая зависят 240 семей.',
    'Она попросила у областного управления ссуду в 1,6 миллиона крон на корма и саженцы.',
    'Управление ответило, что примет решение после осмотра пострадавших садов.',
    'Два консервных завода уже предупредили рабочих, что осенний сезон будет коротким.',
    'Старожилы помнят похожую весну, когда цветы замёрзли, а река не вскрылась до мая.',
    'Школа возле станции превратила спортивный зал в склад подаренных саженцев.',
    'Цены на еженедельном рынке сразу выросли, и мёда, как ожидается, тоже станет мало.',
    'Учёные института земледелия советуют сажать сорта, которые цветут на десять дней позже.',
  ],
  zh: [
    '北部山谷的果园合作社因晚霜损失了一半苹果收成。',
    '果农连续三夜在树行间点燃小火堆，但寒流在周四黎明前再次袭来。',
    '合作社负责人马海伦说，有240个家庭依靠这批果实生活。',
    '她向省办公室申请160万元贷款，用于购买饲料和树苗。',
    '办公室答复说，将在查看受损果园之后作出决定。',
    '两家罐头厂已经提醒工人，今年秋季的开工时间会很短。',
    '老农们还记得一个相似的春天，花朵冻坏，河冰直到五月才融化。',
    '车站附近的一所学校把体育馆改成了存放捐赠树苗的仓库。',
    '每周集市的价格立刻上涨，蜂蜜预计也会变得稀少。',
    '农业研究所的专家建议种植开花晚十天的品种。',
  ],
};

/** Other stories of the same places and things, which nobody copied. */
export const DECOYS = {
  en: [
    'The provincial office opened a new road through the northern valley in the autumn.',
    'Workers of the cannery will plant young trees beside the river next spring.',
    'The school near the station held its yearly market on Thursday with honey and apples.',
  ],
  ar: [
    'افتتح مكتب الإقليم طريقا جديدا في الوادي الشمالي خلال الخريف.',
    'وسيزرع عمال مصنع التعليب شتلات قرب النهر في الربيع المقبل.',
    'وأقامت المدرسة القريبة من المحطة سوقها السنوية يوم الخميس وفيها العسل والتفاح.',
  ],
  ru: [
    'Областное управление открыло осенью новую дорогу через северную долину.',
    'Рабочие консервного завода весной посадят саженцы у реки.',
    'Школа возле станции провела в четверг ежегодный рынок с мёдом и яблоками.',
  ],
  zh: [
    '省办公室秋天在北部山谷开通了一条新公路。',
    '罐头厂工人明年春天将在河边种植树苗。',
    '车站附近的学校周四举办了一年一度的集市，有蜂蜜和苹果。',
  ],
};
