import type { provenance as en } from '../en/provenance.js';
import { formatIn } from '../format.js';

const { count: counted, day } = formatIn('ar');

/** Why two articles hang together, and why in this order. */
export const provenance: typeof en = {
  'trace.shared': ({ source, copy, percent, edits }) =>
    edits === 0
      ? `في «${source}» ${percent}% من كلمات «${copy}»، كلها بالترتيب نفسه.`
      : `في «${source}» ${percent}% من كلمات «${copy}»؛ ويختلف النصان في ${counted(edits, { one: 'موضع واحد', two: 'موضعين', few: '# مواضع', other: '# موضعاً' })}.`,
  'trace.identical': ({ source, copy }) => `«${copy}» هو «${source}» حرفاً بحرف.`,
  'trace.quoted': ({ source, copy, words }) =>
    `مقطع من ${counted(words, { one: 'كلمة واحدة', two: 'كلمتين', few: '# كلمات', other: '# كلمة' })} في «${copy}» موجود في «${source}»، حرفياً أو بكلمات أخرى.`,
  'trace.dates': ({ source, copy, first, second, captured }) =>
    captured
      ? `حُفظ «${source}» في ${day(first)}، قبل نشر «${copy}» في ${day(second)}.`
      : `نُشر «${source}» في ${day(first)}، و«${copy}» في ${day(second)}.`,
  'trace.credit': ({ source, copy, words }) => `ينسب «${copy}» إلى «${source}»: «${words}».`,
  'trace.brackets': ({ source, copy, blocks }) =>
    counted(blocks, {
      one: `في «${copy}» تعليق بين قوسين معقوفين داخل نص هو في «${source}» من دونه.`,
      two: `في «${copy}» تعليقان بين أقواس معقوفة داخل نص هو في «${source}» من دونهما.`,
      few: `في «${copy}» # تعليقات بين أقواس معقوفة داخل نص هو في «${source}» من دونها.`,
      other: `في «${copy}» # تعليقاً بين أقواس معقوفة داخل نص هو في «${source}» من دونها.`,
    }),
  'trace.update': ({ source, copy, words }) =>
    `يذكر «${copy}» أنه غُيّر لاحقاً، ولا يذكر «${source}» ذلك: «${words}».`,
  'trace.damage': ({ source, copy, words, why }) =>
    `في «${copy}» عطب حيث «${source}» سليم، عند «${words}»: ${why}`,
  'trace.anachronism': ({ source, copy, words, why }) =>
    `يذكر «${copy}» ما جاء بعد زمن الخبر، ولا يذكره «${source}»، عند «${words}»: ${why}`,
  'trace.against': ({ reason }) => `خلافاً لهذا الترتيب: ${reason}`,
  'trace.centre': ({ source, copy, versions }) =>
    `بحسب شكل شجرة النسخ (${versions}) تقع النسخة الأولى في جانب «${source}» لا في جانب «${copy}».`,
  'trace.common-source': ({ a, b }) =>
    `في كل من «${a}» و«${b}» ما ليس في الآخر وهو في غيرهما: كلاهما من نسخة ليست بين أيدينا.`,
  'trace.both-copies': ({ a, b }) =>
    `في كل من «${a}» و«${b}» علامات نسخ: قد يكون كلاهما من نص ليس بين أيدينا.`,
  'trace.second': ({ source, copy, parent, words }) =>
    `يشترك «${copy}» و«${source}» في ${counted(words, { one: 'كلمة واحدة', two: 'كلمتين', few: '# كلمات', other: '# كلمة' })} ليست في «${parent}» ولا فيما قبله.`,
  'trace.undecided': () => 'لا شيء يبيّن على وجه اليقين أيهما كان الأول.',
  'trace.warning.dates': ({ source, copy, reason }) =>
    `بحسب التواريخ سبق «${source}» «${copy}»، لكن في النصين ما يخالف ذلك: ${reason}`,
  'trace.warning.revisions': ({ edges, told }) =>
    `ما فُعل جملة جملة مذكور لأول ${told} من الروابط وعددها ${edges}؛ والخيار revisions يحدد العدد.`,
  'trace.warning.series': ({ series, id }) => `تسمّي السلسلة «${series}» «${id}»، وليس من بين النصوص.`,
};
