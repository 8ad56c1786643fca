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
        : '[{bar}] {percentage}%  {articles} articles, {rate}/s, {left} left',
    barCompleteChar: '=',
    barIncompleteChar: ' ',
    barsize: 20,
    fps: FRAMES_A_SECOND,
    clearOnComplete: true,
    // Nothing of the terminal is changed that an interruption would have to put right again.
    linewrap: true,
    gracefulExit: false,
    stream: process.stderr,
  });
  const started = Date.now();
  bar.start(Math.max(1, total), 0, { articles: 0, rate: 0, left: '?' });
  return {
    update: (done, articles) => {
      const seconds = Math.max(0.001, (Date.now() - started) / 1000);
      const left = done === 0 ? '?' : showSeconds((seconds * Math.max(0, total - done)) / done);
      bar.update(Math.min(done, Math.max(1, total)), {
        articles,
        rate: Math.round(articles / seconds),
        left,
      });
    },
    stop: () => bar.stop(),
  };
};

/** `42s`, `3m05s`, `2h07m`. */
export function showSeconds(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole}s`;
  const two = (number: number): string => String(number).padStart(2, '0');
  if (whole < 3600) return `${Math.floor(whole / 60)}m${two(whole % 60)}s`;
  return `${Math.floor(whole / 3600)}h${two(Math.floor((whole % 3600) / 60))}m`;
}

/** For files, pipes and `--quiet`. */
export const NO_PROGRESS: Progress = { update: () => undefined, stop: () => undefined };
