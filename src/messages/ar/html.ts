import type { html as en } from '../en/html.js';
import { formatIn } from '../format.js';

const { count: counted } = formatIn('ar');

const VIEWS = { all: 'الكل', changes: 'التغييرات', findings: 'ما وُجد', clean: 'النص وحده' };

const sentences = (count: number): string =>
  counted(count, { one: 'جملة واحدة', two: 'جملتان', few: '# جمل', other: '# جملة' });

/** What stands round the articles in a report as a web page. */
export const html: typeof en = {
  'html.title': ({ title }) => `فحص: ${title}`,
  'html.overline': () => 'فحص إسناد',
  'html.words': () => 'ما فُعل بالمصادر',
  'html.lead.inserted': ({ count, total }) =>
    count === 0
      ? `كل الجمل من المصادر (${sentences(total)}).`
      : counted(count, {
          one: `جملة واحدة من أصل ${total} ليست في أي من المصادر.`,
          two: `جملتان من أصل ${total} ليستا في أي من المصادر.`,
          few: `# جمل من أصل ${total} ليست في أي من المصادر.`,
          other: `# جملة من أصل ${total} ليست في أي من المصادر.`,
        }),
  'html.lead.altered': ({ count }) =>
    counted(count, {
      one: 'جملة واحدة أُخذت بكلمات مغيّرة.',
      two: 'جملتان أُخذتا بكلمات مغيّرة.',
      few: '# جمل أُخذت بكلمات مغيّرة.',
      other: '# جملة أُخذت بكلمات مغيّرة.',
    }),
  'html.lead.omitted': ({ count }) =>
    counted(count, {
      one: 'جملة واحدة من المصادر حُذفت.',
      two: 'جملتان من المصادر حُذفتا.',
      few: '# جمل من المصادر حُذفت.',
      other: '# جملة من المصادر حُذفت.',
    }),
  'html.lead.alarms': ({ count, kinds }) =>
    `${counted(count, { one: 'إنذار واحد', two: 'إنذاران', few: '# إنذارات', other: '# إنذاراً' })}: ${kinds}.`,
  'html.lead.anachronism': ({ words }) => `ليس من زمن الخبر: «${words}».`,
  'html.lead.alone': ({ count }) => `${sentences(count)}، بلا مصادر للمقارنة.`,
  'html.finding.number': ({ number }) => `البند ${number}`,
  'html.finding.go': ({ sentence }) => `اعرضه في الجملة ${sentence}`,
  'html.evidence': ({ count }) => `الأدلة (${count})`,
  'html.source.unused': ({ count }) =>
    counted(count, {
      one: 'مصدر واحد آخر لم تؤخذ منه أي جملة',
      two: 'مصدران آخران لم تؤخذ منهما أي جملة',
      few: '# مصادر أخرى لم تؤخذ منها أي جملة',
      other: '# مصدراً آخر لم تؤخذ منها أي جملة',
    }),
  'html.view': () => 'عرض',
  'html.view.name': ({ view }) => VIEWS[view],
  'html.view.empty': () => 'لا شيء يُعرض هنا.',
  'html.walk.next': () => 'البند التالي',
  'html.walk.previous': () => 'البند السابق',
  'html.walk.total': ({ count }) =>
    counted(count, { one: 'بند واحد', two: 'بندان', few: '# بنود', other: '# بنداً' }),
  'html.walk.at': ({ number, total }) => `البند ${number} من ${total}`,
  'html.keys': () => 'المفاتيح',
  'html.keys.walk': () => 'البند التالي والسابق',
  'html.keys.views': () => 'الكل، التغييرات، ما وُجد، النص وحده',
  'html.suspect': () => 'النص المفحوص',
  'html.source': ({ source }) => `المصدر ${source}`,
  'html.open': () => 'افتح الصفحة عند هذا الموضع',
  'html.column.sources': () => 'المصادر',
  'html.none': () => 'ليست في أي من المصادر',
  'html.unknown': () => 'ليست كلمات المصدر في التقرير.',
  'html.also': ({ sources }) => `وكذلك في: ${sources}`,
  'html.inserted': () => 'مضافة: ليست في أي من المصادر',
  'html.inserted.more': ({ count }) =>
    counted(count, {
      one: 'وجملة أخرى معلَّمة أدناه',
      two: 'وجملتان أخريان معلَّمتان أدناه',
      few: 'و# جمل أخرى معلَّمة أدناه',
      other: 'و# جملة أخرى معلَّمة أدناه',
    }),
  'html.left-out': () => 'محذوفة',
  'html.left-out.many': ({ count, source }) =>
    counted(count, {
      one: `جملة واحدة من المصدر ${source} حُذفت هنا`,
      two: `جملتان من المصدر ${source} حُذفتا هنا`,
      few: `# جمل من المصدر ${source} حُذفت هنا`,
      other: `# جملة من المصدر ${source} حُذفت هنا`,
    }),
  'html.moved.after': ({ sentence }) => `منقولة: تأتي في مصدرها بعد ما صار هنا الجملة ${sentence}`,
  'html.moved.first': () => 'منقولة: تأتي في مصدرها قبل غيرها',
  'html.moved.away': ({ sentence }) => `منقولة: صارت الجملة ${sentence}`,
  'html.changes': () => 'التغييرات',
  'html.graph.overline': () => 'سلسلة الإسناد',
  'html.graph.timeline': () => 'عبر الزمن',
  'html.graph.picture': () => 'من أخذ عن من',
  'html.graph.articles': () => 'النصوص',
  'html.footer': () => 'الحكم على الكلمات لا على الحقيقة. «مضافة» تعني: ليست في أي من المصادر التي أُعطيت.',
};
