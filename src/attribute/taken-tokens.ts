import type { LinkedAttribution } from './attribution.ts';

/** For each of `count` tokens, 1 where it is part of an attribution. */
export function takenTokens(count: number, attributions: readonly LinkedAttribution[]): Uint8Array {
  const taken = new Uint8Array(count);
  for (const { source, cue, content } of attributions)
    for (const { firstToken, endToken } of [...source, ...cue, ...content])
      taken.fill(1, firstToken, endToken);
  return taken;
}
