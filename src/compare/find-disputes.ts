import type { AuditDispute } from '../audit/contract.ts';
import type { DisputeKind } from '../dispute/dispute.ts';
import { type Span, sharedLength } from '../text/span.ts';
import type { OpenedAccount } from './account.ts';
import type { AlignedAccounts } from './align-accounts.ts';
import { type Claim, tokensOf } from './claims.ts';
import type { ComparedDispute, Place } from './contract.ts';
import { areQualifying, findNegation, isQualified } from './negation.ts';
import { placeOf, spansOf } from './places.ts';

type FoundDispute = Omit<ComparedDispute, 'id'>;

/** How alike two claims must be for the one to be what the other denies, before what is denied is looked at. */
const LEAST_ALIKE = 0.4;
const LEAST_SURE = 0.3;
/** How much of the weight of what is contested must be in the other claim, as a share and in bits. */
const LEAST_COVERED = 0.6;
const LEAST_COVERED_BITS = 4;
/** Fewer quoted words than this in common are a phrase, and no claim that could be contested. */
const CLAIM_WORDS = 5;
/** How much of the longer of two passages must be in both for them to be one. */
const LEAST_SHARED = 0.3;
/** How surely a plain "not" contests what is said elsewhere without it. */
const PLAIN_NEGATION = 0.85;
/** Content that can be contested: what is wanted, asked or ordered is neither so nor not so. */
const CLAIMING: ReadonlySet<string> = new Set(['statement', 'belief', 'knowledge']);

/** The disputes within one account, as its audit tells them. */
export function disputesWithin(account: OpenedAccount): FoundDispute[] {
  return account.audit.disputes.map((dispute) => ({
    kind: dispute.kind,
    by: contesterOf(account, dispute),
    cueSpans: dispute.cueSpans.map(({ start, end }) => ({ start, end })),
    contested: {
      ...placeOf(account, indexOf(account, dispute.attribution), dispute.claimSpans),
      source: dispute.source,
    },
    confidence: dispute.confidence,
  }));
}

/**
 * The disputes between two accounts. What one of them contests, and the other tells: because the two are aligned, or
 * because the words that are denied are the other's claim; and what one plainly negates and the other asserts. Of each
 * contesting passage the surest. Nobody contests themselves.
 */
export function disputesBetween(
  accounts: readonly [OpenedAccount, OpenedAccount],
  aligned: AlignedAccounts,
  isOneSource: (one: Place, other: Place) => boolean,
): FoundDispute[] {
  const found = [
    ...throughAlignments(accounts, aligned),
    ...throughDenials(accounts, aligned),
    ...throughNegations(accounts, aligned),
  ].filter(
    ({ confidence, by, contested }) => confidence >= LEAST_SURE && !isOneSource(by, contested),
  );
  found.sort((x, y) => y.confidence - x.confidence);
  const kept: FoundDispute[] = [];
  for (const one of found)
    if (!kept.some((other) => isOnePassage(one.by, other.by))) kept.push(one);
  return kept.sort(
    (x, y) =>
      (x.by.account < y.by.account ? -1 : x.by.account > y.by.account ? 1 : 0) ||
      (x.by.spans[0]?.start ?? 0) - (y.by.spans[0]?.start ?? 0),
  );
}

function isOnePassage(one: Place, other: Place): boolean {
  return (
    one.account === other.account &&
    one.spans.some((span) => other.spans.some((own) => sharedLength(span, own) > 0))
  );
}

function contesterOf(account: OpenedAccount, dispute: AuditDispute): Place {
  const place = placeOf(account, indexOf(account, dispute.contesting), dispute.spans);
  return { ...place, source: dispute.by };
}

function indexOf({ audit }: OpenedAccount, id: string | null): number {
  return id === null ? -1 : audit.attributions.findIndex((attribution) => attribution.id === id);
}

/** What is contested within one account is what the other tells. */
function throughAlignments(
  accounts: readonly [OpenedAccount, OpenedAccount],
  { alignments }: AlignedAccounts,
): FoundDispute[] {
  return ([0, 1] as const).flatMap((side) => {
    const [account, other] = [accounts[side], accounts[side === 0 ? 1 : 0]];
    return account.audit.disputes.flatMap((dispute) =>
      alignments.flatMap(({ spans, attributions, confidence, words }): FoundDispute[] => {
        if (words !== null && words.words < CLAIM_WORDS) return [];
        const [own, others] = [spans[side], spans[side === 0 ? 1 : 0]];
        if (!isSamePassage(dispute.claimSpans, own)) return [];
        const index = attributions[side === 0 ? 1 : 0];
        // Both may tell of the same denial, and then neither contests the other.
        if (!isClaiming(other, index)) return [];
        if (areQualifying(other, tokensOf(other.document, others))) return [];
        return [
          {
            kind: dispute.kind,
            by: contesterOf(account, dispute),
            cueSpans: dispute.cueSpans.map(({ start, end }) => ({ start, end })),
            contested: placeOf(other, index, others),
            confidence: round(dispute.confidence * confidence),
          },
        ];
      }),
    );
  });
}

