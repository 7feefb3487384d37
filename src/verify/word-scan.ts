import { ALONE, foldLetter, INVISIBLE, SEPARATOR } from './letters.ts';

/** Words as hashes, with where each begins and ends in the bytes that were scanned. Reused from scan to scan. */
export interface WordBuffer {
  count: number;
  hash: Uint32Array;
  start: Uint32Array;
  end: Uint32Array;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

const SPECIAL = 1;
const APOSTROPHE = 39;
const PERIOD = 46;
const COMMA = 44;

/** For each byte: 0 between words, 1 where it takes a closer look, else the code that is hashed. */
const FOLD = new Uint8Array(256);
for (let code = 48; code <= 57; code++) FOLD[code] = code;
for (let code = 97; code <= 122; code++) FOLD[code] = code;
for (let code = 65; code <= 90; code++) FOLD[code] = code + 32;
for (let code = 128; code < 256; code++) FOLD[code] = SPECIAL;
for (const char of `'.,%$&`) FOLD[char.charCodeAt(0)] = SPECIAL;

const PERCENT = hashAscii('percent');
const AND = hashAscii('and');

/** An empty buffer with room for `capacity` words. */
export function createWordBuffer(capacity: number): WordBuffer {
  return {
    count: 0,
    hash: new Uint32Array(capacity),
    start: new Uint32Array(capacity),
    end: new Uint32Array(capacity),
  };
}

/**
 * Finds the words in bytes `[from, to)` of a UTF-8 text and hashes each (FNV-1a, Fowler, Noll and Vo). Words that
 * differ only in typography hash alike: case, accents, the glyph of an apostrophe, commas in numbers, dots in initials;
 * hyphens part words, "%" is "percent" and "&" is "and". No strings are made. Takes any bytes; linear.
 */
export function scanWords(bytes: Uint8Array, from: number, to: number, words: WordBuffer): void {
  ensureRoom(words, (to - from) / 2 + 2);
  const { hash, start, end } = words;
  let count = 0;
  let at = from;
  while (at < to) {
    let code = FOLD[bytes[at] as number] as number;
    if (code === 0) {
      at++;
      continue;
    }
    const first = at;
    let value = SEED;
    while (code > SPECIAL) {
      value = Math.imul(value ^ code, PRIME);
      at++;
      if (at === to) break;
      code = FOLD[bytes[at] as number] as number;
    }
    if (code !== SPECIAL || at === to) {
      hash[count] = value;
      start[count] = first;
      end[count++] = at;
      continue;
    }
    // The rest of the word, if it is one, holds something rarer than letters and digits.
    let last = at;
    let closed = false;
    while (at < to && !closed) {
      const byte = bytes[at] as number;
      code = FOLD[byte] as number;
      if (code > SPECIAL) {
        value = Math.imul(value ^ code, PRIME);
        last = ++at;
      } else if (code === SEPARATOR) {
        closed = true;
      } else if (byte < 128) {
        const joint = joinsWord(bytes, at, first, to);
        if (joint === NO_JOINT) {
          if (at === first) {
            const alone = wordOfSign(byte);
            at++;
            if (alone !== 0) {
              value = alone;
              last = at;
            }
          }
          closed = true;
        } else {
          if (joint === HASHED) value = Math.imul(value ^ byte, PRIME);
          at++;
        }
      } else {
        const length = sequenceLength(bytes, at, to);
        const point = decodePoint(bytes, at, length);
        const folded = foldPoint(point, bytes, at + length, last > first, to);
        if (folded === SEPARATOR) {
          if (at === first) at += length;
          closed = true;
        } else if (folded >= ALONE) {
          if (at === first) {
            value = Math.imul(value ^ folded, PRIME);
            at += length;
            last = at;
          }
          closed = true;
        } else {
          at += length;
          if (folded === APOSTROPHE) value = Math.imul(value ^ folded, PRIME);
          else if (folded !== INVISIBLE) {
            value = Math.imul(value ^ folded, PRIME);
            last = at;
          }
        }
      }
    }
    if (last > first) {
      hash[count] = value;
      start[count] = first;
      end[count++] = last;
    }
  }
  words.count = count;
}

const NO_JOINT = 0;
const PASSED_OVER = 1;
const HASHED = 2;

/** How a sign inside a word belongs to it: "don't", "3.5", "1,000", "U.S.". */
function joinsWord(bytes: Uint8Array, at: number, first: number, to: number): number {
  if (at === first || at + 1 >= to) return NO_JOINT;
  const byte = bytes[at] as number;
  const before = FOLD[bytes[at - 1] as number] as number;
  const after = FOLD[bytes[at + 1] as number] as number;
  if (before <= SPECIAL || after <= SPECIAL) return NO_JOINT;
  if (byte === APOSTROPHE) return HASHED;
  const isNumber = before <= 57 && after <= 57;
  if (byte === COMMA) return isNumber ? PASSED_OVER : NO_JOINT;
  if (byte !== PERIOD) return NO_JOINT;
  if (isNumber) return HASHED;
  const beforeThat = at - 2 < first ? 0 : (bytes[at - 2] as number);
  const isInitial = before > 57 && (at - 1 === first || beforeThat === PERIOD);
  const afterThat = at + 2 < to ? (FOLD[bytes[at + 2] as number] as number) : 0;
  const closesInitial = afterThat <= SPECIAL && (bytes[at + 2] ?? 0) !== APOSTROPHE;
  return isInitial && after > 57 && closesInitial ? PASSED_OVER : NO_JOINT;
}

function wordOfSign(byte: number): number {
  if (byte === 37) return PERCENT;
  if (byte === 38) return AND;
  return byte === 36 ? Math.imul(SEED ^ (ALONE + 36), PRIME) >>> 0 : 0;
}

/** The folded code of a character outside ASCII; a curly apostrophe counts only between letters. */
function foldPoint(
  point: number,
  bytes: Uint8Array,
  next: number,
  inWord: boolean,
  to: number,
): number {
  if (point === 0x2019 || point === 0x2018 || point === 0x2bc) {
    const after = next < to ? (FOLD[bytes[next] as number] as number) : 0;
    return inWord && after > SPECIAL ? APOSTROPHE : SEPARATOR;
  }
  return foldLetter(point);
}

function sequenceLength(bytes: Uint8Array, at: number, to: number): number {
  const lead = bytes[at] as number;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  let found = 1;
  while (found < length && at + found < to && ((bytes[at + found] as number) & 0xc0) === 0x80)
    found++;
  return found;
}

function decodePoint(bytes: Uint8Array, at: number, length: number): number {
  const lead = bytes[at] as number;
  const b1 = ((bytes[at + 1] ?? 0) & 0x3f) >>> 0;
  const b2 = ((bytes[at + 2] ?? 0) & 0x3f) >>> 0;
  if (length === 2) return ((lead & 0x1f) << 6) | b1;
  if (length === 3) return ((lead & 0x0f) << 12) | (b1 << 6) | b2;
  if (length === 4) {
    const point = ((lead & 7) << 18) | (b1 << 12) | (b2 << 6) | ((bytes[at + 3] ?? 0) & 0x3f);
    return point <= 0x10ffff ? point : 0xfffd;
  }
  return 0xfffd;
}

function hashAscii(word: string): number {
  let value = SEED;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), PRIME);
  return value >>> 0;
}

function ensureRoom(words: WordBuffer, capacity: number): void {
  if (words.hash.length >= capacity) return;
  const room = Math.ceil(capacity * 1.25);
  words.hash = new Uint32Array(room);
  words.start = new Uint32Array(room);
  words.end = new Uint32Array(room);
}
