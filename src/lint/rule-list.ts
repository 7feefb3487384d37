import type { AnyRule } from './rule.ts';
import { SUPPRESSION_RULES } from './suppression-rules.ts';

/** The rules that come with Hearsay, in the order in which the manual lists them. */
export const RULES: readonly AnyRule[] = [...SUPPRESSION_RULES];