/** Whether two passages of one account are about the same words: half of the shorter and a good part of the longer. */
function isSamePassage(one: readonly Span[], other: readonly Span[]): boolean {
  let shared = 0;
  for (const a of one) for (const b of other) shared += sharedLength(a, b);
  const [x, y] = [one, other].map((spans) =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0),
  ) as [number, number];
  return shared * 2 >= Math.min(x, y) && shared >= LEAST_SHARED * Math.max(x, y);
}

function isClaiming({ audit }: OpenedAccount, attribution: number): boolean {
  const record = audit.attributions[attribution];
  return record === undefined || (CLAIMING.has(record.act) && !record.negated);
}

/** What is denied is spelt out: "denied that …". */
function throughDenials(
  accounts: readonly [OpenedAccount, OpenedAccount],
  { candidates, weights }: AlignedAccounts,
): FoundDispute[] {
  return ([0, 1] as const).flatMap((side) => {
    const [account, other] = [accounts[side], accounts[side === 0 ? 1 : 0]];
    const spelt = account.audit.disputes.map((dispute) => ({
      dispute,
      scope: new Set(tokensOf(account.document, dispute.claimSpans)),
    }));
    const speltAt = new Map(
      spelt.flatMap((one) => [...one.scope].map((token) => [token, one] as const)),
    );
    return candidates.flatMap(({ claims, likeness, confidence }): FoundDispute[] => {
      if (confidence < LEAST_ALIKE) return [];
      const claim = account.claims[claims[side]] as Claim;
      const contested = other.claims[claims[side === 0 ? 1 : 0]] as Claim;
      const one = speltAt.get(claim.tokens[claim.tokens.length >> 1] ?? -1);
      if (one === undefined || !isMostlyIn(claim.tokens, one.scope)) return [];
      if (!canBeContested(other, contested)) return [];
      if (!isAbout(claim, one.scope, likeness.shared, weights)) return [];
      return [
        {
          kind: one.dispute.kind,
          by: contesterOf(account, one.dispute),
          cueSpans: one.dispute.cueSpans.map(({ start, end }) => ({ start, end })),
          contested: placeOf(
            other,
            contested.attribution,
            spansOf(other.document, contested.tokens),
          ),
          confidence: round(one.dispute.confidence * confidence),
        },
      ];
    });
  });
}

function isMostlyIn(tokens: readonly number[], scope: ReadonlySet<number>): boolean {
  return tokens.filter((token) => scope.has(token)).length * 2 > tokens.length;
}

/** One says with a "not" what the other says without. */
function throughNegations(
  accounts: readonly [OpenedAccount, OpenedAccount],
  { candidates, weights }: AlignedAccounts,
): FoundDispute[] {
  return candidates.flatMap(({ claims, likeness, voices, confidence }) => {
    if (confidence < LEAST_ALIKE || voices === 'same') return [];
    return ([0, 1] as const).flatMap((side): FoundDispute[] => {
      const [account, other] = [accounts[side], accounts[side === 0 ? 1 : 0]];
      const claim = account.claims[claims[side]] as Claim;
      const contested = other.claims[claims[side === 0 ? 1 : 0]] as Claim;
      if (!canBeContested(other, contested) || !isClaiming(account, claim.attribution)) return [];
      const negation = findNegation(account, claim, likeness.shared);
      if (negation === null) return [];
      const scope = new Set(negation.scope);
      if (!isAbout(claim, scope, likeness.shared, weights)) return [];
      // Two writers tell different things more often than they contradict each other, but for their numbers.
      const isNumber = headOf(claim, scope)?.startsWith('#') ?? false;
      if (voices === 'own' && !isNumber) return [];
      const kind: DisputeKind = 'contradiction';
      return [
        {
          kind,
          by: placeOf(account, claim.attribution, spansOf(account.document, claim.tokens)),
          cueSpans: spansOf(account.document, [negation.token]),
          contested: placeOf(
            other,
            contested.attribution,
            spansOf(other.document, contested.tokens),
          ),
          confidence: round(confidence * PLAIN_NEGATION),
        },
      ];
    });
  });
}

function canBeContested(account: OpenedAccount, claim: Claim): boolean {
  return isClaiming(account, claim.attribution) && !isQualified(account, claim);
}

/** Whether what is contested is what the other claim says, and not only of the same people. */
function isAbout(
  claim: Claim,
  scope: ReadonlySet<number>,
  shared: readonly string[],
  weights: ReadonlyMap<string, number>,
): boolean {
  const common = new Set(shared);
  let covered = 0;
  let total = 0;
  let plain = 0;
  for (const [term, places] of claim.terms) {
    if (!places.some((place) => scope.has(place))) continue;
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
function headOf({ terms, names }: Claim, scope: ReadonlySet<number>): string | null {
  let head: string | null = null;
  let first = Infinity;
  for (const [term, places] of terms) {
    if (names.has(term) || term.startsWith('@')) continue;
    for (const place of places)
      if (scope.has(place) && place < first) {
        first = place;
        head = term;
      }
  }
  return head;
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
