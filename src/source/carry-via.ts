import type { Attribution } from '../attribute/attribution.ts';
import type { ResolvedSources } from './source.ts';

/** How far an intermediary carries from one attribution of a source to its next, in tokens. */
const REACH_ON = 300;

/** How far it carries back, in tokens: to the headline or the summary before the sentence that names it. */
const REACH_BACK = 100;

/**
 * Carries intermediaries on. An article that says once that somebody told an outlet something goes on with "he
 * said": what the same source says nearby, before it or after it, came the same way unless another is named. Only
 * statements are carried to: what somebody thinks or did not say, nobody was told; and what was said elsewhere, as
 * `isElsewhere` tells of an attribution, ends it.
 */
export function carryVia(
  attributions: readonly Attribution[],
  resolved: ResolvedSources,
  isElsewhere: (attribution: Attribution) => boolean,
): ResolvedSources {
  const viaOf = [...resolved.viaOf];
  const order = attributions.map((_, index) => index);
  carry(attributions, resolved, viaOf, order, 'on', isElsewhere);
  carry(attributions, resolved, viaOf, order.reverse(), 'back', isElsewhere);
  return { ...resolved, viaOf };
}

function carry(
  attributions: readonly Attribution[],
  resolved: ResolvedSources,
  viaOf: (string | null)[],
  order: readonly number[],
  direction: 'on' | 'back',
  isElsewhere: (attribution: Attribution) => boolean,
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
    else if (isElsewhere(attribution)) current.delete(source);
    else if (carried !== undefined && viaOf[index] === null && isSaid(attribution)) {
      if (Math.abs(at - carried.at) > (direction === 'on' ? REACH_ON : REACH_BACK)) continue;
      viaOf[index] = carried.via;
      // On it goes from one "he said" to the next; back it reaches only from where it is named.
      if (direction === 'on') carried.at = at;
    }
  }
}

function isSaid({ act, negated }: Attribution): boolean {
  return act === 'statement' && !negated;
}

function placeOf(attribution: Attribution): number {
  const part = attribution.cue[0] ?? attribution.content[0] ?? attribution.source[0];
  return part?.firstToken ?? 0;
}
