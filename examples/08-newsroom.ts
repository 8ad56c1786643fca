// A newsroom's gate: audit what came in against the archive, and name what must not go out unseen.
import { type Article, type AuditReport, audit } from 'isnad';
import { readArticle } from 'isnad/read';

const KINDS = ['number', 'date', 'name', 'negation', 'quotation', 'attribution', 'certainty'] as const;

async function read(language: string, name: string): Promise<Article> {
  return readArticle(`examples/articles/${language}/${name}.txt`);
}

/** How often each kind of change that matters occurs. */
function countChanges({ sentences }: AuditReport): string {
  const changes = sentences.flatMap((sentence) => sentence.changes);
  return KINDS.map((kind) => `${kind} ${changes.filter((change) => change.kind === kind).length}`).join(', ');
}

for (const language of ['arabic', 'english', 'french']) {
  const archive = await Promise.all(['arabic', 'english', 'french'].map((name) => read(name, 'original')));
  const report = audit(await read(language, 'republished'), archive);
  const [best] = report.sources;
  console.log(`${language}: from ${best?.id}`);
  console.log(`  ${countChanges(report)}`);
  const alarms = report.findings.filter(({ severity }) => severity === 'alarm');
  console.log(
    `  ${alarms.length > 0 ? 'stop' : 'go'}: ${[...new Set(alarms.map(({ kind }) => kind))].join(', ')}`,
  );
}

// => arabic: from examples/articles/arabic/original.txt
// =>   number 1, date 0, name 1, negation 1, quotation 1, attribution 1, certainty 1
// =>   stop: anachronism, reversed-meaning, figure-conflict, altered-quotation, changed-attribution
// => english: from examples/articles/english/original.txt
// =>   number 1, date 0, name 1, negation 1, quotation 0, attribution 1, certainty 1
// =>   stop: anachronism, reversed-meaning, figure-conflict, changed-attribution
// => french: from examples/articles/french/original.txt
// =>   number 1, date 0, name 1, negation 1, quotation 0, attribution 1, certainty 2
// =>   stop: anachronism, reversed-meaning, figure-conflict, changed-attribution
