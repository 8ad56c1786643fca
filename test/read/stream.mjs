// Reads a stream of JSON lines of as many megabytes as the argument says, made on the way, and prints the most memory that
// was in use after a collection. A second argument `gzip` compresses it. Run with --expose-gc.
import { gzipSync } from 'node:zlib';
import { parseArticles } from 'isnad/read';

const MEGABYTES = Number(process.argv[2]);
const LINE = Buffer.from(`${JSON.stringify({ text: 'The bridge fell on Monday. '.repeat(100) })}\n`);

async function* feed() {
  const chunk = Buffer.concat(Array.from({ length: 24 }, () => LINE));
  const given = process.argv[3] === 'gzip' ? gzipSync(chunk) : chunk;
  for (let bytes = 0; bytes < MEGABYTES * 2 ** 20; bytes += chunk.length) yield Buffer.from(given);
}

let articles = 0;
let most = 0;
for await (const article of parseArticles(feed(), { format: 'jsonl' })) {
  if (articles++ % 1000 !== 0 || article.text === '') continue;
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  most = Math.max(most, heapUsed + arrayBuffers);
}
console.log(JSON.stringify({ articles, most }));
