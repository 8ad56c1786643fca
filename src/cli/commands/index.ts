import type { Command } from '../command.js';
import { audit } from './audit.js';
import { clusters } from './clusters.js';
import { compare } from './compare.js';
import { index } from './corpus-index/index.js';
import { search } from './search.js';
import { trace } from './trace.js';

/** Every command, in the order of the help. A new one is a new file and a line here. */
export const COMMANDS: readonly Command[] = [audit, compare, index, search, clusters, trace];
