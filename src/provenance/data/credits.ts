/** How an article names the one that it took its words from, and how it says that it was changed later. */
export interface CreditWords {
  /** Before a source's name: `according to`, `citing`. Separated by commas; `stem*` for every word that begins so. */
  readonly before: string;
  /** Behind it: `reported`, `zufolge`. */
  readonly after: string;
  /** At the beginning of a line, of what was added later: `Update`, `Correction`. */
  readonly updates: string;
}

/** By language; written from knowledge of the press of each. */
export const CREDIT_WORDS: Readonly<Record<string, CreditWords>> = {
  ar: {
    before: `نقلا عن, نقلاً عن, بحسب, حسب, وفقا, وفقا لما, وفق, بحسب ما نقلت, بحسب ما ذكرت, حسبما ذكرت, حسبما أفادت,
      كما ذكرت, ذكرت, أفادت, نقلت, أوردت, نشرت, قالت, المصدر, عن, نقلته عن, استنادا إلى, كشفت`,
    after: 'ذكرت, أفادت, نقلت, أوردت, نشرت, قالت, كشفت',
    updates: 'تحديث, محدث, تصحيح, تنويه, استدراك, ملاحظة المحرر, توضيح',
  },
  de: {
    before: `laut, nach angaben, nach angaben von, nach angaben der, nach angaben des, wie die, wie der, wie das, quelle,
      unter berufung auf, gegenüber, berichtet, zuerst erschienen in, zuerst erschienen bei`,
    after: 'zufolge, berichtet*, meldet*, schreibt, schrieb, nach',
    updates:
      'update, aktualisierung, aktualisiert, korrektur, berichtigung, anmerkung der redaktion, nachtrag',
  },
  en: {
    before: `according to, citing, cited by, quoting, as reported by, reported by, reported in, first reported by,
      first reported in, first published by, first published in, originally published by, originally published in,
      originally appeared in, originally appeared on, source, via, told, courtesy of, republished from, in a report by,
      a report in, a report by, report of`,
    after: 'reported, reports, said, says, wrote, writes, quoted, has reported, first reported',
    updates: `update, updated, correction, corrected, clarification, editor's note, editors' note, editors note,
      editor note, this article has been updated, this story has been updated, this article was updated,
      this article was corrected`,
  },
  es: {
    before: `según, segun informó, de acuerdo con, citando a, citado por, citada por, informó, publicado por, publicada por,
      fuente, tal como informó, publicó, como publicó, en declaraciones a`,
    after: 'informó, informa, publicó, publica, señaló, escribió, citó',
    updates:
      'actualización, actualizado, corrección, fe de erratas, nota del editor, nota de la redacción, rectificación',
  },
  fa: {
    before: `به نقل از, به گزارش, بنا بر گزارش, بنابر گزارش, بر اساس گزارش, براساس گزارش, به نوشته, به گفته, منبع, بنا به گزارش`,
    after: 'گزارش داد, گزارش کرد, نوشت, گفت, اعلام کرد',
    updates: 'به‌روزرسانی, بروزرسانی, به روز رسانی, اصلاحیه, تصحیح, یادداشت سردبیر, توضیح',
  },
  fr: {
    before: `selon, d'après, citant, cité par, citée par, rapporté par, rapportée par, publié par, publié dans,
      source, comme le rapporte, comme l'a rapporté, a indiqué à, a déclaré à, dans un rapport de`,
    after: 'rapporte, a rapporté, indique, a indiqué, écrit, a écrit, a révélé, révèle',
    updates: `mise à jour, mis à jour, actualisation, correction, rectificatif, erratum, note de la rédaction, précision`,
  },
  hi: {
    before: 'स्रोत, सूत्र, साभार',
    after: 'के अनुसार, के मुताबिक, की रिपोर्ट, ने बताया, ने कहा, ने लिखा, के हवाले से, ने खबर दी',
    updates: 'अपडेट, अद्यतन, संशोधन, सुधार, स्पष्टीकरण, संपादक की टिप्पणी',
  },
  pt: {
    before: `segundo, segundo a, segundo o, de acordo com, citando, citado por, citada por, conforme, informou, fonte,
      publicado por, publicado em, publicada por, como noticiou`,
    after: 'informou, noticiou, publicou, relatou, escreveu, divulgou',
    updates:
      'atualização, atualizado, atualizada, correção, errata, nota do editor, nota da redação, retificação',
  },
  ru: {
    before: `по данным, со ссылкой на, по сообщению, сообщает, сообщил*, как сообщает, как сообщил*, пишет, передает,
      передаёт, источник, по информации, цитирует, как пишет, как передает`,
    after: 'сообщает, сообщил*, пишет, передает, передаёт, пишут',
    updates:
      'обновление, обновлено, дополнено, исправление, исправлено, уточнение, примечание редакции, от редакции',
  },
  tr: {
    before: 'kaynak, haber kaynağı, alıntı',
    after: `göre, e göre, a göre, nin haberine göre, nın haberine göre, un haberine göre, in haberine göre, bildirdi,
      yazdı, aktardı, duyurdu, haberine göre, raporuna göre`,
    updates: 'güncelleme, güncellendi, düzeltme, düzeltildi, editörün notu, editör notu, tekzip',
  },
  ur: {
    before: 'ذریعہ, بحوالہ, بشکریہ, ماخذ',
    after: 'کے مطابق, کی رپورٹ, کے حوالے سے, نے بتایا, نے کہا, نے لکھا, نے خبر دی',
    updates: 'اپ ڈیٹ, اپڈیٹ, تصحیح, وضاحت, مدیر کا نوٹ',
  },
  zh: {
    before: '据, 根据, 援引, 引述, 引用, 来源, 转自, 转载自, 来自, 源自',
    after: '报道, 报导, 消息, 称, 说, 援引, 刊发, 表示',
    updates: '更新, 更正, 订正, 勘误, 编者按, 编者注, 澄清',
  },
};
