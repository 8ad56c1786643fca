import { IsnadError, show } from '../errors.js';
import type { Article } from '../types.js';
import type { FileFormat, FormatName } from './formats/format.js';
import { FILE_FORMATS } from './formats/index.js';
import { formatOf, isFolder, READABLE, resolvePath } from './list.js';
import { sniffFormat } from './sniff.js';
import { bytesSource, fileSource, peek, type Source } from './source.js';
import { emitWarning, type ReadWarning, type Warn, warnOf } from './warnings.js';

export interface ReadOptions {
  /** Told every doubt, and every record that could not be read; by default Node prints them (`process.emitWarning`). */
  readonly onWarning?: (warning: ReadWarning) => void;
}

export interface ReadManyOptions extends ReadOptions {
  /**
   * Whether a file that was named and cannot be read is warned of too, as those found in folders are. By default it
   * stops the reading.
   */
  readonly keepGoing?: boolean;
  /** Whether a file of a folder or pattern is left out without a word. */
  readonly skip?: (path: string) => boolean | Promise<boolean>;
  /** Told how many bytes of the files were read, as they stand on disk, again and again. */
  readonly onBytes?: (bytes: number) => void;
}

export interface ParseOptions extends ReadOptions {
  /** What the bytes are; by default the bytes show it. */
  readonly format?: FormatName;
  /** What stands for a path in ids and warnings; default `input`. */
  readonly name?: string;
  /** The `Content-Type` under which the bytes came, for its `charset`. */
  readonly contentType?: string;
}

/**
 * Reads the article in a file. Its id is the path as given, unless the file names one.
 *
 * @param path - see {@link readArticles} for the kinds of files.
 * @throws IsnadError `FILE_NOT_FOUND`, `NOT_A_FILE` for a folder, `UNREADABLE_FILE`, `UNKNOWN_FORMAT`,
 * `INVALID_ENCODING`, `INVALID_ARTICLE` also for several articles, `EMPTY_TEXT`, `TOO_LARGE`, `DAMAGED_DATA`,
 * `MISSING_PACKAGE`.
 *
 * @example
 * const suspect = await readArticle('today/fire.html')
 */
export async function readArticle(path: string, options: ReadOptions = {}): Promise<Article> {
  if (await isFolder(path))
    throw new IsnadError('NOT_A_FILE', `${show(path)} is a folder; name one file in it.`);
  return onlyOne(readSource(fileSource(path), knownFormat(path), options), path);
}

/**
 * Reads every article in files and folders, one after the other, in the order of the paths and then of the names. One
 * record is held in memory at a time, however large a file is.
 *
 * | file | articles |
 * |---|---|
 * | `.txt`, `.text`, `.md`, `.markdown`, none | one, the whole text |
 * | `.html`, `.htm`, `.xhtml` | one, what the page is about (needs `linkedom` and `@mozilla/readability`) |
 * | `.json` | an `Article` or at least its `text`, or a list of them |
 * | `.jsonl`, `.ndjson` | such an object on every line |
 * | `.pdf` | one, as well as it can be done (needs `unpdf`) |
 * | `.warc`, `.wet` | every page of a web archive (needs what HTML needs) |
 *
 * Any of them may be compressed: `.jsonl.gz`. A record that is broken gives a warning and is left out; so does a file of
 * a folder or pattern, while one that was named stops the reading.
 *
 * @param paths - a file, folder or pattern, or several; see {@link listFiles}.
 * @throws IsnadError as {@link readArticle}, when its turn comes; `FILE_NOT_FOUND` for a folder without articles.
 *
 * @example
 * for await (const article of readArticles(['archive', 'today.txt', 'feeds/*.jsonl.gz'])) console.log(article.id)
 */
export async function* readArticles(
  paths: string | Iterable<string>,
  { onWarning = emitWarning, keepGoing = false, skip, onBytes }: ReadManyOptions = {},
): AsyncGenerator<Article, void, undefined> {
  for (const path of typeof paths === 'string' ? [paths] : paths)
    for (const file of await resolvePath(path)) {
      if (!file.named && (await skip?.(file.path))) continue;
      const articles = readSource(fileSource(file.path, onBytes), knownFormat(file.path), { onWarning });
      if (file.named && !keepGoing) yield* articles;
      else yield* goOn(articles, file.path, warnOf(file.path, onWarning));
    }
}

/** The articles of a file that have a text; what is wrong with the others is warned of. */
async function* goOn(
  articles: AsyncIterable<Article>,
  name: string,
  warn: Warn,
): AsyncGenerator<Article, void, undefined> {
  try {
    for await (const article of articles)
      if (article.text.trim() !== '') yield article;
      else warn('no-text', `is left out: the text of ${show(article.id)} is empty.`);
  } catch (error) {
    if (!mayGoOn(error)) throw error;
    const reason = error.message.replace(`${show(name)} `, '').replace(/\.$/, '');
    warn(error.code === 'EMPTY_TEXT' ? 'no-text' : 'broken-file', `${reason}; it is left out.`);
  }
}

/**
 * Reads the articles in bytes that are at hand, or in a stream of them.
 *
 * @param input - a buffer, or chunks such as a stream of Node gives.
 * @throws IsnadError as {@link readArticle}; `UNKNOWN_FORMAT` for a `format` that does not exist.
 *
 * @example
 * for await (const article of parseArticles(response.body, { format: 'html' })) console.log(article.title)
 */
export async function* parseArticles(
  input: Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  { format, name = 'input', contentType, ...options }: ParseOptions = {},
): AsyncGenerator<Article, void, undefined> {
  const known = FILE_FORMATS.find((candidate) => candidate.name === format);
  if (format !== undefined && known === undefined)
    throw new IsnadError(
      'UNKNOWN_FORMAT',
      `There is no format ${show(format)}; the formats are ${FILE_FORMATS.map((one) => one.name).join(', ')}.`,
    );
  const { head, rest } = await peek(bytesSource(input, name).chunks);
  const source = { name, chunks: rest, ...(contentType === undefined ? {} : { contentType }) };
  yield* readSource(source, known ?? sniffFormat(head), options);
}

/** The articles in one source. @throws IsnadError `INVALID_ARTICLE` where there is none. */
async function* readSource(
  source: Source,
  format: FileFormat,
  { onWarning = emitWarning }: ReadOptions,
): AsyncGenerator<Article, void, undefined> {
  let any = false;
  for await (const article of format.read(source, warnOf(source.name, onWarning))) {
    any = true;
    yield article;
  }
  if (!any)
    throw new IsnadError('INVALID_ARTICLE', `${show(source.name)} holds no article that can be read.`);
}

/** @throws IsnadError `INVALID_ARTICLE` where there is more than one. */
async function onlyOne(articles: AsyncIterable<Article>, name: string): Promise<Article> {
  let only: Article | undefined;
  for await (const article of articles) {
    if (only !== undefined)
      throw new IsnadError('INVALID_ARTICLE', `${show(name)} holds several articles; one is needed here.`);
    only = article;
  }
  if (only === undefined) throw new IsnadError('INVALID_ARTICLE', `${show(name)} holds no article.`);
  return only;
}

function knownFormat(path: string): FileFormat {
  const format = formatOf(path);
  if (format === undefined)
    throw new IsnadError('UNKNOWN_FORMAT', `${show(path)} is of a kind that cannot be read; ${READABLE}.`);
  return format;
}

/** What is wrong with one file only: a missing package would be missing for the next one too. */
function mayGoOn(error: unknown): error is IsnadError {
  return error instanceof IsnadError && error.code !== 'MISSING_PACKAGE';
}
