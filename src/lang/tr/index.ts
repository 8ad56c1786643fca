import type { LanguageData } from '../types.js';
import { changes } from './changes.js';
import { fields } from './fields.js';

/**
 * Turkish: the standard of Turkish newsrooms. Our own compilation. Agglutinated forms are reached with
 * `stem*`; note that folding makes `öldü` (died) and `oldu` (became) one word, so that `öldü*` is in no
 * list.
 */
export const tr: LanguageData = {
  ...changes,
  code: 'tr',

  // Grammar: pronouns, postpositions, conjunctions, particles, copulas, light auxiliaries.
  functionWords: `
    ila
    ve, veya, ya, ya da, ile, de, da, ki, mi, mu, bu, şu, o, bir, bunu, buna, bunun, bundan, bunda, bununla
    bunlar, bunları, bunların, şunu, onu, ona, onun, ondan, onda, onunla, onlar, onları, onların, onlara, ben
    beni, bana, benim, sen, seni, sana, senin, biz, bizi, bize, bizim, siz, sizi, size, sizin, kendi, kendisi
    kendisine, kendisini, kendileri, kendilerine, için, gibi, kadar, göre, doğru, karşı, rağmen, dolayı
    ötürü, beri, önce, sonra, üzere, üzerine, üzerinde, üzerinden, altında, içinde, içinden, içine, dışında
    arasında, arasındaki, yanında, karşısında, hakkında, ilgili, ilişkin, tarafından, tarafında, boyunca
    itibaren, dair, ait, birlikte, beraber, aracılığıyla, yoluyla, nedeniyle, sebebiyle, dolayısıyla, başta
    olmak, ama, fakat, ancak, lakin, çünkü, eğer, ise, hem, ne, yoksa, madem, oysa, hatta, bile, dahi, sadece
    yalnız, yalnızca, ayrıca, zaten, artık, henüz, hala, yine, tekrar, daha, en, çok, az, pek, fazla, biraz
    böyle, böylece, şöyle, öyle, nasıl, neden, niçin, niye, hangi, kim, kime, kimin, nerede, nereye, nereden
    zaman, her, hiç, hep, bazı, tüm, bütün, hepsi, herkes, kimse, biri, birisi, birçok, diğer, başka, aynı
    şey, şeyi, olan, olarak, oldu, olduğu, olduğunu, olduğuna, olması, olmasını, olacak, olacağı, olacağını
    olup, olsa, olsun, olmuş, olur, oluyor, olanlar, etti, eden, edilen, edildi, ediyor, etmek, etmesi
    ederek, ettiği, ettiğini, ederken, edecek, yapılan, yapıldı, değil, var, yok, vardı, bulunan, bulunuyor
    yer, alan, aldı, verdi, idi, imiş, iken, dedi, diye, dek, değin, ardından, sonrasında, öncesinde
    sırasında, esnasında, içeren, şekilde, biçimde, böylesi, kez, kere, defa, yani, şimdi
  `,

  // Turkish has no prefixes of its own.
  prefixes: '',

  // Grammar: plural, case, possessive, copula, tense and person endings, longest first.
  suffixes: `
    larından, lerinden, larının, lerinin, larında, lerinde, larına, lerine, larını, lerini, ların, lerin
    lardan, lerden, larda, lerde, lara, lere, ları, leri, lar, ler, daki, deki, taki, teki, ndaki, ndeki
    ndan, nden, nın, nun, nda, nde, dan, den, tan, ten, ımız, sının, sına, sine, sını, sında, sinde, sı, su
    ının, ına, ine, ını, ında, inde, undan, inden, ından, dır, dur, tır, yor, iyor, uyor, acak, ecek, mış
    muş, dı, du, tı, tu, yla, yle, da, de, ta, te, ın, un, ya, ye, yı, na, ne, nı, la, le, ı, u, a, e
  `,

  // Newswire usage: titles, ranks, institutions, dates.
  abbreviations: `
    dr, prof, doç, yrd, yrd. doç, av, org, korg, tümg, tuğg, alb, yb, bnb, yzb, ütğm, tğm, gen, uzm, müh, mim
    öğr, gör, sn, bkz, vb, vs, vd, md, mad, mah, cad, sok, blv, bul, apt, no, nr, tel, sf, s, c, bk, örn, yy
    m.ö, m.s, t.c, tc, a.ş, aş, ltd, şti, ltd. şti, a.b.d, hz, st, ar. gör, arş, op, çev, haz, yay, ört, age
    krş, ing, fr, alm, lt, dk, sa, tic
  `,

  // Grammar: cardinals, glued compounds as cheques and headlines write them. `on`, `altı`, `yedi`, `yüz`,
  // `kırk` have homographs; they stand next to figures and nouns of count.
  numbers: `
    sıfır=0, bir=1, iki=2, üç=3, dört=4, beş=5, altı=6, yedi=7, sekiz=8, dokuz=9, on=10, yirmi=20, otuz=30
    kırk=40, elli=50, altmış=60, yetmiş=70, seksen=80, doksan=90, yüz=100, ikiyüz=200, üçyüz=300, dörtyüz=400
    beşyüz=500, altıyüz=600, yediyüz=700, sekizyüz=800, dokuzyüz=900, iki yüz=200, üç yüz=300, dört yüz=400
    beş yüz=500, altı yüz=600, yedi yüz=700, sekiz yüz=800, dokuz yüz=900, onbir=11, oniki=12, onüç=13
    ondört=14, onbeş=15, onaltı=16, onyedi=17, onsekiz=18, ondokuz=19, yirmibir=21, yirmiiki=22, yirmiüç=23
    yirmidört=24, yirmibeş=25, yirmialtı=26, yirmiyedi=27, yirmisekiz=28, yirmidokuz=29, otuzbir=31
    otuziki=32, otuzüç=33, otuzdört=34, otuzbeş=35, otuzaltı=36, otuzyedi=37, otuzsekiz=38, otuzdokuz=39
    kırkbir=41, kırkiki=42, kırküç=43, kırkdört=44, kırkbeş=45, kırkaltı=46, kırkyedi=47, kırksekiz=48
    kırkdokuz=49, ellibir=51, elliiki=52, elliüç=53, ellidört=54, ellibeş=55, ellialtı=56, elliyedi=57
    ellisekiz=58, ellidokuz=59, altmışbir=61, altmışiki=62, altmışüç=63, altmışdört=64, altmışbeş=65
    altmışaltı=66, altmışyedi=67, altmışsekiz=68, altmışdokuz=69, yetmişbir=71, yetmişiki=72, yetmişüç=73
    yetmişdört=74, yetmişbeş=75, yetmişaltı=76, yetmişyedi=77, yetmişsekiz=78, yetmişdokuz=79, seksenbir=81
    sekseniki=82, seksenüç=83, seksendört=84, seksenbeş=85, seksenaltı=86, seksenyedi=87, seksensekiz=88
    seksendokuz=89, doksanbir=91, doksaniki=92, doksanüç=93, doksandört=94, doksanbeş=95, doksanaltı=96
    doksanyedi=97, doksansekiz=98, doksandokuz=99, düzine=12, bir buçuk=1.5, iki buçuk=2.5, üç buçuk=3.5
    dört buçuk=4.5, beş buçuk=5.5, altı buçuk=6.5, yedi buçuk=7.5, sekiz buçuk=8.5, dokuz buçuk=9.5, ikisi=2
    üçü=3, dördü=4, beşi=5, altısı=6, yedisi=7, sekizi=8, dokuzu=9, onu aşkın=10
  `,

  // Grammar: multipliers and their abbreviations.
  magnitudes: `
    bin=1000, binin=1000, bini=1000, bine=1000, binden=1000, milyon=1000000, milyonu=1000000, milyona=1000000
    milyonun=1000000, milyondan=1000000, mn=1000000, mio=1000000, milyar=1000000000, milyarı=1000000000
    milyara=1000000000, milyarın=1000000000, milyardan=1000000000, mlr=1000000000, mrd=1000000000
    trilyon=1000000000000, trilyonu=1000000000000, trilyona=1000000000000, katrilyon=1000000000000000
  `,

  // Grammar: -inci in its vowel harmonies.
  ordinals: `
    ilk=1, birinci=1, birincisi=1, ikinci=2, ikincisi=2, üçüncü=3, üçüncüsü=3, dördüncü=4, dördüncüsü=4
    beşinci=5, beşincisi=5, altıncı=6, altıncısı=6, yedinci=7, yedincisi=7, sekizinci=8, sekizincisi=8
    dokuzuncu=9, dokuzuncusu=9, onuncu=10, onuncusu=10, on birinci=11, onbirinci=11, on ikinci=12
    onikinci=12, on üçüncü=13, on dördüncü=14, on beşinci=15, onbeşinci=15, on altıncı=16, on yedinci=17
    on sekizinci=18, on dokuzuncu=19, yirminci=20, yirmi birinci=21, yirmi ikinci=22, yirmi üçüncü=23
    yirmi dördüncü=24, yirmi beşinci=25, otuzuncu=30, kırkıncı=40, ellinci=50, altmışıncı=60, yetmişinci=70
    sekseninci=80, doksanıncı=90, yüzüncü=100, bininci=1000
  `,

  // Grammar: halves, quarters and the locative fractions.
  fractions: `
    yarım=0.5, yarısı=0.5, yarısını=0.5, yarısından=0.5, yarısının=0.5, yarısına=0.5, yarı yarıya=0.5
    buçuk=0.5, çeyrek=0.25, çeyreği=0.25, üçte bir=0.333, üçte biri=0.333, üçte ikisi=0.667, üçte iki=0.667
    dörtte bir=0.25, dörtte biri=0.25, dörtte üç=0.75, dörtte üçü=0.75, beşte bir=0.2, beşte biri=0.2
    beşte iki=0.4, beşte ikisi=0.4, beşte üçü=0.6, beşte dördü=0.8, altıda biri=0.167, sekizde biri=0.125
    onda bir=0.1, onda biri=0.1, yüzde biri=0.01
  `,

  // Newswire usage: vague counts.
  quantities: `
    onlarca, onlarcası, yüzlerce, yüzlercesi, binlerce, binlercesi, on binlerce, onbinlerce, yüz binlerce
    yüzbinlerce, milyonlarca, milyarlarca, düzinelerce, birkaç, birçok, bir çok, bir dizi, bir grup
    bir kısım, bir kısmı, çok sayıda, az sayıda, çok sayıdaki, bazı, bazıları, kimi, pek çok, pekçok, çoğu
    çoğunluğu, çoğunluk, büyük bölümü, büyük çoğunluğu, büyük kısmı, önemli bir bölümü, bir avuç, bir miktar
    bir hayli, hayli, sayısız, sayıda, az, azınlık, azı, epey, muhtelif, çeşitli, üç beş, beş on
  `,

  // Newswire usage.
  percent: '%, yüzde, yüzdesi, yüzdelik, puan, puanlık, baz puan, bindelik',

  // Newswire usage: measures and currencies.
  units: `
    metre*, kilometre*, santimetre*, milimetre*, santim, metrekare*, metreküp*, kilometrekare*, km, km2, m2
    m3, cm, mm, mil, kara mili, deniz mili, fit, inç, dönüm*, hektar*, dekar*, ton, tona, tonu, tonluk
    tondan, kilo, kiloluk, kilogram*, kg, gram*, miligram*, libre, ons, onsu, varil*, litre*, galon*, lira*
    tl, kuruş*, dolar*, abd doları, avro*, euro*, eur, usd, sterlin*, ruble*, yuan, yen, frank*, dinar*
    dirhem*, riyal*, manat*, cent, sent, pound, rupi, şekel, kron, watt, kilovat*, kilovatsaat*, megavat*
    megavatsaat*, gigavat*, derece*, santigrat, knot, gigabayt*, megabayt*, terabayt*, kalori*, kiloton
    megaton, kişilik, adet, gb, mb, mw, kwh
  `,

  // CLDR, with case endings after the apostrophe left to the tokeniser.
  months: `
    ocak=1, oca=1, ocakta=1, şubat=2, şub=2, şubatta=2, mart=3, martta=3, nisan=4, nis=4, nisanda=4, mayıs=5
    mayısta=5, haziran=6, haz=6, haziranda=6, temmuz=7, tem=7, temmuzda=7, ağustos=8, ağu=8, ağustosta=8
    eylül=9, eyl=9, eylülde=9, ekim=10, ekimde=10, kasım=11, kasımda=11, aralık=12, aralıkta=12
  `,

  // Hijri months in Turkish spelling.
  otherMonths: `
    muharrem=1, safer=2, rebiülevvel=3, rebiyülevvel=3, rebiülahir=4, rebiyülahir=4, cemaziyelevvel=5
    cemaziyelahir=6, recep=7, receb=7, şaban=8, ramazan=9, şevval=10, zilkade=11, zilhicce=12
  `,

  // CLDR. Case endings included.
  weekdays: `
    pazartesi=1, pazartesiden=1, pazartesiye=1, pzt=1, salı=2, salıya=2, salıdan=2, çarşamba=3, çarşambaya=3
    çarşambadan=3, çrş=3, perşembe=4, perşembeye=4, perşembeden=4, prş=4, cuma=5, cumaya=5, cumadan=5
    cumartesi=6, cumartesiye=6, cmt=6, pazar=7
  `,

  // Grammar: units and parts of time with their common cases.
  timeUnits: `
    saniye*, dakika*, saat, saati, saatte, saatler*, saatlik, saatin, gün, günü, günde, güne, günler*, günlük
    günün, gündür, günden, hafta*, ay, ayı, ayın, ayda, aya, aylar*, aylık, aydan, aydır, yıl, yılı, yılın
    yılda, yıla, yıldan, yıldır, yıllar*, yıllık, yılında, yılından, yılına, sene*, asır, asrın, yüzyıl*, çağ
    dönem, dönemi, dönemde, dönemin, sabah*, öğle*, öğleden sonra, öğleden önce, akşam*, gece, gecesi
    geceyarısı, gece yarısı, geceleyin, gündüz*, şafak, ikindi, seher, mevsim*, ilkbahar*, sonbahar*
    yaz aylarında, kış aylarında, kışın, yazın, hafta sonu, hafta içi, çeyrek, sömestr, an, anda, süre
    süredir, vakit, yerel saatle, yerel saat, tsi, gmt
  `,

  // Newswire usage: words that place an event in time.
  relativeTimes: `
    dün, dünkü, bugün, bugünkü, yarın, yarınki, önceki gün, evvelki gün, evvelsi gün, ertesi gün, dün gece
    dün akşam, dün sabah, bu sabah, bu akşam, bu gece, bu hafta, bu ay, bu yıl, bu sene, geçen, geçen hafta
    geçen ay, geçen yıl, geçen sene, geçtiğimiz, geçmiş, önümüzdeki, gelecek, gelecek hafta, gelecek ay
    gelecek yıl, sonraki, önceki, evvel, önce, sonra, ertesi, eski, şimdi, şimdiki, şu an, şu anda
    şu sıralar, halen, mevcut, günümüz, günümüzde, son, son dönemde, son günlerde, son olarak, yakın zamanda
    yakında, kısa süre önce, kısa süre sonra, az önce, biraz önce, hemen, derhal, daha önce, daha sonra
    önceden, sonradan, bugüne kadar, şimdiye kadar, şimdiye dek, bu zamana kadar, o zamandan beri
    o tarihten bu yana, bu yana, bundan sonra, bundan böyle, aynı gün, o gün, o sırada, gecikmeli, erken, geç
    geç saatlerde, erken saatlerde, yıl sonu, yıl başında, yılbaşı, ay sonu, ay başında, hafta başında
    akabinde
  `,

  // Grammar: negative words, the suffix of lack in frequent words, and the negated forms (-me-/-ma-) of
  // frequent verbs; `-madan önce` (before) is left out.
  negations: `
    değil*, yok, yoktu, yoktur, yokken, yoksun, hiç, hiçbir, hiçbiri, hiçbirinin, hiç kimse, hiçkimse, asla
    katiyen, katiyyen, ne de, gayri, olmadan, olmaksızın, edilmeksizin, etmeksizin, gözetmeksizin, bulunmaksızın
    yoksunluğu, yokluğu, yokluğunda, imkansız, mümkün değil, yapmadı*, yapmayan*, yapmayac*, yapmamış*
    yapmama*, yapmaz*, yapmıyor*, almadı*, almayan*, almayac*, almamış*, almama*, almaz*, almıyor*, kalmadı*
    kalmayan*, kalmayac*, kalmamış*, kalmama*, kalmaz*, kalmıyor*, bakmadı*, bakmayan*, bakmayac*, bakmamış*
    bakmama*, bakmaz*, bakmıyor*, tutmadı*, tutmayan*, tutmayac*, tutmamış*, tutmama*, tutmaz*, tutmuyor*
    olmadı*, olmayan*, olmayac*, olmamış*, olmama*, olmaz*, olmuyor*, kullanmadı*, kullanmayan*, kullanmayac*
    kullanmamış*, kullanmama*, kullanmaz*, kullanmıyor*, başlamadı*, başlamayan*, başlamayac*, başlamamış*
    başlamama*, başlamaz*, başlamıyor*, sağlamadı*, sağlamayan*, sağlamayac*, sağlamamış*, sağlamama*
    sağlamaz*, sağlamıyor*, karşılamadı*, karşılamayan*, karşılamayac*, karşılamamış*, karşılamama*
    karşılamaz*, karşılamıyor*, açıklamadı*, açıklamayan*, açıklamayac*, açıklamamış*, açıklamama*
    açıklamaz*, açıklamıyor*, bulmadı*, bulmayan*, bulmayac*, bulmamış*, bulmama*, bulmaz*, bulmuyor*
    yaşamadı*, yaşamayan*, yaşamayac*, yaşamamış*, yaşamama*, yaşamaz*, yaşamıyor*, çalışmadı*, çalışmayan*
    çalışmayac*, çalışmamış*, çalışmama*, çalışmaz*, çalışmıyor*, ulaşmadı*, ulaşmayan*, ulaşmayac*
    ulaşmamış*, ulaşmama*, ulaşmaz*, ulaşmıyor*, konuşmadı*, konuşmayan*, konuşmayac*, konuşmamış*
    konuşmama*, konuşmaz*, konuşmuyor*, anlaşmadı*, anlaşmayan*, anlaşmayac*, anlaşmamış*, anlaşmama*
    anlaşmaz*, anlaşmıyor*, uzlaşmadı*, uzlaşmayan*, uzlaşmayac*, uzlaşmamış*, uzlaşmama*, uzlaşmaz*
    uzlaşmıyor*, katılmadı*, katılmayan*, katılmayac*, katılmamış*, katılmama*, katılmaz*, katılmıyor*
    yapılmadı*, yapılmayan*, yapılmayac*, yapılmamış*, yapılmama*, yapılmaz*, yapılmıyor*, alınmadı*
    alınmayan*, alınmayac*, alınmamış*, alınmama*, alınmaz*, alınmıyor*, bulunmadı*, bulunmayan*, bulunmayac*
    bulunmamış*, bulunmama*, bulunmaz*, bulunmuyor*, tanımadı*, tanımayan*, tanımayac*, tanımamış*, tanımama*
    tanımaz*, tanımıyor*, çıkmadı*, çıkmayan*, çıkmayac*, çıkmamış*, çıkmama*, çıkmaz*, çıkmıyor*, duymadı*
    duymayan*, duymayac*, duymamış*, duymama*, duymaz*, duymuyor*, kurmadı*, kurmayan*, kurmayac*, kurmamış*
    kurmama*, kurmaz*, kurmuyor*, kurulmadı*, kurulmayan*, kurulmayac*, kurulmamış*, kurulmama*, kurulmaz*
    kurulmuyor*, sunmadı*, sunmayan*, sunmayac*, sunmamış*, sunmama*, sunmaz*, sunmuyor*, varmadı*, varmayan*
    varmayac*, varmamış*, varmama*, varmaz*, varmıyor*, vurmadı*, vurmayan*, vurmayac*, vurmamış*, vurmama*
    vurmaz*, vurmuyor*, uygulamadı*, uygulamayan*, uygulamayac*, uygulamamış*, uygulamama*, uygulamaz*
    uygulamıyor*, onaylamadı*, onaylamayan*, onaylamayac*, onaylamamış*, onaylamama*, onaylamaz*
    onaylamıyor*, doğrulamadı*, doğrulamayan*, doğrulamayac*, doğrulamamış*, doğrulamama*, doğrulamaz*
    doğrulamıyor*, doğrulanmadı*, doğrulanmayan*, doğrulanmayac*, doğrulanmamış*, doğrulanmama*, doğrulanmaz*
    doğrulanmıyor*, rastlanmadı*, rastlanmayan*, rastlanmayac*, rastlanmamış*, rastlanmama*, rastlanmaz*
    rastlanmıyor*, kalkmadı*, kalkmayan*, kalkmayac*, kalkmamış*, kalkmama*, kalkmaz*, kalkmıyor*, ayrılmadı*
    ayrılmayan*, ayrılmayac*, ayrılmamış*, ayrılmama*, ayrılmaz*, ayrılmıyor*, kapatmadı*, kapatmayan*
    kapatmayac*, kapatmamış*, kapatmama*, kapatmaz*, kapatmıyor*, hatırlamadı*, hatırlamayan*, hatırlamayac*
    hatırlamamış*, hatırlamama*, hatırlamaz*, hatırlamıyor*, inanmadı*, inanmayan*, inanmayac*, inanmamış*
    inanmama*, inanmaz*, inanmıyor*, saldırmadı*, saldırmayan*, saldırmayac*, saldırmamış*, saldırmama*
    saldırmaz*, saldırmıyor*, tamamlanmadı*, tamamlanmayan*, tamamlanmayac*, tamamlanmamış*, tamamlanmama*
    tamamlanmaz*, tamamlanmıyor*, sonuçlanmadı*, sonuçlanmayan*, sonuçlanmayac*, sonuçlanmamış*
    sonuçlanmama*, sonuçlanmaz*, sonuçlanmıyor*, kullanılmadı*, kullanılmayan*, kullanılmayac*
    kullanılmamış*, kullanılmama*, kullanılmaz*, kullanılmıyor*, açıklanmadı*, açıklanmayan*, açıklanmayac*
    açıklanmamış*, açıklanmama*, açıklanmaz*, açıklanmıyor*, yaşanmadı*, yaşanmayan*, yaşanmayac*
    yaşanmamış*, yaşanmama*, yaşanmaz*, yaşanmıyor*, uygulanmadı*, uygulanmayan*, uygulanmayac*
    uygulanmamış*, uygulanmama*, uygulanmaz*, uygulanmıyor*, sağlanmadı*, sağlanmayan*, sağlanmayac*
    sağlanmamış*, sağlanmama*, sağlanmaz*, sağlanmıyor*, paylaşmadı*, paylaşmayan*, paylaşmayac*
    paylaşmamış*, paylaşmama*, paylaşmaz*, paylaşmıyor*, paylaşılmadı*, paylaşılmayan*, paylaşılmayac*
    paylaşılmamış*, paylaşılmama*, paylaşılmaz*, paylaşılmıyor*, bırakmadı*, bırakmayan*, bırakmayac*
    bırakmamış*, bırakmama*, bırakmaz*, bırakmıyor*, bırakılmadı*, bırakılmayan*, bırakılmayac*
    bırakılmamış*, bırakılmama*, bırakılmaz*, bırakılmıyor*, ulaşılmadı*, ulaşılmayan*, ulaşılmayac*
    ulaşılmamış*, ulaşılmama*, ulaşılmaz*, ulaşılmıyor*, taşımadı*, taşımayan*, taşımayac*, taşımamış*
    taşımama*, taşımaz*, taşımıyor*, yanıtlamadı*, yanıtlamayan*, yanıtlamayac*, yanıtlamamış*, yanıtlamama*
    yanıtlamaz*, yanıtlamıyor*, düzeltmadı*, düzeltmayan*, düzeltmayac*, düzeltmamış*, düzeltmama*
    düzeltmaz*, düzeltmiyor*, dayanmadı*, dayanmayan*, dayanmayac*, dayanmamış*, dayanmama*, dayanmaz*
    dayanmıyor*, etmedi*, etmeyen*, etmeyec*, etmemiş*, etmeme*, etmez*, etmiyor*, vermedi*, vermeyen*
    vermeyec*, vermemiş*, vermeme*, vermez*, vermiyor*, gelmedi*, gelmeyen*, gelmeyec*, gelmemiş*, gelmeme*
    gelmez*, gelmiyor*, gitmedi*, gitmeyen*, gitmeyec*, gitmemiş*, gitmeme*, gitmez*, gitmiyor*, görmedi*
    görmeyen*, görmeyec*, görmemiş*, görmeme*, görmez*, görmüyor*, bilmedi*, bilmeyen*, bilmeyec*, bilmemiş*
    bilmeme*, bilmez*, bilmiyor*, istemedi*, istemeyen*, istemeyec*, istememiş*, istememe*, istemez*
    istemiyor*, edilmedi*, edilmeyen*, edilmeyec*, edilmemiş*, edilmeme*, edilmez*, edilmiyor*, verilmedi*
    verilmeyen*, verilmeyec*, verilmemiş*, verilmeme*, verilmez*, verilmiyor*, görülmedi*, görülmeyen*
    görülmeyec*, görülmemiş*, görülmeme*, görülmez*, görülmüyor*, bilinmedi*, bilinmeyen*, bilinmeyec*
    bilinmemiş*, bilinmeme*, bilinmez*, bilinmiyor*, istenmedi*, istenmeyen*, istenmeyec*, istenmemiş*
    istenmeme*, istenmez*, istenmiyor*, gerçekleşmedi*, gerçekleşmeyen*, gerçekleşmeyec*, gerçekleşmemiş*
    gerçekleşmeme*, gerçekleşmez*, gerçekleşmiyor*, gerçekleştirmedi*, gerçekleştirmeyen*, gerçekleştirmeyec*
    gerçekleştirmemiş*, gerçekleştirmeme*, gerçekleştirmez*, gerçekleştirmiyor*, gerçekleştirilmedi*
    gerçekleştirilmeyen*, gerçekleştirilmeyec*, gerçekleştirilmemiş*, gerçekleştirilmeme*, gerçekleştirilmez*
    gerçekleştirilmiyor*, belirtmedi*, belirtmeyen*, belirtmeyec*, belirtmemiş*, belirtmeme*, belirtmez*
    belirtmiyor*, bitirmedi*, bitirmeyen*, bitirmeyec*, bitirmemiş*, bitirmeme*, bitirmez*, bitirmiyor*
    bitmedi*, bitmeyen*, bitmeyec*, bitmemiş*, bitmeme*, bitmez*, bitmiyor*, getirmedi*, getirmeyen*
    getirmeyec*, getirmemiş*, getirmeme*, getirmez*, getirmiyor*, göstermedi*, göstermeyen*, göstermeyec*
    göstermemiş*, göstermeme*, göstermez*, göstermiyor*, göndermedi*, göndermeyen*, göndermeyec*
    göndermemiş*, göndermeme*, göndermez*, göndermiyor*, gönderilmedi*, gönderilmeyen*, gönderilmeyec*
    gönderilmemiş*, gönderilmeme*, gönderilmez*, gönderilmiyor*, değişmedi*, değişmeyen*, değişmeyec*
    değişmemiş*, değişmeme*, değişmez*, değişmiyor*, değiştirmedi*, değiştirmeyen*, değiştirmeyec*
    değiştirmemiş*, değiştirmeme*, değiştirmez*, değiştirmiyor*, düşmedi*, düşmeyen*, düşmeyec*, düşmemiş*
    düşmeme*, düşmez*, düşmüyor*, düşünmedi*, düşünmeyen*, düşünmeyec*, düşünmemiş*, düşünmeme*, düşünmez*
    düşünmüyor*, öldürmedi*, öldürmeyen*, öldürmeyec*, öldürmemiş*, öldürmeme*, öldürmez*, öldürmüyor*
    çekilmedi*, çekilmeyen*, çekilmeyec*, çekilmemiş*, çekilmeme*, çekilmez*, çekilmiyor*, çekmedi*
    çekmeyen*, çekmeyec*, çekmemiş*, çekmeme*, çekmez*, çekmiyor*, geçmedi*, geçmeyen*, geçmeyec*, geçmemiş*
    geçmeme*, geçmez*, geçmiyor*, geçirmedi*, geçirmeyen*, geçirmeyec*, geçirmemiş*, geçirmeme*, geçirmez*
    geçirmiyor*, geçirilmedi*, geçirilmeyen*, geçirilmeyec*, geçirilmemiş*, geçirilmeme*, geçirilmez*
    geçirilmiyor*, ilerlemedi*, ilerlemeyen*, ilerlemeyec*, ilerlememiş*, ilerlememe*, ilerlemez*
    ilerlemiyor*, söylemedi*, söylemeyen*, söylemeyec*, söylememiş*, söylememe*, söylemez*, söylemiyor*
    söylenmedi*, söylenmeyen*, söylenmeyec*, söylenmemiş*, söylenmeme*, söylenmez*, söylenmiyor*, beklemedi*
    beklemeyen*, beklemeyec*, beklememiş*, beklememe*, beklemez*, beklemiyor*, beklenmedi*, beklenmeyen*
    beklenmeyec*, beklenmemiş*, beklenmeme*, beklenmez*, beklenmiyor*, üstlenmedi*, üstlenmeyen*
    üstlenmeyec*, üstlenmemiş*, üstlenmeme*, üstlenmez*, üstlenmiyor*, üretmedi*, üretmeyen*, üretmeyec*
    üretmemiş*, üretmeme*, üretmez*, üretmiyor*, yetmedi*, yetmeyen*, yetmeyec*, yetmemiş*, yetmeme*, yetmez*
    yetmiyor*, yetinmedi*, yetinmeyen*, yetinmeyec*, yetinmemiş*, yetinmeme*, yetinmez*, yetinmiyor*
    yenilmedi*, yenilmeyen*, yenilmeyec*, yenilmemiş*, yenilmeme*, yenilmez*, yenilmiyor*, yenmedi*
    yenmeyen*, yenmeyec*, yenmemiş*, yenmeme*, yenmez*, yenmiyor*, girmedi*, girmeyen*, girmeyec*, girmemiş*
    girmeme*, girmez*, girmiyor*, ödemedi*, ödemeyen*, ödemeyec*, ödememiş*, ödememe*, ödemez*, ödemiyor*
    dinlemedi*, dinlemeyen*, dinlemeyec*, dinlememiş*, dinlememe*, dinlemez*, dinlemiyor*, dilemedi*
    dilemeyen*, dilemeyec*, dilememiş*, dilememe*, dilemez*, dilemiyor*, eklemedi*, eklemeyen*, eklemeyec*
    eklememiş*, eklememe*, eklemez*, eklemiyor*, engellemedi*, engellemeyen*, engellemeyec*, engellememiş*
    engellememe*, engellemez*, engellemiyor*, seçmedi*, seçmeyen*, seçmeyec*, seçmemiş*, seçmeme*, seçmez*
    seçmiyor*, seçilmedi*, seçilmeyen*, seçilmeyec*, seçilmemiş*, seçilmeme*, seçilmez*, seçilmiyor*
    kesmedi*, kesmeyen*, kesmeyec*, kesmemiş*, kesmeme*, kesmez*, kesmiyor*, çözülmedi*, çözülmeyen*
    çözülmeyec*, çözülmemiş*, çözülmeme*, çözülmez*, çözülmüyor*, desteklemedi*, desteklemeyen*
    desteklemeyec*, desteklememiş*, desteklememe*, desteklemez*, desteklemiyor*, incelemedi*, incelemeyen*
    incelemeyec*, incelememiş*, incelememe*, incelemez*, incelemiyor*
  `,

  // Newswire usage: denying, refusing, rejecting, ruling out; any inflection.
  denials: `
    yalanla*, yalanlama*, reddet*, reddedil*, reddedi*, reddi, ret, ret kararı, redde*, inkar, inkar et*
    inkarcı, kabul etmedi*, kabul etmiyor*, kabul etmeyen*, kabul edilmedi*, karşı çık*, itiraz et*, tekzip*
    geri çevir*, geri çevril*, çürüt*, asılsız, asılsız olduğu*, gerçeği yansıtmıyor, gerçeği yansıtmadığı*
    gerçek dışı, gerçekdışı, doğru değil, doğru olmadığı*, söz konusu değil, mümkün değil, ihtimal vermedi*
    yanaşmadı*, yanaşmıyor*, kaçındı*, kaçınıyor*, imtina*, men etti*
  `,

  // Grammar: the privative suffixes and learned prefixes.
  negativeAffixes: `
    -sız, -suz, -sızlık, -suzluk, -maz, -mez, -m-, gayri, gayri-, na-, bi-, a-, anti-, -dışı, dışı
  `,

  // Newswire usage: words that make a figure vague and mean something else where no figure follows.
  approximators: 'kadar, civarında',

  // Newswire usage: possibility, hearsay (`-dığı iddia edilen`), approximation.
  hedges: `
    belki, belki de, muhtemel, muhtemelen, muhtemelen de, olası, olasılık*, büyük olasılıkla, ihtimal*
    büyük ihtimalle, olabilir, olabilirdi, olabileceği*, olabilecek, olabiliyor, edebilir, edebileceği*
    edilebilir, edilebileceği*, yapabilir, yapabileceği*, yapılabilir, yapılabileceği*, alabilir
    alabileceği*, gelebilir, gelebileceği*, verebilir, verebileceği*, artabilir, artabileceği*, azalabilir
    çıkabilir, çıkabileceği*, başlayabilir, başlayabileceği*, sürebilir, sürebileceği*, ulaşabilir
    ulaşabileceği*, gidebilir, kalabilir, kalabileceği*, görülebilir, düşebilir, düşebileceği*, yükselebilir
    yükselebileceği*, değişebilir, etkileyebilir, gerekebilir, bulunabilir, bulunabileceği*, yaşanabilir
    yaşanabileceği*, açabilir, yol açabilir, yol açabileceği*, kullanılabilir, gerçekleşebilir
    gerçekleşebileceği*, galiba, sanırım, sanki, sanılan, sanılıyor, sanılmakta*, zannedil*, görünüşe göre
    görünüyor, anlaşılan, gibi görünüyor, tahmin*, tahminlere göre, tahmin edil*, tahmin ediliyor, öngörül*
    bekleniyor, beklenen, beklenti*, düşünülen, düşünülüyor, inanılan, inanılıyor, iddia edilen
    iddia ediliyor, iddia edildi, ileri sürülen, ileri sürüldü, ileri sürülüyor, öne sürülen, öne sürüldü
    öne sürülüyor, iddiaya göre, iddialara göre, iddiasıyla, sözde, söylenti*, rivayet*, konuşuluyor
    ifade edilen, şüpheli, şüpheliler, şüphelisi, şüphesiyle, zanlı, zanlısı, şaibeli, kuşku*, şüphe, şüphesi
    doğrulanmamış, doğrulanmadı, doğrulanmayan, teyit edilmedi, teyit edilmemiş, teyit edilemedi
    kesinleşmeyen, kesin olmayan, kesin olmamakla birlikte, resmi olmayan, gayriresmi, gayri resmi
    netleşmedi, ilk belirlemelere göre, ilk bilgilere göre, ilk sonuçlara göre, edinilen bilgiye göre
    bazı haberlere göre, kaynaklara göre, yaklaşık, yaklaşık olarak, civarında, civarı, dolayında
    aşağı yukarı, takriben, hemen hemen, neredeyse, en az, en azından, azami, kısmen, bir ölçüde, bir nebze
    sınırlı ölçüde, varsayım*, varsayıl*, güya, sözüm ona, takdirde, herhalde, bir bakıma, mümkün, mümkündür
    den fazla, dan fazla, ten fazla, tan fazla, den az, dan az, aşkın, en çok, en fazla
  `,

  // Newswire usage: certainty and emphasis.
  boosters: `
    kesin, kesinlikle, kesin olarak, kesin bir dille, kesinleş*, mutlaka, muhakkak, şüphesiz, kuşkusuz
    hiç şüphesiz, hiç kuşkusuz, şüphe yok, kuşku yok, şüpheye yer bırakma*, elbette, tabii ki, tabi ki, tabii
    gerçekten, gerçekten de, gerçekte, hakikaten, aslında, açıkça, açık bir şekilde, açık şekilde, apaçık
    net bir şekilde, net olarak, bariz, aşikar, kanıtlan*, kanıtla*, kanıtlı, ispat*, ispatlan*, somut delil*
    resmen, resmi olarak, tamamen, tümüyle, bütünüyle, tam anlamıyla, tam olarak, yüzde yüz, her zaman, daima
    istisnasız, tartışmasız, inkar edilemez, yadsınamaz, su götürmez, kaçınılmaz, son derece, oldukça
    eşi görülmemiş, benzeri görülmemiş, katiyetle, eminim, teyitli, doğrulanmış, doğrulandı
  `,

  // Newswire usage: verbs and phrases of plain attribution, by stem. `de*` is spelled out.
  reportingNeutral: `
    dedi, dediler, dedik, demiş, demişti, diyor, diyorlar, diyen, diyerek, diye konuştu, dediği, dediğini
    der, derken, söyle*, söylen*, söylüyor, anlat*, açıkla*, açıklama*, açıklıyor, belirt*, belirtil*
    bildir*, bildiril*, bildirge*, kaydet*, kaydede*, kaydedil*, aktar*, aktarıl*, ifade et*, ifade ed*
    ifadelerini kullan*, ifadesini kullan*, ifadelerine yer ver*, ifadeler*, dile getir*, dile getiril*
    ekle*, sözlerine ekle*, sözlerini sürdür*, sözlerine devam et*, sözlerini şöyle sürdür*, konuştu
    konuşuyor, konuşan, konuşarak, konuşurken, konuşma*, yorum yap*, yorumla*, yorumunu yap*, değerlendir*
    değerlendirme*, değerlendirmesinde bulun*, açıklamasında bulun*, açıklamada bulun*, çağrıda bulun*
    çağrısında bulun*, çağrı yap*, uyarıda bulun*, uyarıyor, ikaz*, bilgi ver*, bilgisini ver*
    bilgisini paylaş*, bilgilendir*, haber ver*, haberini ver*, duyur*, duyurul*, ilan et*, ilan ed*, yazdı
    yazıyor, yazmış, yazan, yanıtla*, yanıt ver*, yanıtını ver*, cevapla*, cevap ver*, cevabını ver*
    soruyu yanıtla*, sordu, soruyor, rapor et*, raporla*, paylaş*, tweet at*, twit at*, paylaşımda bulun*
    hatırlat*, anımsat*, değindi, bahset*, söz et*, işaret et*, işaret ed*, dikkat çek*, dikkati çek*
    dikkatini çek*, tanımla*, nitele*, nitelendir*, olarak nitele*, talep et*, istedi, istiyor, vaat et*
    söz ver*, tehdit et*, tehdit ed*, eleştir*, övdü, teşekkür et*, övüyor, öven, överek, övgü*, uyardı
    uyaran, uyararak, uyarı, uyarısı*, uyarıldı, isteyen, isteyerek, istediğini, istenen, değinen, değinerek
    kınadı, kınıyor, kınayan, kınayarak, kınama*, önerdi, öneriyor, öneren, önererek, önerisi*, önerildi
    teşekkür ed*, tebrik et*, ortaya koy*, gündeme getir*, öngör*, tahmin et*, göre, bilgiye göre
    habere göre, haberine göre, açıklamaya göre, açıklamasına göre, rapora göre, raporuna göre, verilere göre
    aktardığına göre, bildirdiğine göre, belirttiğine göre, yetkililere göre, kaynaklara göre, sözleriyle
    ifadesiyle, dile getirdi, açıklamasını yap*, yazılı açıklama*, basın açıklaması*, basın toplantısında
    röportajında, röportajda, demeç*, mesajında, hitap et*, hitaben, beyan*, beyanat*, beyan et*
    kaynağına dayanarak, dayandırdığı, kaynak göster*
  `,

  // Newswire usage: stressing, insisting, affirming.
  reportingStressed: `
    vurgula*, vurgulan*, vurgu yap*, vurgusu yap*, altını çiz*, altını çizdi, üstünde dur*, üzerinde dur*
    önemle belirt*, ısrar et*, ısrar ed*, ısrar*, teyit et*, teyit ed*, teyit edil*, doğrula*, doğruluyor
    yinele*, yinelen*, tekrarla*, tekrar et*, savunuyor, savundu, savunan, savunarak, temin et*, güvence ver*
    garanti ver*, yemin et*, kararlılığını*, kararlı olduklarını, diret*
  `,

  // Newswire usage: claiming at a distance.
  reportingClaimed: `
    iddia et*, iddia ed*, iddia edil*, iddia, iddiası*, iddialar*, iddiayı, iddiaya, iddianın, öne sür*
    öne sürül*, ileri sür*, ileri sürül*, suçla*, suçlama*, suçlan*, itham*, sözde, güya, bahane et*
    bahanesiyle, bahane, gerekçe göster*, isnat*, ima et*, böbürlen*, atfet*
  `,

  // Newswire usage: admitting and confessing.
  reportingAdmitted: `
    itiraf*, itiraf et*, itiraf ed*, kabullen*, kabul ettiğini, kabul ettiklerini, kabullenme*, ikrar*
    üstlen*, suçunu kabul et*, hatasını kabul et*, özür dile*
  `,

  // Newswire usage: denying and rejecting a statement.
  reportingDenied: `
    yalanla*, yalanlan*, reddet*, redde*, reddi, inkar et*, inkar ed*, inkar, tekzip*, çürüt*, geri çevir*
    kabul etmedi*, kabul etmiyor*, itiraz et*, itiraz ed*, karşı çık*, asılsız olduğunu*, asılsız diye*
    gerçeği yansıtmadığını*, doğru olmadığını*, söz konusu olmadığını*, yorum yapmaktan kaçın*
    yorum yapmayı reddet*
  `,

  // Newswire usage: offices and callings, by stem where the stem is safe.
  roles: `
    sözcü*, cumhurbaşkan*, devlet başkan*, başkan*, başbakan*, bakan, bakanı, bakanlar, bakanları, bakanın
    bakanına, bakanının, dışişleri bakanı, içişleri bakanı, savunma bakanı, maliye bakanı, müsteşar*
    yardımcı*, başkan yardımcısı*, genel başkan*, genel sekreter*, sekreter*, müdür*, genel müdür*, yönetici*
    ceo, yetkili*, görevli*, memur*, temsilci*, vekil*, milletvekil*, parlamenter*, senatör*, lider*, önder*
    eş başkan*, eşbaşkan*, vali*, kaymakam*, belediye başkan*, muhtar*, büyükelçi*, elçi*, konsolos*
    diplomat*, özel temsilci*, müzakereci*, arabulucu*, gözlemci*, müfettiş*, komiser*, general*, orgeneral*
    korgeneral*, tümgeneral*, tuğgeneral*, amiral*, albay*, yarbay*, binbaşı*, yüzbaşı*, teğmen*, astsubay*
    subay*, komutan*, asker*, jandarma*, polis*, emniyet müdürü*, bekçi*, itfaiyeci*, korucu*, savcı*
    başsavcı*, hakim*, yargıç*, avukat*, bilirkişi*, tanık*, görgü tanığı*, sanık*, mağdur*, kral*, kraliçe*
    prens*, prenses*, veliaht*, sultan*, padişah*, patrik*, müftü*, diyanet işleri başkan*, haham*, papaz*
    rahip*, piskopos*, gazeteci*, muhabir*, yazar*, köşe yazarı*, editör*, genel yayın yönetmeni*, sunucu*
    analist*, uzman*, ekonomist*, akademisyen*, profesör*, doçent*, doktor*, hekim*, hemşire*, cerrah*
    bilim insan*, bilim adam*, araştırmacı*, tarihçi*, öğretmen*, öğrenci*, aktivist*, eylemci*, sendikacı*
    muhalif*, siyasetçi*, politikacı*, aday*, üye*, delege*, danışman*, başdanışman*, işçi*, çiftçi*
    iş adam*, işadam*, iş insan*, yatırımcı*, girişimci*, patron*, teknik direktör*, antrenör*, hoca*
    futbolcu*, oyuncu*, kaptan*, kaleci*, hakem*, sporcu*, sanatçı*, yönetmen*, mühendis*, mimar*, pilot*
    şef, şefi, imam, imamı, papa, papanın, emir, emiri, sürücü*, şoför*, kurtarma görevlisi*, kaynak*
    tanıklar*, vatandaş*, militan*, örgüt üyesi*, isyancı*, saldırgan*, mülteci*, sığınmacı*, göçmen*
  `,

  // Newswire usage: heads of the names of places, bodies and firms, with their possessive forms.
  nameHeads: `
    cadde*, sokak, sokağı, sokağında, bulvar*, meydan*, mahalle*, semt*, ilçe*, il, ili, ilinde, ilinin
    kent*, şehir, şehri, şehrinde, şehrinin, belde*, köy*, kasaba*, bölge*, eyalet*, vilayet*, cumhuriyet*
    krallık, krallığı, emirlik*, başkent*, ülke*, üniversite*, fakülte*, enstitü*, yüksekokul*, lise*, okul*
    akademi*, merkez*, hastane*, klinik*, bakanlığı*, bakanlık*, hükümet*, parti*, hareketi, örgüt*, cephe*
    ittifak*, dernek*, derneği*, vakıf, vakfı*, sendika*, konfederasyon*, federasyon*, konsey*, kurum*
    komisyon*, komite*, meclis*, parlamento*, senato*, mahkeme*, yargıtay, danıştay, sayıştay, savcılığı
    başsavcılığı*, valiliği*, kaymakamlığı*, belediye*, müdürlüğü*, başkanlığı*, genelkurmay*, ordu*
    komutanlığı*, tugay*, tabur*, bölük, üs, üssü*, karakol*, cezaevi*, cezaevleri, hapishane*, şirket*
    holding*, banka*, bankası*, borsa*, fon, fonu*, fabrika*, santral*, rafineri*, maden*, ajans*, gazete*
    dergi*, televizyon*, kanal*, radyo*, sitesi, kütüphane*, müze*, tiyatro*, nehir, nehri*, deniz*, göl
    gölü*, okyanus*, dağ, dağı*, dağları*, tepe, tepesi, vadi*, çöl*, ada, adası*, adaları*, yarımada*
    boğaz*, körfez*, kıyı*, sahil*, baraj*, havalimanı*, havaalanı*, liman*, istasyon*, sınır kapısı*, köprü*
    tünel*, otel*, saray*, kule*, park*, stadyum*, alayı, kale, kalesi, birlik, birliği, birliğinin
    birliğine, birlikleri, cami, camisi, kamp, kampı, kamplar, kampında, kurul, kurulu, kurulunun, kurulunda
    ova, ovası, stadı*, stat, kulüb*, kulüp*, takım*, kupa*, lig, ligi*, festival*, ödül*, konferans*, zirve*
    anlaşma*, sözleşme*, kanun*, operasyon*, harekat*, camii, kilise*, sinagog*, büyükelçiliği*, konsolosluk*
    konsolosluğu*
  `,

  // Newswire usage: forms of address before or after a name.
  titles: `
    sayın, bay, bayan, bey, hanım, efendi, hoca, hocaefendi, dr, doktor, prof, profesör, doç, doçent, av
    avukat, mühendis, uzm, hacı, hafız, şeyh, imam, ayetullah, haşmetli, majesteleri, ekselansları, altesleri
    kardinal, monsenyör, hazreti, hz, merhum, merhume, rahmetli, şehit, gazi, lord, sör, lady, leydi, mr, mrs
  `,

  // Newswire usage: opposites that turn a statement round, inflected as in the news.
  antonyms: `
    arttı=azaldı, arttı=düştü, artıyor=azalıyor, artıyor=düşüyor, artış=azalış, artış=düşüş, artış=azalma
    artışı=düşüşü, artışa=düşüşe, artan=azalan, artan=düşen, artırdı=azalttı, artırdı=düşürdü
    artırıldı=azaltıldı, artırıldı=düşürüldü, artırma=azaltma, artırmak=azaltmak, artırılması=azaltılması
    artırılması=düşürülmesi, artıracak=azaltacak, artacak=azalacak, artacak=düşecek, yükseldi=düştü
    yükseldi=geriledi, yükseliyor=düşüyor, yükseliş=düşüş, yükselişe=düşüşe, yükselen=düşen
    yükseltti=düşürdü, yükseltildi=düşürüldü, yükseltme=düşürme, yükselecek=düşecek, çıktı=düştü
    çıkardı=düşürdü, çıkarıldı=düşürüldü, büyüdü=küçüldü, büyüme=küçülme, büyüyor=küçülüyor
    genişledi=daraldı, genişleme=daralma, değer kazandı=değer kaybetti, kazandı=kaybetti, kazanan=kaybeden
    kazanıyor=kaybediyor, kazanç=kayıp, kazanacak=kaybedecek, kazandığı=kaybettiği, kazandığını=kaybettiğini
    kâr=zarar, kar etti=zarar etti, kazanım=kayıp, başladı=bitti, başladı=sona erdi, başlıyor=bitiyor
    başlayan=biten, başlayacak=bitecek, başlattı=bitirdi, başlattı=durdurdu, başlatıldı=durduruldu
    başlatıldı=sonlandırıldı, başlangıç=bitiş, başlangıç=son, başlangıcı=sonu, başında=sonunda
    başından=sonundan, sürüyor=sona erdi, devam ediyor=sona erdi, devam=son, devam etti=durdu
    sürdürdü=durdurdu, sürdü=durdu, açıldı=kapandı, açıldı=kapatıldı, açtı=kapattı, açık=kapalı
    açılacak=kapanacak, açılış=kapanış, açılışı=kapanışı, açma=kapatma, açılması=kapatılması, açan=kapatan
    açıyor=kapatıyor, yeniden açıldı=kapatıldı, serbest=yasak, izin verdi=yasakladı, izin verildi=yasaklandı
    izin=yasak, izinli=izinsiz, yasal=yasadışı, yasal=yasa dışı, meşru=gayrimeşru, hukuki=hukuksuz
    kaldırıldı=konuldu, kaldırdı=koydu, kaldırıldı=uygulandı, kaldırıldı=getirildi, kabul etti=reddetti
    kabul edildi=reddedildi, kabul=ret, kabul eden=reddeden, kabul ediyor=reddediyor, kabulü=reddi
    onayladı=reddetti, onaylandı=reddedildi, onay=ret, onaylayan=reddeden, destekledi=karşı çıktı
    destekliyor=karşı çıkıyor, destekleyen=karşı çıkan, destek=muhalefet, destek=karşı, destekçi=karşıt
    destekçileri=karşıtları, taraftar=karşıt, yandaş=karşıt, doğruladı=yalanladı, doğrulandı=yalanlandı
    doğrulama=yalanlama, kabul etti=inkar etti, itiraf etti=inkar etti, teyit etti=yalanladı
    lehinde=aleyhinde, lehine=aleyhine, evet=hayır, övdü=eleştirdi, övgü=eleştiri, kınadı=övdü
    kınadı=memnuniyetle karşıladı, başardı=başaramadı, başarılı=başarısız, başarı=başarısızlık, zafer=yenilgi
    yendi=yenildi, galip=mağlup, galibiyet=mağlubiyet, galibiyeti=mağlubiyeti, galip geldi=mağlup oldu
    olumlu=olumsuz, artı=eksi, tutuklandı=serbest bırakıldı, gözaltına alındı=serbest bırakıldı
    tutukladı=serbest bıraktı, tutuklu=serbest, tutuklu=tutuksuz, tutuklama=tahliye
    tutuklanan=tahliye edilen, gözaltı=tahliye, hapis=beraat, hapsedildi=serbest bırakıldı, mahkum=beraat
    mahkum edildi=beraat etti, mahkumiyet=beraat, suçlu=suçsuz, suçlu=masum, atandı=görevden alındı
    atadı=görevden aldı, atama=azil, göreve geldi=istifa etti, seçildi=kaybetti, işe alındı=işten çıkarıldı
    katıldı=ayrıldı, katıldı=çekildi, katılım=boykot, katıldı=boykot etti, katılma=çekilme, girdi=çıktı
    giriş=çıkış, girişi=çıkışı, girişler=çıkışlar, giren=çıkan, geldi=gitti, geldi=ayrıldı, geliş=gidiş
    gelen=giden, geliyor=gidiyor, vardı=ayrıldı, varış=kalkış, döndü=ayrıldı, ithalat=ihracat
    ithalatı=ihracatı, ithal=ihraç, alım=satım, aldı=sattı, alıcı=satıcı, satın aldı=sattı, satın alma=satış
    arz=talep, arzı=talebi, gönderdi=aldı, teslim etti=teslim aldı, borç=alacak, gelir=gider
    bütçe açığı=bütçe fazlası, konuşlandı=çekildi, konuşlandırdı=çekti, ilerledi=geriledi, ilerleme=gerileme
    ilerleyen=gerileyen, işgal=kurtuluş, işgal etti=kurtardı, saldırdı=savundu, saldırı=savunma
    saldırgan=savunmacı, saldıran=savunan, savaş=barış, savaş=ateşkes, çatışma=ateşkes, düşman=dost
    müttefik=düşman, müttefikleri=düşmanları, gerilim=yumuşama, tırmandı=azaldı, tırmanma=yumuşama
    yaşıyor=hayatını kaybetti, hayatta=hayatını kaybeden, hayatta kaldı=hayatını kaybetti
    kurtuldu=hayatını kaybetti, doğdu=hayatını kaybetti, doğum=ölüm, doğumu=ölümü, canlı=cansız
    iyileşti=kötüleşti, iyileşme=kötüleşme, iyileşiyor=kötüleşiyor, iyi=kötü, daha iyi=daha kötü
    en iyi=en kötü, sağlıklı=hasta, güçlendi=zayıfladı, güçlü=zayıf, güçlendirdi=zayıflattı, inşa=yıkım
    inşa edildi=yıkıldı, yapıldı=yıkıldı, kurdu=yıktı, kuruldu=dağıldı, kurdu=feshetti, imzaladı=feshetti
    imzalandı=iptal edildi, düzenlendi=iptal edildi, düzenlenecek=iptal edildi, uyum=ihlal, uydu=ihlal etti
    uyuyor=ihlal ediyor, birleşti=ayrıldı, birleşme=bölünme, hızlandı=yavaşladı, hızlanma=yavaşlama
    hızlı=yavaş, kolay=zor, kolaylaştırdı=zorlaştırdı, güvenli=tehlikeli, güvenli=güvensiz
    istikrar=istikrarsızlık, istikrarlı=istikrarsız, umut=umutsuzluk, umutlu=umutsuz, iyimser=kötümser
    iyimser=karamsar, önce=sonra, öncesinde=sonrasında, önceki=sonraki, ilk=son, birinci=sonuncu, eski=yeni
    eski=mevcut, önceki=mevcut, geçmiş=gelecek, geçen=gelecek, geçen=önümüzdeki, geçtiğimiz=önümüzdeki
    dün=yarın, bugün=yarın, dünkü=yarınki, erken=geç, sabah=akşam, gece=gündüz, yaz=kış, kısa=uzun
    kısa süreli=uzun süreli, geçici=kalıcı, geçici=sürekli, acil=ertelenen, fazla=az, çok=az
    daha fazla=daha az, en fazla=en az, en çok=en az, üzerinde=altında, üstünde=altında, yukarı=aşağı
    yüksek=düşük, yüksek=alçak, en yüksek=en düşük, daha yüksek=daha düşük, büyük=küçük, en büyük=en küçük
    daha büyük=daha küçük, çoğunluk=azınlık, çoğu=azı, maksimum=minimum, azami=asgari, kuzey=güney
    kuzeyinde=güneyinde, kuzeydeki=güneydeki, kuzeyi=güneyi, doğu=batı, doğusunda=batısında
    doğudaki=batıdaki, içinde=dışında, iç=dış, içeride=dışarıda, içeri=dışarı, yurt içi=yurt dışı
    yurtiçi=yurtdışı, yerli=yabancı, yerli=ithal, yakın=uzak, yakınında=uzağında, önünde=arkasında, sağ=sol
    sağcı=solcu, zengin=fakir, zengin=yoksul, erkek=kadın, erkekler=kadınlar, kız=erkek, çocuk=yetişkin
    çocuklar=yetişkinler, siviller=askerler, sivil=askeri, resmi=gayriresmi, doğru=yanlış, gerçek=sahte
    gerçek=yalan, mümkün=imkansız, kesin=belirsiz, açıkça=gizlice, gizli=açık, doğrudan=dolaylı
    gönüllü=zorunlu, gönüllü=zorla, kasıtlı=kazara, tam=kısmi, tamamen=kısmen, iktidar=muhalefet, ucuz=pahalı
    ucuzladı=pahalandı, ucuzladı=zamlandı, zam=indirim, barışçıl=şiddetli, sıcak=soğuk, hafif=ağır
    adil=adaletsiz, ortak=rakip
    onadı=bozdu, onaylandı=bozuldu, memnuniyetle karşıladı=kınadı, övdü=eleştirdi, öven=eleştiren, serbest bırakıldı=tutuklandı, serbest bırakıldı=gözaltına alındı, beraat etti=mahkum oldu, yükseldi=düştü, yükselen=düşen, sıkılaştırdı=gevşetti, uydu=ihlal etti, işe aldı=işten çıkardı, ilerledi=geriledi, destekledi=kınadı, alkışladı=kınadı
  `,

  // Newswire usage: words a Turkish desk swaps when it rewrites. A word stands in the group that comes
  // first; `öldü` stays out (it folds onto `oldu`).
  synonyms: `
    dedi=söyledi=belirtti=ifade=kaydetti=konuştu=aktardı=anlattı=diyor=söylüyor=ekledi=bildirdi=diyerek
    dedi=söyleyen
    belirten=kaydeden=aktaran=bildiren=anlatan=açıklayan
    belirterek=kaydederek=söyleyerek=anlatarak
    vurguladı=vurguluyor=vurgulayan=yineledi=tekrarladı=vurgulayarak
    açıkladı=duyurdu=ilan=bildirdi=açıklandı=duyuruldu=açıklayan=açıklama=duyuru=bildirildi
    ortaya çıktı=ifşa=sızdı=açığa çıktı
    iddia=sav=iddialar=iddiası=iddialara
    yalanladı=reddetti=tekzip=inkar=reddediyor=yalanlama=ret
    itiraf=ikrar=kabullendi=itirafı
    uyardı=ikaz=uyarı=uyarısı=uyarıda
    çağrı=davet=çağrısı=çağrıda=davetinde
    istedi=talep=istek=talebi=istiyor=talepleri
    eleştirdi=tenkit=eleştiri=eleştirisi=yüklendi
    kınadı=lanetledi=telin=kınama=kınıyor
    övdü=methetti=övgü=takdir
    tehdit=gözdağı=tehdidi
    söz=vaat=taahhüt=vaadi
    suçladı=itham=suçlama=suçlaması=suçlamalar
    tahmin=öngörü=beklenti=tahmini
    yazdı=kaleme=yazıyor
    konuşma=hitap=nutuk=konuşması
    röportaj=söyleşi=mülakat
    doğruladı=teyit=onayladı=doğrulandı
    öldürüldü=katledildi=öldürülen=katledilen=öldürdü=katletti=cinayet=öldürme
    ölüm=vefat=can kaybı=ölümü=vefatı=ölümler
    hayatını kaybetti=can verdi=vefat etti=yaşamını yitirdi=hayatını kaybeden=yaşamını yitiren
    kaybetti=yitirdi=kaybeden=yitiren
    şehit=şehitler=şehidi
    suikast=cinayet=öldürme
    idam=infaz=idamı
    katliam=kıyım=soykırım=katliamı
    yaralandı=yaralanan=yaralı=yaralılar=yaralanma
    kurban=mağdur=kurbanlar=mağdurlar
    ceset=cenaze=naaş=cesedi=naaşı
    bilanço=can kaybı=kayıp sayısı
    saldırı=hücum=taarruz=saldırısı=saldırılar=saldırıda=akın
    saldırdı=vurdu=hedef=bombaladı=hedef aldı
    bombardıman=bombalama=hava saldırısı=bombaladı
    patlama=infilak=patladı=patlaması
    ateş=açılan ateş=kurşun=mermi=silah sesi
    çatışma=çarpışma=muharebe=çatışmalar=savaş
    baskın=operasyon=baskını=operasyonu=harekat=harekât
    işgal=istila=işgali
    ele geçirdi=kontrolü aldı=zapt etti
    yıktı=tahrip=yıkıldı=harap=yıkım=enkaz
    hasar=zarar=ziyan=tahribat=hasarı
    füze=roket=füzeler=roketler=mühimmat
    insansız hava aracı=iha=drone=siha=dron
    bomba=patlayıcı=el yapımı patlayıcı=bombası
    silah=mühimmat=silahlar
    kuşatma=abluka=ablukası
    düşürdü=vurdu=düşürüldü
    gözaltı=tutuklama=gözaltına=yakalama=tutuklandı=yakalandı=tutukladı=gözaltında
    serbest=tahliye=salıverildi=bırakıldı
    mahkum=hükümlü=tutuklu=tutuklular=mahkumlar
    rehine=esir=tutsak=rehineler=esirler
    kaçırdı=kaçırıldı=alıkoydu=alıkonuldu
    dava=duruşma=yargılama=davası=duruşması
    karar=hüküm=kararı=hükmü
    soruşturma=inceleme=tahkikat=soruşturması=incelemesi
    şüpheli=zanlı=şüpheliler=zanlılar=sanık=sanıklar
    mahkeme=yargı=adliye=mahkemesi
    ceza=yaptırım=cezası=cezaya
    hırsızlık=soygun=gasp
    yolsuzluk=rüşvet=usulsüzlük
    suç=kabahat=suçlar=suçu
    savcı=başsavcı=savcılık
    polis=emniyet=zabıta=polisler=emniyet güçleri
    asker=askerler=askeri=ordu=birlik=birlikler=güçler=kuvvetler=silahlı kuvvetler
    komutan=kumandan=komutanı
    militan=isyancı=silahlı=militanlar=isyancılar=direnişçi
    terörist=teröristler=terör örgütü üyesi
    tank=zırhlı araç=zırhlı
    uçak=jet=uçağı=uçaklar=tayyare
    gemi=tekne=gemisi=bot=tekneler
    araç=otomobil=araba=taşıt=araçlar
    müzakere=görüşme=görüşmeler=müzakereler=temas=temaslar=pazarlık=diyalog
    toplantı=zirve=buluşma=oturum=toplantısı=zirvesi
    görüştü=buluştu=bir araya geldi=kabul etti
    anlaşma=mutabakat=uzlaşı=uzlaşma=antlaşma=sözleşme=anlaşması
    ateşkes=silah bırakma=mütareke=ateşkesi
    arabulucu=aracı=arabuluculuk
    onay=kabul=tasdik=onayı
    karşı=muhalif=karşıt=aleyhinde
    destek=yardım=arka çıkma=desteği=desteğini
    destekçi=yandaş=taraftar=destekçileri=yandaşları=taraftarları
    yasak=men=yasağı=yasaklandı=yasakladı
    izin=müsaade=ruhsat=izni
    ihlal=çiğneme=ihlali=ihlaller
    iptal=fesih=ilga=iptali
    erteledi=ertelendi=tehir=erteleme
    imzaladı=imzalandı=imza=akdetti
    hükümet=kabine=yönetim=iktidar=idare=hükümeti=kabinesi
    meclis=parlamento=tbmm=meclisi
    milletvekili=vekil=parlamenter=milletvekilleri=vekiller
    cumhurbaşkanı=devlet başkanı=başkan
    lider=önder=başkan=liderler=liderleri=lideri
    yetkili=görevli=yetkililer=yetkilileri=resmi
    sözcü=sözcüsü
    elçi=büyükelçi=temsilci=büyükelçisi=temsilcisi
    seçim=seçimler=oylama=sandık=seçimleri
    oy=rey=oyu=oylar
    aday=namzet=adayı=adaylar
    istifa=çekilme=görevi bırakma=istifası
    azledildi=görevden alındı=kovuldu=ihraç edildi
    atandı=tayin=görevlendirildi=atama=getirildi=ataması
    ülke=devlet=ülkeler=ülkesi
    halk=vatandaş=yurttaş=millet=vatandaşlar=yurttaşlar=kişi=insan
    şehir=kent=şehri=kenti=kentte=şehirde
    köy=kasaba=köyü=belde
    bölge=yöre=mıntıka=bölgesi=bölgede
    sınır=hudut=sınırı=sınırında
    başkent=başşehir=başkenti
    arttı=yükseldi=çoğaldı=tırmandı=büyüdü=artış=yükseliş=artıyor=yükseliyor=artışı
    azaldı=düştü=geriledi=indi=azalma=düşüş=gerileme=azalış=düşüyor=azalıyor
    artırdı=yükseltti=çoğalttı=artırıldı
    azalttı=düşürdü=indirdi=kıstı=azaltıldı
    yaklaşık=civarında=aşağı yukarı=takriben
    fazla=aşkın
    başladı=start=başlattı=girişti=başlıyor=başlangıç=başlatıldı
    bitti=sona=sonlandı=tamamlandı=bitirdi=sonlandırdı
    sürüyor=devam=sürdü=sürdürdü=sürdürüyor
    durdu=durdurdu=askıya=durduruldu
    geldi=ulaştı=vardı=gelen=ulaşan=intikal
    ayrıldı=gitti=terk
    döndü=dönüş=geri geldi=dönen
    ziyaret=gezi=ziyareti=gezisi=seyahat
    kaçtı=firar=kaçan=kaçak
    mülteci=sığınmacı=göçmen=mülteciler=sığınmacılar=göçmenler
    tahliye=boşaltma=tahliyesi
    kurtardı=kurtarıldı=kurtarma=kurtuldu
    yangın=alev=yangını=alevler=yangınlar
    sel=taşkın=su baskını=seller=sele=taşkınlar
    deprem=sarsıntı=zelzele=depremi=depremler
    fırtına=kasırga=hortum=tayfun=fırtınası
    kuraklık=susuzluk
    felaket=afet=facia=felaketi=faciası
    kaza=çarpışma=kazası=kazada
    olay=hadise=vaka=olayı=olayda=vakalar
    çarptı=çarpıştı=çarpması
    hastalık=rahatsızlık=maraz=hastalığı
    salgın=pandemi=epidemi=salgını
    aşı=aşılama=aşısı=aşılar
    hastane=sağlık merkezi=hastanesi=hastaneye
    doktor=hekim=tabip=doktorlar=hekimler
    yardım=destek=bağış=yardımlar
    kıtlık=açlık=açlığı
    protesto=gösteri=eylem=miting=yürüyüş=protestolar=gösteriler=protestosu
    protestocu=gösterici=eylemci=protestocular=göstericiler=eylemciler
    grev=iş bırakma=grevi
    darbe=ihtilal=darbesi
    isyan=ayaklanma=isyanı
    kriz=buhran=sorun=bunalım=krizi=sorunu
    gerginlik=gerilim=tansiyon=gerginliği=gerilimi
    yaptırım=ambargo=yaptırımlar=ambargosu
    fiyat=ücret=bedel=fiyatı=fiyatlar=fiyatları
    maliyet=masraf=gider=maliyeti
    maaş=ücret=aylık=maaşı
    vergi=harç=vergisi=vergiler
    borç=kredi=borcu=krediler
    bütçe=bütçesi=ödenek
    şirket=firma=kuruluş=işletme=şirketi=firması=şirketler
    kazanç=gelir
    petrol=ham petrol=petrolü
    yakıt=akaryakıt=benzin=yakıtı
    elektrik=enerji=cereyan
    işsizlik=işsiz
    enflasyon=hayat pahalılığı=enflasyonu
    yatırım=sermaye=yatırımı
    satın=alım=edindi
    satış=satım=satışı
    inşa=yapım=inşaat=inşası
    üretti=imal=üretim=üretimi
    ödedi=ödeme=ödemesi
    gönderdi=yolladı=sevk=gönderildi=yollandı
    sundu=sağladı
    zafer=galibiyet=galip=utku=zaferi=galibiyeti
    yenilgi=mağlubiyet=hezimet=yenilgisi=mağlubiyeti
    başarı=muvaffakiyet=başarılı=başarısı
    başarısız=fiyasko=başarısızlık
    maç=karşılaşma=müsabaka=oyun=maçı=karşılaşması
    şampiyon=şampiyonu
    hoca=teknik direktör=antrenör
    kulüp=takım=ekip=kulübü=takımı
    çaba=gayret=uğraş=girişim=çabaları
    plan=proje=tasarı=program=planı=projesi
    uyguladı=hayata geçirdi=uygulama
    kullandı=yararlandı=kullanım
    değişiklik=değişim=reform=değişikliği
    emir=talimat=buyruk=emri=talimatı
    sebep=neden=gerekçe=nedeni=sebebi
    sonuç=netice=akıbet=sonucu
    neden oldu=yol açtı=sebep oldu
    meydana geldi=gerçekleşti=yaşandı
    gerçekleşti=yaşandı=gerçekleştirildi
    katıldı=iştirak=katılım
    geçen=geçtiğimiz=önceki=evvelki
    gelecek=önümüzdeki=sonraki
    şimdiki=mevcut=halihazırdaki=bugünkü
    önce=evvel=öncesinde
    sonra=ardından=akabinde=sonrasında
    yıl=sene=yılı
    saat=sularında
    hemen=derhal=acilen=anında
    büyük=dev=devasa=geniş=kocaman
    şiddetli=ağır=sert=yoğun
    önemli=kritik=mühim=başlıca
    yeni=taze
    birkaç=bazı=çeşitli=birtakım
    tüm=bütün=tamamı=hepsi
    birçok=pek çok=çok sayıda=çoğu
    kimliği belirsiz=meçhul=bilinmeyen
    belge=evrak=doküman=belgeler
    mektup=name=yazı=mektubu
    fotoğraf=görüntü=resim=görüntüler=fotoğraflar
    video=görüntü=kayıt=videosu
    gazete=günlük gazete=gazetesi
    gazeteci=muhabir=basın mensubu=gazeteciler=muhabirler
    medya=basın=medyası
    uzman=mütehassıs=uzmanlar=analist
    araştırma=çalışma=etüt=araştırması
    çocuk=bebek=çocuklar=ufaklık
    kadın=bayan=hanım=kadınlar
    erkek=bay=adam=erkekler
    aile=hane=ailesi=aileler
    genç=delikanlı=gençler
  `,

  // Newswire usage: sentence openers that join to what came before.
  fields,
  connectives: `
    ancak, fakat, ama, lakin, bununla birlikte, bununla beraber, buna karşın, buna rağmen, buna karşılık
    öte yandan, diğer yandan, diğer taraftan, bir yandan, ayrıca, bunun yanı sıra, bunun yanında
    bunun dışında, üstelik, dahası, hatta, bu arada, bu sırada, bu esnada, o sırada, aynı zamanda
    aynı şekilde, benzer şekilde, bu kapsamda, bu çerçevede, bu bağlamda, bu doğrultuda, bu nedenle
    bu sebeple, bu yüzden, bunun üzerine, bunun sonucunda, dolayısıyla, böylece, böylelikle, sonuç olarak
    nitekim, zira, çünkü, oysa, oysa ki, halbuki, aksine, tersine, ne var ki, yine de, gelgelelim, daha önce
    daha sonra, ardından, sonrasında, akabinde, son olarak, öncelikle, ilk olarak, ikinci olarak, örneğin
    mesela, söz gelimi, yani, başka bir deyişle, özetle, kısaca, genel olarak, aslında, gerçekten de, elbette
    kaldı ki, şöyle ki, bilindiği gibi, bilindiği üzere, hatırlanacağı üzere, öte taraftan, bu konuda
    konuya ilişkin, konuyla ilgili, açıklamada, sözlerine, sözlerini, nihayet, sonunda, şimdi, artık
    diğer bir deyişle
  `,
};
