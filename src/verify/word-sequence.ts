import type { Span } from '../text/span.ts';
import { createWordBuffer, scanWords } from './word-scan.ts';

/** The words of a stretch of text, in order, as hashes of their normal form and as places in the text. */
export interface WordSequence {
  readonly count: number;
  /** Equal for words that differ only in typography. */
  readonly hash: Uint32Array;
  /** UTF-16 code units of the text, half-open. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

const encoder = new TextEncoder();
const buffer = createWordBuffer(1024);

/** The words of `text.slice(span)`; offsets are those of `text`. Takes any string. */
export function readWords(text: string, span: Span = { start: 0, end: text.length }): WordSequence {
  const piece = text.slice(span.start, span.end);
  const bytes = encoder.encode(piece);
  scanWords(bytes, 0, bytes.length, buffer);
  const { count } = buffer;
  const start = buffer.start.slice(0, count);
  const end = buffer.end.slice(0, count);
  if (bytes.length !== piece.length) toUnits(bytes, start, end);
  if (span.start > 0) {
    for (let i = 0; i < count; i++) {
      start[i] = (start[i] as number) + span.start;
      end[i] = (end[i] as number) + span.start;
    }
  }
  return { count, hash: buffer.hash.slice(0, count), start, end };
}

/** Turns byte offsets of words in order into offsets in UTF-16 code units. */
function toUnits(bytes: Uint8Array, start: Uint32Array, end: Uint32Array): void {
  let byte = 0;
  let unit = 0;
  const advance = (to: number): number => {
    for (; byte < to; byte++) unit += unitsOf(bytes[byte] as number);
    return unit;
  };
  for (let i = 0; i < start.length; i++) {
    start[i] = advance(start[i] as number);
    end[i] = advance(end[i] as number);
  }
}

/** How many UTF-16 code units a character has, counted on its first byte: 0 on the bytes that follow. */
export function unitsOf(byte: number): number {
  if ((byte & 0xc0) === 0x80) return 0;
  return byte >= 0xf0 ? 2 : 1;
}

/** Words `[from, to)` of a sequence. */
export function sliceWords(words: WordSequence, from: number, to: number): WordSequence {
  return {
    count: Math.max(0, to - from),
    hash: words.hash.subarray(from, to),
    start: words.start.subarray(from, to),
    end: words.end.subarray(from, to),
  };
}

/** The sequences one after the other, as one. */
export function joinWords(parts: readonly WordSequence[]): WordSequence {
  if (parts.length === 1) return parts[0] as WordSequence;
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const joined = {
    count,
    hash: new Uint32Array(count),
    start: new Uint32Array(count),
    end: new Uint32Array(count),
  };
  let at = 0;
  for (const part of parts) {
    joined.hash.set(part.hash.subarray(0, part.count), at);
    joined.start.set(part.start.subarray(0, part.count), at);
    joined.end.set(part.end.subarray(0, part.count), at);
    at += part.count;
  }
  return joined;
}

/** The hash of a single word, as `readWords` gives it. 0 when the text is no word or several. */
export function wordHash(word: string): number {
  const words = readWords(word);
  return words.count === 1 ? (words.hash[0] as number) : 0;
}
