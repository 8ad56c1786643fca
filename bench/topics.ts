import type { Topic } from './cases/case.js';
import { estimatingTopic, paragraphTopic } from './cases/estimating.js';
import { passageTopic, resemblingTopic } from './cases/searching.js';
import { cuttingTopic, signingTopic } from './cases/signing.js';

/** Every table of `npm run bench`, in order. */
export const TOPICS: Readonly<Record<string, Topic>> = {
  signing: signingTopic,
  cutting: cuttingTopic,
  estimating: estimatingTopic,
  paragraphs: paragraphTopic,
  resembling: resemblingTopic,
  passages: passageTopic,
};
