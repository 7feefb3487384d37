import type { Level } from '../../audit/contract.ts';
import { LEVELS } from '../../lint/levels.ts';
import type { LintResult } from '../../lint/lint-result.ts';
import type { RuleRegistry } from '../../lint/policy.ts';
import type { SourceText } from '../../lint/source-text.ts';

/** What linting one file came to: a result, or why there is none. */
export type FileReport = LintedFile | FailedFile;

export interface LintedFile {
  /** As people call it: relative to where they are, with forward slashes. */
  readonly path: string;
  readonly result: LintResult;
  readonly source: SourceText;
  /** The rules that its policy knows, for their texts. */
  readonly registry: RuleRegistry;
}

export interface FailedFile {
  readonly path: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** What a run came to. */
export interface LintTotals {
  readonly files: number;
  /** Files that could not be linted. */
  readonly failed: number;
  /** Rules that threw, over all files. */
  readonly ruleFailures: number;
  readonly byLevel: Readonly<Record<Level, number>>;
  readonly suppressed: number;
  /** How many findings of the baseline are no longer there. */
  readonly gone: number;
}

/** Turns reports into one of the output formats, piece by piece, so that results can be shown as they come. */
export interface LintFormatter {
  /** What stands before all files. */
  readonly begin: () => string;
  /** What one file adds. */
  readonly file: (report: FileReport) => string;
  /** What stands after all files. */
  readonly end: (totals: LintTotals) => string;
}

/** Adds up a run. */
export class LintTally {
  #totals: LintTotals = {
    files: 0,
    failed: 0,
    ruleFailures: 0,
    byLevel: { error: 0, warning: 0, info: 0 },
    suppressed: 0,
    gone: 0,
  };

  add(report: FileReport, gone = 0): void {
    const before = this.#totals;
    if ('error' in report) {
      this.#totals = { ...before, files: before.files + 1, failed: before.failed + 1 };
      return;
    }
    const { findings, suppressed, failures } = report.result;
    const count = (level: Level): number =>
      before.byLevel[level] + findings.filter((finding) => finding.level === level).length;
    this.#totals = {
      files: before.files + 1,
      failed: before.failed,
      ruleFailures: before.ruleFailures + failures.length,
      byLevel: { error: count('error'), warning: count('warning'), info: count('info') },
      suppressed: before.suppressed + suppressed.length,
      gone: before.gone + gone,
    };
  }

  get totals(): LintTotals {
    return this.#totals;
  }
}

/** The levels from the gravest to the least, for summaries. */
export const GRAVEST_FIRST: readonly Level[] = [...LEVELS].reverse();
