import type { Finding, FORMAT_VERSION } from '../audit/contract.ts';
import type { Span } from '../text/span.ts';

/** What came of checking a quotation. */
export const VERDICTS = [
  'verbatim', 'elided', 'bracketed', 'altered', 'spliced', 'not-found', 'no-original',
] as const; // biome-ignore format: a table
export type Verdict = (typeof VERDICTS)[number];

/** Ways in which a quotation may mislead about what was said, whatever its verdict. */
export const RISKS = [
  'negation-dropped', 'hedge-dropped', 'conditional-dropped', 'question-as-statement', 'reordered',
  'crosses-speakers', 'other-speaker', 'context',
] as const; // biome-ignore format: a table
export type Risk = (typeof RISKS)[number];

/**
 * How a stretch of the quotation departs from the original: words changed, added or dropped with no mark; left out at
 * an ellipsis; replaced or added in brackets; or folded away as noise of speech.
 */
export const DIFFERENCE_KINDS = [
  'changed', 'added', 'dropped', 'elided', 'bracketed', 'folded',
] as const; // biome-ignore format: a table
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One difference, with its place in the article and in the original; a side on which there is nothing is null. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly quotation: Span | null;
  readonly original: Span | null;
  readonly quoted: string;
  readonly said: string;
}

/** A passage of an original that a quotation, or a piece of it, was found in. Offsets are those of the original's text. */
export interface Match extends Span {
  readonly original: string;
  /** Counts from 1. */
  readonly line: number;
  readonly text: string;
  /** The words around it. */
  readonly before: string;
  readonly after: string;
  /** Who speaks there, by the original's labels or attributions; null when it does not say. */
  readonly speaker: string | null;
  /** 0 to 1: the share of the words of both that are the same. What is marked as left out or put in does not count. */
  readonly similarity: number;
  /** The stretch of the article that this match accounts for: the whole quotation unless it is spliced. */
  readonly quotation: Span;
  readonly diff: readonly Difference[];
}

/** One quotation of an article and what came of checking it. */
export interface CheckedQuotation extends Span {
  readonly article: string;
  readonly text: string;
  /** The id of the attribution in the audit that it belongs to. */
  readonly attribution?: string;
  /** The name of its source in the audit. */
  readonly source?: string;
  readonly words: number;
  readonly verdict: Verdict;
  readonly risks: readonly Risk[];
  /** How often its words occur in the originals; only for quotations of one to four words. */
  readonly occurrences?: number;
  /** Why, in a sentence, where the verdict alone does not say it. */
  readonly note?: string;
  /** Best first; the pieces of a spliced quotation in the order of the quotation. */
  readonly matches: readonly Match[];
}

/** Something that could not be used, and why. */
export interface Problem {
  readonly name: string;
  readonly code: string;
  readonly message: string;
}

export interface VerifySummary {
  readonly quotations: number;
  readonly originals: number;
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  readonly byRisk: Readonly<Record<Risk, number>>;
}

/** What `hearsay verify --format json` prints. Plain data, safe for JSON. */
export interface Verification {
  readonly hearsay: typeof FORMAT_VERSION;
  readonly quotations: readonly CheckedQuotation[];
  readonly findings: readonly (Finding & { readonly article: string })[];
  /** Originals and articles that could not be read or were left out. */
  readonly problems: readonly Problem[];
  /** Whether the noise of speech was folded away. */
  readonly spoken: boolean;
  readonly summary: VerifySummary;
}
