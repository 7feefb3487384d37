import { getSystemErrorMap } from 'node:util';
import { describeProblem, PolicyError } from '../lint/node/policy-error.ts';
import { displayPath } from './display-path.ts';

/**
 * Says on stderr why the command could not be done, and gives the exit code for it: 2. One line; one for each problem
 * of a policy.
 */
export function reportFailure(error: unknown): number {
  for (const line of linesOf(error)) process.stderr.write(`hearsay: ${oneLine(line)}\n`);
  if (process.env.HEARSAY_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return 2;
}

function linesOf(error: unknown): readonly string[] {
  if (!(error instanceof PolicyError)) return [describeError(error)];
  const path = displayPath(error.path);
  return error.problems.map((problem) => describeProblem(path, problem));
}

/**
 * What went wrong, in a sentence. What the operating system says of a file is put in its plain words, after the
 * file's name: the one that the error knows, or else `path`.
 */
export function describeError(error: unknown, path?: string): string {
  if (!(error instanceof Error)) return String(error);
  const { errno, path: known = path } = error as NodeJS.ErrnoException;
  const [, reason] = getSystemErrorMap().get(errno ?? 0) ?? [];
  return reason === undefined || known === undefined ? error.message : `${known}: ${reason}`;
}

/** Without line breaks and control characters, which a file's name may hold. */
function oneLine(message: string): string {
  return message
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '?')
    .trim();
}
