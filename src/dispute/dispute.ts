import type { TokenRange } from '../attribute/attribution.ts';

/**
 * How something is contested. `denial`: it is called untrue. `contradiction`: something is set against it that does not go
 * with it. `doubt`: it is called hard to believe, or unproven. `correction`: what is so is said in its place.
 */
export const DISPUTE_KINDS = ['denial', 'contradiction', 'doubt', 'correction'] as const;
export type DisputeKind = (typeof DISPUTE_KINDS)[number];

/** What a contest points at, and with which words. */
export type Pointing =
  /** A noun for a claim: "that assertion", "the allegation", "Pell's account", perhaps with the claim itself after it. */
  | { readonly how: 'noun'; readonly range: TokenRange; readonly clause: TokenRange | null }
  /** A pronoun for what was just said: "that", "this", "it". */
  | { readonly how: 'pronoun'; readonly range: TokenRange }
  /** What stands before in the sentence: "…, which she denies", "…, an allegation she denies". */
  | { readonly how: 'before'; readonly range: TokenRange }
  /** The contested claim itself: "denied | that it was a punishment". */
  | { readonly how: 'clause'; readonly range: TokenRange }
  /** An attribution in which the marker stands: "he | falsely | claimed". */
  | { readonly how: 'attribution'; readonly attribution: number }
  /** Nothing but its own content: "In reality, the gates held." */
  | { readonly how: 'content' };

/** A passage that contests something: which words, by which marker, on whose behalf, and what it points at. */
export interface Contest {
  readonly sentence: number;
  /** The contesting words. */
  readonly words: TokenRange;
  /** The words that mark the contest, in text order. */
  readonly cue: readonly TokenRange[];
  readonly kind: DisputeKind;
  /** The index of the source that contests, the writer's included; -1 when nobody is given. */
  readonly by: number;
  /** The index of the attribution that makes the contest; -1 for the writer's own words. */
  readonly contesting: number;
  readonly pointing: Pointing;
  /** How surely the marker contests something, 0 to 1. */
  readonly strength: number;
}

/** A contest with what it contests. All ranges are in tokens; lists are in text order. */
export interface Dispute {
  readonly kind: DisputeKind;
  /** The index of the source that contests, the writer's included; -1 when nobody is given. */
  readonly by: number;
  /** The index of the attribution that makes the contest; -1 for the writer's own words. */
  readonly contesting: number;
  readonly words: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  /** The index of the contested attribution; -1 where the claim is the writer's own, or nobody's that the text names. */
  readonly attribution: number;
  /** The index of the source whose claim it is, the writer's included; -1 when nobody is given. */
  readonly source: number;
  /** Where the contested claim stands. */
  readonly claim: readonly TokenRange[];
  /** How likely it is that this contests that, 0 to 1. */
  readonly confidence: number;
}
