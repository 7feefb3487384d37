import type { Attribution } from '../attribute/attribution.ts';
import type { ResolvedSources } from './source.ts';

/** How far an intermediary carries from one attribution of a source to its next, in tokens. */
const CARRY_REACH = 300;

/**
 * Carries intermediaries on. An article that says once that somebody told an outlet something goes on with "he
 * said": what the same source says nearby, before it or after it, came the same way unless another is named.
 */
export function carryVia(
  attributions: readonly Attribution[],
  resolved: ResolvedSources,
): ResolvedSources {
  const viaOf = [...resolved.viaOf];
  const order = attributions.map((_, index) => index);
  carry(attributions, resolved, viaOf, order);
  carry(attributions, resolved, viaOf, order.reverse());
  return { ...resolved, viaOf };
}

function carry(
  attributions: readonly Attribution[],
  resolved: ResolvedSources,
  viaOf: (string | null)[],
  order: readonly number[],
): void {
  const current = new Map<number, { via: string; at: number }>();
  for (const index of order) {
    const source = resolved.sourceOf[index] ?? -1;
    const attribution = attributions[index];
    if (source < 0 || attribution === undefined) continue;
    const at = placeOf(attribution);
    const own = resolved.viaOf[index] ?? null;
    const carried = current.get(source);
    if (own !== null) current.set(source, { via: own, at });
    else if (carried !== undefined && viaOf[index] === null && attribution.act !== 'attitude') {
      if (Math.abs(at - carried.at) > CARRY_REACH) continue;
      viaOf[index] = carried.via;
      carried.at = at;
    }
  }
}

function placeOf(attribution: Attribution): number {
  const part = attribution.cue[0] ?? attribution.content[0] ?? attribution.source[0];
  return part?.firstToken ?? 0;
}
