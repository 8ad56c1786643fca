import { join } from 'node:path';
import type { Kept, StoreMeta, StoreProblem } from '../../corpus/store.js';
import { IsnadError } from '../../errors.js';
import type { Databases } from './database.js';
import { decodeArticle } from './record.js';
import { openSegment } from './segment.js';
import { decodeBytes, decodeValue, EMPTY_STATE, type StoreState } from './state.js';

/** Articles looked up at a time. */
const BATCH = 200;

/**
 * Reads everything of a store: state, lists of removed articles, every article, every block of every segment; and looks
 * every article up by its id that has postings.
 */
export async function* checkStore(
  folder: string,
  { meta, gone, articles }: Databases,
  find: (ids: readonly string[]) => Promise<readonly (Kept | undefined)[]>,
): AsyncGenerator<StoreProblem> {
  const problems: StoreProblem[] = [];
  const attempt = <T>(code: string, repairable: boolean, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      problems.push({ code, message: messageOf(error), repairable });
      return undefined;
    }
  };
  const state = attempt('damaged-state', true, () => {
    const bytes = meta.getBinary('state');
    return bytes === undefined ? EMPTY_STATE : decodeValue<StoreState>(bytes, `The state of ${folder}`);
  });
  attempt('damaged-metadata', true, () => {
    const bytes = meta.getBinary('corpus');
    if (bytes !== undefined) decodeValue<StoreMeta>(bytes, `The metadata of ${folder}`);
  });
  for (const { key, value } of gone.getRange({}))
    attempt('damaged-removals', true, () => decodeBytes(value, `List ${key} of removed articles`));
  for (const { file, bytes } of state?.segments ?? []) {
    attempt('damaged-index', true, () => {
      const segment = openSegment(join(folder, file), bytes);
      try {
        segment.verify();
      } finally {
        segment.close();
      }
    });
  }
  yield* problems.splice(0);
  let count = 0;
  let whole: Kept[] = [];
  // Articles after this one have no postings yet, and are found by no list.
  const posted = state?.posted ?? 0;
  for (const { key, value } of articles.getRange({})) {
    count++;
    const kept = attempt('damaged-article', false, () => decodeArticle(value, key));
    if (kept !== undefined && key <= posted) whole.push(kept);
    if (whole.length < BATCH) continue;
    yield* problems.splice(0);
    yield* unfound(whole.splice(0), find);
  }
  yield* problems;
  yield* unfound(whole, find);
  whole = [];
  if (state !== undefined && state.articles !== count) {
    const message = `${folder} should hold ${state.articles} articles and holds ${count}.`;
    yield { code: 'missing-article', message, repairable: count > state.articles };
  }
}

async function* unfound(
  articles: readonly Kept[],
  find: (ids: readonly string[]) => Promise<readonly (Kept | undefined)[]>,
): AsyncGenerator<StoreProblem> {
  let found: readonly (Kept | undefined)[];
  try {
    found = await find(articles.map(({ article }) => article.id));
  } catch {
    // What is damaged was told already.
    return;
  }
  for (const [i, { number, article }] of articles.entries())
    if (found[i]?.number !== number)
      yield {
        code: 'unindexed-article',
        message: `Article ${JSON.stringify(article.id)}, number ${number}, cannot be found by its id.`,
        repairable: true,
      };
}

function messageOf(error: unknown): string {
  if (error instanceof IsnadError || error instanceof Error) return error.message;
  return String(error);
}
