/** Says on stderr, in one line, why the command could not be done, and gives the exit code for it: 2. */
export function reportFailure(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`hearsay: ${oneLine(message)}\n`);
  if (process.env.HEARSAY_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return 2;
}

/** Without line breaks and control characters, which a file's name may hold. */
function oneLine(message: string): string {
  return message
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '?')
    .trim();
}
