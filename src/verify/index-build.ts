import {
  BLOCK_WORDS,
  INDEX_VERSION,
  type IndexedOriginal,
  type IndexHeader,
  MARK_BYTES,
  printOf,
  type QuotationIndex,
} from './index-format.ts';
import type { Original } from './original.ts';
import { cutAfter } from './seed-hits.ts';
import { findTurns } from './turns.ts';
import { createWordBuffer, scanWords } from './word-scan.ts';
import { unitsOf } from './word-sequence.ts';

/** What is known of an original's file when it is indexed. */
export type FileFacts = Pick<
  IndexedOriginal,
  'name' | 'fileSize' | 'modifiedMs' | 'hash' | 'textStart'
>;

/** Builds an index, one original after the other. */
export interface IndexBuilder {
  /** Takes in an original. `isStored` puts its text into the index, for texts that are not a file's own bytes. */
  readonly add: (
    original: Original,
    bytes: Uint8Array,
    facts: FileFacts,
    isStored: boolean,
  ) => void;
  readonly finish: (unreadable: IndexHeader['unreadable']) => QuotationIndex;
}

const CHUNK = 1 << 16;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A builder of indexes: pairs of neighbouring words, sorted by two passes of a counting sort (Knuth 5.2.5), the first of
 * which also gives every word its pair. Linear in the originals; holds about three times their size while it sorts.
 */
export function createIndexBuilder(): IndexBuilder {
  const words = createWordBuffer(CHUNK);
  const hashes = createList();
  const blocks: number[] = [];
  const units: number[] = [];
  const lines: number[] = [];
  const stored: Uint8Array[] = [];
  const originals: IndexedOriginal[] = [];
  let entryCount = 0;
  let storedBytes = 0;
  return {
    add(original, bytes, facts, isStored) {
      const firstWord = hashes.count;
      const firstMark = units.length;
      let count = 0;
      for (let from = 0; from < bytes.length; ) {
        const to = cutAfter(bytes, from + CHUNK);
        scanWords(bytes, from, to, words);
        for (let i = 0; i < words.count; i++, count++) {
          if (count % BLOCK_WORDS === 0) blocks.push(words.start[i] as number);
          hashes.push(words.hash[i] as number);
        }
        from = to;
      }
      entryCount += count;
      // A blank at least, so that no run of words reaches into the next original.
      do hashes.push(0);
      while (hashes.count % BLOCK_WORDS !== 0);
      while (blocks.length < hashes.count / BLOCK_WORDS) blocks.push(bytes.length);
      markPlaces(bytes, units, lines);
      originals.push({
        ...facts,
        size: bytes.length,
        storedAt: isStored ? storedBytes : -1,
        firstWord,
        words: count,
        firstMark,
        hasTurns: findTurns(decoder.decode(bytes)).length > 0,
        ...(original.byline !== undefined && { byline: original.byline }),
      });
      if (isStored) {
        stored.push(bytes.slice());
        storedBytes += bytes.length;
      }
    },
    finish(unreadable) {
      const wordCount = hashes.count;
      const sorted = sortPairs(hashes, entryCount);
      const prints = new Uint16Array(wordCount);
      for (let k = 0; k < wordCount; k++) {
        const hash = hashes.at(k);
        prints[k] = hash === 0 ? 0 : printOf(hash);
      }
      const texts = new Uint8Array(storedBytes);
      let at = 0;
      for (const text of stored) {
        texts.set(text, at);
        at += text.length;
      }
      return {
        version: INDEX_VERSION,
        originals,
        unreadable,
        wordCount,
        entryCount,
        markCount: units.length,
        storedBytes,
        ...sorted,
        prints,
        blocks: Uint32Array.from(blocks),
        units: Uint32Array.from(units),
        lines: Uint32Array.from(lines),
        stored: texts,
      };
    },
  };
}

function markPlaces(bytes: Uint8Array, units: number[], lines: number[]): void {
  let unit = 0;
  let line = 1;
  for (let from = 0; from <= bytes.length; from += MARK_BYTES) {
    units.push(unit);
    lines.push(line);
    const to = Math.min(bytes.length, from + MARK_BYTES);
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number;
      unit += byte < 128 ? 1 : unitsOf(byte);
      if (byte === 10 || (byte === 13 && bytes[at + 1] !== 10)) line++;
    }
  }
}

/** A list of 32-bit numbers that grows without being copied. */
interface NumberList {
  readonly count: number;
  readonly push: (value: number) => void;
  readonly at: (index: number) => number;
}

const PART = 1 << 18;

function createList(): NumberList {
  const parts: Uint32Array[] = [];
  let count = 0;
  let last = new Uint32Array(0);
  return {
    get count() {
      return count;
    },
    push(value) {
      const place = count & (PART - 1);
      if (place === 0) {
        last = new Uint32Array(PART);
        parts.push(last);
      }
      last[place] = value;
      count++;
    },
    at: (index) => (parts[index >>> 18] as Uint32Array)[index & (PART - 1)] as number,
  };
}

/** All pairs of neighbours, by the high halves of their hashes; the last word of an original is paired with a blank. */
function sortPairs(
  hashes: NumberList,
  entries: number,
): Pick<QuotationIndex, 'buckets' | 'seconds' | 'numbers'> {
  const bySecond = new Uint32Array(65_537);
  const buckets = new Uint32Array(65_537);
  for (let k = 0; k < hashes.count; k++) {
    const first = hashes.at(k);
    if (first === 0) continue;
    const second = (hashes.at(k + 1) >>> 16) + 1;
    bySecond[second] = (bySecond[second] as number) + 1;
    const bucket = (first >>> 16) + 1;
    buckets[bucket] = (buckets[bucket] as number) + 1;
  }
  for (let i = 1; i < 65_537; i++) {
    bySecond[i] = (bySecond[i] as number) + (bySecond[i - 1] as number);
    buckets[i] = (buckets[i] as number) + (buckets[i - 1] as number);
  }
  const order = new Uint32Array(entries);
  const firsts = new Uint16Array(entries);
  const next = bySecond.slice();
  for (let k = 0; k < hashes.count; k++) {
    const first = hashes.at(k);
    if (first === 0) continue;
    const second = hashes.at(k + 1) >>> 16;
    const at = next[second] as number;
    next[second] = at + 1;
    order[at] = k;
    firsts[at] = first >>> 16;
  }
  const numbers = new Uint32Array(entries);
  const seconds = new Uint16Array(entries);
  const places = buckets.slice();
  let second = 0;
  for (let i = 0; i < entries; i++) {
    while ((bySecond[second + 1] as number) <= i) second++;
    const first = firsts[i] as number;
    const at = places[first] as number;
    places[first] = at + 1;
    numbers[at] = order[i] as number;
    seconds[at] = second;
  }
  return { buckets, seconds, numbers: (from, to) => numbers.subarray(from, to) };
}
