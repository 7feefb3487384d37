import type { LinkedAttribution } from './attribution.ts';

/** For each of `count` tokens, 1 where it is part of an attribution. */
export function takenTokens(count: number, attributions: readonly LinkedAttribution[]): Uint8Array {
  const taken = new Uint8Array(count);
  for (const { source, cue, content } of attributions)
    for (const { firstToken, endToken } of [...source, ...cue, ...content])
      taken.fill(1, firstToken, endToken);
  return taken;
}

/** For each token, the last attribution in whose content it is, or -1. */
export function contentOwners(
  count: number,
  attributions: readonly LinkedAttribution[],
): Int32Array {
  const ownerOf = new Int32Array(count).fill(-1);
  for (const [index, { content }] of attributions.entries())
    for (const { firstToken, endToken } of content) ownerOf.fill(index, firstToken, endToken);
  return ownerOf;
}
