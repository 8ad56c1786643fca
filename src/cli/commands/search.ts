import type { Candidate } from '../../corpus/index.js';
import { IsnadError } from '../../errors.js';
import { escapeText } from '../../report/escape.js';
import type { Article } from '../../types.js';
import type { Arguments } from '../arguments.js';
import type { Command, Console, ExitCode } from '../command.js';
import { withCorpus } from '../corpus.js';
import { readSuspect } from '../inputs.js';
import { deliver, toJsonLine } from '../output.js';
import { candidateOptions } from '../shared-options.js';

/** Candidates that are shown where `--limit` does not say. */
const LIMIT = 10;

export const search: Command = {
  name: 'search',
  summary: 'the articles of a corpus that an article shares text with, best first',
  usage: ['search CORPUS SUSPECT [--limit N] [--threshold T] [--json]'],
  details: `CORPUS is made by "isnad index add": a folder, or redis://HOST:PORT; any other folder of articles is read into
memory first. SUSPECT is an article, or - for standard input. Found are near-duplicates first, then articles that share
passages, word for word or reworded. Evidence is what they have in common in uncommon words: 1 is little, 10 a sentence, 25 a paragraph.`,
  options: [
    { name: 'limit', value: 'N', help: `most articles to show (default ${LIMIT})` },
    {
      name: 'threshold',
      value: 'T',
      help: 'least resemblance or containment, either way, 0 to 1 (default 0: also what is only reworded)',
    },
    { name: 'json', help: 'one JSON object a line for each article' },
    { name: 'out', value: 'FILE', help: 'write there instead of to standard output' },
  ],
  examples: [
    'isnad search archive.isnad today.html',
    'isnad search archive.isnad - --limit 3 --json < today.txt',
  ],
  run,
};

async function run(given: Arguments, console: Console): Promise<ExitCode> {
  const [name, path, ...more] = given.positionals;
  if (name === undefined || path === undefined || more.length > 0)
    throw new IsnadError(
      'MISSING_ARGUMENT',
      'search needs a corpus and an article: isnad search CORPUS SUSPECT.',
    );
  const options = { limit: LIMIT, ...candidateOptions(given) };
  const suspect = await readSuspect(path, console);
  await withCorpus([name], console, async (corpus) => {
    const lines: string[] = [];
    for (const candidate of await corpus.candidates(suspect, options)) {
      const article = await corpus.get(candidate.id);
      lines.push(
        given.options.has('json') ? asJson(candidate, article) : asText(candidate, article, lines.length),
      );
    }
    for (const { message } of corpus.warnings()) console.warn(`warning: ${message}`);
    const nothing = given.options.has('json') ? '' : 'No article of the corpus shares text with it.\n';
    await deliver(lines.length === 0 ? nothing : lines.join(''), given, console);
  });
  return 0;
}

function asJson({ passages, ...measures }: Candidate, article: Article | undefined): string {
  const { text, ...info } = article ?? { text: '' };
  return toJsonLine({ ...info, ...measures, passages });
}

function asText(candidate: Candidate, article: Article | undefined, above: number): string {
  const { id, resemblance, containment, contained, evidence } = candidate;
  const facts = [article?.title, article?.publisher, article?.published].filter((fact) => fact !== undefined);
  const about = facts.length === 0 ? '' : `    ${facts.map(escapeText).join(' · ')}\n`;
  return `${above === 0 ? HEAD : ''}${String(above + 1).padStart(2)}  ${[resemblance, containment, contained]
    .map((share) => share.toFixed(3).padStart(11))
    .join('  ')}  ${evidence.toFixed(0).padStart(8)}  ${escapeText(id)}
${about}`;
}

const HEAD = `    resemblance  in suspect   in source  evidence  article
`;
