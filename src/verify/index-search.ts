import { partitionPoint } from '../text/partition-point.ts';
import type { QuotationHits } from './candidates.ts';
import { BLOCK_WORDS, printOf, type QuotationIndex } from './index-format.ts';
import type { Original } from './original.ts';
import { SHORT_LIMIT } from './seed-table.ts';
import { createWordBuffer, scanWords } from './word-scan.ts';
import type { WordSequence } from './word-sequence.ts';

/** Pairs that occur at most so often are followed to all their places. */
const RARE = 48;
/** In every stretch of so many pairs the rarest is followed, if it occurs at most so often. */
const STRETCH = 3;
const FOLLOWED = 1500;
const SHORT_KEPT = 1500;

/** Where a quotation may be by the index, and for a short one how often its words occur. */
export interface IndexedHits {
  readonly hits: QuotationHits;
  readonly occurrences: number;
}

/**
 * Looks a quotation up: places of its rarer pairs of words, of which more words beside them are the quotation's, with at
 * most one word too many or too few between. `bases` are the places at which the originals begin.
 */
export function searchIndex(
  index: QuotationIndex,
  words: WordSequence,
  originals: readonly Original[],
  bases: readonly number[],
): IndexedHits {
  const found: Hit[] = [];
  const { count } = words;
  if (count > 0 && count <= SHORT_LIMIT) {
    const numbers = findWhole(index, words);
    const kept = numbers.slice(0, SHORT_KEPT).sort((x, y) => x - y);
    for (const number of kept) {
      const place = exactPlace(index, number + count - 1, originals, bases);
      found.push({ place, first: 0, last: count - 1, weight: 1, isExact: true });
    }
    return { hits: toHits(found), occurrences: numbers.length };
  }
  const ranges = Array.from({ length: Math.max(0, count - 1) }, (_, i) =>
    pairRange(index, words.hash[i] as number, words.hash[i + 1] as number),
  );
  const followed = choosePairs(ranges);
  const order = [...ranges.keys()].sort((x, y) => sizeOf(ranges, x) - sizeOf(ranges, y));
  const rarest = order.find((i) => sizeOf(ranges, i) > 0);
  for (const i of order) {
    const range = ranges[i] as Range;
    if (followed[i] !== 1 && i !== rarest) continue;
    let isWhole = false;
    for (const number of index.numbers(range.low, range.high)) {
      const hit = follow(index, words, i, number, range, bases);
      if (hit === null) continue;
      found.push(hit);
      if (hit.first === 0 && hit.last === count - 1 && hit.isExact) isWhole = true;
    }
    // Wherever else all of it stands, this pair stands too.
    if (isWhole) break;
  }
  found.sort((x, y) => x.place - y.place);
  return { hits: toHits(found), occurrences: 0 };
}

function sizeOf(ranges: readonly Range[], i: number): number {
  const range = ranges[i] as Range;
  return range.high - range.low;
}

