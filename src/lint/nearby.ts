import type { TokenRange } from '../attribute/attribution.ts';

/** How far rules look around, in tokens: further than any sentence that people write, so that none takes more than linear time. */
const REACH = 100;

/** The part of `range` that is near `around`. */
export function nearby(range: TokenRange, around: TokenRange): TokenRange {
  const firstToken = Math.max(range.firstToken, around.firstToken - REACH);
  const endToken = Math.min(range.endToken, around.endToken + REACH);
  return { firstToken, endToken: Math.max(firstToken, endToken) };
}
