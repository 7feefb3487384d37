import { HearsayError } from '../../text/hearsay-error.ts';
import type { PolicyProblem } from '../policy-reader.ts';

/** A problem with where in its file it stands, when that is known; lines count from 1. */
export interface PlacedProblem extends PolicyProblem {
  readonly line?: number;
}

/** A policy file that cannot be followed, with all that is wrong with it. Its message names the first problem. */
export class PolicyError extends HearsayError {
  readonly path: string;
  readonly problems: readonly PlacedProblem[];

  constructor(path: string, found: readonly PlacedProblem[]) {
    const problems = [...found].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    const [first, ...rest] = problems.map((problem) => describeProblem(path, problem));
    const more = rest.length === 0 ? '' : ` (and ${rest.length} more)`;
    super('policy-invalid', `${first ?? path}${more}`);
    this.name = 'PolicyError';
    this.path = path;
    this.problems = problems;
  }
}

/** One line: `hearsay.config.yaml:4: rules.bare-sorce: there is no …`. */
export function describeProblem(path: string, { line, at, message }: PlacedProblem): string {
  return [line === undefined ? path : `${path}:${line}`, at, message]
    .filter((part) => part !== '')
    .join(': ');
}
