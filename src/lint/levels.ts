import type { Level } from '../audit/contract.ts';

/** From the least to the gravest. */
export const LEVELS = ['info', 'warning', 'error'] as const satisfies readonly Level[];

/** Whether a level is at least as grave as another; nothing is as grave as `never`. */
export function isAtLeast(level: Level, least: Level | 'never'): boolean {
  return least !== 'never' && LEVELS.indexOf(level) >= LEVELS.indexOf(least);
}
