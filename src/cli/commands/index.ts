import type { Command } from '../command.js';
import { audit } from './audit.js';
import { compare } from './compare.js';

/** Every command, in the order of the help. A new one is a new file and a line here. */
export const COMMANDS: readonly Command[] = [audit, compare];
