import type { WordSequence } from './word-sequence.ts';

/** Quotations of at most this many words are looked for as they stand, and need context. */
export const SHORT_LIMIT = 4;

/** The lengths of the runs of words that are looked for besides triples, each a part of the next. */
export const RUN_LENGTHS = [5, 6, 7, 8, 10, 14] as const;
export const LONGEST_RUN = 14;
export const PRIME = 0x01000193;
const A = 0x9e3779b1 | 0;
const B = 0x85ebca6b | 0;
const C = 0xc2b2ae35 | 0;
const SHORT_SALT = 0x51ed270b;
const RUN_SALT = 0x3c6ef372;

/** Scatters the bits of a key, a 32-bit integer with a sign. */
export function scatter(key: number): number {
  let mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}

export const FIRST_FACTOR = A;
export const SECOND_FACTOR = B;
export const THIRD_FACTOR = C;

/** The key of three words in order. */
export function tripleKey(x: number, y: number, z: number): number {
  return scatter((Math.imul(x, A) + Math.imul(y, B) + Math.imul(z, C)) | 0);
}

/** One step of the hash of a short quotation. */
export function rollIn(run: number, word: number): number {
  return (Math.imul(run, PRIME) + word) | 0;
}

/** The key of a run, from the polynomial of its words, the last word first. */
export function runKey(polynomial: number, length: number): number {
  return scatter(polynomial ^ Math.imul(RUN_SALT, length));
}
export function shortKey(run: number, length: number): number {
  return scatter(run ^ Math.imul(SHORT_SALT, length));
}

/** How many places of a seed are kept. More frequent ones say little about where a quotation is from. */
const KEPT_TRIPLES = 160;
const KEPT_RUNS = 64;
const KEPT_SHORT = 1500;

/** A seed's part in one quotation: words `[first, last]`. */
export interface SeedUse {
  readonly quotation: number;
  readonly first: number;
  readonly last: number;
}

/** The seeds of all quotations, made to be looked up for every word of the originals. */
export interface SeedTable {
  /** A filter with one bit a key (Bloom 1970, with one hash function): `key >>> shift` is the bit. */
  readonly filter: Uint32Array;
  readonly shift: number;
  /** Open addressing: `slots` holds 1 + the seed's number, `keys` its key. */
  readonly slots: Int32Array;
  readonly keys: Int32Array;
  readonly uses: readonly (readonly SeedUse[])[];
  readonly kept: Uint32Array;
  /** Whether any quotation has as few words as the index. */
  readonly hasShort: readonly boolean[];
  /** For each short quotation the seed that is all of it, else -1. */
  readonly shortSeed: Int32Array;
}

/**
 * Collects the seeds: triples of words with at most one word between them, so that one changed, added or dropped word
 * does not hide the rest (spaced seeds, Ma, Tromp and Li 2002), runs of five to fourteen, and short quotations as a whole.
 */
export function buildSeedTable(quotations: readonly WordSequence[]): SeedTable {
  const seeds = new Map<number, { uses: SeedUse[]; kept: number }>();
  const hasShort = [false, false, false, false, false];
  const add = (key: number, quotation: number, first: number, last: number, kept: number): void => {
    const seed = seeds.get(key);
    if (seed === undefined) seeds.set(key, { uses: [{ quotation, first, last }], kept });
    else if (seed.uses.length < 64) seed.uses.push({ quotation, first, last });
  };
  for (const [index, { count, hash }] of quotations.entries()) {
    const word = (i: number): number => hash[i] as number;
    for (let i = 2; i < count; i++) {
      add(tripleKey(word(i - 2), word(i - 1), word(i)), index, i - 2, i, KEPT_TRIPLES);
      if (i < 3) continue;
      add(tripleKey(word(i - 3), word(i - 2), word(i)), index, i - 3, i, KEPT_TRIPLES);
      add(tripleKey(word(i - 3), word(i - 1), word(i)), index, i - 3, i, KEPT_TRIPLES);
    }
    for (let i = RUN_LENGTHS[0] - 1; i < count; i++) {
      let polynomial = 0;
      let factor = 1;
      for (let length = 1; length <= LONGEST_RUN && length <= i + 1; length++) {
        polynomial = (polynomial + Math.imul(word(i - length + 1), factor)) | 0;
        factor = Math.imul(factor, PRIME);
        if ((RUN_LENGTHS as readonly number[]).includes(length))
          add(runKey(polynomial, length), index, i - length + 1, i, KEPT_RUNS);
      }
    }
    if (count > 0 && count <= SHORT_LIMIT) {
      let run = 0;
      for (let i = 0; i < count; i++) run = rollIn(run, word(i));
      add(shortKey(run, count), index, 0, count - 1, KEPT_SHORT);
      hasShort[count] = true;
    }
  }
  const order = new Map([...seeds.keys()].map((key, index) => [key, index]));
  const shortSeed = Int32Array.from(quotations, ({ count, hash }) => {
    if (count === 0 || count > SHORT_LIMIT) return -1;
    let run = 0;
    for (let i = 0; i < count; i++) run = rollIn(run, hash[i] as number);
    return order.get(shortKey(run, count)) ?? -1;
  });
  return { ...layOut(seeds), hasShort, shortSeed };
}

function layOut(
  seeds: ReadonlyMap<number, { readonly uses: SeedUse[]; readonly kept: number }>,
): Omit<SeedTable, 'hasShort' | 'shortSeed'> {
  const slotBits = Math.max(4, Math.ceil(Math.log2(seeds.size * 2 + 1)));
  const filterBits = Math.min(26, Math.max(16, slotBits + 2));
  const filter = new Uint32Array(1 << (filterBits - 5));
  const shift = 32 - filterBits;
  const slots = new Int32Array(1 << slotBits);
  const keys = new Int32Array(1 << slotBits);
  const uses: (readonly SeedUse[])[] = [];
  const kept = new Uint32Array(seeds.size);
  for (const [key, seed] of seeds) {
    const bit = key >>> shift;
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
    let slot = key & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    kept[uses.length] = seed.kept;
    slots[slot] = uses.push(seed.uses);
    keys[slot] = key;
  }
  return { filter, shift, slots, keys, uses, kept };
}
