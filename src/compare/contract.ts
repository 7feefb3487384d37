import type { Act, Form, Framing } from '../attribute/attribution.ts';
import type { AuditArticle, FORMAT_VERSION } from '../audit/contract.ts';
import type { DisputeKind } from '../dispute/dispute.ts';
import type { Anonymity, SourceKind } from '../source/source.ts';
import type { Span } from '../text/span.ts';
import type { Problem } from '../verify/contract.ts';

/** One article's telling of the matter, as a comparison records it. */
export interface ComparedAccount {
  /** "A", "B", … in the order in which they were given. */
  readonly id: string;
  /** What it was called when it was given: a file, an address. */
  readonly name: string;
  readonly article: AuditArticle;
  /** What all its offsets refer to. Absent when it was left out on request. */
  readonly text?: string;
  /** The ranges of `text` that are notation and not words; absent when there are none, or no text. */
  readonly markup?: readonly Span[];
  readonly attributions: number;
  /** Words given as somebody's, between quotation marks or not, and the words of the writer. */
  readonly attributedWords: number;
  readonly ownWords: number;
}

/** How a source stands in one of the accounts. */
export interface Appearance {
  readonly account: string;
  /** The ids that it has in the audit of that account; several where the audit took one for two. */
  readonly sources: readonly string[];
  readonly name: string;
  readonly kind: SourceKind;
  readonly anonymity: Anonymity | null;
  readonly attributions: number;
  readonly words: number;
  /** How many of its words stand between quotation marks. */
  readonly quotedWords: number;
}

/** How it is known that sources of several accounts are one: by name, or because they say the same. */
export const SOURCE_BASES = ['name', 'words', 'claim'] as const;
export type SourceBasis = (typeof SOURCE_BASES)[number];

/** Somebody or something that at least one of the accounts draws on. The writers are not among them. */
export interface ComparedSource {
  readonly id: string;
  readonly name: string;
  /** One for each account that draws on it, in the order of the accounts. */
  readonly appearances: readonly Appearance[];
  /** Null for a source of one account only. */
  readonly basis: SourceBasis | null;
  /** Whether one account names it and another does not. */
  readonly isNamedInSome: boolean;
}

/** A claim where it stands: one passage of one account. */
export interface Place {
  readonly account: string;
  /** The id of the attribution in the audit of the account; null for the writer's own words. */
  readonly attribution: string | null;
  /** The id of the source in the audit of the account; null for nobody, and for the writer's own words. */
  readonly source: string | null;
  /** Its passages in the text of the account, in text order. */
  readonly spans: readonly Span[];
  /** What stands there, joined by " … ". */
  readonly text: string;
  /** The words by which it is given: "said", "according to"; empty for the writer's own words. */
  readonly cueSpans: readonly Span[];
  /** How it is given; null for the writer's own words. */
  readonly form: Form | null;
  readonly act: Act | null;
  readonly framing: Framing | null;
  /** Whether it is given as not said. */
  readonly negated: boolean;
}

/** How the words of two quotations differ. A side on which there is nothing is null. */
export interface WordDifference {
  readonly kind: 'changed' | 'missing';
  /** Whether an ellipsis or a bracket says so. */
  readonly marked: boolean;
  readonly spans: readonly [Span | null, Span | null];
  readonly texts: readonly [string, string];
}

export const DISAGREEMENTS = ['number', 'date', 'name'] as const;
export type DisagreementKind = (typeof DISAGREEMENTS)[number];

/** A number, date or name that two aligned claims give differently. */
export interface Disagreement {
  readonly kind: DisagreementKind;
  readonly spans: readonly [Span, Span];
  readonly texts: readonly [string, string];
}

/** In what two aligned claims differ besides their words. */
export const CONTRASTS = ['source', 'anonymity', 'framing', 'act', 'form'] as const;
export type Contrast = (typeof CONTRASTS)[number];

/** Two claims of two accounts that tell the same: `words`, one utterance quoted in both; `claim`, put in other words. */
export interface AlignedPair {
  readonly id: string;
  readonly kind: 'words' | 'claim';
  /** In the order of the accounts. */
  readonly places: readonly [Place, Place];
  /** The estimated probability, 0 to 1, that they do tell the same. */
  readonly confidence: number;
  /** For `words`: how the wording differs. */
  readonly diff: readonly WordDifference[];
  readonly contrasts: readonly Contrast[];
  readonly disagreements: readonly Disagreement[];
}

/** A claim that is told in several accounts, with all of its places: what the pairs come to when taken together. */
export interface AlignedGroup {
  readonly id: string;
  readonly pairs: readonly string[];
  /** In the order of the accounts; an account may have several. */
  readonly places: readonly Place[];
}

/** A passage that contests a claim of the same account or of another. */
export interface ComparedDispute {
  readonly id: string;
  readonly kind: DisputeKind;
  /** The passage that contests. */
  readonly by: Place;
  /** The words that show it. */
  readonly cueSpans: readonly Span[];
  readonly contested: Place;
  readonly confidence: number;
}

/** What the accounts draw on: one of them, or a paper, document or occasion beyond them. */
export interface ProvenanceNode {
  /** The id of the account, or "P1", "P2", … */
  readonly id: string;
  readonly kind: 'account' | 'publication' | 'document' | 'address';
  readonly name: string;
  readonly url?: string;
}

/** How it is known: it links there, names it, names its writer, has its words, or both have the words of a third. */
export const PROVENANCE_BASES = ['link', 'name', 'byline', 'words'] as const;
export type ProvenanceBasis = (typeof PROVENANCE_BASES)[number];

/** That one got something from another. */
export interface ProvenanceEdge {
  /** Who got it. */
  readonly from: string;
  /** From whom. */
  readonly to: string;
  readonly bases: readonly ProvenanceBasis[];
  /** Where `from`, which is an account, shows it. */
  readonly spans: readonly Span[];
  /** How many attributions of `from` rest on `to`, by name or at second hand. */
  readonly attributions: number;
}

export interface Provenance {
  readonly nodes: readonly ProvenanceNode[];
  readonly edges: readonly ProvenanceEdge[];
  /** Accounts that have the same quotations, as ids of pairs, though neither is known to have them from the other. */
  readonly shared: readonly {
    readonly accounts: readonly [string, string];
    readonly pairs: readonly string[];
  }[];
}

export interface ComparisonSummary {
  readonly sourcesInCommon: number;
  readonly sameWords: number;
  readonly sameClaim: number;
  readonly disagreements: number;
  readonly disputes: number;
  /** For each account, how many of its sources and attributions are in no other. */
  readonly onlyIn: readonly {
    readonly account: string;
    readonly sources: number;
    readonly attributions: number;
  }[];
}

/** What `hearsay compare --format json` prints. Plain data, safe for JSON. */
export interface Comparison {
  readonly hearsay: typeof FORMAT_VERSION;
  readonly accounts: readonly ComparedAccount[];
  readonly sources: readonly ComparedSource[];
  readonly pairs: readonly AlignedPair[];
  readonly groups: readonly AlignedGroup[];
  /** Attributions that no other account has, in text order of each account. */
  readonly only: readonly Place[];
  readonly disputes: readonly ComparedDispute[];
  readonly provenance: Provenance;
  /** What could not be read or was left out; empty from `compare`, which reads nothing. */
  readonly problems: readonly Problem[];
  readonly summary: ComparisonSummary;
}
