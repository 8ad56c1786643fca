import { constants, createGunzip } from 'node:zlib';
import { IsnadError, show } from '../errors.js';

/** Whether bytes begin as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * What gzip made the chunks from, member after member. All that could be made out is given before an error is thrown;
 * a pipe of Node's would drop what it still holds.
 *
 * @throws IsnadError `DAMAGED_DATA`.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const stream = createGunzip({ chunkSize: 64 * 1024, flush: constants.Z_SYNC_FLUSH });
  let ready: Uint8Array[] = [];
  let failure: Error | undefined;
  stream.on('data', (chunk: Uint8Array) => ready.push(chunk));
  let wake = (): void => undefined;
  stream.on('error', (error) => {
    failure ??= error;
    wake();
  });
  const settle = (act: (done: () => void) => void) =>
    new Promise<void>((done) => {
      wake = done;
      act(done);
    });
  try {
    for await (const chunk of chunks) {
      await settle((done) => stream.write(chunk, done));
      const given = ready;
      ready = [];
      yield* given;
      if (failure !== undefined) break;
    }
    if (failure === undefined) await settle((done) => stream.once('end', done).end());
    yield* ready;
  } finally {
    stream.destroy();
  }
  if (failure !== undefined)
    throw new IsnadError(
      'DAMAGED_DATA',
      `${show(name)} is cut off or damaged (gzip: ${(failure as Error).message}); fetch it anew.`,
      { cause: failure },
    );
}
