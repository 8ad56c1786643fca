// The library with the stemmers of `natural` in place of its own, for the scorers.
import { audit as auditByOwn } from '../../dist/index.js';
import { naturalStemmer } from '../../dist/natural/index.js';

const stemmer = await naturalStemmer();

export const audit = (suspect, sources, options) => auditByOwn(suspect, sources, { ...options, stemmer });
