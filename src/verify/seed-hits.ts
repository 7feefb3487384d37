import {
  FIRST_FACTOR,
  LONGEST_RUN,
  PRIME,
  RUN_LENGTHS,
  rollIn,
  runKey,
  SECOND_FACTOR,
  type SeedTable,
  scatter,
  shortKey,
  THIRD_FACTOR,
} from './seed-table.ts';
import { createWordBuffer, scanWords } from './word-scan.ts';

const CHUNK = 1 << 16;

/** Where seeds were found: seed numbers and places, in the order of the places. */
export interface SeedHits {
  readonly count: number;
  readonly seed: Uint32Array;
  /** Byte of the last word of the seed, counted on from original to original. */
  readonly place: Float64Array;
  /** How often each seed occurs in all, kept or not. */
  readonly occurrences: Uint32Array;
}

/** Looks for seeds in one original after the other. */
export interface SeedScanner {
  /** Scans a text and counts its places from `base` on. Gives how many words it has. */
  readonly scan: (bytes: Uint8Array, base: number) => number;
  readonly hits: () => SeedHits;
}

/** A scanner for the seeds of a table. Linear in the bytes; memory grows with the hits alone. */
export function createSeedScanner(table: SeedTable): SeedScanner {
  const words = createWordBuffer(CHUNK);
  const occurrences = new Uint32Array(table.count);
  let seed = new Uint32Array(1 << 14);
  let place = new Float64Array(1 << 14);
  let count = 0;
  const { filter, shift, pairs, pairShift, slots, keys, kept, hasShort } = table;
  const slotMask = slots.length - 1;
  const [, has1, has2, has3, has4] = hasShort as readonly boolean[];
  const anyShort = has1 || has2 || has3 || has4;
  const carried = new Int32Array(LONGEST_RUN);
  const hashes = new Int32Array(LONGEST_RUN + CHUNK);

  const record = (key: number, at: number): boolean => {
    let slot = key & slotMask;
    for (;;) {
      const found = slots[slot] as number;
      if (found === 0) return false;
      if (keys[slot] === key) {
        const number = found - 1;
        const before = occurrences[number] as number;
        occurrences[number] = before + 1;
        if (before >= (kept[number] as number)) return true;
        if (count === seed.length) {
          const wider = new Uint32Array(count * 2);
          wider.set(seed);
          seed = wider;
          const further = new Float64Array(count * 2);
          further.set(place);
          place = further;
        }
        seed[count] = number;
        place[count++] = at;
        return true;
      }
      slot = (slot + 1) & slotMask;
    }
  };

  const look3 = (key: number, at: number): boolean => {
    const bit = key >>> shift;
    return ((filter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0 && record(key, at);
  };

  /** Looks for runs that end at word `i`. A run can be a quotation's only if the shorter ones at its end are. */
  const recordRuns = (all: Int32Array, i: number, at: number): void => {
    let polynomial = 0;
    let factor = 1;
    let length = 0;
    for (const target of RUN_LENGTHS) {
      for (; length < target; length++) {
        polynomial = (polynomial + Math.imul(all[i - length] as number, factor)) | 0;
        factor = Math.imul(factor, PRIME);
      }
      const key = runKey(polynomial, length);
      const bit = key >>> shift;
      if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0 || !record(key, at)) return;
    }
  };

  const look = (base: number, seen: number): void => {
    let all = hashes;
    if (words.count + LONGEST_RUN > all.length) all = new Int32Array(words.count + LONGEST_RUN);
    all.set(carried);
    all.set(words.hash.subarray(0, words.count), LONGEST_RUN);
    const starts = words.start;
    const end = words.count + LONGEST_RUN;
    let third = all[LONGEST_RUN - 3] as number;
    let second = all[LONGEST_RUN - 2] as number;
    let last = all[LONGEST_RUN - 1] as number;
    // Whether words `third second`, and `second last`, stand beside each other in some quotation.
    let early = 1;
    let late = 1;
    for (let i = LONGEST_RUN; i < end; i++) {
      const word = all[i] as number;
      const pair = Math.imul(Math.imul(last, FIRST_FACTOR) + word, SECOND_FACTOR) >>> pairShift;
      const now = (pairs[pair >>> 5] as number) & (1 << (pair & 31));
      if ((now | early) !== 0) {
        const at = base + (starts[i - LONGEST_RUN] as number);
        const closing = Math.imul(word, THIRD_FACTOR);
        if (early !== 0) {
          const key =
            (Math.imul(third, FIRST_FACTOR) + Math.imul(second, SECOND_FACTOR) + closing) | 0;
          look3(scatter(key), at);
        }
        if (now !== 0) {
          const lastMiddle = Math.imul(last, SECOND_FACTOR);
          look3(scatter((Math.imul(third, FIRST_FACTOR) + lastMiddle + closing) | 0), at);
          if (late !== 0) {
            const key = scatter((Math.imul(second, FIRST_FACTOR) + lastMiddle + closing) | 0);
            if (look3(key, at)) recordRuns(all, i, at);
          }
        }
      }
      early = late;
      late = now;
      if (anyShort) {
        const at = base + (starts[i - LONGEST_RUN] as number);
        const wordsBefore = seen + i - LONGEST_RUN;
        let run = rollIn(0, word);
        if (has1) record(shortKey(run, 1), at);
        if (has2 && wordsBefore >= 1) record(shortKey(rollIn(rollIn(0, last), word), 2), at);
        run = rollIn(rollIn(rollIn(0, second), last), word);
        if (has3 && wordsBefore >= 2) record(shortKey(run, 3), at);
        if (has4 && wordsBefore >= 3) {
          run = rollIn(rollIn(rollIn(rollIn(0, third), second), last), word);
          record(shortKey(run, 4), at);
        }
      }
      third = second;
      second = last;
      last = word;
    }
    carried.set(all.subarray(end - LONGEST_RUN, end));
  };

  return {
    scan(bytes, base) {
      carried.fill(0);
      let seen = 0;
      for (let from = 0; from < bytes.length; ) {
        const to = cutAfter(bytes, from + CHUNK);
        scanWords(bytes, from, to, words);
        look(base, seen);
        seen += words.count;
        from = to;
      }
      return seen;
    },
    hits: () => ({ count, seed, place, occurrences }),
  };
}

/** The next white space at or after `at`, so that no word is cut. */
export function cutAfter(bytes: Uint8Array, at: number): number {
  let end = Math.min(at, bytes.length);
  while (end < bytes.length && (bytes[end] as number) > 32) end++;
  return end;
}
