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

/** The key of two words in order; its high bits are the good ones. */
export function pairKey(x: number, y: number): number {
  return Math.imul(Math.imul(x, A) + y, B);
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
const KEPT_TRIPLES = 64;
const KEPT_RUNS = 48;
const KEPT_SHORT = 1500;

/** A seed that more quotations share than this tells none of them apart. */
const USES_LIMIT = 64;

/** The seeds of all quotations, made to be looked up for every word of the originals. */
export interface SeedTable {
  readonly count: number;
  /** A filter with one bit a key (Bloom 1970, with one hash function): `key >>> shift` is the bit. */
  readonly filter: Uint32Array;
  readonly shift: number;
  /** The same for the pairs of neighbours within the triples, by `pairKey`. */
  readonly pairs: Uint32Array;
  readonly pairShift: number;
  /** Open addressing: `slots` holds 1 + the seed's number, `keys` its key. */
  readonly slots: Int32Array;
  readonly keys: Int32Array;
  /** How many places of each seed are kept. */
  readonly kept: Uint32Array;
  /** The key of each seed. */
  readonly seedKeys: Int32Array;
  /** Seed `s` is used by uses `[usesOf[s], usesOf[s + 1])`. */
  readonly usesOf: Uint32Array;
  /** Of each use: its quotation, the words `[first, last]` of it, and its number among that quotation's uses. */
  readonly quotation: Uint32Array;
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  readonly number: Uint32Array;
  /** How many uses each quotation has. */
  readonly useCounts: Uint32Array;
  /** Whether any quotation has as few words as the index. */
  readonly hasShort: readonly boolean[];
  /** For each short quotation the seed that is all of it, else -1. */
  readonly shortSeed: Int32Array;
}

/** The uses of seeds before they are sorted by seed. */
interface UseList {
  count: number;
  key: Int32Array;
  quotation: Uint32Array;
  first: Uint32Array;
  last: Uint32Array;
  kept: Uint32Array;
}

/**
 * Collects the seeds: triples of words with at most one word between them, so that one changed, added or dropped word
 * does not hide the rest (spaced seeds, Ma, Tromp and Li 2002), runs of five to fourteen, and short quotations as a whole.
 */
export function buildSeedTable(quotations: readonly WordSequence[]): SeedTable {
  const hasShort = [false, false, false, false, false];
  const uses = collectUses(quotations, hasShort);
  const slotBits = Math.max(4, Math.ceil(Math.log2(uses.count * 2 + 1)));
  const slots = new Int32Array(1 << slotBits);
  const keys = new Int32Array(1 << slotBits);
  const seedOf = new Uint32Array(uses.count);
  const seedKeys = new Int32Array(uses.count);
  const kept = new Uint32Array(uses.count);
  const sizes = new Uint32Array(uses.count + 1);
  let count = 0;
  for (let use = 0; use < uses.count; use++) {
    const key = uses.key[use] as number;
    let slot = key & (slots.length - 1);
    while (slots[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (slots.length - 1);
    if (slots[slot] === 0) {
      slots[slot] = ++count;
      keys[slot] = key;
      seedKeys[count - 1] = key;
      kept[count - 1] = uses.kept[use] as number;
    }
    const seed = (slots[slot] as number) - 1;
    seedOf[use] = seed;
    sizes[seed] = (sizes[seed] as number) + 1;
  }
  const filterBits = Math.min(26, Math.max(16, Math.ceil(Math.log2(count + 1)) + 3));
  const filter = new Uint32Array(1 << (filterBits - 5));
  const shift = 32 - filterBits;
  for (let seed = 0; seed < count; seed++) {
    const bit = (seedKeys[seed] as number) >>> shift;
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  }
  const pairBits = Math.min(24, filterBits);
  const pairs = new Uint32Array(1 << (pairBits - 5));
  for (const { count: words, hash } of quotations)
    for (let i = 1; i < words; i++)
      for (let k = i - 1; k >= 0 && k >= i - 2; k--) {
        const bit = pairKey(hash[k] as number, hash[i] as number) >>> (32 - pairBits);
        pairs[bit >>> 5] = (pairs[bit >>> 5] as number) | (1 << (bit & 31));
      }
  const sorted = sortUses(uses, seedOf, sizes, count, quotations.length);
  const shortSeed = Int32Array.from(quotations, ({ count: words, hash }) => {
    if (words === 0 || words > SHORT_LIMIT) return -1;
    let run = 0;
    for (let i = 0; i < words; i++) run = rollIn(run, hash[i] as number);
    const key = shortKey(run, words);
    let slot = key & (slots.length - 1);
    while (slots[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (slots.length - 1);
    return (slots[slot] as number) - 1;
  });
  const pairShift = 32 - pairBits;
  const lookUp = { filter, shift, pairs, pairShift, slots, keys };
  return { count, ...lookUp, kept, seedKeys, ...sorted, hasShort, shortSeed };
}

function collectUses(quotations: readonly WordSequence[], hasShort: boolean[]): UseList {
  const most = quotations.reduce((sum, { count }) => sum + count * (3 + RUN_LENGTHS.length) + 1, 0);
  const uses: UseList = {
    count: 0,
    key: new Int32Array(most),
    quotation: new Uint32Array(most),
    first: new Uint32Array(most),
    last: new Uint32Array(most),
    kept: new Uint32Array(most),
  };
  const add = (key: number, quotation: number, first: number, last: number, kept: number): void => {
    const { count } = uses;
    uses.key[count] = key;
    uses.quotation[count] = quotation;
    uses.first[count] = first;
    uses.last[count] = last;
    uses.kept[count] = kept;
    uses.count++;
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
      let length = 0;
      for (const target of RUN_LENGTHS) {
        if (target > i + 1) break;
        for (; length < target; length++) {
          polynomial = (polynomial + Math.imul(word(i - length), factor)) | 0;
          factor = Math.imul(factor, PRIME);
        }
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
  return uses;
}

/** Uses by seed, at most so many of each. */
function sortUses(
  uses: UseList,
  seedOf: Uint32Array,
  sizes: Uint32Array,
  count: number,
  quotations: number,
): Pick<SeedTable, 'usesOf' | 'quotation' | 'first' | 'last' | 'number' | 'useCounts'> {
  const usesOf = new Uint32Array(count + 1);
  for (let seed = 0; seed < count; seed++)
    usesOf[seed + 1] = (usesOf[seed] as number) + Math.min(USES_LIMIT, sizes[seed] as number);
  const total = usesOf[count] as number;
  const sorted = {
    quotation: new Uint32Array(total),
    first: new Uint32Array(total),
    last: new Uint32Array(total),
    number: new Uint32Array(total),
  };
  const useCounts = new Uint32Array(quotations);
  const next = usesOf.slice();
  for (let use = 0; use < uses.count; use++) {
    const seed = seedOf[use] as number;
    const at = next[seed] as number;
    if (at >= (usesOf[seed + 1] as number)) continue;
    next[seed] = at + 1;
    const quotation = uses.quotation[use] as number;
    sorted.quotation[at] = quotation;
    sorted.first[at] = uses.first[use] as number;
    sorted.last[at] = uses.last[use] as number;
    sorted.number[at] = useCounts[quotation] as number;
    useCounts[quotation] = (useCounts[quotation] as number) + 1;
  }
  return { usesOf, ...sorted, useCounts };
}
