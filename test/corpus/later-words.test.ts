import { describe, expect, test } from '@jest/globals';
import { Corpus } from '../../src/corpus/index.js';
import type { Article } from '../../src/types.js';

const STORY =
  'The ferry to the northern islands stopped on Tuesday after its engine failed. The harbour master of Ollendre said that eighty passengers were taken off by fishing boats.';

/** Weekly notes from the harbour, from before the story and after it. */
const notes = (year: number, count: number, extra = ''): readonly Article[] =>
  Array.from({ length: count }, (_, week) => ({
    id: `note-${year}-${week}`,
    published: `${year}-0${1 + (week % 9)}-1${week % 10}`,
    text: `Note ${week} of ${year}: the quay at berth ${week + 3} was swept, ${week + 40} crates were landed and the crane waited for parts. ${extra}`,
  }));

async function auditIn(archive: readonly Article[], inserted: string) {
  const corpus = await Corpus.open();
  await corpus.addAll([{ id: 'story', published: '2016-05-10', text: STORY }, ...archive]);
  return corpus.audit({ id: 'suspect', text: `${STORY} ${inserted}` });
}

describe('a word of an inserted sentence', () => {
  const later = notes(2021, 5, 'The Marlowind turbines hum all night.');

  test('is later knowledge where a dated corpus has it from after the story only', async () => {
    const inserted = 'The crane of the quay had been stopped by the Marlowind turbines, crates and all.';
    const { findings } = await auditIn([...notes(2014, 12), ...later], inserted);
    const [found] = findings.filter(({ kind }) => kind === 'later-knowledge');
    expect(found).toMatchObject({ severity: 'info', text: 'Marlowind turbines' });
    expect(found?.because).toContain('2021-01-10');
    expect(found?.evidence).toMatchObject([{ type: 'source', id: 'note-2021-0', text: 'Marlowind' }]);
  });

  test.each([
    ['was known before', [...notes(2014, 12, 'Marlowind was founded.'), ...later]],
    [
      'stands in an article without a day',
      [...notes(2014, 12), ...later, { id: 'x', text: 'Marlowind grows.' }],
    ],
    ['is not in the corpus', notes(2014, 12)],
    ['cannot be told, where the corpus has little from before', [...notes(2014, 2), ...later]],
  ])('is none where it %s', async (_, archive) => {
    const { findings } = await auditIn(
      archive,
      'The crane of the quay had been stopped by Marlowind, crates and all.',
    );
    expect(findings.filter(({ kind }) => kind === 'later-knowledge')).toEqual([]);
  });
});
