import { COMMONNESS } from './common-stems.ts';

const RARE = 8.5;

let bits: ReadonlyMap<string, number> | undefined;

/** How much a stem says, in bits: the more articles hold it, the less. Numbers and stems in no list say most. */
function weightOfStem(stem: string): number {
  bits ??= new Map(
    COMMONNESS.flatMap((list, index) =>
      list.split(/\s+/).map((word): [string, number] => [word, index]),
    ),
  );
  return bits.get(stem) ?? RARE;
}

/**
 * Weights of terms among these accounts: what is in every other claim of theirs says little, however rare it is
 * elsewhere. Inverse document frequency after Spärck Jones (1972), over the claims, damped by that over news at large.
 */
export function weighTerms(
  claims: readonly { readonly terms: ReadonlyMap<string, unknown> }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of claims)
    for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const most = Math.log(claims.length + 1);
  const weights = new Map<string, number>();
  for (const [term, count] of counts)
    weights.set(term, (weightOfStem(term) * Math.log((claims.length + 1) / count)) / most);
  return weights;
}
