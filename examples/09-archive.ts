// An archive that lasts: read a folder of web pages, add it to a corpus on disk, and audit an article against it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Corpus } from 'isnad';
import { readArticle, readArticles } from 'isnad/read';
import { lmdbStore } from 'isnad/stores';

const folder = await mkdtemp(join(tmpdir(), 'archive-'));
const corpus = await Corpus.open(lmdbStore(folder));

const onWarning = ({ message }: { readonly message: string }) => console.log('warning:', message);
const articles = readArticles(['examples/pages/*.html', 'examples/articles'], { onWarning });
const { added } = await corpus.addAll(articles);
console.log(`${added} articles, of which one says:`);
const agency = await corpus.get('examples/pages/agency.html');
console.log(`${agency?.title}, by ${agency?.byline}, ${agency?.publisher}, ${agency?.published}`);
console.log(agency?.text.split('\n').at(-1));

const report = await corpus.audit(await readArticle('examples/pages/blog.html'), { limit: 1 });
console.log(`\n${report.suspect.title} took its text from ${report.sources[0]?.title}:`);
for (const { verdict, changes } of report.sentences)
  console.log([verdict, ...changes.map(({ was, now }) => `[${was}] -> [${now}]`)].join('  '));

await corpus.close();
await rm(folder, { recursive: true });

// => 13 articles, of which one says:
// => Mill bridge to close for six weeks, by Ruth Ackley, Calder News Agency, 2019-04-02T09:15:00+01:00
// => The repair will cost 380,000 pounds. Buses will go by way of Stone Lane.
// =>
// => Bridge of fear took its text from Mill bridge to close for six weeks:
// => inserted
// => altered  [weeks] -> [months]
// => altered  [14] -> [41]
// => altered  [no] -> []  [but] -> [and]  [either] -> []
// => verbatim
