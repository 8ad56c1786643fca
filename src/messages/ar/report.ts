import type { ChangeKind, Evidence, FindingKind, Severity, Verdict } from '../../types.js';
import type { report as en } from '../en/report.js';
import { formatIn } from '../format.js';

const { count: counted, day } = formatIn('ar');

const VERDICTS: Readonly<Record<Verdict | 'omitted', string>> = {
  verbatim: 'حرفية',
  altered: 'معدّلة',
  reworded: 'معادة الصياغة',
  inserted: 'مضافة',
  omitted: 'محذوفة',
};

const FINDINGS: Readonly<Record<FindingKind, string>> = {
  anachronism: 'ليس من زمن الخبر',
  'inconsistent-time': 'تناقض في الزمن',
  'later-knowledge': 'معرفة لاحقة',
  'altered-quotation': 'اقتباس معدّل',
  'unsourced-quotation': 'اقتباس بلا مصدر',
  'figure-conflict': 'أرقام متعارضة',
  'reversed-meaning': 'معنى معكوس',
  'changed-attribution': 'إسناد مغيّر',
  'bracketed-addition': 'إضافة بين قوسين معقوفين',
  'dropped-context': 'سياق محذوف',
  'headline-mismatch': 'عنوان لا يسنده النص',
  'hidden-characters': 'محارف مخفية',
  damage: 'نص معطوب',
  'word-slip': 'زلة في كلمة',
};

const CHANGES: Readonly<Record<ChangeKind, string>> = {
  number: 'رقم',
  date: 'زمن',
  name: 'اسم',
  negation: 'نفي',
  quotation: 'اقتباس',
  attribution: 'إسناد',
  certainty: 'يقين',
  wording: 'صياغة',
};

const SEVERITIES: Readonly<Record<Severity, string>> = { alarm: 'إنذار', warning: 'تنبيه', info: 'ملاحظة' };

const FLAGS = {
  bracketed: 'بين قوسين معقوفين',
  moved: 'منقولة من موضعها',
  merged: 'تجمع عدة جمل',
  split: 'جزء من جملة أطول',
};

const EVIDENCE: Readonly<Record<Evidence['type'], string>> = {
  suspect: 'في النص المفحوص',
  source: 'في المصدر',
  fact: 'معلوم',
};

const sentences = (count: number): string =>
  counted(count, { one: 'جملة واحدة', two: 'جملتان', few: '# جمل', other: '# جملة' });

/** Labels of a report: what stands round the reasons. */
export const report: typeof en = {
  'report.heading': ({ id }) => `فحص ${id}`,
  'report.published': ({ day: on }) => `نُشر في ${day(on)}`,
  'report.verdict': ({ verdict }) => VERDICTS[verdict],
  'report.finding': ({ kind }) => FINDINGS[kind] ?? kind,
  'report.severity': ({ severity }) => SEVERITIES[severity],
  'report.flag': ({ flag }) => FLAGS[flag],
  'report.sentences': ({ count }) => sentences(count),

  'report.quoted': ({ words }) => `«${words}»`,
  'report.joined': ({ items }) => items.join('، '),

  'report.time': () => 'زمن الخبر',
  'report.time.between': ({ from, to }) => `من ${day(from)}، قبل ${day(to)}`,
  'report.time.on': ({ day: on }) => day(on),
  'report.time.from': ({ day: on }) => `من ${day(on)}`,
  'report.time.before': ({ day: on }) => `قبل ${day(on)}`,

  'report.sources': () => 'المصادر',
  'report.sources.none': () => 'لم يُعطَ أي مصدر: يُفحص النص وحده.',
  'report.source.reused': ({ share }) => `منه ${share} من كلمات النص المفحوص`,
  'report.source.contains': ({ share }) => `فيه ${share} من تتابعات كلمات النص المفحوص`,
  'report.source.resemblance': ({ share }) => `التشابه ${share}`,

  'report.findings': () => 'ما وُجد',
  'report.findings.none': () => 'لم يوجد ما يلزم مدقق الحقائق النظر فيه.',
  'report.finding.place': ({ sentence }) => `الجملة ${sentence}`,
  'report.evidence': ({ type }) => EVIDENCE[type],
  'report.evidence.source': ({ source }) => `في المصدر ${source}`,

  'report.text': () => 'جملة جملة',
  'report.sentence.source': ({ source }) => `المصدر ${source}`,
  'report.article': ({ source }) => (source === 0 ? 'النص المفحوص' : `المصدر ${source}`),
  'report.sentence.formatting': ({ count }) =>
    counted(count, {
      one: 'بكتابة مختلفة في موضع واحد',
      two: 'بكتابة مختلفة في موضعين',
      few: 'بكتابة مختلفة في # مواضع',
      many: 'بكتابة مختلفة في # موضعا',
      other: 'بكتابة مختلفة في # موضع',
    }),
  'report.sentence.first-seen': ({ source, day: on }) => `أول ظهور لها في المصدر ${source}، ${day(on)}`,
  'report.sentence.doubt': ({ share }) => `اليقين ${share} فقط`,
  'report.sentence.finding': ({ finding }) => `انظر البند ${finding}`,
  'report.change': ({ kind }) => CHANGES[kind],

  'report.inserted': () => 'ليست هذه الجملة في أي من المصادر.',
  'report.omissions': () => 'ما حُذف',
  'report.omission': ({ source }) => `المصدر ${source}`,
  'report.warnings': () => 'ملاحظات على البيانات',
};
