import { describe, expect, test } from '@jest/globals';
import { assess } from './shared.js';

const SOURCE =
  'The Senate met on Monday. Secretary of State Mike Pompeo warned the envoy. Defense Secretary Mark Esper stayed away.';
const found = (assessed: ReturnType<typeof assess>) =>
  assessed.findings.map(({ kind, severity, text }) => [kind, severity, text]);

describe('with a source', () => {
  test('an inserted sentence is judged by the shared ones', () => {
    const assessed = assess({
      suspect: `${SOURCE} [Analysts say the Biden administration hesitates.]`,
      sources: [{ text: SOURCE }],
      made: { hesitates: { verdict: 'inserted' } },
    });
    expect(found(assessed)).toEqual([['anachronism', 'alarm', 'Biden administration']]);
    const [finding] = assessed.findings;
    expect(finding?.because).toBe(
      'The story is set between 2019-06-24 and 2020-11-09, because “Defense Secretary Mark Esper” in “source-1” names Mark Esper, the defense secretary of the United States from 2019-06-24 to 2019-07-15 and from 2019-07-23 to 2020-11-09 and “Secretary of State Mike Pompeo” in “source-1” names Mike Pompeo, the foreign minister of the United States from 2018-04-26 to 2021-01-20; Joe Biden took office as the president of the United States on 2021-01-20; in that window the president of the United States was Donald Trump.',
    );
    expect(finding?.evidence.map(({ type }) => type)).toEqual(['suspect', 'source', 'source', 'fact']);
  });

  test('a name swapped in an altered sentence is judged, the words round it are not', () => {
    const assessed = assess({
      suspect: SOURCE.replace('Mark Esper', 'Lloyd Austin'),
      sources: [{ text: SOURCE }],
      made: { 'Lloyd Austin': { verdict: 'altered', changed: 'Lloyd Austin' } },
    });
    expect(found(assessed)).toEqual([['anachronism', 'alarm', 'Defense Secretary Lloyd Austin']]);
  });

  test('what the source says itself is never judged', () => {
    const text = `${SOURCE} Former aides of the Biden administration disagree.`;
    expect(found(assess({ suspect: text, sources: [{ text }] }))).toEqual([]);
  });

  test('the source gives the date, whatever the suspect says of itself', () => {
    const assessed = assess({
      suspect: { text: `Rain fell. President Joe Biden spoke of rain.`, published: '2023-05-01' },
      sources: [{ text: 'Rain fell.', published: '2018-05-01' }],
      made: { Biden: { verdict: 'inserted' } },
    });
    expect(assessed.storyTime).toMatchObject({ from: '2018-04-28', to: '2018-05-02' });
    expect(found(assessed)).toEqual([['anachronism', 'alarm', 'President Joe Biden']]);
  });

  test('a source that shares nothing says nothing', () => {
    const assessed = assess({
      suspect: 'President Joe Biden spoke.',
      sources: [{ text: 'Bread is baked with flour.', published: '1995-05-01' }],
      made: { Biden: { verdict: 'inserted' } },
    });
    expect(found(assessed)).toEqual([]);
    expect(assessed.storyTime).toMatchObject({ from: '2021-01-20', to: '2025-01-20' });
  });
});

