import { describe, expect, test } from '@jest/globals';
import { STORIES } from '../../bench/eval/stories.mjs';
import { audit } from '../../src/audit.js';

const EN = STORIES['en'] ?? [];
const AR = STORIES['ar'] ?? [];
const SOURCE = EN.join(' ');

const findings = (suspect: string, sources: readonly string[]) =>
  audit(suspect, sources).findings.map(({ kind, severity, text }) => [kind, severity, text]);

/** The story with one stretch replaced. */
const doctored = (from: string, to: string) => SOURCE.replace(from, to);

const QUOTE = 'The treasurer told members: "We will not abandon a single orchard this year."';

test.each([
  ['a figure', doctored('240 families', '420 families'), ['figure-conflict', 'alarm', '420']],
  ['a negation', doctored('did not thaw', 'did thaw'), ['reversed-meaning', 'alarm']],
  ['an opposite', doctored('rose at once', 'fell at once'), ['reversed-meaning', 'alarm', 'fell']],
  [
    'a reporting verb',
    doctored('said that 240', 'admitted that 240'),
    ['changed-attribution', 'alarm', 'admitted'],
  ],
])('%s of the source that changed', (_, suspect, expected) => {
  const found = findings(suspect, [SOURCE]);
  expect(found).toHaveLength(1);
  expect(found[0]?.slice(0, expected.length)).toEqual(expected);
});

describe('quotations', () => {
  const source = `${SOURCE} ${QUOTE}`;

  test('with other words', () => {
    const found = findings(source.replace('abandon', 'sell'), [source]);
    expect(found).toEqual([['altered-quotation', 'alarm', '"We will not sell a single orchard this year."']]);
  });

  test('that no source has', () => {
    const found = findings(source, [SOURCE]);
    expect(found).toEqual([
      ['unsourced-quotation', 'warning', '"We will not abandon a single orchard this year."'],
    ]);
  });

  test('are let alone where sources share nothing', () => {
    expect(findings(QUOTE, [SOURCE])).toEqual([]);
  });
});

describe('figures of several sources', () => {
  const one = `Fire at the Lindholm ferry yard\n\nA fire broke out at the Lindholm ferry yard on Tuesday night. About 11 to 14 boats burned at the yard before the wind turned. The harbour master closed the yard.`;
  const other = `Night of fire in Lindholm\n\nThe Lindholm ferry yard lost much on Tuesday night in a fire. More than 30 boats burned at the yard, the harbour master said. Ferry traffic stopped.`;

  test('on one event conflict', () => {
    expect(findings(one, [other])).toEqual([['figure-conflict', 'warning', 'About 11 to 14 boats']]);
  });

  test.each([
    [
      'another event',
      'Flood in Ostvik\n\nThe river rose over its banks on Friday. More than 30 boats sank at the quay of the old town. Schools stayed closed.',
    ],
    ['another fate', other.replace('burned', 'were rescued')],
    ['a figure that fits', other.replace('More than 30', 'At least 10')],
  ])('on %s do not', (_, text) => {
    expect(findings(one, [text]).filter(([kind]) => kind === 'figure-conflict')).toEqual([]);
  });
});

test('an omitted denial beside what was kept', () => {
  const denial = 'Helena Marsh denied that the cooperative had ignored the frost warning.';
  const source = [...EN.slice(0, 3), denial, ...EN.slice(3)].join(' ');
  expect(findings(SOURCE, [source]).map(([kind]) => kind)).toEqual(['dropped-context']);
  expect(findings(source, [source])).toEqual([]);
});

test('a headline with another count than its text', () => {
  const text = `Frost ruins 900 families of growers\n\n${SOURCE}`;
  expect(findings(text, [])).toEqual([['headline-mismatch', 'warning', '900 families']]);
  expect(findings(text.replace('900', '240'), [])).toEqual([]);
});

describe('damage', () => {
  test.each([
    ['two verbs', `${AR.join(' ')} وقال أعلن المكتب أن المعاينة انتهت.`, 'وقال أعلن'],
    ['an orphan', `أن أعلن مكتب الإقليم نهاية المعاينة مساء الخميس. ${AR.join(' ')}`, 'أن أعلن'],
    ['a cut end', `${SOURCE} The inspectors will return in the`, 'the'],
    ['an open quotation', `${SOURCE} The treasurer said: "We shall see.`, '"'],
  ])('%s', (_, text, place) => {
    expect(findings(text, []).map(([kind, , words]) => [kind, words])).toEqual([['damage', place]]);
  });

  test('of the source is not the suspect’s', () => {
    const text = `${SOURCE} The treasurer said: "We shall see.`;
    expect(findings(text, [text])).toEqual([]);
  });
});

test('a slip of the pen', () => {
  const slip = doctored('an inspection of the damaged', 'an inspeciton of the damaged');
  expect(findings(doctored('workers', 'wokrers'), [SOURCE]).map(([kind]) => kind)).toContain('word-slip');
  expect(findings(slip, [SOURCE]).map(([kind]) => kind)).not.toContain('figure-conflict');
});

test.each(Object.entries(STORIES))('an honest copy in %s has none', (language, story) => {
  const text = story.join(language === 'zh' ? '' : ' ');
  expect(findings(text, [text])).toEqual([]);
});