interface Hit {
  readonly place: number;
  readonly first: number;
  readonly last: number;
  readonly weight: number;
  /** Whether these are the quotation's words and no others. */
  readonly isExact: boolean;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function pairRange({ buckets, seconds }: QuotationIndex, first: number, second: number): Range {
  const start = buckets[first >>> 16] as number;
  const end = buckets[(first >>> 16) + 1] as number;
  const wanted = second >>> 16;
  const low = lowerBound(seconds, wanted, start, end);
  return { low, high: lowerBound(seconds, wanted + 1, low, end) };
}

function lowerBound(values: Uint16Array, wanted: number, from: number, to: number): number {
  return partitionPoint(from, to, (index) => (values[index] as number) < wanted);
}

/** 1 for pairs to follow: the rare ones, and the rarest of every stretch. */
function choosePairs(ranges: readonly Range[]): Uint8Array {
  const chosen = new Uint8Array(ranges.length);
  const size = (i: number): number => sizeOf(ranges, i);
  for (let i = 0; i < ranges.length; i++) if (size(i) <= RARE) chosen[i] = 1;
  for (let i = 0; i < ranges.length; i++) {
    let best = i;
    let isCovered = false;
    for (let k = i; k < Math.min(ranges.length, i + STRETCH); k++) {
      if (chosen[k] === 1 && size(k) > 0) isCovered = true;
      if (size(k) > 0 && (size(best) === 0 || size(k) < size(best))) best = k;
    }
    if (!isCovered && size(best) > 0 && size(best) <= FOLLOWED) chosen[best] = 1;
  }
  return chosen;
}

/** Looks at the words around one place of pair `i`. */
function follow(
  index: QuotationIndex,
  words: WordSequence,
  i: number,
  number: number,
  range: Range,
  bases: readonly number[],
): Hit | null {
  const { prints } = index;
  const { count, hash } = words;
  const is = (at: number, word: number): boolean =>
    word >= 0 && word < count && prints[at] === printOf(hash[word] as number);
  if (!is(number, i) || !is(number + 1, i + 1)) return null;
  let first = i;
  while (is(number - (i - first) - 1, first - 1)) first--;
  let last = i + 1;
  while (is(number + (last - i) + 1, last + 1)) last++;
  const end = number + (last - i);
  let start = first;
  let stop = last;
  if (is(end + 2, last + 1) || is(end + 1, last + 2) || is(end + 2, last + 2))
    stop = Math.min(count - 1, last + 2);
  const begin = number - (i - first);
  if (is(begin - 2, first - 1) || is(begin - 1, first - 2) || is(begin - 2, first - 2))
    start = Math.max(0, first - 2);
  if (stop - start < 2) return null;
  const weight = (last - first) / (1 + Math.log2(Math.max(1, range.high - range.low)));
  const place = roughPlace(index, number, bases);
  const isExact = start === first && stop === last;
  return { place, first: start, last: stop, weight, isExact };
}

function originalOf({ originals }: QuotationIndex, number: number): number {
  const isBefore = (index: number): boolean => (originals[index]?.firstWord ?? 0) <= number;
  return partitionPoint(0, originals.length, isBefore) - 1;
}

/** The place of a word, to within its block: good enough for a window. */
function roughPlace(index: QuotationIndex, number: number, bases: readonly number[]): number {
  const original = originalOf(index, number);
  const block = Math.floor(number / BLOCK_WORDS);
  const from = index.blocks[block] as number;
  const next = index.blocks[block + 1] ?? from;
  const size = index.originals[original]?.size ?? 0;
  const to = next > from ? next : size;
  const share = (number % BLOCK_WORDS) / BLOCK_WORDS;
  return (bases[original] as number) + Math.floor(from + (Math.min(to, from + 400) - from) * share);
}

const buffer = createWordBuffer(256);

function exactPlace(
  index: QuotationIndex,
  number: number,
  originals: readonly Original[],
  bases: readonly number[],
): number {
  const original = originalOf(index, number);
  const block = Math.floor(number / BLOCK_WORDS);
  const from = index.blocks[block] as number;
  const next = index.blocks[block + 1] ?? 0;
  const size = index.originals[original]?.size ?? 0;
  const bytes = (originals[original] as Original).read(from, next > from ? next : size);
  scanWords(bytes, 0, bytes.length, buffer);
  return (bases[original] as number) + from + (buffer.start[number % BLOCK_WORDS] ?? 0);
}

/** The numbers of the first words of all places at which a short quotation stands. */
function findWhole(index: QuotationIndex, { count, hash }: WordSequence): number[] {
  const { buckets, numbers, prints } = index;
  const first = hash[0] as number;
  const range =
    count === 1
      ? { low: buckets[first >>> 16] as number, high: buckets[(first >>> 16) + 1] as number }
      : pairRange(index, first, hash[1] as number);
  const found: number[] = [];
  for (const number of numbers(range.low, range.high)) {
    let same = 0;
    while (same < count && prints[number + same] === printOf(hash[same] as number)) same++;
    if (same === count) found.push(number);
  }
  return found;
}

function toHits(found: readonly Hit[]): QuotationHits {
  const uses = new Map<number, number>();
  const use = Uint32Array.from(found, ({ first, last }) => {
    const key = first * 65_536 + last;
    const known = uses.get(key) ?? uses.size;
    uses.set(key, known);
    return known;
  });
  return {
    count: found.length,
    place: Float64Array.from(found, ({ place }) => place),
    first: Uint32Array.from(found, ({ first }) => first),
    last: Uint32Array.from(found, ({ last }) => last),
    use,
    weight: Float32Array.from(found, ({ weight }) => weight),
    uses: uses.size,
  };
}
