import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { HearsayError } from '../../text/hearsay-error.ts';
import type { Problem } from '../../verify/contract.ts';
import { createIndexBuilder } from '../../verify/index-build.ts';
import {
  HEAD_BYTES,
  type IndexedOriginal,
  type IndexHeader,
  numbersLength,
  type QuotationIndex,
  readIndex,
  writeIndex,
} from '../../verify/index-format.ts';
import type { Original } from '../../verify/original.ts';
import type { OpenedFile } from './open-file.ts';

/** An index and the originals that it is of. */
export interface OpenedIndex {
  readonly index: QuotationIndex;
  readonly originals: readonly Original[];
  readonly problems: readonly Problem[];
}

/**
 * The index in a file, when it is of exactly these files and none of them has changed since: the same size and time, or
 * the same content. Null when it must be built.
 */
export function loadIndex(path: string, files: readonly string[]): OpenedIndex | null {
  const index = openIndexFile(path);
  if (index === null || index.originals.length + index.unreadable.length !== files.length)
    return null;
  const known = new Map<string, { fileSize: number; modifiedMs: number; hash?: string }>();
  for (const original of [...index.originals, ...index.unreadable])
    known.set(original.name, original);
  for (const file of files) {
    const facts = known.get(file);
    if (facts === undefined || !isUnchanged(file, facts)) return null;
  }
  return open(index);
}

function openIndexFile(path: string): QuotationIndex | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  const { size } = fstatSync(file);
  const length = numbersLength(readBytes(file, 0, HEAD_BYTES));
  if (length === null || length > size) {
    closeSync(file);
    return null;
  }
  const numbersAt = size - length;
  // The file stays open: the numbers are read as they are asked for.
  return readIndex(readBytes(file, 0, numbersAt), (from, to) => {
    const bytes = readBytes(file, numbersAt + from * 4, numbersAt + to * 4);
    return new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
  });
}

function readBytes(file: number, from: number, to: number): Uint8Array {
  const bytes = new Uint8Array(Math.max(0, to - from));
  let count = 0;
  while (count < bytes.length) {
    const read = readSync(file, bytes, count, bytes.length - count, from + count);
    if (read === 0) break;
    count += read;
  }
  return count === bytes.length ? bytes : bytes.subarray(0, count);
}

function isUnchanged(
  file: string,
  facts: { readonly fileSize: number; readonly modifiedMs: number; readonly hash?: string },
): boolean {
  try {
    const { size, mtimeMs } = statSync(file);
    if (size !== facts.fileSize) return false;
    if (mtimeMs === facts.modifiedMs) return true;
    return facts.hash !== undefined && hashFile(file) === facts.hash;
  } catch {
    return false;
  }
}

/** Indexes the files, and writes the index to `path`, all of it or nothing. What cannot be read is left out and told. */
export async function buildIndex(
  path: string,
  files: readonly string[],
  openFile: (name: string) => Promise<OpenedFile>,
  tell: (message: string) => void,
): Promise<OpenedIndex> {
  const builder = createIndexBuilder();
  const unreadable: IndexHeader['unreadable'][number][] = [];
  for (const [number, name] of files.entries()) {
    tell(`indexing ${number + 1} of ${files.length}: ${name}`);
    const { size: fileSize, mtimeMs: modifiedMs } = statSync(name);
    try {
      const { original, bytes, isPlain } = await openFile(name);
      const hash = hashFile(name);
      const textStart = isPlain ? fileSize - bytes.length : -1;
      builder.add(original, bytes, { name, fileSize, modifiedMs, hash, textStart }, !isPlain);
    } catch (error) {
      const known = error instanceof HearsayError;
      const message = error instanceof Error ? error.message : String(error);
      unreadable.push({
        name,
        fileSize,
        modifiedMs,
        code: known ? error.code : 'not-readable',
        message: known ? message : `${name}: cannot be read: ${message}`,
      });
    }
  }
  const index = builder.finish(unreadable);
  tell(`writing ${path}`);
  save(path, index);
  return open(index);
}

function save(path: string, index: QuotationIndex): void {
  const draft = `${path}.${process.pid}.part`;
  try {
    const file = openSync(draft, 'w');
    try {
      for (const part of writeIndex(index)) {
        for (let at = 0; at < part.length; ) at += writeSync(file, part, at, part.length - at);
      }
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (cause) {
    rmSync(draft, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new HearsayError('not-readable', `${path}: the index cannot be written: ${reason}`, {
      cause,
    });
  }
}

function open(index: QuotationIndex): OpenedIndex {
  return {
    index,
    originals: index.originals.map((original) => toOriginal(index, original)),
    problems: index.unreadable.map(({ name, code, message }) => ({ name, code, message })),
  };
}

function toOriginal(index: QuotationIndex, facts: IndexedOriginal): Original {
  const { name, size, storedAt, textStart, byline } = facts;
  const base = { name, size, ...(byline !== undefined && { byline }) };
  if (storedAt >= 0) {
    const text = index.stored.subarray(storedAt, storedAt + size);
    return { ...base, read: (from, to) => text.subarray(Math.max(0, from), Math.min(size, to)) };
  }
  return {
    ...base,
    read: (from, to) =>
      readRange(name, textStart + Math.max(0, from), textStart + Math.min(size, to)),
  };
}

let lastOpened: { readonly name: string; readonly file: number } | null = null;

/** Reads bytes of a file, which stays open until another is read. */
function readRange(name: string, from: number, to: number): Uint8Array {
  if (lastOpened?.name !== name) {
    if (lastOpened !== null) closeSync(lastOpened.file);
    lastOpened = null;
    lastOpened = { name, file: openSync(name, 'r') };
  }
  return readBytes(lastOpened.file, from, to);
}

function hashFile(name: string): string {
  const hash = createHash('sha1');
  const file = openSync(name, 'r');
  try {
    const buffer = new Uint8Array(1 << 20);
    for (let count = readSync(file, buffer); count > 0; count = readSync(file, buffer))
      hash.update(buffer.subarray(0, count));
  } finally {
    closeSync(file);
  }
  return hash.digest('base64');
}
