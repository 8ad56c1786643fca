import { describe, expect, test } from '@jest/globals';
import { audit } from '../../src/audit.js';
import type { Change } from '../../src/types.js';

const REST = {
  en: 'Nobody was hurt in the village. The council meets again in June.',
  ar: 'ولم يصب أحد بأذى في القرية. ويجتمع المجلس مجددا في حزيران.',
  de: 'Im Dorf wurde niemand verletzt. Der Rat tagt wieder im Juni.',
  fr: "Personne n'a été blessé au village. Le conseil se réunit de nouveau en juin.",
  hi: 'गांव में किसी को चोट नहीं आई। परिषद की बैठक जून में फिर होगी।',
  ru: 'В деревне никто не пострадал. Совет снова соберётся в июне.',
  tr: 'Köyde kimse yaralanmadı. Meclis haziranda yeniden toplanacak.',
  zh: '村里没有人受伤。议会六月再次开会。',
} as const;

/** The changes of the first sentence: `~words` of moved ones, with the kind where it is not wording, else `was>now`. */
function changesIn(language: keyof typeof REST, source: string, suspect: string): readonly string[] {
  const { sentences } = audit({ id: 'x', text: `${suspect} ${REST[language]}`, language }, [
    { id: 's', text: `${source} ${REST[language]}`, language },
  ]);
  const shown = ({ kind, was, now, moved }: Change) =>
    `${kind === 'wording' ? '' : `${kind} `}${moved ? `~${now}` : `${was}>${now}`}`;
  return sentences[0]?.changes.map(shown) ?? [];
}

describe('words moved within a sentence', () => {
  test.each([
    [
      'en',
      'The commuters read the papers rather than sitting in traffic for two hours, the mayor said.',
      'Rather than sitting in traffic for two hours, the commuters read the papers, the mayor said.',
      ['~the commuters read the papers'],
    ],
    [
      'en',
      'The navy lost ships and barges in the storm.',
      'The navy lost barges and ships in the storm.',
      ['~ships'],
    ],
    [
      'ar',
      'قال وزير الصحة في مؤتمر صحفي عقده في بيروت إن المستشفى أغلق أبوابه بسبب نقص الوقود.',
      'قال وزير الصحة إن المستشفى أغلق أبوابه بسبب نقص الوقود، في مؤتمر صحفي عقده في بيروت.',
      ['~في مؤتمر صحفي عقده في بيروت'],
    ],
    [
      'ar',
      'افتتح الرئيس الجسر الجديد صباح اليوم في مدينة الرمان.',
      'الرئيس افتتح صباح اليوم الجسر الجديد في مدينة الرمان.',
      ['~افتتح', '~الجسر الجديد'],
    ],
    [
      'de',
      'Am Montag hat der Rat die alte Brücke geschlossen.',
      'Der Rat hat die alte Brücke am Montag geschlossen.',
      ['~am Montag'],
    ],
    [
      'fr',
      'Le maire a déclaré lundi que le pont resterait fermé.',
      'Lundi, le maire a déclaré que le pont resterait fermé.',
      ['~Lundi'],
    ],
    [
      'hi',
      'मेयर ने सोमवार को कहा कि पुराना पुल दो सप्ताह बंद रहेगा।',
      'सोमवार को मेयर ने कहा कि पुराना पुल दो सप्ताह बंद रहेगा।',
      ['~मेयर ने'],
    ],
    [
      'ru',
      'Совет закрыл старый мост на две недели из-за трещин.',
      'Из-за трещин совет закрыл старый мост на две недели.',
      ['~Из-за трещин'],
    ],
    [
      'tr',
      'Belediye başkanı pazartesi günü eski köprünün kapatıldığını söyledi.',
      'Pazartesi günü belediye başkanı eski köprünün kapatıldığını söyledi.',
      ['~belediye başkanı'],
    ],
    [
      'zh',
      '市长星期一在记者会上说，老桥将关闭两个星期。',
      '星期一，市长在记者会上说，老桥将关闭两个星期。',
      ['~市长'],
    ],
  ] as const)('%s: %s', (language, source, suspect, expected) => {
    expect(changesIn(language, source, suspect)).toEqual(expected);
  });

  test('a name moved past another one stays a change of names', () => {
    const changes = changesIn(
      'en',
      'Russia attacked Ukraine in the winter.',
      'Ukraine attacked Russia in the winter.',
    );
    expect(changes).toContain('name ~Russia');
  });

  test('where they were and where they are', () => {
    const [source, suspect] = ['The mill opened on Friday.', 'On Friday the mill opened.'];
    const [change] = audit(suspect, [source]).sentences[0]?.changes ?? [];
    expect(change).toMatchObject({
      moved: true,
      was: 'on Friday',
      now: 'On Friday',
      suspect: { start: 0, end: 9 },
      source: { id: 'source-1', span: { start: 16, end: 25 } },
    });
  });
});

describe('no moves are', () => {
  test.each([
    [
      'figures that change places',
      'Prices rose by 5 percent in Tarn and by 12 percent in Velde.',
      'Prices rose by 12 percent in Tarn and by 5 percent in Velde.',
      ['number 5 percent>12 percent', 'number 12 percent>5 percent'],
    ],
    [
      'function words that both sides have by chance',
      'The guard of the mill said the bridge was closed on Friday.',
      'The guard said the bridge was closed on Friday by order of the mayor.',
      ['of the mill>', '>by order of the mayor'],
    ],
    [
      'words in the middle of a quotation',
      '"We will rebuild the bridge and pay every family," the mayor said.',
      '"We will pay every family and rebuild the bridge," the mayor said.',
      ['quotation rebuild the bridge and>', 'quotation >and rebuild the bridge'],
    ],
  ])('%s', (_what, source, suspect, expected) => {
    expect(changesIn('en', source, suspect)).toEqual(expected);
  });
});

test('two sentences joined the other way round have no words added or left out', () => {
  expect(
    audit('While the baker counted the sacks in the yard, the miller closed the old gate at noon.', [
      'The miller closed the old gate at noon. The baker counted the sacks in the yard. It rained all day.',
    ]).sentences[0],
  ).toMatchObject({ merged: true, changes: [{ was: '', now: 'While' }] });
});
