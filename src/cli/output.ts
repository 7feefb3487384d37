import type { Writable } from 'node:stream';
import { describeError, reportFailure } from './failure.ts';

/**
 * Ends the program without a word when the reader of its output has gone (`hearsay … | head`), as Unix tools
 * do. Any other failure to write is an error.
 */
export function closeQuietly(stream: Writable, name = 'the output'): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.exit(reportFailure(new Error(describeError(error, name), { cause: error })));
  });
}

/** Writes all of it, and resolves when the stream has taken it, so that a slow reader slows the writer. */
export function writeAll(stream: Writable, data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(data, (error) => (error ? reject(error) : resolve()));
  });
}
