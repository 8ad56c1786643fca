// What cannot be of the story's time. The office-holders in the text that both articles share tell when it is set.
import { audit } from 'isnad';
import { readArticle } from 'isnad/read';

const suspect = await readArticle('examples/articles/arabic/republished.txt');
const original = await readArticle('examples/articles/arabic/original.txt');

const report = audit(suspect, [original]);
console.log(report.storyTime);
for (const finding of report.findings.filter(({ kind }) => kind === 'anachronism'))
  console.log(finding.text, '|', finding.because);

// A day that is known settles what the texts leave open.
const { storyTime } = audit(suspect, [original], { asOf: '2017-08-15' });
console.log(storyTime?.from, storyTime?.to);
