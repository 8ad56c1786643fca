// Articles from files, and the findings that a fact-checker must look at, most severe first.
import { audit } from 'isnad';
import { readArticle } from 'isnad/read';

const suspect = await readArticle('examples/articles/english/republished.txt');
const original = await readArticle('examples/articles/english/original.txt');

const { findings, summary, omissions } = audit(suspect, [original]);

console.log(summary);
for (const { severity, kind, because } of findings) console.log(`${severity}: ${kind}: ${because}`);
for (const { text } of omissions) console.log('left out:', text);
