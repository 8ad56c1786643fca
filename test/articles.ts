/** Small articles of our own, a list of sentences each: no names that date them, no sentence like another. */
export const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The harbour bridge closed before dawn after inspectors found a crack in its northern tower.',
    'Drivers were sent round by the old ferry road, which added forty minutes to the journey.',
    '"We would rather be late than sorry," the chief engineer told reporters at the gate.',
    'Two schools on the island cancelled lessons because their teachers live in town.',
    'Bakers in the market sold out of bread by nine, and fishermen gave their catch away.',
    'The council expects repairs to take 12 days and to cost about 3.4 million crowns.',
  ],
  ar: [
    'أغلق جسر الميناء قبل الفجر بعد أن عثر المفتشون على شرخ في برجه الشمالي.',
    'وحُولت السيارات إلى طريق العبّارة القديم، ما أضاف أربعين دقيقة إلى الرحلة.',
    'وقال كبير المهندسين للصحفيين عند البوابة: "التأخر خير من الندم".',
    'وألغت مدرستان في الجزيرة الدروس لأن المعلمين يسكنون في المدينة.',
    'ونفد الخبز من أفران السوق عند التاسعة، ووزع الصيادون أسماكهم مجانا.',
    'ويتوقع المجلس أن تستغرق الإصلاحات 12 يوما وأن تكلف نحو 3.4 مليون دينار.',
  ],
  fr: [
    "Le pont du port a fermé avant l'aube après la découverte d'une fissure dans sa tour nord.",
    'Les conducteurs ont pris la vieille route du bac, soit quarante minutes de plus.',
    '« Mieux vaut être en retard que désolé », a déclaré la responsable des travaux devant la grille.',
    "Deux écoles de l'île ont annulé les cours parce que les enseignants habitent en ville.",
    'Les boulangers du marché ont vendu tout leur pain avant neuf heures.',
    'La mairie prévoit 12 jours de réparations pour environ 3,4 millions de couronnes.',
  ],
  ru: [
    'Портовый мост закрыли до рассвета, когда проверка нашла трещину в северной башне.',
    'Водителей направили по старой паромной дороге, и путь стал длиннее на сорок минут.',
    '«Лучше опоздать, чем жалеть», — сказала журналистам главный инженер у ворот.',
    'Две школы на острове отменили уроки, потому что учителя живут в городе.',
    'Пекари на рынке продали весь хлеб к девяти, а рыбаки раздали улов даром.',
    'Совет полагает, что ремонт займёт 12 дней и обойдётся примерно в 3,4 миллиона крон.',
  ],
  hi: [
    'बंदरगाह का पुल भोर से पहले बंद कर दिया गया क्योंकि उत्तरी मीनार में दरार मिली।',
    'गाड़ियों को पुराने घाट वाली सड़क से भेजा गया, जिससे सफ़र चालीस मिनट लंबा हो गया।',
    'मुख्य अभियंता ने फाटक पर पत्रकारों से कहा, "पछताने से देर भली"।',
    'टापू के दो विद्यालयों ने पढ़ाई रोक दी क्योंकि शिक्षक शहर में रहते हैं।',
    'बाज़ार के नानबाइयों की सारी रोटियाँ नौ बजे तक बिक गईं।',
    'परिषद को लगता है कि मरम्मत में 12 दिन और लगभग 3.4 करोड़ रुपये लगेंगे।',
  ],
  zh: [
    '检查人员在北塔发现裂缝后，港口大桥于黎明前关闭。',
    '司机改走旧渡口公路，路程多花四十分钟。',
    '总工程师在门口对记者说：“宁可迟到，也不要后悔”。',
    '岛上两所学校停课，因为老师都住在城里。',
    '市场的面包九点前就卖光了，渔民把鱼免费送人。',
    '市议会预计维修需要12天，花费约340万元。',
  ],
};

/** Sentences of other matters, to be set into an article of the same language. */
export const STRANGERS: Readonly<Record<string, string>> = {
  en: 'A museum of clocks opens its doors to visitors next to the opera.',
  ar: 'افتتح متحف للساعات أبوابه أمام الزوار بجوار دار الأوبرا.',
  fr: "Un musée de l'horlogerie accueille ses visiteurs près de l'opéra.",
  ru: 'Музей часов распахнул двери для посетителей рядом с оперой.',
  hi: 'ओपेरा के पास घड़ियों का एक संग्रहालय दर्शकों के लिए खुला।',
  zh: '歌剧院旁边的钟表博物馆向游客开放。',
};

/** The text of an article in a language, or of any list of its sentences. */
export function textOf(language: string, sentences = ARTICLES[language] ?? []): string {
  return sentences.join(language === 'zh' ? '' : ' ');
}
