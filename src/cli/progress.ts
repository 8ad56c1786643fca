/** A bar that shows how far a long work has come. */
export interface Progress {
  /** @param done - of the total. @param articles - so far. */
  readonly update: (done: number, articles: number) => void;
  /** Takes the bar away. */
  readonly stop: () => void;
}

/**
 * Starts a bar.
 *
 * @param total - what `done` comes to at the end; 0 where nobody knows.
 */
export type StartProgress = (total: number) => Promise<Progress>;

/** Bars a second: a terminal far away must not slow the work. */
const FRAMES_A_SECOND = 8;

/** Bars on standard error, where it is a terminal: share, articles, rate, time left. */
export const startBar: StartProgress = async (total) => {
  const { SingleBar } = (await import('cli-progress')).default;
  const bar = new SingleBar({
    format:
      total === 0
        ? '{articles} articles, {rate}/s'
        : '[{bar}] {percentage}%  {articles} articles, {rate}/s, {eta_formatted} left',
    barCompleteChar: '=',
    barIncompleteChar: ' ',
    barsize: 30,
    fps: FRAMES_A_SECOND,
    etaBuffer: 100,
    clearOnComplete: true,
    stream: process.stderr,
  });
  const started = Date.now();
  bar.start(Math.max(1, total), 0, { articles: 0, rate: 0 });
  return {
    update: (done, articles) => {
      const seconds = Math.max(0.001, (Date.now() - started) / 1000);
      bar.update(Math.min(done, Math.max(1, total)), { articles, rate: Math.round(articles / seconds) });
    },
    stop: () => bar.stop(),
  };
};

/** For files, pipes and `--quiet`. */
export const NO_PROGRESS: Progress = { update: () => undefined, stop: () => undefined };
