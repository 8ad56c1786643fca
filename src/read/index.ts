/** Articles from files, folders, buffers and streams, for Node. */
export { decodeText } from './charset/decode.js';
export {
  type ParseOptions,
  parseArticles,
  type ReadManyOptions,
  type ReadOptions,
  readArticle,
  readArticles,
} from './files.js';
export type { FormatName } from './formats/format.js';
export { listFiles } from './list.js';
export type { ReadWarning } from './warnings.js';
