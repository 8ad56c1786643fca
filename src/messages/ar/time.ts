import type { time as en } from '../en/time.js';
import { formatIn } from '../format.js';

const { day, and, or } = formatIn('ar');

type Period = { readonly from: string; readonly to: string | undefined };
type Story = {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly reasons: readonly string[];
};

const period = ({ from, to }: Period): string =>
  to === undefined ? `منذ ${day(from)}` : `من ${day(from)} إلى ${day(to)}`;

const setting = ({ from, to, reasons }: Story): string => {
  const when =
    from === undefined
      ? to === undefined
        ? 'زمن الخبر مفتوح'
        : `زمن الخبر قبل ${day(to)}`
      : to === undefined
        ? `زمن الخبر ${day(from)} أو بعده`
        : `زمن الخبر بين ${day(from)} و${day(to)}`;
  return reasons.length === 0 ? when : `${when}، لأن ${and(reasons)}`;
};

/** The country stands in brackets, so that no form of its name has to be guessed. */
const placed = (office: string, country: string): string => `${office} (${country})`;

const heldBy = (office: string, country: string, holders: readonly string[]): string =>
  holders.length === 0 ? '' : `؛ وكان يشغل منصب ${placed(office, country)} في تلك المدة ${or(holders)}`;

/** When a story is set, and why something cannot be of that time. */
export const time: typeof en = {
  'time.reason.as-of': ({ day: on }) => `الفحص طُلب ليوم ${day(on)}`,
  'time.reason.published': ({ id, day: on }) => `«${id}» نُشر في ${day(on)}`,
  'time.reason.office': ({ words, id, person, office, country, periods }) =>
    `«${words}» في «${id}» تعني ${person}، ${placed(office, country)} ${and(periods.map(period))}`,
  'time.reason.term': ({ words, id, from, to }) =>
    `«${words}» في «${id}» ${
      from === undefined
        ? `مما قبل ${day(to ?? '')}`
        : to === undefined
          ? `من ${day(from)} أو بعده`
          : `من المدة بين ${day(from)} و${day(to)}`
    }`,
  'time.reason.date': ({ words, id }) => `«${id}» يذكر التاريخ «${words}»`,
  'time.story': (story) => `${setting(story)}.`,

  'time.anachronism.not-yet': ({ story, person, office, country, start, holders }) =>
    `${setting(story)}؛ ولم يتولَّ ${person} منصب ${placed(office, country)} إلا في ${day(start)}${heldBy(office, country, holders)}.`,
  'time.anachronism.no-longer': ({ story, person, office, country, periods, holders }) =>
    `${setting(story)}؛ وشغل ${person} منصب ${placed(office, country)} ${and(periods.map(period))}${heldBy(office, country, holders)}.`,
  'time.anachronism.term-not-yet': ({ story, words, start }) =>
    `${setting(story)}؛ ولا يمكن أن ترد «${words}» في خبر قبل ${day(start)}.`,
  'time.anachronism.term-no-longer': ({ story, words, end }) =>
    `${setting(story)}؛ ولم تعد «${words}» مستعملة منذ ${day(end)}.`,
  'time.inconsistent': ({ one, other }) =>
    `يناقض النص نفسه في زمنه، وليس فيه ما يبيّن أي الجانبين خطأ: ${one}، لكن ${other}.`,

  'time.evidence.for': ({ reason }) => `هذا يحدد زمن الخبر: ${reason}.`,
  'time.evidence.against': ({ reason }) => `هذا خارج زمن الخبر: ${reason}.`,
  'time.evidence.side': ({ reason }) => `أحد جانبي التناقض: ${reason}.`,
  'time.fact.tenure': ({ person, office, country, periods }) =>
    `${person}: ${placed(office, country)} ${and(periods.map(period))}.`,
  'time.fact.because': ({ through }) => `من جدول المناصب، وهو صالح حتى ${day(through)}.`,
  'time.warning.beyond': ({ day: on, through }) =>
    `زمن الخبر ${day(on)}، وينتهي جدول المناصب في ${day(through)}، فلا يُبحث عمّا ليس من زمن الخبر.`,
  'time.warning.date-doubt': ({ day: on, reasons }) =>
    `التاريخ ${day(on)} لا يوافق النص (${and(reasons)})؛ فأُخذ زمن الخبر من النص.`,
};
