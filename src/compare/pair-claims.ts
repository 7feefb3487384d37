import type { Nicknames } from '../source/person-name.ts';
import type { OpenedAccount } from './account.ts';
import type { Claim } from './claims.ts';
import {
  compareTerms,
  compareVoices,
  type Likeness,
  scorePair,
  type Voices,
} from './score-pair.ts';

/** Two claims of two accounts that may tell the same. */
export interface ClaimPair {
  /** Indices into the claims of the accounts. */
  readonly claims: readonly [number, number];
  readonly likeness: Likeness;
  readonly voices: Voices;
  readonly confidence: number;
}

/** Terms in more claims of one account than this lead nowhere, so that pairing stays linear in the length of the texts. */
const WIDEST_TERM = 40;
const CANDIDATES = 24;
/** Bits that two claims must share to be looked at. */
const LEAST_SHARED = 5;
/** What is left of the probability where one asks what the other says. */
const ASKED_AND_SAID = 0.7;
/** Bits of a term that is more than a date, a number or a name. */
const PLAIN_WEIGHT = 1;

/**
 * The pairs of claims, one from each account, that share enough to be looked at, the surest first. The same in either
 * order of the accounts. `weights` are those of the terms of both. Linear in their length: a term that is everywhere proposes nothing.
 */
export function findPairs(
  a: OpenedAccount,
  b: OpenedAccount,
  weights: ReadonlyMap<string, number>,
  nicknames?: Nicknames,
): ClaimPair[] {
  const totals = [a, b].map(({ claims }) => claims.map((claim) => totalOf(claim, weights)));
  const postings = collectPostings(b.claims);
  const widths = collectPostings(a.claims);
  const pairs: ClaimPair[] = [];
  for (const [index, claim] of a.claims.entries()) {
    for (const other of nominate(claim, weights, widths, postings)) {
      const partner = b.claims[other] as Claim;
      const likeness = compareTerms(claim, partner, weights, [
        totals[0]?.[index] ?? 0,
        totals[1]?.[other] ?? 0,
      ]);
      if (
        likeness.sharedWeight < LEAST_SHARED ||
        !saysMoreThanNames(likeness, claim, partner, weights)
      )
        continue;
      const voices = compareVoices([a, b], [claim, partner], nicknames);
      const confidence =
        scorePair(likeness, voices) * (claim.asks === partner.asks ? 1 : ASKED_AND_SAID);
      pairs.push({ claims: [index, other], likeness, voices, confidence });
    }
  }
  return pairs.sort(
    (x, y) => y.confidence - x.confidence || x.claims[0] - y.claims[0] || x.claims[1] - y.claims[1],
  );
}

function totalOf({ terms }: Claim, weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const term of terms.keys()) total += weights.get(term) ?? 0;
  return total;
}

function collectPostings(claims: readonly Claim[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  for (const [index, { terms }] of claims.entries())
    for (const term of terms.keys()) {
      const own = postings.get(term);
      if (own === undefined) postings.set(term, [index]);
      else own.push(index);
    }
  return postings;
}

/** The claims of the other account that share the most weight with this one. */
function nominate(
  { terms }: Claim,
  weights: ReadonlyMap<string, number>,
  widths: ReadonlyMap<string, readonly number[]>,
  postings: ReadonlyMap<string, readonly number[]>,
): number[] {
  const shares = new Map<number, number>();
  for (const term of terms.keys()) {
    const holders = postings.get(term);
    if (holders === undefined) continue;
    if (holders.length > WIDEST_TERM || (widths.get(term)?.length ?? 0) > WIDEST_TERM) continue;
    const weight = weights.get(term) ?? 0;
    for (const holder of holders) shares.set(holder, (shares.get(holder) ?? 0) + weight);
  }
  return [...shares]
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, CANDIDATES)
    .map(([holder]) => holder);
}

/** Whether two claims share a word besides dates and names, or so much that they need not. */
function saysMoreThanNames(
  { shared, overlap }: Likeness,
  a: Claim,
  b: Claim,
  weights: ReadonlyMap<string, number>,
): boolean {
  if (overlap >= 0.6 && shared.length > 2) return true;
  return shared.some(
    (term) =>
      !term.startsWith('@') &&
      (weights.get(term) ?? 0) >= PLAIN_WEIGHT &&
      !(a.names.has(term) && b.names.has(term)),
  );
}
