import type { changes as en } from '../en/changes.js';

/** How a reporting verb puts a statement. */
const FORCES: Readonly<Record<string, string>> = {
  neutral: 'منقول',
  stressed: 'مؤكَّد',
  claimed: 'مزعوم',
  admitted: 'معترَف به',
  denied: 'منفيّ',
};
const CERTAINTY = { more: 'أشدّ يقيناً', less: 'أقلّ يقيناً' };

/** Why a change is reported, by kind and by whether words were replaced, added or removed. */
export const changes: typeof en = {
  'change.moved': ({ words, kind }) =>
    kind === 'wording'
      ? `«${words}» في موضع من الجملة غير موضعه في المصدر.`
      : `«${words}» في موضع من الجملة غير موضعه في المصدر، وقد يتغيّر ما يعود إليه.`,
  'change.number.replaced': ({ was, now }) => `في المصدر الرقم «${was}»، وفي النص المفحوص «${now}».`,
  'change.number.added': ({ words }) => `الرقم «${words}» ليس في المصدر.`,
  'change.number.removed': ({ words }) => `حُذف الرقم «${words}» الوارد في المصدر.`,
  'change.date.replaced': ({ was, now }) => `يذكر المصدر الزمن «${was}»، والنص المفحوص «${now}».`,
  'change.date.added': ({ words }) => `الزمن «${words}» ليس في المصدر.`,
  'change.date.removed': ({ words }) => `حُذف الزمن «${words}» الوارد في المصدر.`,
  'change.name.replaced': ({ was, now }) => `يسمّي المصدر «${was}»، والنص المفحوص «${now}».`,
  'change.name.added': ({ words }) => `الاسم «${words}» ليس في المصدر.`,
  'change.name.removed': ({ words }) => `حُذف الاسم «${words}» الوارد في المصدر.`,
  'change.negation.replaced': ({ was, now, polarity }) =>
    polarity === 'denied'
      ? `صار «${was}» «${now}»: ينفي النص المفحوص ما يثبته المصدر.`
      : polarity === 'affirmed'
        ? `صار «${was}» «${now}»: يثبت النص المفحوص ما ينفيه المصدر.`
        : `صار «${was}» «${now}»: أحدهما يثبت ما ينفيه الآخر.`,
  'change.negation.added': ({ words }) => `أُضيف «${words}» فانقلب الإثبات نفياً.`,
  'change.negation.removed': ({ words }) => `حُذف «${words}» الوارد في المصدر فصار النفي يُقرأ إثباتاً.`,
  'change.quotation.replaced': ({ was, now, marks }) =>
    marks === 'added'
      ? `«${now}» بين علامتي اقتباس، وليس في المصدر علامتان: صارت كلماته اقتباساً.`
      : marks === 'removed'
        ? `«${was}» اقتباس في المصدر، ولا علامتي اقتباس في النص المفحوص.`
        : `تختلف كلمات داخل علامتي الاقتباس: يقتبس المصدر «${was}»، والنص المفحوص «${now}».`,
  'change.quotation.added': ({ words }) => `«${words}» داخل علامتي الاقتباس وليس في المصدر.`,
  'change.quotation.removed': ({ words }) => `في اقتباس المصدر «${words}»، وقد حُذف هنا.`,
  'change.attribution.replaced': ({ was, now, forceWas, forceNow }) =>
    forceWas === undefined || forceNow === undefined || forceWas === forceNow
      ? `ينسب المصدر الكلام إلى «${was}»، والنص المفحوص إلى «${now}».`
      : `الكلام في المصدر ${FORCES[forceWas] ?? forceWas} («${was}»)، وفي النص المفحوص ${FORCES[forceNow] ?? forceNow} («${now}»).`,
  'change.attribution.added': ({ words }) => `الإسناد «${words}» ليس في المصدر.`,
  'change.attribution.removed': ({ words }) => `حُذف الإسناد «${words}» الوارد في المصدر.`,
  'change.certainty.replaced': ({ was, now, certainty, marks }) =>
    marks === 'added'
      ? `«${now}» بين علامتي اقتباس، وليس في المصدر علامتان: تبتعدان بالكاتب عن الكلمة.`
      : marks === 'removed'
        ? `يبتعد المصدر عن «${was}» بعلامتي اقتباس، ولا يفعل النص المفحوص.`
        : certainty === undefined
          ? `يقول المصدر «${was}»، والنص المفحوص «${now}»: تغيّرت درجة اليقين.`
          : `يقول المصدر «${was}»، والنص المفحوص «${now}»: صار الكلام ${CERTAINTY[certainty]}.`,
  'change.certainty.added': ({ words, certainty }) =>
    certainty === undefined
      ? `أُضيف «${words}» فتغيّرت درجة اليقين.`
      : `أُضيف «${words}»: صار الكلام ${CERTAINTY[certainty]} مما في المصدر.`,
  'change.certainty.removed': ({ words, certainty }) =>
    certainty === undefined
      ? `حُذف «${words}» الوارد في المصدر فتغيّرت درجة اليقين.`
      : `حُذف «${words}» الوارد في المصدر: صار الكلام ${CERTAINTY[certainty]} مما فيه.`,
  'change.wording.replaced': ({ was, now }) => `في المصدر «${was}»، وفي النص المفحوص «${now}».`,
  'change.wording.added': ({ words }) => `«${words}» ليس في المصدر.`,
  'change.wording.removed': ({ words }) => `حُذف «${words}» الوارد في المصدر.`,
};
