import type { TokenRange } from './attribution.ts';

/** Whether one of the ranges holds the token. */
export function holdsToken(ranges: readonly TokenRange[], token: number): boolean {
  return ranges.some((range) => range.firstToken <= token && token < range.endToken);
}
