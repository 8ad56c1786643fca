import type { changes as en } from '../en/changes.js';

/** Why a change is reported, by kind and by whether words were replaced, added or removed. */
export const changes: typeof en = {
  'change.number.replaced': ({ was, now }) => `في المصدر الرقم «${was}»، وفي النص المفحوص «${now}».`,
  'change.number.added': ({ words }) => `الرقم «${words}» ليس في المصدر.`,
  'change.number.removed': ({ words }) => `حُذف الرقم «${words}» الوارد في المصدر.`,
  'change.date.replaced': ({ was, now }) => `يذكر المصدر الزمن «${was}»، والنص المفحوص «${now}».`,
  'change.date.added': ({ words }) => `الزمن «${words}» ليس في المصدر.`,
  'change.date.removed': ({ words }) => `حُذف الزمن «${words}» الوارد في المصدر.`,
  'change.name.replaced': ({ was, now }) => `يسمّي المصدر «${was}»، والنص المفحوص «${now}».`,
  'change.name.added': ({ words }) => `الاسم «${words}» ليس في المصدر.`,
  'change.name.removed': ({ words }) => `حُذف الاسم «${words}» الوارد في المصدر.`,
  'change.negation.replaced': ({ was, now }) => `صار «${was}» «${now}»: أحدهما يثبت ما ينفيه الآخر.`,
  'change.negation.added': ({ words }) => `أُضيف «${words}» فانقلب الإثبات نفياً.`,
  'change.negation.removed': ({ words }) => `حُذف «${words}» الوارد في المصدر فصار النفي يُقرأ إثباتاً.`,
  'change.quotation.replaced': ({ was, now }) =>
    `تختلف كلمات داخل علامتي الاقتباس: يقتبس المصدر «${was}»، والنص المفحوص «${now}».`,
  'change.quotation.added': ({ words }) => `«${words}» داخل علامتي الاقتباس وليس في المصدر.`,
  'change.quotation.removed': ({ words }) => `في اقتباس المصدر «${words}»، وقد حُذف هنا.`,
  'change.attribution.replaced': ({ was, now }) =>
    `ينسب المصدر الكلام بعبارة «${was}»، والنص المفحوص بعبارة «${now}».`,
  'change.attribution.added': ({ words }) => `الإسناد «${words}» ليس في المصدر.`,
  'change.attribution.removed': ({ words }) => `حُذف الإسناد «${words}» الوارد في المصدر.`,
  'change.certainty.replaced': ({ was, now }) =>
    `يقول المصدر «${was}»، والنص المفحوص «${now}»: تغيّرت درجة اليقين.`,
  'change.certainty.added': ({ words }) => `أُضيف «${words}» فتغيّرت درجة اليقين.`,
  'change.certainty.removed': ({ words }) => `حُذف «${words}» الوارد في المصدر فتغيّرت درجة اليقين.`,
  'change.wording.replaced': ({ was, now }) => `في المصدر «${was}»، وفي النص المفحوص «${now}».`,
  'change.wording.added': ({ words }) => `«${words}» ليس في المصدر.`,
  'change.wording.removed': ({ words }) => `حُذف «${words}» الوارد في المصدر.`,
};
