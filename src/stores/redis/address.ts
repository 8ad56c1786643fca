import { IsnadError, show } from '../../errors.js';

/** A server and how to log on to it. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** What the URLs of a store say. */
export interface Login {
  readonly seeds: readonly Address[];
  readonly tls: boolean;
  readonly username: string | undefined;
  readonly password: string | undefined;
  /** From `?prefix=...`. */
  readonly prefix: string | undefined;
}

const WAY_OUT =
  'give redis://HOST:PORT or rediss://USER:PASSWORD@HOST:PORT, one or several of the same cluster';

/**
 * Reads the URLs of a cluster. All must agree in protocol and login.
 *
 * @throws IsnadError `INVALID_OPTION`; the message shows no password.
 */
export function parseUrls(urls: string | readonly string[]): Login {
  const list = typeof urls === 'string' ? urls.split(',') : urls;
  if (!Array.isArray(list) || list.length === 0)
    throw new IsnadError('INVALID_OPTION', `There is no URL of a Redis server; ${WAY_OUT}.`);
  const logins = list.map(parseUrl);
  const [first] = logins as [Login];
  for (const login of logins) {
    const same = (['tls', 'username', 'password', 'prefix'] as const).every(
      (part) => login[part] === first[part],
    );
    if (!same)
      throw new IsnadError('INVALID_OPTION', 'The Redis URLs differ in protocol, user, password or prefix.');
  }
  return { ...first, seeds: logins.flatMap(({ seeds }) => seeds) };
}

function parseUrl(url: string): Login {
  let parsed: URL;
  try {
    parsed = new URL(url.trim());
  } catch {
    throw new IsnadError('INVALID_OPTION', `A Redis URL cannot be read; ${WAY_OUT}.`);
  }
  const { protocol, hostname, port, username, password, pathname, searchParams } = parsed;
  const shown = `${protocol}//${hostname}${port && `:${port}`}`;
  if (protocol !== 'redis:' && protocol !== 'rediss:')
    throw new IsnadError('INVALID_OPTION', `${shown} is no URL of a Redis server; ${WAY_OUT}.`);
  if (hostname === '') throw new IsnadError('INVALID_OPTION', `A Redis URL has no host; ${WAY_OUT}.`);
  if (!['', '/', '/0'].includes(pathname))
    throw new IsnadError(
      'INVALID_OPTION',
      `${shown} names the database ${pathname.slice(1)}; a cluster has database 0 only: leave it out, and use the option prefix to keep corpora apart.`,
    );
  for (const name of searchParams.keys())
    if (name !== 'prefix')
      throw new IsnadError(
        'INVALID_OPTION',
        `${shown} has ${show(name)} after the "?"; only prefix may stand there.`,
      );
  return {
    seeds: [{ host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? 6379 : Number(port) }],
    tls: protocol === 'rediss:',
    username: username === '' ? undefined : decodeURIComponent(username),
    password: password === '' ? undefined : decodeURIComponent(password),
    prefix: searchParams.get('prefix') ?? undefined,
  };
}

export function showAddress({ host, port }: Address): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** @param shown as Redis writes it: `10.0.0.1:7000`, `fe80::1:7000` */
export function parseAddress(shown: string): Address {
  const colon = shown.lastIndexOf(':');
  return { host: shown.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(shown.slice(colon + 1)) };
}
