import { IsnadError, show } from '../../errors.js';
import { requireInteger, requireNames } from '../../options.js';
import { type Login, parseUrls } from './address.js';
import { SLOTS } from './slots.js';

export interface RedisStoreOptions {
  /**
   * Begins every key, so that several corpora, or others, can use the same servers; without braces; default what the URL says
   * after `?prefix=`, else `isnad:`.
   */
  readonly prefix?: string;
  /**
   * Replicas that must have a change before it is acknowledged: 0 to 10; default 1 in a cluster, 0 on a single server. With
   * 0 what was acknowledged is lost with its master. See ARCHITECTURE.md, "The Redis store".
   */
  readonly replicas?: number;
  /**
   * Articles that the corpus will hold, about: 1,000 to 10,000,000,000; default 1,000,000. Lists are laid out for so many:
   * with ten times more, questions read ten times as much; with ten times fewer, an article takes twice the memory. Taken
   * when a corpus is made, or by `Corpus.upgrade`.
   */
  readonly expectedArticles?: number;
  /**
   * Parts into which the corpus is cut, spread evenly over the slots: 1 to 16,384; default 48. Many more than masters, or
   * these fill unevenly; a question sends two or three commands for each. Taken when a corpus is made.
   */
  readonly partitions?: number;
  /** Milliseconds to wait for a server's answer: 100 to 600,000; default 5,000. */
  readonly timeoutMs?: number;
  /**
   * Milliseconds for which commands are tried again while the cluster is in disorder: 0 to 600,000; default 30,000, which
   * is enough for a failover with Redis' own settings.
   */
  readonly patienceMs?: number;
}

/** {@link RedisStoreOptions} with every default filled in. */
export interface RedisStoreSettings {
  readonly login: Login;
  readonly prefix: string;
  /** `undefined`: 1 in a cluster, 0 on a single server. */
  readonly replicas: number | undefined;
  /** `undefined`: as the corpus has it. */
  readonly expectedArticles: number | undefined;
  readonly partitions: number;
  readonly timeoutMs: number;
  readonly patienceMs: number;
}

const NAMES: readonly (keyof RedisStoreOptions)[] = [
  'prefix',
  'replicas',
  'expectedArticles',
  'partitions',
  'timeoutMs',
  'patienceMs',
];

/** @throws IsnadError `UNKNOWN_OPTION`, `INVALID_OPTION`. */
export function resolveRedisOptions(
  urls: string | readonly string[],
  options: RedisStoreOptions,
): RedisStoreSettings {
  requireNames(options, NAMES);
  const login = parseUrls(urls);
  const { prefix = login.prefix ?? 'isnad:', replicas, expectedArticles, partitions = 48 } = options;
  const { timeoutMs = 5_000, patienceMs = 30_000 } = options;
  if (typeof prefix !== 'string' || /[{}]/.test(prefix))
    throw new IsnadError(
      'INVALID_OPTION',
      `prefix is ${show(prefix)}; it must be a string without braces, which choose the slot.`,
    );
  if (replicas !== undefined) requireInteger('replicas', replicas, 0, 10);
  if (expectedArticles !== undefined) requireInteger('expectedArticles', expectedArticles, 1_000, 1e10);
  requireInteger('partitions', partitions, 1, SLOTS);
  requireInteger('timeoutMs', timeoutMs, 100, 600_000);
  requireInteger('patienceMs', patienceMs, 0, 600_000);
  return { login, prefix, replicas, expectedArticles, partitions, timeoutMs, patienceMs };
}
