// Articles from files, and the findings that a fact-checker must look at, most severe first.
import { audit } from 'isnad';
import { readArticle } from 'isnad/read';

const suspect = await readArticle('examples/articles/english/republished.txt');
const original = await readArticle('examples/articles/english/original.txt');

const { findings, summary, omissions } = audit(suspect, [original]);

console.log(summary);
for (const { severity, kind, because } of findings) console.log(`${severity}: ${kind}: ${because}`);
for (const { text } of omissions) console.log('left out:', text);

// => { verbatim: 10, altered: 5, reworded: 1, inserted: 2, omitted: 1 }
// => alarm: anachronism: The story is set between 2018-01-29 and 2018-03-25, because “examples/articles/english/original.txt” gives the date “Feb 8, 2018” and “Prime Minister Theresa May” in “examples/articles/english/original.txt” names Theresa May, the prime minister of the United Kingdom from 2016-07-13 to 2019-07-24; Boris Johnson took office as the prime minister of the United Kingdom on 2019-07-24; in that window the prime minister of the United Kingdom was Theresa May.
// => alarm: reversed-meaning: The source's “not” is left out, so that a denial reads as a statement.
// => alarm: figure-conflict: The suspect has the figure “600 metres” where its source has “60 metres”.
// => alarm: changed-attribution: The source attributes this to “Harbour master Ruth Pellew”, the suspect to “County engineer Daniel Okafor”.
// => warning: bracketed-addition: A sentence in square brackets stands in none of the sources.
// => warning: bracketed-addition: A sentence in square brackets stands in none of the sources.
// => warning: dropped-context: The suspect leaves out a sentence of its source that takes certainty from the report: “"It is far too early to say what failed first," Okafor told reporters at the scene.”.
// => left out: "It is far too early to say what failed first," Okafor told reporters at the scene.
