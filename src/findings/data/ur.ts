import type { FindingWords } from './types.js';

/** Newswire usage, written for this project: forms that a reader of agency copy meets every day. */
export const ur: FindingWords = {
  code: 'ur',
  finiteVerbs: 'کہا, کہتے ہیں, بتایا',
  complementisers: 'کہ',
  needsVerb: true,
  danglers: 'کے, کی, کا, سے, میں, کو, اور, کہ, پر, نے, یا',
  caveats: `
    تصدیق نہیں, غیر مصدقہ, تصدیق نہ ہو, کوئی ثبوت نہیں, ثبوت نہیں, ابتدائی اطلاعات, ابتدائی رپورٹ, ابھی واضح
    نہیں, آزادانہ تصدیق, قبل از وقت
  `,
  answers: `
    تبصرہ کرنے سے انکار, جواب نہیں دیا, ردعمل میں, جواب میں, دوسری جانب, تردید کی, تردید کر, مسترد کر,
    الزامات مسترد
  `,
  atLeast: 'سے زائد, سے زیادہ, کم از کم, کم سے کم',
  atMost: 'سے کم, زیادہ سے زیادہ',
  fates: `
    ہلاک, ہلاکت, ہلاکتیں, جاں بحق, شہید, اموات, مارے گئے, قتل
    زخمی
    لاپتہ
    گرفتار, حراست
    بے گھر, نقل مکانی, انخلا
    بازیاب, رہا, بچا
    مار گرائے, تباہ
    متاثر
  `,
};
