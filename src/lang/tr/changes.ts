import type { ChangeWords } from '../types.js';

/** Turkish words that only kinds of change need. */
export const changes: ChangeWords = {
  // Newswire usage.
  percentagePoints: 'yüzde puan, yüzdelik puan, puan, baz puan',

  // Grammar and the SI: names of a measure or a currency, with their cases, by its sign.
  measures: `
    kilometre=km, kilometrelik=km, kilometreden=km, kilometreye=km, km=km, metre=m, metrelik=m, metreye=m, metreden=m
    santimetre*=cm, santim=cm, cm=cm, milimetre*=mm, mm=mm, mil=mi, deniz mili=nmi, kara mili=mi, fit=ft, inç=in, dönüm*=dönüm
    hektar*=ha, dekar*=dekar, metrekare*=m2, m2=m2, kilometrekare*=km2, km2=km2, metreküp*=m3, m3=m3, kilogram*=kg, kilo=kg
    kiloluk=kg, kg=kg, gram*=g, ton=t, tona=t, tonu=t, tonluk=t, tondan=t, libre=lb, ons=oz, varil*=bbl, litre*=l, galon*=gal
    megavat*=MW, mw=MW, gigavat*=GW, kilovat*=kW, lira*=tl, tl=tl, dolar*=$, usd=$, $=$, euro*=€, avro*=€, eur=€, €=€
    sterlin*=£, £=£, ruble*=₽, yen=¥, yuan=yuan, kron*=kr
  `,

  // Grammar: words beside the figures of a clock time.
  clockBefore: 'saat, saatler, saati',
  clockAfter: 'sularında, gmt, tsi',

  // Common given names, and large cities of the world's news.
  givenNames: `
    mehmet, mustafa, ahmet, ali, hüseyin, hasan, ibrahim, ismail, osman, yusuf, murat, ömer, ramazan, halil
    süleyman, abdullah, mahmut, recep, salih, fatih, kadir, emre, hakan, adem, kemal, yaşar, bekir, musa, metin
    bayram, orhan, serkan, kenan, selim, selahattin, binali, bülent, devlet, tayyip, ekrem, mansur, cengiz, erdal
    tuncay, levent, can, fatma, ayşe, emine, hatice, zeynep, elif, meryem, şerife, zehra, sultan, hanife, merve
    havva, zeliha, esra, fadime, özlem, hacer, yasemin, melek, rabia, dilek, leyla, hülya, sevgi, songül, meral, gül
    canan, vladimir, ivan, john, donald, muhammed, beşar
  `,
  places: `
    istanbul, ankara, izmir, bursa, adana, konya, antalya, gaziantep, şanlıurfa, mersin, diyarbakır, hatay, manisa
    kayseri, samsun, balıkesir, kahramanmaraş, van, aydın, tekirdağ, denizli, sakarya, muğla, eskişehir, mardin
    trabzon, malatya, erzurum, sivas, zonguldak, çorum, edirne, çanakkale, rize, artvin, hakkari, şırnak, batman
    soma, bodrum, lefkoşa, atina, selanik, sofya, bükreş, belgrad, saraybosna, üsküp, londra, paris, berlin, roma
    madrid, brüksel, viyana, moskova, kiev, bakü, tiflis, erivan, tahran, tebriz, bağdat, musul, kerkük, erbil, şam
    halep, idlib, beyrut, kudüs, gazze, kahire, trablus, bingazi, tunus, cezayir, riyad, mekke, medine, doha, dubai
    kabil, pekin, tokyo, washington, new york
  `,

  // Newswire usage: heads of institutions and the side on which their subject stands.
  institutions: `
    _ bakanlığı, _ bakanlığının, _ bakanlığına, _ bakanı, _ bakanının, _ müdürlüğü, _ üniversitesi, _ belediyesi
    _ valiliği, _ mahkemesi, _ partisi, _ bankası, _ ilçesi, _ ilçesinde, _ köyü, _ köyünde, _ caddesi, _ kurumu
  `,

  // Spelling with and without the circumflex is folded already; names and words in use side by side.
  spellings: `
    kiev=kyiv, bağdat=bağdad, avro=euro, muhammed=mohammed=muhammet, ahmet=ahmed, mahmut=mahmud, mehmet=mehmed, receb=recep
    hizbullah=hezbollah, el kaide=al kaide=el kaida, kaddafi=gaddafi, bin ladin=bin laden, esad=esed=esat, beşar=beşşar
    zelenski=zelenskiy=zelensky, amerika=amerıka, deniz aşırı=denizaşırı, her hangi=herhangi, bir çok=birçok, hiç bir=hiçbir
    bir kaç=birkaç, pek çok=pekçok, yanlız=yalnız, herkez=herkes, orjinal=orijinal, labaratuvar=laboratuvar, bugün=bu gün
  `,

  // Grammar: postpositions that name a speaker.
  accordingTo: 'göre, a göre, e göre, ya göre, ye göre, na göre, ne göre, nın ifadesiyle, ifadesiyle',

  // Grammar: third persons as subjects; possessives follow from the name before them.
  pronouns: 'o, onlar, kendisi, kendileri',

  // Grammar: words that stand round a verb with its negation, or make its sense.
  verbParticles: 'artık, hâlâ, henüz, hiç, daha',

  // Grammar: verbs and adverbs of hearsay.
  modals:
    '-abilir, -ebilir, -abilirler, -ebilirler, -abileceğini, -ebileceğini, -abileceği, -ebileceği, güya, sözde, iddiaya göre, iddialara göre, söylentiye göre, olabilir, olabileceği',

  // Idioms that begin like a number.
  notNumbers:
    'bir, birbiri, birbirini, bir de, bir daha, bir kez daha, bir an önce, ilk olarak, birinci sınıf, bir tek, tek bir',
};
