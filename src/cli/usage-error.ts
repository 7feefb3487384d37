/** A command line that cannot be followed. The message says what is wrong with it, and ends up on stderr. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
