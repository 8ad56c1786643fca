/**
 * Reports and provenance graphs in the forms that other tools read.
 */

export { textFragmentUrl } from '../text/text-fragment.js';
export {
  type Annotation,
  type AnnotationCollection,
  type Selector,
  type SpecificResource,
  type TextualBody,
  toAnnotations,
} from './annotations.js';
export type { ExportOptions } from './articles.js';
export { type ClaimReviewDraft, toClaimReviews } from './claim-review.js';
export { toCsv } from './csv.js';
export { toDot } from './dot.js';
export { toGraphMl } from './graph-ml.js';
export { toMarkdown } from './markdown.js';
export { type ProvJson, toProvJson } from './prov-json.js';
export { type ProvO, toProvO } from './prov-o.js';
export { type SarifLog, toSarif } from './sarif.js';
