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

// => {
// =>   from: '2017-08-05',
// =>   to: '2017-09-29',
// =>   because: [
// =>     'The story is set between 2017-08-05 and 2017-09-29, because “examples/articles/arabic/original.txt” gives the date “15 آب/أغسطس 2017” and “رئيس الوزراء العراقي حيدر العبادي” in “examples/articles/arabic/original.txt” names Haider al-Abadi, the prime minister of Iraq from 2014-09-08 to 2018-10-25.'
// =>   ]
// => }
// => حكومة مصطفى الكاظمي | The story is set between 2017-08-05 and 2017-09-29, because “examples/articles/arabic/original.txt” gives the date “15 آب/أغسطس 2017” and “رئيس الوزراء العراقي حيدر العبادي” in “examples/articles/arabic/original.txt” names Haider al-Abadi, the prime minister of Iraq from 2014-09-08 to 2018-10-25; Mustafa al-Kadhimi took office as the prime minister of Iraq on 2020-05-07; in that window the prime minister of Iraq was Haider al-Abadi.
// => 2017-08-15 2017-08-16
