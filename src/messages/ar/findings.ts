import type { findings as en } from '../en/findings.js';
import { formatIn } from '../format.js';

const { count: counted, day } = formatIn('ar');

const FORCES: Readonly<Record<string, string>> = {
  neutral: 'يقول',
  stressed: 'يؤكد',
  claimed: 'يزعم',
  admitted: 'يقرّ',
  denied: 'ينفي',
};

const words = (count: number) =>
  counted(count, { one: 'في كلمة واحدة', two: 'في كلمتين', few: 'في # كلمات', other: 'في # كلمة' });

/** Why a finding is reported. */
export const findings: typeof en = {
  'finding.bracketed-addition': ({ sentences }) =>
    counted(sentences, {
      one: 'جملة بين قوسين معقوفين ليست في أي من المصادر.',
      two: 'جملتان بين قوسين معقوفين ليستا في أي من المصادر.',
      few: '# جمل بين قوسين معقوفين ليست في أي من المصادر.',
      other: '# جملة بين قوسين معقوفين ليست في أي من المصادر.',
    }),

  'finding.altered-quotation': ({ was, now, changes }) => {
    if (was === now) return `يضع النص المفحوص «${now}» بين علامتي اقتباس، والمصدر لا يقتبسه.`;
    const what =
      was !== '' && now !== ''
        ? `يقتبس المصدر «${was}» حيث يقتبس النص المفحوص «${now}»`
        : now !== ''
          ? `في اقتباس النص المفحوص «${now}»، وليس ذلك في اقتباس المصدر`
          : `في اقتباس المصدر «${was}»، وقد حذفه اقتباس النص المفحوص`;
    return changes > 1
      ? `${what}؛ ${counted(changes, { two: 'يختلف هذا الاقتباس في موضعين', few: 'يختلف هذا الاقتباس في # مواضع', other: 'يختلف هذا الاقتباس في # موضعاً' })}.`
      : `${what}.`;
  },
  'finding.reworded-quotation': () =>
    'يورد المصدر هذا الاقتباس بكلمات أخرى: إما أنه ترجمة أخرى وإما أنه غُيّر.',
  'finding.unsourced-quotation': ({ sources }) =>
    counted(sources, {
      one: 'كلمات هذا الاقتباس ليست في المصدر.',
      two: 'كلمات هذا الاقتباس ليست في أي من المصدرين.',
      few: 'كلمات هذا الاقتباس ليست في أي من المصادر الـ#.',
      other: 'كلمات هذا الاقتباس ليست في أي من المصادر الـ#.',
    }),

  'finding.figure-conflict.changed': ({ was, now }) =>
    `في النص المفحوص الرقم «${now}» حيث في مصدره «${was}».`,
  'finding.figure-conflict.sources': ({ here, there, sources }) =>
    counted(sources, {
      one: `عن الحدث نفسه يذكر النص المفحوص «${here}» ويذكر مصدر «${there}».`,
      two: `عن الحدث نفسه يذكر النص المفحوص «${here}» ويذكر مصدران رقمين آخرين، أولهما «${there}».`,
      few: `عن الحدث نفسه يذكر النص المفحوص «${here}» وتذكر # مصادر أرقاماً أخرى، أولها «${there}».`,
      other: `عن الحدث نفسه يذكر النص المفحوص «${here}» ويذكر # مصدراً أرقاماً أخرى، أولها «${there}».`,
    }),

  'finding.reversed-meaning.opposite': ({ was, now }) => `صار «${was}» ضدَّه: «${now}».`,
  'finding.changed-attribution.speaker': ({ was, now }) =>
    `ينسب المصدر هذا الكلام إلى «${was}»، وينسبه النص المفحوص إلى «${now}».`,
  'finding.changed-attribution.force': ({ was, now, forceWas, forceNow }) =>
    `في المصدر من ${FORCES[forceWas] ?? forceWas} هذا («${was}»)، وفي النص المفحوص من ${FORCES[forceNow] ?? forceNow} ذلك («${now}»).`,
  'finding.changed-attribution.dropped': ({ was }) =>
    `ينسب المصدر هذا الكلام بعبارة «${was}»، ويورده النص المفحوص على أنه حقيقة.`,

  'finding.dropped-context.caveat': ({ words: left }) =>
    `حذف النص المفحوص جملة من مصدره تقلّل من يقين الخبر: «${left}».`,
  'finding.dropped-context.answer': ({ words: left }) =>
    `حذف النص المفحوص جملة من مصدره فيها ردّ الطرف الآخر: «${left}».`,

  'finding.headline.figure': ({ headline, body }) => `في العنوان «${headline}»، وفي النص «${body}».`,
  'finding.headline.name': ({ name }) => `يسمّي العنوان «${name}»، ولا يذكره النص.`,
  'finding.headline.negation': () => 'يثبت العنوان ما ينفيه النص، أو ينفي ما يثبته.',

  'finding.damage.two-verbs': ({ words: verbs }) =>
    `فعلا قول متجاوران: «${verbs}»؛ أُدخل أحدهما ولم يُحذف الآخر.`,
  'finding.damage.orphan': ({ words: start }) => `تبدأ جملة بعبارة «${start}»، كأن ما قبلها قد قُطع.`,
  'finding.damage.unclosed': ({ mark }) => `العلامة ${mark} تُفتح ولا يغلقها شيء.`,
  'finding.damage.unopened': ({ mark }) => `العلامة ${mark} تُغلق ما لم يُفتح.`,
  'finding.damage.cut': ({ word }) => `ينقطع النص بعد «${word}»، وهي كلمة تحتاج إلى أخرى بعدها.`,

  'finding.word-slip': ({ was, now }) =>
    `جاءت «${now}» حيث في المصادر «${was}»، ولا تختلف عنها إلا بحرف أو حرفين.`,

  'finding.later-knowledge': ({ words: form, before, first }) =>
    `«${form}» ليست في أي مصدر، ولا ترد في المجموعة إلا منذ ${day(first)}، بينما تقع أحداث الخبر قبل ${day(before)}.`,
  'evidence.first-use': ({ day: first }) => `أول ورود لها في المجموعة، بتاريخ ${day(first)}.`,

  'finding.hidden.invisible': ({ count, seen }) =>
    `${words(count)} محارف لا يراها أحد؛ يقرأ القارئ «${seen}».`,
  'finding.hidden.direction': ({ count, seen }) =>
    `${words(count)} محارف تتحكم في اتجاه الكتابة؛ يقرأ القارئ «${seen}».`,
  'finding.hidden.look-alike': ({ count, seen }) =>
    `${words(count)} حروف من كتابة أخرى تشبه الحروف الأصلية؛ يقرأ القارئ «${seen}».`,
  'finding.hidden.stretched': ({ count, seen }) =>
    `${words(count)} تطويل بعد حرف وحرف؛ يقرأ القارئ «${seen}».`,
  'finding.hidden.forms': ({ count, seen }) =>
    `${words(count)} أشكال خاصة بدل الحروف؛ يقرأ القارئ «${seen}».`,
  'finding.hidden.dotless': ({ count, seen }) => `${words(count)} حروف حُذفت نقاطها؛ يقرأ القارئ «${seen}».`,
  'finding.hidden.spaced': ({ count, seen }) =>
    `${counted(count, { one: 'فُرّقت حروف كلمة واحدة', two: 'فُرّقت حروف كلمتين', few: 'فُرّقت حروف # كلمات', other: 'فُرّقت حروف # كلمة' })}؛ يقرأ القارئ «${seen}».`,
  'finding.hidden.digits-for-letters': ({ count, seen }) =>
    `${words(count)} أرقام أو رموز بدل الحروف؛ يقرأ القارئ «${seen}».`,
  'finding.hidden.letters-for-digits': ({ count, seen }) =>
    `${counted(count, { one: 'في عدد واحد', two: 'في عددين', few: 'في # أعداد', other: 'في # عدداً' })} أرقام خُلطت بما يشبهها؛ يقرأ القارئ «${seen}».`,

  'evidence.hidden': ({ seen }) => `يقرأ القارئ «${seen}».`,
  'evidence.quotation.source': () => 'الاقتباس كما في المصدر.',
  'evidence.sentence.source': () => 'جملة المصدر.',
  'evidence.sentence.suspect': () => 'الجملة التي صُنعت منها.',
  'evidence.attribution.source': () => 'من يقول ذلك في المصدر، وكيف.',
  'evidence.figure.source': () => 'رقم المصدر.',
  'evidence.figure.other': () => 'رقم آخر عن الحدث نفسه.',
  'evidence.figure.suspect': ({ sources }) =>
    sources === 0
      ? 'رقم النص المفحوص، وليس لجملته مصدر هنا.'
      : `رقم النص المفحوص، ${counted(sources, { one: 'ولجملته مصدر واحد', two: 'ولجملته مصدران', few: 'ولجملته # مصادر', other: 'ولجملته # مصدراً' })}.`,
  'evidence.context.neighbour': () => 'الجملة المجاورة لها، وقد أبقاها النص المفحوص.',
  'evidence.context.omitted': () => 'الجملة المحذوفة.',
  'evidence.body': () => 'ما في النص.',
  'evidence.word.source': () => 'الكلمة التي يستعملها المصدر بجوار الكلمات نفسها.',
};
