export { audit } from './audit.js';
export { type ErrorCode, IsnadError } from './errors.js';
export { containment, fingerprint, resemblance } from './fingerprint/index.js';
export type { AuditOptions } from './options.js';
export { renderText } from './report/text.js';
export type * from './types.js';
