import type { FindingWords } from './types.js';

/** Newswire usage, written for this project: forms that a reader of agency copy meets every day. */
export const tr: FindingWords = {
  code: 'tr',
  finiteVerbs: `
    dedi, dediler, söyledi, söylediler, açıkladı, açıkladılar, belirtti, belirttiler, vurguladı, ifade etti,
    iddia etti
  `,
  complementisers: 'diye, ki',
  needsVerb: false,
  danglers: 've, veya, ile, bir, ya da, için, ki, ancak, fakat',
  caveats: `
    doğrulanmadı, doğrulanamadı, doğrulanmamış, teyit edilmedi, teyit edilemedi, bağımsız olarak doğrulan*,
    kanıt yok, kanıt bulunmuyor, kanıt sunmadı, ön bilgi, ilk belirlemelere, henüz bilinmiyor, henüz
    netleşmedi, henüz belli değil, ihtimal dışı
  `,
  answers: `
    yorum yapmayı reddetti, yorum yapmaktan kaçındı, yanıt vermedi, cevap vermedi, buna karşılık, yanıt
    olarak, öte yandan, yalanladı, yalanladılar, yalanlıyor, reddetti, reddettiler, reddediyor
  `,
  atLeast: 'den fazla, dan fazla, ten fazla, tan fazla, en az, aşkın',
  atMost: 'en fazla, en çok, den az, dan az, ten az, tan az',
  fates: `
    öldü, öldürüldü, ölü, hayatını kaybetti, can verdi, ölüm, şehit
    yaralandı, yaralı
    kayıp, kayboldu
    gözaltına, tutuklandı, gözaltı, yakalandı
    yerinden, tahliye, evsiz
    kurtarıldı, serbest
    düşürüldü, vuruldu, imha
    enfekte, hastalandı
  `,
};
