/** Articles from files and folders, for Node. */
export { decodeText } from './decode.js';
export { listFiles, readArticle, readArticles } from './files.js';
