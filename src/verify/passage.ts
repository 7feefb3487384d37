import type { Original } from './original.ts';
import { foldSpoken } from './spoken.ts';
import { readWords, type WordSequence } from './word-sequence.ts';

/** A stretch of an original, decoded, with its words. Offsets of the words are those of `text`. */
export interface Passage {
  readonly original: number;
  /** Byte of the original at which `text` begins. */
  readonly byte: number;
  readonly text: string;
  readonly words: WordSequence;
  /** 1 for words that are noise of speech; absent when nothing is folded. */
  readonly optional?: Uint8Array;
  /** 1 for words that stand for a shortened form ("gonna"); absent when nothing is folded. */
  readonly expanded?: Uint8Array;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads bytes `[from, to)` of an original, widened so that no character and no word is cut. */
export function readPassage(
  original: Original,
  index: number,
  from: number,
  to: number,
  spoken: boolean,
): Passage {
  const slack = 64;
  const low = Math.max(0, Math.floor(from) - slack);
  const high = Math.min(original.size, Math.ceil(to) + slack);
  const bytes = original.read(low, high);
  let start = 0;
  if (low > 0) {
    while (start < slack && start < bytes.length && (bytes[start] as number) > 32) start++;
    while (start < bytes.length && ((bytes[start] as number) & 0xc0) === 0x80) start++;
  }
  let end = bytes.length;
  if (high < original.size) {
    while (end > start && bytes.length - end < slack && (bytes[end - 1] as number) > 32) end--;
    while (end > start && end < bytes.length && ((bytes[end] as number) & 0xc0) === 0x80) end--;
  }
  const text = decoder.decode(bytes.subarray(start, end));
  const words = readWords(text);
  const base = { original: index, byte: low + start, text };
  return spoken ? { ...base, ...foldSpoken(text, words) } : { ...base, words };
}
