import { overlaps } from '../text/span.ts';
import type { OpenedAccount } from './account.ts';
import type { AlignedGroup, AlignedPair, Place } from './contract.ts';

/**
 * Puts pairs together that have a place in common, so that what three accounts tell is told once. In the order of the
 * first place in the first account that has one. With two accounts, claims of one that meet in the other are a group.
 */
export function groupPairs(
  accounts: readonly OpenedAccount[],
  pairs: readonly AlignedPair[],
): AlignedGroup[] {
  const places: Place[] = [];
  const placeOf = new Map<string, number>();
  const add = (place: Place): number => {
    const key = `${place.account} ${place.spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`;
    const known = placeOf.get(key);
    if (known !== undefined) return known;
    placeOf.set(key, places.length);
    return places.push(place) - 1;
  };
  const ends = pairs.map(({ places: [one, other] }) => [add(one), add(other)] as const);
  const root = places.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (root[at] !== at) {
      root[at] = root[root[at] as number] as number;
      at = root[at] as number;
    }
    return at;
  };
  const join = (one: number, other: number): void => {
    const [x, y] = [find(one), find(other)];
    root[Math.max(x, y)] = Math.min(x, y);
  };
  for (const [one, other] of ends) join(one, other);
  for (const { id } of accounts) joinOverlapping(id, places, join);
  const groups = new Map<number, { pairs: string[]; places: Place[] }>();
  for (const [index, place] of places.entries()) {
    const group = groups.get(find(index)) ?? { pairs: [], places: [] };
    groups.set(find(index), group);
    group.places.push(place);
  }
  for (const [index, [one]] of ends.entries())
    groups.get(find(one))?.pairs.push((pairs[index] as AlignedPair).id);
  const orderOf = new Map(accounts.map(({ id, index }) => [id, index]));
  const compare = (x: Place, y: Place): number =>
    (orderOf.get(x.account) ?? 0) - (orderOf.get(y.account) ?? 0) || startOf(x) - startOf(y);
  return [...groups.values()]
    .map((group) => ({ ...group, places: group.places.sort(compare) }))
    .sort((x, y) => compare(x.places[0] as Place, y.places[0] as Place))
    .map((group, index) => ({ id: `g${index + 1}`, ...group }));
}

/** Joins the places of an account of which one holds, or cuts into, the next. */
function joinOverlapping(
  account: string,
  places: readonly Place[],
  join: (one: number, other: number) => void,
): void {
  const own = places
    .map((place, index) => ({ place, index }))
    .filter(({ place }) => place.account === account)
    .sort((x, y) => startOf(x.place) - startOf(y.place));
  for (const [at, { place, index }] of own.entries()) {
    const next = own[at + 1];
    if (next === undefined) break;
    if (place.spans.some((span) => next.place.spans.some((other) => overlaps(span, other))))
      join(index, next.index);
  }
}

function startOf({ spans }: Place): number {
  return spans[0]?.start ?? 0;
}
