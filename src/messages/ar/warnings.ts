import type { warnings as en } from '../en/warnings.js';

/** Doubts about the articles of a call and about answers of a corpus. */
export const warnings: typeof en = {
  'warning.unreadable-date': ({ article, date }) =>
    `للمقال ${article} التاريخ ${date}، وليس يوماً بصيغة ISO 8601، فلم يُستعمل.`,
  'warning.no-words': ({ article }) => `نصّ ${article} بلا كلمات، رموز فقط؛ فلا شيء فيه يُقارَن.`,
  'warning.full-bucket': ({ times, limit }) =>
    `عدد المرات التي ضمّت فيها مجموعة ${limit} من المقالات أو أكثر، في جميعها نصّ مكرر: ${times}. لم يُنظر إلا في أحدثها؛ قيمة أعلى لـ bucketLimit تنظر في المزيد.`,
  'warning.full-anchor': ({ times, limit }) =>
    `عدد المرات التي وردت فيها عبارة في ${limit} من المواضع أو أكثر: ${times}. لم يُنظر إلا في أحدثها لأنها نصّ مكرر؛ قيمة أعلى لـ anchorLimit تنظر في المزيد.`,
};
