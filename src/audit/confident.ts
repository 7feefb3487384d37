import type { Attribution } from '../attribute/attribution.ts';
import type { ResolvedSources } from '../source/source.ts';

/** Attributions with the sources that they rest on. */
export interface AttributedSources {
  readonly attributions: readonly Attribution[];
  readonly resolved: ResolvedSources;
}

/**
 * Leaves out the attributions whose confidence is below `least`, and the sources that nothing else rests on.
 * Works on resolved sources, so that who is who does not depend on the limit.
 */
export function keepConfident(
  attributions: readonly Attribution[],
  resolved: ResolvedSources,
  least: number,
): AttributedSources {
  if (least <= 0) return { attributions, resolved };
  const kept = [...attributions.keys()].filter(
    (i) => (attributions[i] as Attribution).confidence >= least,
  );
  const before = new Set(resolved.sourceOf);
  const after = new Set(kept.map((i) => resolved.sourceOf[i] as number));
  const newIndex = new Map<number, number>();
  const sources = resolved.sources.filter((_, index) => {
    if (before.has(index) && !after.has(index)) return false;
    newIndex.set(index, newIndex.size);
    return true;
  });
  return {
    attributions: kept.map((i) => attributions[i] as Attribution),
    resolved: {
      sources,
      sourceOf: Int32Array.from(kept, (i) => newIndex.get(resolved.sourceOf[i] as number) ?? -1),
      viaOf: kept.map((i) => resolved.viaOf[i] ?? null),
    },
  };
}
