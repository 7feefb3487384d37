import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { detectPackedFormat, detectTextFormat, looksBinary } from '../../read/detect-format.ts';
import { readInput } from '../../read/node/read-input.ts';
import { readArticle } from '../../read/read-article.ts';
import { HearsayError } from '../../text/hearsay-error.ts';
import { type Original, toOriginal } from '../../verify/original.ts';

/** An original with all of its text at hand, for looking through it once. */
export interface OpenedFile {
  readonly original: Original;
  readonly bytes: Uint8Array;
  /** Whether the text is the file's bytes as they are. */
  readonly isPlain: boolean;
}

/** Bytes of all originals together that are kept in memory; past it, plain files are read again where needed. */
const KEPT_BYTES = 192 * 2 ** 20;
const HEAD_BYTES = 65_536;

/** Opens files as originals. Text in UTF-8 is taken as it stands, without a copy; anything else is read as an article. */
export function createFileOpener(
  allowPrivate: boolean,
  keptBytes = KEPT_BYTES,
): (name: string) => Promise<OpenedFile> {
  let kept = 0;
  return async (name) => {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name) || name === '-') {
      const original = toOriginal(name, await readInput(name, { allowPrivate }));
      return { original, bytes: original.read(0, original.size), isPlain: false };
    }
    const bytes = readBytes(name);
    const text = plainText(bytes, name);
    if (text === null) {
      const original = toOriginal(name, await readArticle(bytes, { name }));
      return { original, bytes: original.read(0, original.size), isPlain: false };
    }
    const offset = bytes.length - text.length;
    const keeps = kept + bytes.length <= keptBytes;
    if (keeps) kept += bytes.length;
    const original: Original = {
      name,
      size: text.length,
      read: keeps
        ? (from, to) => text.subarray(from, to)
        : (from, to) => readRange(name, from + offset, to + offset),
    };
    return { original, bytes: text, isPlain: true };
  };
}

function readBytes(name: string): Uint8Array {
  try {
    if (statSync(name).isDirectory())
      throw new HearsayError('is-a-folder', `${name}: is a folder, not a file`);
    return readFileSync(name);
  } catch (error) {
    if (error instanceof HearsayError) throw error;
    const code = (error as { readonly code?: unknown }).code;
    const [known, reason] =
      code === 'ENOENT'
        ? (['file-not-found', 'there is no such file'] as const)
        : code === 'EACCES' || code === 'EPERM'
          ? (['not-readable', 'no permission to read it'] as const)
          : ([
              'not-readable',
              `cannot be read: ${error instanceof Error ? error.message : error}`,
            ] as const);
    throw new HearsayError(known, `${name}: ${reason}`, { cause: error });
  }
}

/** The bytes of the text when the file is plain text in UTF-8, without its byte order mark; else null. */
export function plainText(bytes: Uint8Array, name: string): Uint8Array | null {
  if (bytes.length === 0) return null;
  if (detectPackedFormat(bytes, { name }) !== null) return null;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return null;
  const text =
    bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  const head = new TextDecoder().decode(text.subarray(0, HEAD_BYTES));
  if (head.includes('\u0000') || looksBinary(head) || !/\S/.test(head)) return null;
  if (!isUtf8(text)) return null;
  return detectTextFormat(head, { name }) === 'text' ? text : null;
}

function readRange(name: string, from: number, to: number): Uint8Array {
  const file = openSync(name, 'r');
  try {
    const bytes = new Uint8Array(Math.max(0, to - from));
    const count = readSync(file, bytes, 0, bytes.length, from);
    return bytes.subarray(0, count);
  } finally {
    closeSync(file);
  }
}
