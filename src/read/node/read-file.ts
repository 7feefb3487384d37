import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { HearsayError, type HearsayErrorCode } from '../../text/hearsay-error.ts';
import { formatBytes, gatherBytes, MAX_INPUT_BYTES } from './limited-bytes.ts';

export interface ReadFileOptions {
  readonly maxBytes?: number;
}

/** The bytes of a file, device or named pipe. Throws a HearsayError: not found, a folder, not readable, too large. */
export async function readFileBytes(
  path: string,
  options: ReadFileOptions = {},
): Promise<Uint8Array> {
  const maxBytes = options.maxBytes ?? MAX_INPUT_BYTES;
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const stat = await file.stat();
    if (stat.isDirectory())
      throw new HearsayError('is-a-folder', `${path}: is a folder, not a file`);
    if (stat.isFile() && stat.size > maxBytes) throw tooLarge(path, maxBytes);
    // Read to the limit and not to the size: devices and pipes state none, and a file may grow.
    const bytes = await gatherBytes(file.createReadStream({ autoClose: false }), maxBytes);
    if (bytes === null) throw tooLarge(path, maxBytes);
    return bytes;
  } catch (error) {
    throw error instanceof HearsayError ? error : toHearsayError(path, error);
  } finally {
    await file?.close().catch(() => {});
  }
}

/** The bytes of standard input, or of another stream. */
export async function readStreamBytes(
  stream: Readable,
  name: string,
  options: ReadFileOptions = {},
): Promise<Uint8Array> {
  const maxBytes = options.maxBytes ?? MAX_INPUT_BYTES;
  try {
    const bytes = await gatherBytes(stream, maxBytes);
    if (bytes === null) throw tooLarge(name, maxBytes);
    return bytes;
  } catch (error) {
    throw error instanceof HearsayError ? error : toHearsayError(name, error);
  }
}

function tooLarge(name: string, maxBytes: number): HearsayError {
  return new HearsayError(
    'too-large',
    `${name}: is larger than ${formatBytes(maxBytes)}, the most that is read`,
  );
}

function toHearsayError(path: string, cause: unknown): HearsayError {
  const code = (cause as { readonly code?: unknown } | null)?.code;
  const [known, reason] = REASONS.get(String(code)) ?? [
    'not-readable',
    `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
  ];
  return new HearsayError(known, `${path === '' ? '(no name)' : path}: ${reason}`, { cause });
}

const REASONS: ReadonlyMap<string, readonly [HearsayErrorCode, string]> = new Map([
  ['ENOENT', ['file-not-found', 'there is no such file']],
  ['ENOTDIR', ['file-not-found', 'there is no such file: part of the path is not a folder']],
  ['ENAMETOOLONG', ['file-not-found', 'there is no such file: the name is too long']],
  ['EACCES', ['not-readable', 'no permission to read it']],
  ['EPERM', ['not-readable', 'no permission to read it']],
  ['EISDIR', ['is-a-folder', 'is a folder, not a file']],
  ['ELOOP', ['not-readable', 'its links lead round in a circle']],
  ['EMFILE', ['not-readable', 'too many files are open']],
  ['ERR_INVALID_ARG_VALUE', ['file-not-found', 'is not a valid file name']],
]);
