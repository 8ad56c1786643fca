import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { IsnadError } from '../../errors.js';

/** Who writes to a folder. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601. */
  readonly since: string;
  /** When the process began, in ticks since the machine did: a number of a process may be given again. */
  readonly began: string;
}

/** The right to write to a folder, which one process has at a time: a file that names it. */
export class WriterLock {
  private readonly path: string;
  private readonly folder: string;
  private held = false;
  private readonly release = () => this.unlock();

  constructor(folder: string) {
    this.folder = folder;
    this.path = join(folder, 'writer.lock');
  }

  get isHeld(): boolean {
    return this.held;
  }

  /** @throws IsnadError `STORE_LOCKED` where another one has it; what the file system throws. */
  lock(): void {
    if (this.held) return;
    if (!this.create()) {
      const owner = this.readOwner();
      if (owner !== undefined && isAlive(owner)) throw this.refuse(owner);
      // Of several that find a stale lock one alone can rename it.
      const stale = `${this.path}.${process.pid}.stale`;
      try {
        renameSync(this.path, stale);
        rmSync(stale, { force: true });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
      if (!this.create()) throw this.refuse(this.readOwner());
    }
    this.held = true;
    process.once('exit', this.release);
  }

  private create(): boolean {
    const owner: Owner = {
      pid: process.pid,
      host: hostname(),
      since: new Date().toISOString(),
      began: beginOf(process.pid),
    };
    // Written apart and then linked, so that nobody finds the file without its owner in it.
    const draft = `${this.path}.${process.pid}`;
    writeFileSync(draft, `${JSON.stringify(owner)}\n`);
    try {
      linkSync(draft, this.path);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }

  /** Nothing where the file is gone, or was damaged. */
  private readOwner(): Owner | undefined {
    try {
      return JSON.parse(readFileSync(this.path, 'utf8')) as Owner;
    } catch {
      return undefined;
    }
  }

  private refuse(owner: Owner | undefined): IsnadError {
    const who =
      owner === undefined ? 'another process' : `process ${owner.pid} on ${owner.host} since ${owner.since}`;
    return new IsnadError(
      'STORE_LOCKED',
      `The corpus ${this.folder} is being written by ${who}; wait until it is done, or, if there is no such process, delete ${this.path}.`,
    );
  }

  unlock(): void {
    if (!this.held) return;
    this.held = false;
    process.removeListener('exit', this.release);
    rmSync(this.path, { force: true });
  }
}

/** Of a process on another machine nobody can tell, so it is taken for alive. */
function isAlive({ pid, host, began }: Owner): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return began === '' || began === beginOf(pid);
}

/** Empty where the system does not tell. */
function beginOf(pid: number): string {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return '';
  // The name of the process, in brackets, may hold spaces; the 20th field behind it is meant.
  const fields = readFileSync(path, 'utf8').split(') ').at(-1)?.split(' ');
  return fields?.[19] ?? '';
}
