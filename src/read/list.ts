import { readdir, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { IsnadError, show } from '../errors.js';
import type { FileFormat } from './formats/format.js';
import { FILE_FORMATS } from './formats/index.js';
import { isGlob, parseGlob } from './glob.js';
import { refuseFile } from './system-errors.js';

/** A file that a path stands for. */
export interface ListedFile {
  readonly path: string;
  /** Whether the path names this very file, not a folder or pattern that it was found by. */
  readonly named: boolean;
}

/**
 * The files that a path stands for: itself; for a folder every file in it and its subfolders that can be read; for a
 * pattern (`feeds/**\/*.html`, with `*`, `?`, `[abc]`, `{a,b}` and `**`) every such file that fits. Sorted by name.
 * Names that begin with a dot are left out; links to folders are not followed.
 *
 * @throws IsnadError `FILE_NOT_FOUND` where there is nothing, or no article in the folder; `UNREADABLE_FILE`.
 */
export async function listFiles(path: string): Promise<readonly string[]> {
  return (await resolvePath(path)).map((file) => file.path);
}

/** As {@link listFiles}, with how each file was found. */
export async function resolvePath(path: string): Promise<readonly ListedFile[]> {
  if (isGlob(path) && !(await exists(path))) return findByGlob(path);
  if (!(await isFolder(path))) return [{ path, named: true }];
  const files = await walk(path.replace(/(?<=.)\/+$/, ''));
  if (files.length === 0)
    throw new IsnadError('FILE_NOT_FOUND', `There is no article in the folder ${show(path)}; ${READABLE}.`);
  return files.map((file) => ({ path: file, named: false }));
}

async function findByGlob(pattern: string): Promise<readonly ListedFile[]> {
  const { folder, matches } = parseGlob(pattern);
  const found = (await walk(folder)).filter(matches);
  if (found.length === 0)
    throw new IsnadError(
      'FILE_NOT_FOUND',
      `No article fits ${show(pattern)}; check the pattern. ${READABLE}.`,
    );
  return found.map((path) => ({ path, named: false }));
}

async function walk(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) =>
    refuseFile(folder, error),
  );
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = folder === '/' ? `/${entry.name}` : folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) for (const file of await walk(path)) files.push(file);
    else if (extname(entry.name) !== '' && formatOf(path) !== undefined && (await isFile(path, entry)))
      files.push(path);
  }
  return files;
}

/** A link that leads nowhere, or to a folder, is no file. */
async function isFile(
  path: string,
  entry: { isFile(): boolean; isSymbolicLink(): boolean },
): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** The format that the end of a file's name stands for; `undefined` for one that cannot be read. */
export function formatOf(path: string): FileFormat | undefined {
  const name = path.toLowerCase().replace(/(?<=\.[^./]+)\.gz$/, '');
  const extension = extname(name);
  return FILE_FORMATS.find(({ extensions }) => extensions.includes(extension));
}

/** What a message about other files says. */
export const READABLE = `files that can be read end in ${FILE_FORMATS.flatMap(({ extensions }) => extensions)
  .filter((extension) => extension !== '')
  .join(', ')}, each also with .gz`;

/** @throws IsnadError `FILE_NOT_FOUND`, `UNREADABLE_FILE`. */
export async function isFolder(path: string): Promise<boolean> {
  if (typeof path !== 'string')
    throw new IsnadError('FILE_NOT_FOUND', `A path must be a string, not ${show(path)}.`);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path))
    throw new IsnadError(
      'FILE_NOT_FOUND',
      `${show(path)} is an address, and nothing is fetched; save the page and name its file.`,
    );
  const found = await stat(path).catch((error: unknown) => refuseFile(path, error));
  return found.isDirectory();
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
