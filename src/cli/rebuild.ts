import type { RebuildOptions } from '../corpus/index.js';
import type { Console } from './command.js';
import { NO_PROGRESS, type Progress } from './progress.js';

/** Shows how far the making of an index has come; the number of articles is known with the first of them. */
export async function showRebuild<T>(
  { startProgress }: Console,
  act: (onProgress: NonNullable<RebuildOptions['onProgress']>) => Promise<T>,
): Promise<T> {
  let starting: Promise<Progress> | undefined;
  let progress = NO_PROGRESS;
  try {
    return await act(({ indexed, articles }) => {
      starting ??= startProgress?.(articles).then((started) => {
        progress = started;
        return started;
      });
      progress.update(indexed, indexed);
    });
  } finally {
    (await starting)?.stop();
  }
}
