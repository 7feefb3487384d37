import { getSystemErrorMap } from 'node:util';

/** Says on stderr, in one line, why the command could not be done, and gives the exit code for it: 2. */
export function reportFailure(error: unknown): number {
  process.stderr.write(`hearsay: ${oneLine(describe(error))}\n`);
  if (process.env.HEARSAY_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return 2;
}

/** What the operating system said of a file is put in its plain words, after the file's name. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { errno, path } = error as NodeJS.ErrnoException;
  const [, reason] = getSystemErrorMap().get(errno ?? 0) ?? [];
  return reason === undefined || path === undefined ? error.message : `${path}: ${reason}`;
}

/** Without line breaks and control characters, which a file's name may hold. */
function oneLine(message: string): string {
  return message
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '?')
    .trim();
}
