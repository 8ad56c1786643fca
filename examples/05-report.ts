// The report as text: for a terminal, a file, a mail. Reworded sentences stand beside the original's.
import { audit, renderText } from 'isnad';
import { readArticle } from 'isnad/read';

const suspect = await readArticle('examples/articles/french/republished.txt');
const sources = [await readArticle('examples/articles/french/original.txt')];

console.log(renderText(audit(suspect, sources), { width: 100 }));
