/** What the index knows of one original. */
export interface IndexedOriginal {
  readonly name: string;
  /** Of the file when it was indexed. */
  readonly fileSize: number;
  readonly modifiedMs: number;
  readonly hash: string;
  /** Bytes of its text. */
  readonly size: number;
  /** Where the text begins in the file when it is the file's own bytes; -1 when it is stored in the index. */
  readonly textStart: number;
  readonly storedAt: number;
  /** Its words are numbered `[firstWord, firstWord + words)`; the first is a multiple of `BLOCK_WORDS`. */
  readonly firstWord: number;
  readonly words: number;
  /** Its marks are numbered from here on: one for every `MARK_BYTES` of its text. */
  readonly firstMark: number;
  readonly hasTurns: boolean;
  readonly byline?: string;
}

/** What stands first in an index, after the magic number. */
export interface IndexHeader {
  readonly version: number;
  readonly originals: readonly IndexedOriginal[];
  /** Files that could not be read, so that they are not tried again. */
  readonly unreadable: readonly {
    readonly name: string;
    readonly fileSize: number;
    readonly modifiedMs: number;
    readonly code: string;
    readonly message: string;
  }[];
  /** Numbers of words, blanks between originals included, and of marks. */
  readonly wordCount: number;
  readonly entryCount: number;
  readonly markCount: number;
  readonly storedBytes: number;
}

/** An index in memory. */
export interface QuotationIndex extends IndexHeader {
  /** Pairs of which the first word's hash has these high 16 bits: entries `[buckets[x], buckets[x + 1])`. */
  readonly buckets: Uint32Array;
  /** Of each pair the high 16 bits of its second word's hash, ascending in a bucket. */
  readonly seconds: Uint16Array;
  /** Of pairs `[from, to)` the numbers of their first words. Half of an index, and little of it is ever asked for. */
  readonly numbers: (from: number, to: number) => Uint32Array;
  /** The low 16 bits of the hash of every word; 0 between originals. */
  readonly prints: Uint16Array;
  /** The byte of every `BLOCK_WORDS`th word, in its original. */
  readonly blocks: Uint32Array;
  /** At every `MARK_BYTES` of an original: its UTF-16 offset and its line. */
  readonly units: Uint32Array;
  readonly lines: Uint32Array;
  readonly stored: Uint8Array;
}

/** Raised whenever the same text would be indexed otherwise than before. */
export const INDEX_VERSION = 1;
export const BLOCK_WORDS = 32;
export const MARK_BYTES = 4096;
const MAGIC = 0x58495348;
const BUCKETS = 65_536;

/** The print of a word. 0 is kept for blanks. */
export function printOf(hash: number): number {
  return (hash & 0xffff) === 0 ? 1 : hash & 0xffff;
}

/** How many bytes at the beginning of an index say how long its parts are. */
export const HEAD_BYTES = 16;

/** The index as the parts of a file, to be written one after the other; the numbers of the pairs come last. */
export function writeIndex(index: QuotationIndex): Uint8Array[] {
  const { buckets, seconds, numbers, prints, blocks, units, lines, stored, ...header } = index;
  const json = new TextEncoder().encode(JSON.stringify(header));
  const padding = (8 - ((HEAD_BYTES + json.length) % 8)) % 8;
  const head = new Uint32Array([MAGIC, INDEX_VERSION, json.length, header.entryCount]);
  const parts = [bytesOf(head), json, new Uint8Array(padding)];
  for (const array of [buckets, blocks, units, lines, seconds, prints, stored])
    parts.push(bytesOf(array));
  parts.push(bytesOf(numbers(0, header.entryCount)));
  return parts;
}

function bytesOf(array: Uint8Array | Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** How many bytes the numbers at the end of an index take, by its head; null when it is no index of this version. */
export function numbersLength(head: Uint8Array): number | null {
  if (head.length < HEAD_BYTES) return null;
  const [magic, version, , entryCount = 0] = new Uint32Array(head.slice(0, HEAD_BYTES).buffer);
  return magic === MAGIC && version === INDEX_VERSION ? entryCount * 4 : null;
}

/**
 * Reads an index: `bytes` is all of it but the numbers at its end, aligned to 8, and `numbers` reads those. Null when the
 * bytes are no index of this version, or cut off.
 */
export function readIndex(
  bytes: Uint8Array,
  numbers: QuotationIndex['numbers'],
): QuotationIndex | null {
  if (numbersLength(bytes) === null || bytes.byteOffset % 8 !== 0) return null;
  const jsonLength = new Uint32Array(bytes.buffer, bytes.byteOffset, 3)[2] as number;
  if (HEAD_BYTES + jsonLength > bytes.length) return null;
  let header: IndexHeader;
  try {
    header = JSON.parse(
      new TextDecoder().decode(bytes.subarray(HEAD_BYTES, HEAD_BYTES + jsonLength)),
    );
  } catch {
    return null;
  }
  const { wordCount, entryCount, markCount, storedBytes } = header;
  const blockCount = Math.ceil(wordCount / BLOCK_WORDS);
  let at = Math.ceil((HEAD_BYTES + jsonLength) / 8) * 8;
  const longs = BUCKETS + 1 + blockCount + 2 * markCount;
  if (bytes.length !== at + longs * 4 + (entryCount + wordCount) * 2 + storedBytes) return null;
  const take32 = (length: number): Uint32Array => {
    const array = new Uint32Array(bytes.buffer, bytes.byteOffset + at, length);
    at += length * 4;
    return array;
  };
  const take16 = (length: number): Uint16Array => {
    const array = new Uint16Array(bytes.buffer, bytes.byteOffset + at, length);
    at += length * 2;
    return array;
  };
  const buckets = take32(BUCKETS + 1);
  const blocks = take32(blockCount);
  const units = take32(markCount);
  const lines = take32(markCount);
  const seconds = take16(entryCount);
  const prints = take16(wordCount);
  const stored = bytes.subarray(at, at + storedBytes);
  return { ...header, buckets, seconds, numbers, prints, blocks, units, lines, stored };
}
