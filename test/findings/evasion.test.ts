import { describe, expect, test } from '@jest/globals';
import { ATTACKS } from '../../bench/eval/attacks.mjs';
import { corpusOfStories, isCandidate, MARKS, recognised } from '../../bench/eval/evasion.mjs';
import { audit } from '../../src/audit.js';
import { Corpus } from '../../src/corpus/index.js';

describe.each(['identical', 'normalisable', 'approximate'] as const)('%s', (degree) => {
  const attacks = ATTACKS.filter((attack) => attack.degree === degree);

  test(`${MARKS[degree] * 100} % of all copied sentences are recognised`, () => {
    const results = attacks.flatMap((attack) =>
      attack.languages.map((language) => ({
        language,
        attack: attack.name,
        ...recognised(audit, language, attack),
      })),
    );
    const missed = results.filter(({ found, of }) => found < of);
    const found = results.reduce((sum, result) => sum + result.found, 0);
    const all = results.reduce((sum, result) => sum + result.of, 0);
    expect({
      share: found / all >= MARKS[degree],
      missed: found / all >= MARKS[degree] ? [] : missed,
    }).toEqual({
      share: true,
      missed: [],
    });
  });

  test.each(
    attacks.flatMap((attack) => attack.languages.map((language) => [attack.name, language, attack] as const)),
  )('%s in %s: most sentences', (_, language, attack) => {
    const { found, of } = recognised(audit, language, attack);
    expect(found / of).toBeGreaterThanOrEqual(0.75);
  });
});

describe('a corpus names the source first', () => {
  const attacks = ATTACKS.filter(({ degree }) => degree !== 'approximate');

  test.each(
    attacks.flatMap((attack) => attack.languages.map((language) => [attack.name, language, attack] as const)),
  )('%s in %s', async (_, language, attack) => {
    const corpus = await corpusOfStories(Corpus);
    expect(await isCandidate(corpus, language, attack)).toBe(true);
  });
});
