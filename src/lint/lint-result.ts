import type { Finding } from '../audit/contract.ts';
import type { Span } from '../text/span.ts';

/** A finding with its place in the file. */
export interface LintFinding extends Finding {
  /** Where its spans stand in the file, in their order. A finding about a comment has a range and no span. */
  readonly ranges: readonly Span[];
  /** What it is known by in a baseline: the same as long as the sentence and the words in it stay. 16 hex digits. */
  readonly fingerprint: string;
}

/** Why a finding does not count. */
export type SuppressedBy = 'comment' | 'approval' | 'allowance' | 'baseline';

export interface SuppressedFinding {
  readonly finding: LintFinding;
  readonly by: SuppressedBy;
  /** What the comment, the approval or the allowance gives as its reason. */
  readonly reason: string | null;
}

/** A rule that could not finish. What it reported before is kept. */
export interface RuleFailure {
  readonly rule: string;
  readonly message: string;
}

/** What linting one article comes to. */
export interface LintResult {
  /** In text order. */
  readonly findings: readonly LintFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly failures: readonly RuleFailure[];
}