describe('with a date', () => {
  test.each([
    ['2021-01-14', [], 'six days before the oath: hand-over'],
    ['2021-01-10', [['anachronism', 'warning', 'President Joe Biden']], 'ten days before'],
    ['2020-06-10', [['anachronism', 'alarm', 'President Joe Biden']], 'months before'],
    ['2023-06-10', [], 'in office'],
    ['2025-06-10', [], 'after the term, without a word that it is of today'],
  ])('asOf %s finds %j: %s', (asOf, findings) => {
    expect(found(assess({ suspect: 'It was President Joe Biden who spoke.', asOf }))).toEqual(findings);
  });

  test('whoever acts today must be in office today', () => {
    const suspect = 'President Barack Obama told reporters on Friday that rain would fall.';
    expect(found(assess({ suspect, asOf: '2022-06-10' }))).toEqual([
      ['anachronism', 'alarm', 'President Barack Obama'],
    ]);
    expect(found(assess({ suspect, asOf: '2012-06-10' }))).toEqual([]);
  });

  test('nothing is found after the last day that the gazetteer knows, and a warning says so', () => {
    const assessed = assess({ suspect: 'President Barack Obama spoke on Friday.', asOf: '2026-03-01' });
    expect(found(assessed)).toEqual([]);
    expect(assessed.warnings.map(({ code }) => code)).toEqual(['beyond-gazetteer']);
  });

  test('a date that the whole text denies is not believed', () => {
    for (const assessed of [
      assess({ suspect: { text: SOURCE, published: '1999-03-01' }, sources: [{ text: SOURCE }] }),
      assess({ suspect: SOURCE, sources: [{ text: SOURCE, published: '1999-03-01' }] }),
    ]) {
      expect(assessed.warnings.map(({ code }) => code)).toEqual(['date-doubt']);
      expect(assessed.storyTime).toMatchObject({ from: '2019-06-24', to: '2020-11-09' });
    }
  });
});

describe('by itself', () => {
  test('a text that names nobody has no time', () => {
    expect(assess({ suspect: 'Bread is baked with flour.' })).toEqual({
      storyTime: null,
      findings: [],
      warnings: [],
    });
  });

  test('two against one is an anachronism, one against one a contradiction', () => {
    const suspect =
      'Foreign Minister Joschka Fischer met Secretary of State Colin Powell. The Macron government agreed.';
    expect(found(assess({ suspect }))).toEqual([['anachronism', 'alarm', 'Macron government']]);
    const even = 'Secretary of State Colin Powell left. The Macron government agreed.';
    expect(found(assess({ suspect: even }))).toEqual([['inconsistent-time', 'warning', 'Macron government']]);
  });

  test('a predecessor named in passing contradicts nothing', () => {
    expect(found(assess({ suspect: 'President Joe Biden undid what President Donald Trump did.' }))).toEqual(
      [],
    );
  });

  test('day, month and weekday tell the year', () => {
    const { storyTime } = assess({ suspect: 'President Vladimir Putin spoke on Monday, 21 August.' });
    expect(storyTime?.because[0]).toContain('Vladimir Putin');
  });
});

describe("the caller's own rows", () => {
  const gazetteer = {
    persons: [{ id: 'ana-lima', names: { en: 'Ana {Lima}' } }],
    tenures: [{ person: 'ana-lima', office: 'mayor', country: 'PT', start: '2019-01-01', end: '2023-01-01' }],
    terms: [{ id: 'tramline', kind: 'product', notBefore: '2015-01-01', names: { en: 'Seaside Tramline' } }],
  };

  test('add persons, tenures and terms', () => {
    const suspect = 'Portuguese mayor Ana Lima rode the Seaside Tramline.';
    expect(found(assess({ suspect, asOf: '2010-01-01', gazetteer }))).toEqual([
      ['anachronism', 'alarm', 'mayor Ana Lima'],
      ['anachronism', 'alarm', 'Seaside Tramline'],
    ]);
    expect(found(assess({ suspect, asOf: '2020-01-01', gazetteer }))).toEqual([]);
  });

  test('a row that refers to nothing is refused', () => {
    const [tenure] = gazetteer.tenures;
    const broken = {
      ...gazetteer,
      tenures: [{ person: 'ana-lima', country: 'PT', start: '2019-01-01', office: 'beadle' }],
    };
    expect(() => assess({ suspect: 'Rain.', gazetteer: broken })).toThrow(/"beadle"/);
    const undated = {
      ...gazetteer,
      tenures: [
        { person: 'ana-lima', office: 'mayor', country: 'PT', end: tenure?.end ?? '', start: 'once' },
      ],
    };
    expect(() => assess({ suspect: 'Rain.', gazetteer: undated })).toThrow(/"once"/);
  });
});
