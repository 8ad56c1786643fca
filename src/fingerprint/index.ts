export { decodeSignature, encodeSignature } from './encode.js';
export { containment, type Estimate, resemblance } from './estimate.js';
export type { ShingleOptions, ShingleUnit } from './options.js';
export { setContainment, setResemblance } from './sets.js';
export { shingleHashes } from './shingles.js';
export {
  compactSignature,
  type FingerprintOptions,
  fingerprint,
  mergeSignatures,
  type Signature,
} from './signature.js';
