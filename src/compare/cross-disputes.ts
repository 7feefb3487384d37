import type { OpenedAccount } from './account.ts';
import type { Claim } from './claims.ts';
import { type Contesting, findContesting, isNegated } from './contesting.ts';
import type { ClaimPair } from './pair-claims.ts';

/** A claim of one account that contests a claim of the other. */
export interface CrossDispute {
  /** Which of the two accounts contests: 0 or 1. */
  readonly by: 0 | 1;
  readonly pair: ClaimPair;
  readonly contesting: Contesting;
  readonly confidence: number;
}

/** How sure it must be that the two are about one thing, and that the one contests the other. */
const LEAST_ALIKE = 0.4;
const LEAST_SURE = 0.35;
/** How much of the weight of what is contested must be in the other claim, as a share and in bits. */
const LEAST_COVERED = 0.6;
const LEAST_COVERED_BITS = 4;
/** Content that can be contested: what is wanted, asked or ordered is neither so nor not so. */
const CLAIMING: ReadonlySet<string> = new Set(['statement', 'belief', 'knowledge']);

/**
 * Claims of one account that deny what the other account tells, each with the claim that it is most surely about.
 * `candidates` are pairs of claims, the surest first. Nobody disputes their own words, and of two claims that both
 * deny something neither contests the other.
 */
export function findCrossDisputes(
  accounts: readonly [OpenedAccount, OpenedAccount],
  candidates: readonly ClaimPair[],
  weights: ReadonlyMap<string, number>,
): CrossDispute[] {
  const found: CrossDispute[] = [];
  const seen = [new Set<number>(), new Set<number>()] as const;
  for (const pair of candidates) {
    if (pair.confidence < LEAST_ALIKE) break;
    if (pair.voices === 'same') continue;
    const claims = [0, 1].map(
      (side) => accounts[side as 0 | 1].claims[pair.claims[side as 0 | 1]] as Claim,
    );
    for (const by of [0, 1] as const) {
      const other = (1 - by) as 0 | 1;
      const [claim, contested] = [claims[by] as Claim, claims[other] as Claim];
      if (seen[by].has(pair.claims[by]) || !canBeContested(accounts[other], contested)) continue;
      const contesting = findContesting(accounts[by], claim, pair.likeness.shared);
      if (contesting === null || !isAbout(claim, contesting, pair.likeness.shared, weights))
        continue;
      // Two writers tell different things more often than they contradict each other, but for their numbers.
      const isNumber = headOf(claim, contesting.scope)?.startsWith('#') ?? false;
      if (pair.voices === 'own' && !isNumber) continue;
      const confidence = Math.round(pair.confidence * contesting.strength * 1000) / 1000;
      if (confidence < LEAST_SURE) continue;
      seen[by].add(pair.claims[by]);
      found.push({ by, pair, contesting, confidence });
    }
  }
  return found;
}

function canBeContested(account: OpenedAccount, claim: Claim): boolean {
  if (isNegated(account, claim)) return false;
  const record = account.audit.attributions[claim.attribution];
  return record === undefined || CLAIMING.has(record.act);
}

/** Whether what is contested is what the other claim says, and not only of the same people. */
function isAbout(
  claim: Claim,
  { scope }: Contesting,
  shared: readonly string[],
  weights: ReadonlyMap<string, number>,
): boolean {
  const inScope = new Set(scope);
  const common = new Set(shared);
  let covered = 0;
  let total = 0;
  let plain = 0;
  for (const [term, places] of claim.terms) {
    if (!places.some((place) => inScope.has(place))) continue;
    const weight = weights.get(term) ?? 0;
    total += weight;
    if (!common.has(term)) continue;
    covered += weight;
    if (!claim.names.has(term) && !term.startsWith('@')) plain++;
  }
  const head = headOf(claim, scope);
  if (head !== null && !common.has(head)) return false;
  return plain > 0 && covered >= LEAST_COVERED_BITS && covered >= total * LEAST_COVERED;
}

/** The first term of what is contested that is no name: what is said to be or to have been done. */
function headOf(claim: Claim, scope: readonly number[]): string | null {
  const inScope = new Set(scope);
  let head: string | null = null;
  let first = Infinity;
  for (const [term, places] of claim.terms) {
    if (claim.names.has(term) || term.startsWith('@')) continue;
    for (const place of places)
      if (inScope.has(place) && place < first) {
        first = place;
        head = term;
      }
  }
  return head;
}
