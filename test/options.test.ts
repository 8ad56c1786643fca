import { describe, expect, test } from '@jest/globals';
import { LshIndex } from '../src/candidates/lsh-index.js';
import { PassageIndex } from '../src/candidates/passage-index.js';
import { audit, Corpus, fingerprint, renderHtml, renderText, trace } from '../src/index.js';
import { lmdbStore, redisStore } from '../src/stores/index.js';

const TEXT = 'The ferry left the small harbour at six in the morning with ninety passengers on board.';

/** Everything that takes options, told one that there is not. `unknown` stands for a slip of the finger. */
const TAKERS: readonly [name: string, take: (options: object) => unknown][] = [
  ['audit', (options) => audit(TEXT, [TEXT], options)],
  ['trace', (options) => trace([{ id: 'a', text: TEXT }], options)],
  ['renderText', (options) => renderText(audit(TEXT, [TEXT]), options)],
  ['renderHtml', (options) => renderHtml(audit(TEXT, [TEXT]), options)],
  ['fingerprint', (options) => fingerprint(TEXT, options)],
  ['new LshIndex', (options) => new LshIndex(options)],
  ['new PassageIndex', (options) => new PassageIndex(options)],
  ['Corpus.open', (options) => Corpus.open(undefined, options)],
  ['candidates', async (options) => (await Corpus.open()).candidates(TEXT, options)],
  ['audit of a corpus', async (options) => (await Corpus.open()).audit(TEXT, options)],
  ['nearDuplicates', async (options) => (await Corpus.open()).nearDuplicates(options).next()],
  ['clusters', async (options) => (await Corpus.open()).clusters(options)],
  ['lmdbStore', (options) => lmdbStore('nowhere', options)],
  ['redisStore', (options) => redisStore('redis://127.0.0.1:1', options)],
];

test('a number without an upper end is asked for without one', async () => {
  const corpus = await Corpus.open();
  await expect(corpus.candidates(TEXT, { limit: 0 })).rejects.toMatchObject({
    message: 'Option limit must be a whole number from 1 on, not 0.',
  });
});

describe.each(TAKERS)('options of %s', (_, take) => {
  test('a name that there is not is refused, and those that there are told', async () => {
    const refused = new Promise((resolve) => resolve(take({ treshold: 0.9 })));
    await expect(refused).rejects.toMatchObject({
      code: 'UNKNOWN_OPTION',
      message: expect.stringMatching(/^There is no option "treshold"; the options? (is|are) \w+/) as unknown,
    });
  });

  test('what is no object is refused', async () => {
    const refused = new Promise((resolve) => resolve(take([] as object)));
    await expect(refused).rejects.toMatchObject({ code: 'INVALID_OPTION' });
    const nothing = new Promise((resolve) => resolve(take(null as unknown as object)));
    await expect(nothing).rejects.toMatchObject({ code: 'INVALID_OPTION' });
  });
});
