import { audit as auditArticle } from '../../audit.js';
import { IsnadError, show } from '../../errors.js';
import { CATALOGUES } from '../../messages/index.js';
import { requireDay } from '../../options.js';
import { listFiles } from '../../read/index.js';
import type { Article, Severity } from '../../types.js';
import type { Arguments } from '../arguments.js';
import type { Command, Console, ExitCode } from '../command.js';
import { withCorpus } from '../corpus.js';
import { FORMAT_NAMES, FORMATS } from '../formats.js';
import { readPaths, readSuspect, STDIN, Warnings } from '../inputs.js';
import { LOOK_OPTIONS, lookOf } from '../look.js';
import { deliver, identity, oneOf, protectInputs, single } from '../output.js';
import { candidateOptions } from '../shared-options.js';

/** Severities from the least; `--fail-on` asks for one of the last two or none. */
const SEVERITIES: readonly Severity[] = ['info', 'warning', 'alarm'];
const LANGUAGES = Object.keys(CATALOGUES) as [string, ...string[]];

export const audit: Command = {
  name: 'audit',
  summary: 'what an article did to its sources, sentence by sentence',
  usage: [
    'audit SUSPECT --against PATH... [--format FORMAT] [--out FILE] [--as-of DATE] [--fail-on alarm|warning|never]',
    'audit SUSPECT --corpus CORPUS [--limit N] [--threshold T] ...',
    'audit SUSPECT',
  ],
  details: `SUSPECT is an article, or - for standard input; each PATH is an article it may come from, a folder of them, or a
pattern. Files: .txt, .md, .html, .pdf, .json with an object { "text", "id"?, "title"?, "published"?, ... }, .jsonl with
such an object on every line, .warc; each also with .gz. With --corpus the sources are looked for in a corpus, see
"isnad index --help". With neither the article is checked by itself.`,
  options: [
    { name: 'against', value: 'PATH', many: true, help: 'the possible sources: files, folders, patterns' },
    { name: 'corpus', value: 'CORPUS', help: 'where to look for sources: a folder, or redis://HOST:PORT' },
    { name: 'limit', value: 'N', help: 'with --corpus: most sources to look at (default 50)' },
    {
      name: 'threshold',
      value: 'T',
      help: 'with --corpus: least resemblance or containment of a source, 0 to 1 (default 0)',
    },
    {
      name: 'format',
      value: 'FORMAT',
      help: `${FORMAT_NAMES.join(', ')} (default text)`,
    },
    { name: 'out', value: 'FILE', help: 'write there instead of to standard output' },
    {
      name: 'as-of',
      value: 'DATE',
      help: 'the day on which the story is set, YYYY-MM-DD (default: found from the texts)',
    },
    {
      name: 'lang',
      value: LANGUAGES.join('|'),
      help: 'the language of labels and reasons (default en)',
    },
    ...LOOK_OPTIONS,
    {
      name: 'fail-on',
      value: 'alarm|warning|never',
      help: 'exit 1 on findings so severe or worse (default never)',
    },
  ],
  examples: [
    'isnad audit today.txt --against wire.txt agency.txt',
    'isnad audit today.txt --against archive/ --format json --out report.json --fail-on alarm',
    'isnad audit today.html --corpus archive.isnad',
    'isnad audit - < today.txt',
  ],
  run,
};

async function run(given: Arguments, console: Console): Promise<ExitCode> {
  const path = suspectOf(given);
  const format = oneOf(given, 'format', FORMAT_NAMES, 'UNKNOWN_FORMAT');
  const failOn = oneOf(given, 'fail-on', ['never', 'warning', 'alarm'], 'INVALID_OPTION');
  const locale = oneOf(given, 'lang', LANGUAGES, 'INVALID_OPTION');
  const toTerminal = console.columns !== undefined && single(given, 'out') === undefined;
  const look = lookOf(given, toTerminal, console);
  const asOf = single(given, 'as-of');
  if (asOf !== undefined) requireDay('--as-of', asOf);

  const corpus = corpusOf(given);
  const paths = given.options.get('against') ?? [];
  if (path === STDIN && paths.includes(STDIN))
    throw new IsnadError('INVALID_OPTION', 'Either SUSPECT or a PATH can be standard input, not both.');
  await protectInputs(given, await inputFiles([path, ...paths]));

  const options = { locale, ...(asOf === undefined ? {} : { asOf }) };
  const suspect = await readSuspect(path, console);
  const sources = corpus === undefined ? await readSources(path, paths, console) : [];
  const report =
    corpus === undefined
      ? auditArticle(suspect, sources, options)
      : await withCorpus([corpus], console, (opened) =>
          opened.audit(suspect, { ...options, ...candidateOptions(given) }),
        );
  if (format !== 'text' || !toTerminal)
    for (const { message } of report.warnings) console.warn(`warning: ${message}`);
  await deliver(FORMATS[format](report, look, sources), given, console);
  return failOn !== 'never' && report.findings.some(({ severity }) => reaches(severity, failOn)) ? 1 : 0;
}

function suspectOf({ positionals, options }: Arguments): string {
  const [path, ...more] = positionals;
  if (path === undefined)
    throw new IsnadError(
      'MISSING_ARGUMENT',
      options.has('against')
        ? 'audit needs a SUSPECT before --against, which takes every path after it: isnad audit SUSPECT --against PATH...'
        : 'audit needs an article: isnad audit SUSPECT --against PATH...',
    );
  if (more.length > 0)
    throw new IsnadError(
      'INVALID_OPTION',
      `audit takes one SUSPECT, not also ${show(more[0])}; put sources after --against.`,
    );
  return path;
}

/** CORPUS, where it was given: sources come from there, or from paths. */
function corpusOf(given: Arguments): string | undefined {
  const corpus = single(given, 'corpus');
  if (corpus !== undefined && given.options.has('against'))
    throw new IsnadError(
      'INVALID_OPTION',
      'Give --against or --corpus, not both; "isnad index add" puts articles into a corpus.',
    );
  for (const name of ['limit', 'threshold'])
    if (corpus === undefined && given.options.has(name))
      throw new IsnadError(
        'INVALID_OPTION',
        `--${name} belongs to --corpus; sources of --against are all looked at.`,
      );
  return corpus;
}

async function inputFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files = await Promise.all(paths.map((path) => (path === STDIN ? [] : listFiles(path))));
  return files.flat();
}

/** The sources; the suspect itself is left out of a folder that holds it, since it is no source of its own. */
async function readSources(
  suspect: string,
  paths: readonly string[],
  console: Console,
): Promise<readonly Article[]> {
  const own = suspect === STDIN ? undefined : await identity(suspect);
  const warnings = new Warnings(console);
  const skip = async (file: string): Promise<boolean> => {
    if ((await identity(file)) !== own) return false;
    console.warn(`warning: ${show(file)} is the suspect itself; it is left out of the sources.`);
    return true;
  };
  const sources: Article[] = [];
  for await (const article of readPaths(paths, warnings, { skip })) sources.push(article);
  warnings.finish();
  return sources;
}

function reaches(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
}
