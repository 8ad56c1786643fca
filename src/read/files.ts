import { readdir, readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { IsnadError, show } from '../errors.js';
import type { Article } from '../types.js';
import type { FileFormat } from './formats/format.js';
import { FILE_FORMATS } from './formats/index.js';

/**
 * Reads the article in a file. Its id is the path as given, unless the file names one.
 *
 * @param path - a `.txt` or `.md` file (or one without an extension) whose whole content is the text, UTF-8 or UTF-16
 * with a byte order mark; or a `.json` file with an `Article` or at least its `text`.
 * @throws IsnadError `FILE_NOT_FOUND`, `NOT_A_FILE` for a folder, `UNREADABLE_FILE`, `UNKNOWN_FORMAT`,
 * `INVALID_ENCODING`, `INVALID_ARTICLE`.
 *
 * @example
 * const suspect = await readArticle('today/fire.txt')
 */
export async function readArticle(path: string): Promise<Article> {
  if (await isFolder(path))
    throw new IsnadError('NOT_A_FILE', `${show(path)} is a folder; name one file in it.`);
  const articles = await readFileArticles(path);
  const [article] = articles;
  if (article === undefined || articles.length > 1)
    throw new IsnadError(
      'INVALID_ARTICLE',
      `${show(path)} holds ${articles.length} articles; one is needed here.`,
    );
  return article;
}

/**
 * Reads every article in files and folders, one after the other, in the order of the paths and then of the names.
 *
 * @param paths - a file or folder, or several; see {@link listFiles} for what is read of a folder.
 * @throws IsnadError as {@link readArticle}, when its turn comes; `FILE_NOT_FOUND` for a folder without articles.
 *
 * @example
 * for await (const article of readArticles(['archive', 'today.txt'])) console.log(article.id)
 */
export async function* readArticles(
  paths: string | Iterable<string>,
): AsyncGenerator<Article, void, undefined> {
  for (const path of typeof paths === 'string' ? [paths] : paths)
    for (const file of await listFiles(path)) yield* await readFileArticles(file);
}

/**
 * The files that a path stands for: itself, or for a folder every file in it and its subfolders that can be read, sorted
 * by name. Names that begin with a dot are left out; links to folders are not followed.
 *
 * @throws IsnadError `FILE_NOT_FOUND` where there is nothing, or no article in the folder; `UNREADABLE_FILE`.
 */
export async function listFiles(path: string): Promise<readonly string[]> {
  if (!(await isFolder(path))) return [path];
  const files = await walk(path.replace(/(?<=.)\/+$/, ''));
  if (files.length === 0)
    throw new IsnadError('FILE_NOT_FOUND', `There is no article in the folder ${show(path)}; ${READABLE}.`);
  return files;
}

async function walk(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) =>
    refuse(folder, error),
  );
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '/' ? `/${entry.name}` : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) files.push(...(await walk(path)));
    else if (extname(entry.name) !== '' && formatOf(path) !== undefined && !(await isFolder(path)))
      files.push(path);
  }
  return files;
}

async function readFileArticles(path: string): Promise<readonly Article[]> {
  const format = formatOf(path);
  if (format === undefined)
    throw new IsnadError('UNKNOWN_FORMAT', `${show(path)} is of a kind that cannot be read; ${READABLE}.`);
  const bytes = await readFile(path).catch((error: unknown) => refuse(path, error));
  return format.read(bytes, path);
}

function formatOf(path: string): FileFormat | undefined {
  const extension = extname(path).toLowerCase();
  return FILE_FORMATS.find(({ extensions }) => extensions.includes(extension));
}

const READABLE = `files that can be read end in ${FILE_FORMATS.flatMap(({ extensions }) => extensions)
  .filter((extension) => extension !== '')
  .join(', ')}`;

async function isFolder(path: string): Promise<boolean> {
  if (typeof path !== 'string')
    throw new IsnadError('FILE_NOT_FOUND', `A path must be a string, not ${show(path)}.`);
  const found = await stat(path).catch((error: unknown) => refuse(path, error));
  return found.isDirectory();
}

/** What the system says of a path, in our words. */
function refuse(path: string, error: unknown): never {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    throw new IsnadError('FILE_NOT_FOUND', `There is no file or folder ${show(path)}; check the path.`, {
      cause: error,
    });
  throw new IsnadError('UNREADABLE_FILE', `${show(path)} cannot be read (${code}); check its permissions.`, {
    cause: error,
  });
}
