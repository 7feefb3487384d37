import type { Nicknames } from '../source/person-name.ts';
import type { Span } from '../text/span.ts';
import { tokenAt } from '../tokenize/document.ts';
import type { OpenedAccount } from './account.ts';
import type { Claim } from './claims.ts';
import { type ClaimPair, findPairs } from './pair-claims.ts';
import { spansOf } from './places.ts';
import { findSharedWords, flipWords, type SharedWords } from './same-words.ts';
import { weighTerms } from './term-weights.ts';

/** Two passages of two accounts that tell the same, before they are written down. */
export interface Alignment {
  readonly kind: 'words' | 'claim';
  readonly attributions: readonly [number, number];
  readonly spans: readonly [readonly Span[], readonly Span[]];
  /** The claims that it was made from, one of each account at the same index; none for `words`. */
  readonly pairs: readonly ClaimPair[];
  readonly words: SharedWords | null;
  readonly confidence: number;
}

/** What two accounts have in common, and the pairs that were looked at on the way. */
export interface AlignedAccounts {
  readonly alignments: readonly Alignment[];
  /** All candidate pairs, the surest first. */
  readonly candidates: readonly ClaimPair[];
  readonly weights: ReadonlyMap<string, number>;
}

/** Pairs that are less sure than this are not proposed. */
const LEAST_SURE = 0.75;
/** The share of a claim's terms that may be part of a surer alignment already. */
const MOST_TAKEN = 0.5;

/** Aligns two accounts. The same pairs come out in either order; linear in their length. */
export function alignAccounts(
  a: OpenedAccount,
  b: OpenedAccount,
  nicknames?: Nicknames,
): AlignedAccounts {
  // Ties are broken by the order of the accounts, so that order must not depend on who was named first.
  if (b.article.text < a.article.text) return flip(alignInOrder(b, a, nicknames));
  return alignInOrder(a, b, nicknames);
}

function alignInOrder(
  a: OpenedAccount,
  b: OpenedAccount,
  nicknames: Nicknames | undefined,
): AlignedAccounts {
  const shared = findSharedWords(a, b);
  const weights = weighTerms([...a.claims, ...b.claims]);
  const candidates = findPairs(a, b, weights, nicknames);
  const taken = [new Uint8Array(a.document.tokenCount), new Uint8Array(b.document.tokenCount)];
  for (const { spans } of shared)
    for (const [side, account] of [a, b].entries()) take(taken[side], account, spans[side]);
  const chosen: ClaimPair[] = [];
  for (const pair of candidates) {
    if (pair.confidence < LEAST_SURE) break;
    const claims = [a.claims[pair.claims[0]] as Claim, b.claims[pair.claims[1]] as Claim];
    if (claims.some((claim, side) => takenShare(claim, pair, taken[side]) > MOST_TAKEN)) continue;
    chosen.push(pair);
    for (const [side, claim] of claims.entries())
      for (const token of claim.tokens) (taken[side] as Uint8Array)[token] = 1;
  }
  return {
    alignments: [...shared.map(fromWords), ...joinPairs(a, b, chosen)],
    candidates,
    weights,
  };
}

function take(
  taken: Uint8Array | undefined,
  { document }: OpenedAccount,
  span: Span | undefined,
): void {
  if (taken === undefined || span === undefined) return;
  for (
    let token = tokenAt(document, span.start);
    token < document.tokenCount && (document.starts[token] as number) < span.end;
    token++
  )
    taken[token] = 1;
}

/** How much of what makes the pair alike is part of another alignment. */
function takenShare(claim: Claim, { likeness }: ClaimPair, taken: Uint8Array | undefined): number {
  const places = likeness.shared.flatMap((term) => claim.terms.get(term) ?? []);
  return places.filter((token) => taken?.[token] === 1).length / Math.max(1, places.length);
}

function fromWords(words: SharedWords): Alignment {
  return {
    kind: 'words',
    attributions: words.attributions,
    spans: [[words.spans[0]], [words.spans[1]]],
    pairs: [],
    words,
    confidence: Math.round((0.9 + words.similarity / 10) * 1000) / 1000,
  };
}

/** Sentences of one attribution that are aligned with those of one other are one alignment. */
function joinPairs(a: OpenedAccount, b: OpenedAccount, chosen: readonly ClaimPair[]): Alignment[] {
  const groups = new Map<string, ClaimPair[]>();
  for (const pair of chosen) {
    const [one, other] = [a.claims[pair.claims[0]] as Claim, b.claims[pair.claims[1]] as Claim];
    const isOwn = one.attribution < 0 || other.attribution < 0;
    const key = isOwn ? pair.claims.join(' ') : `${one.attribution}:${other.attribution}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [pair]);
    else group.push(pair);
  }
  return [...groups.values()].map((pairs) => {
    const side = (account: OpenedAccount, index: 0 | 1): readonly Span[] => {
      const tokens = new Set(
        pairs.flatMap(({ claims }) => (account.claims[claims[index]] as Claim).tokens),
      );
      return spansOf(
        account.document,
        [...tokens].sort((x, y) => x - y),
      );
    };
    const first = pairs[0] as ClaimPair;
    return {
      kind: 'claim',
      attributions: [
        (a.claims[first.claims[0]] as Claim).attribution,
        (b.claims[first.claims[1]] as Claim).attribution,
      ],
      spans: [side(a, 0), side(b, 1)],
      pairs,
      words: null,
      confidence: Math.round(first.confidence * 1000) / 1000,
    };
  });
}

function flip({ alignments, candidates, weights }: AlignedAccounts): AlignedAccounts {
  const flipPair = (pair: ClaimPair): ClaimPair => ({
    ...pair,
    claims: [pair.claims[1], pair.claims[0]],
  });
  return {
    alignments: alignments.map((alignment) => ({
      ...alignment,
      attributions: [alignment.attributions[1], alignment.attributions[0]],
      spans: [alignment.spans[1], alignment.spans[0]],
      pairs: alignment.pairs.map(flipPair),
      words: alignment.words === null ? null : flipWords(alignment.words),
    })),
    candidates: candidates.map(flipPair),
    weights,
  };
}
