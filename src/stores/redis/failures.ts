import { IsnadError } from '../../errors.js';
import { type Address, parseAddress } from './address.js';

/** Why a command was not done, and what that means for the next attempt. */
export type Failure =
  /** Another server has the slot, for good or for this command. */
  | {
      readonly kind: 'moved' | 'ask';
      readonly slot: number;
      readonly address: Address;
      readonly text: string;
    }
  /** The server does not know the script yet. */
  | { readonly kind: 'script'; readonly text: string }
  /** The cluster is in disorder, which may pass. */
  | { readonly kind: 'passing'; readonly text: string }
  /** Trying again does not help. */
  | { readonly kind: 'final'; readonly error: IsnadError };

const PASSING: readonly (readonly [start: string, text: string])[] = [
  ['CLUSTERDOWN', 'the cluster is down: a master is missing, or slots are not covered'],
  ['TRYAGAIN', 'slots are being moved'],
  ['LOADING', 'a server is loading its data'],
  ['MASTERDOWN', 'a replica has lost its master'],
  ['READONLY', 'the server is a replica, which is read-only; give the URL of its master'],
  ['NOREPLICAS', 'a master has fewer replicas than its min-replicas-to-write asks for'],
  ['MISCONF', 'a server cannot save its data to disk and takes no changes; look at its log'],
  ['UNBLOCKED', 'a master became a replica'],
  ['BUSY', 'a server is busy with a script'],
];

const ACCESS = 'check user and password in the URL (redis://USER:PASSWORD@HOST:PORT)';

/** What a server's error reply means. */
export function readFailure(server: string, reply: Error): Failure {
  const { message } = reply;
  const [word = '', slot = '', address = ''] = message.split(' ');
  if (word === 'MOVED' || word === 'ASK')
    return {
      kind: word === 'MOVED' ? 'moved' : 'ask',
      slot: Number(slot),
      address: parseAddress(address),
      text: 'slots are being moved',
    };
  if (word === 'NOSCRIPT') return { kind: 'script', text: 'a server does not know a script' };
  for (const [start, text] of PASSING)
    if (word === start) return { kind: 'passing', text: `${server}: ${text}` };
  return { kind: 'final', error: finalError(server, word, reply) };
}

function finalError(server: string, word: string, { message }: Error): IsnadError {
  if (word === 'NOAUTH' || word === 'WRONGPASS')
    return new IsnadError('ACCESS_DENIED', `Redis at ${server} asks for another login; ${ACCESS}.`);
  if (word === 'NOPERM')
    return new IsnadError(
      'ACCESS_DENIED',
      `Redis at ${server} does not permit a command that the corpus needs (${message}); give its user more rights.`,
    );
  if (word === 'OOM')
    return new IsnadError(
      'STORE_FAILED',
      `Redis at ${server} has no memory left (maxmemory), so that nothing can be added; raise it or add masters.`,
    );
  return new IsnadError('STORE_UNAVAILABLE', `Redis at ${server} answers: ${message}.`);
}

/** Codes of Node for certificates that do not hold, such as `CERT_HAS_EXPIRED`. */
const CERTIFICATE = /CERT|UNABLE_TO_VERIFY/;

/** What a broken connection means; `ioredis` keeps the login with its errors, so they are not passed on. */
export function readConnectionFailure(server: string, error: unknown): Failure {
  const { message, code } = error as Error & { readonly code?: string };
  if (/^(WRONGPASS|NOAUTH|NOPERM)/.test(message)) return readFailure(server, error as Error);
  if (code !== undefined && CERTIFICATE.test(code))
    return {
      kind: 'final',
      error: new IsnadError(
        'ACCESS_DENIED',
        `The certificate of Redis at ${server} is not trusted (${code}); name a file with that of its authority in the environment variable NODE_EXTRA_CA_CERTS, and use the host that it was made out to.`,
      ),
    };
  return { kind: 'passing', text: `${server} does not answer (${code ?? message})` };
}
