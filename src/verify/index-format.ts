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
  /** Of each pair the high 16 bits of its second word's hash, ascending in a bucket; and the number of its first word. */
  readonly seconds: Uint16Array;
  readonly numbers: Uint32Array;
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

/** The index as the parts of a file, to be written one after the other. */
export function writeIndex(index: QuotationIndex): Uint8Array[] {
  const { buckets, seconds, numbers, prints, blocks, units, lines, stored, ...header } = index;
  const json = new TextEncoder().encode(JSON.stringify(header));
  const padding = (8 - ((12 + json.length) % 8)) % 8;
  const head = new Uint32Array([MAGIC, INDEX_VERSION, json.length]);
  const parts = [bytesOf(head), json, new Uint8Array(padding)];
  for (const array of [buckets, numbers, blocks, units, lines, seconds, prints, stored])
    parts.push(bytesOf(array));
  return parts;
}

function bytesOf(array: Uint8Array | Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Reads the bytes of an index, which must be aligned to 8. Null when they are none, of another version, or cut off. */
export function readIndex(bytes: Uint8Array): QuotationIndex | null {
  if (bytes.length < 12 || bytes.byteOffset % 8 !== 0) return null;
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, 3);
  const [magic, version, jsonLength = 0] = head;
  if (magic !== MAGIC || version !== INDEX_VERSION || 12 + jsonLength > bytes.length) return null;
  let header: IndexHeader;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + jsonLength)));
  } catch {
    return null;
  }
  const { wordCount, entryCount, markCount, storedBytes } = header;
  const blockCount = Math.ceil(wordCount / BLOCK_WORDS);
  let at = Math.ceil((12 + jsonLength) / 8) * 8;
  const words = BUCKETS + 1 + entryCount + blockCount + 2 * markCount;
  if (bytes.length !== at + words * 4 + (entryCount + wordCount) * 2 + storedBytes) return null;
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
  const numbers = take32(entryCount);
  const blocks = take32(blockCount);
  const units = take32(markCount);
  const lines = take32(markCount);
  const seconds = take16(entryCount);
  const prints = take16(wordCount);
  const stored = bytes.subarray(at, at + storedBytes);
  return { ...header, buckets, seconds, numbers, prints, blocks, units, lines, stored };
}
