// Adds an article to a corpus on Redis and prints the id under which it is found again.
import { Corpus } from '../../../dist/index.js';
import { redisStore } from '../../../dist/stores/index.js';

const corpus = await Corpus.open(redisStore(process.argv[2], { partitions: 12 }));
const article = { id: 'a', text: 'The storm closed the harbour of the old city for a whole week.' };
await corpus.add(article);
const [found] = await corpus.candidates(article.text);
console.log(found?.id);
await corpus.close();
