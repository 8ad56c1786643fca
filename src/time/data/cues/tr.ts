import type { TimeCues } from './types.js';

/** Turkish news usage; stems stand for the case endings. */
export const tr: TimeCues = {
  code: 'tr',
  administrationBefore: '',
  administrationAfter:
    'yönetim*, hükümet*, kabine*, idaresi*, iktidarı*, yönetimi*, hükumet*, rejim*, liderliğindeki hükümet*, başkanlığındaki hükümet*, liderliğindeki*',
  links: `
    sayın, sn, dr, prof, general, orgeneral, korgeneral, tümgeneral, albay, amiral, oramiral, mareşal, şeyh, ayetullah, prens, kral, lord, sir, bay, bayan
    mevcut, görevdeki, şimdiki, yeni, geçici, istifa eden, muhafazakar, liberal, cumhuriyetçi, demokrat, sosyalist, sosyal demokrat, ve genel başkan, nın, nin, nun, ın, in, un, görevi bırakan
    yeniden seçilen, ülkenin, ülke, o, bu, federal, islam, halk
  `,
  conjunctions: 've, veya, ya, ama, ancak, ile, ise',
  former:
    'eski, merhum, rahmetli, önceki, selefi*, sabık, devrik, müteveffa, devrilen, öldürülen, hayatını kaybeden',
  atThatTime: 'dönemin, o dönem*, o zamanki, o zaman, zamanın, o sırada, o tarihte',
  notYet: 'seçilmiş, seçilen, aday*, rakibi*, atanan',
  ahead: 'müstakbel, gelecekteki, bir sonraki, olası, muhtemel, eğer, göreve gelecek, gelecek',
  lesser: 'yardımcısı*, vekili*, vekaleten, gölge, müsteşarı*, sözde',
  eraBefore: 'dönemin, zamanın, zamanında',
  eraAfter: `
    döneminde*, dönemi*, zamanında*, zamanı*, yıllarında*, yılları*, devrinde*, devri*, ın döneminde
    in döneminde, ün döneminde, un döneminde, ı anma, ölümü*, suikastı*, cenazesi*, mirası*, selefi*
    halefi*, iktidarında*, ın ölümü*, in ölümü*, un ölümü*, başkanlığı döneminde, ın selefi*, ın yerine
    in yerine, un yerine, ın halefi*, başbakanlığında*, ın başkanlığı*, in başkanlığı*, tarafından
    ın imzaladığı, in imzaladığı, un imzaladığı, ın kurduğu, in kurduğu, ın başlattığı, in başlattığı
  `,
  history: `
    yıldönümü*, yıl dönümü*, yıl önce, yıllar önce, on yıl önce, tarihçi*, anıları*, hatırat*, biyografi*
    arşiv*, anma, anıldı, soğuk savaş*, geçmişte, doksanlı*, seksenli*, müze*, imzalanan, yönetmişti
    bir zamanlar
  `,
  fiction: `
    film*, roman, romanı, romanın, romanda, romanında, romandan, belgesel*, tiyatro*, kurgu*, komedi*
    sinema*, başrol*, dizisi*, dizide, dizinin, dizideki
  `,
  namedBefore: '',
  namedAfter: `
    havalimanı*, havaalanı*, caddesi*, sokağı*, bulvarı*, üniversitesi*, okulu*, lisesi*, vakfı*, enstitüsü*, kütüphanesi*, hastanesi*, stadı*, stadyumu*, köprüsü*, meydanı*, uçak gemisi*, gemisi*, ödülü*, yasası*, merkezi*, müzesi*, camii*, parkı*, üssü*, barajı*, kulesi*, limanı*
  `,
  otherBodies: `
    parti, partisi, kulübü, kulüp, şirketi, meclis, meclisi, senato, senatosu, banka, bankası, federasyonu, derneği, birliği, sendikası, grubu, üniversitesi, vakfı, belediye, komisyonu, komitesi, mahkemesi, kurulu, konseyi, odası, tbmm, akp, chp, mhp, ak, genel, il, ilçe, büyükşehir, barosu, konfederasyonu, ajansı, kurumu, ligi
  `,
  needsCountry:
    'başkan, başkanı, lider, lideri, kral, kralı, emir, emiri, prens, vali, valisi, genel sekreter, genel sekreteri, başkanlık, komutan, komutanı, şef, şefi, direktörü, genel direktörü, sekreteri, belediye başkanı, hükümdar, sultan, bakan, bakanı',
  possessives: 'ın, in, un, nın, nin, nun, ün',
  present:
    'bugün, dün, yarın, bu akşam, dün akşam, bu sabah, bu hafta, bu ay, dün gece, önceki gün, bu gece, evvelsi gün',
  future:
    'cek, cak, planla*, planlan*, gelecek, önümüzdeki, beklen*, kadar, olacak*, edecek*, eğer, olabilir, öner*, hedef*, yapılacak, kurulacak, açılacak, muhtemel*, öngör*, tasarı*, sonraki',
  titleAfterName: false,
  bodyBeforeOffice: true,
  solarCalendar: false,
  lunarMonths: '',
};
