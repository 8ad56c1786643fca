import { describe, expect, test } from '@jest/globals';
import { audit } from '../../src/audit.js';
import { ATTACKS, type Attack } from './attacks.js';
import { DECOYS, STORIES } from './stories.js';

/** Share of copied sentences that must still be found in their own source, by what the attack leaves of the text. */
const MARKS: Readonly<Record<Attack['degree'], number>> = {
  identical: 0.98,
  normalisable: 0.95,
  approximate: 0.85,
};

/** Which sentences of the attacked story are verbatim or altered, from their own source sentence. */
function recognised(language: string, attack: Attack): { readonly found: number; readonly of: number } {
  const story = STORIES[language] ?? [];
  const glue = language === 'zh' ? '' : ' ';
  const original = story.join(glue);
  const suspect = story.map(attack.apply).join(glue);
  const report = audit({ id: 'suspect', text: suspect, language }, [
    { id: 'decoy', text: (DECOYS[language] ?? []).join(glue), language },
    { id: 'original', text: original, language },
  ]);
  let at = 0;
  let from = 0;
  let found = 0;
  for (const sentence of story) {
    const start = suspect.indexOf(attack.apply(sentence), at);
    at = start + attack.apply(sentence).length;
    const origin = original.indexOf(sentence, from);
    from = origin + sentence.length;
    const middle = (start + at) / 2;
    const verdict = report.sentences.find(({ span }) => span.start <= middle && middle < span.end);
    const [source] = verdict?.sources ?? [];
    const right =
      (verdict?.verdict === 'verbatim' || verdict?.verdict === 'altered') &&
      source?.id === 'original' &&
      source.span.start < from &&
      origin < source.span.end;
    if (right) found++;
  }
  return { found, of: story.length };
}

describe.each(['identical', 'normalisable', 'approximate'] as const)('%s', (degree) => {
  const attacks = ATTACKS.filter((attack) => attack.degree === degree);

  test(`${MARKS[degree] * 100} % of all copied sentences are recognised`, () => {
    const results = attacks.flatMap((attack) =>
      attack.languages.map((language) => ({
        language,
        attack: attack.name,
        ...recognised(language, attack),
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
    const { found, of } = recognised(language, attack);
    expect(found / of).toBeGreaterThanOrEqual(0.75);
  });
});
