import type { Document } from '../tokenize/document.ts';

/** Bits of `WordForms.flags`. */
export const CAPITALISED = 1;
export const ALL_CAPITALS = 2;
export const HAS_DIGIT = 4;
export const HAS_HYPHEN = 8;
export const HAS_LETTER = 16;
export const SENTENCE_START = 32;

/**
 * What the taggers look at in each word, as parallel arrays of 32-bit hashes. Apostrophes of either glyph,
 * quotation marks and dashes hash alike; digits hash as one digit. Computed once and shared by every tagger,
 * in training and in use. Hashes that words are looked up by are signed: the engine keeps such numbers without
 * allocating, and looks them up twice as fast.
 */
export interface WordForms {
  readonly count: number;
  readonly word: Int32Array;
  readonly lower: Int32Array;
  readonly suffix1: Uint32Array;
  readonly suffix2: Uint32Array;
  readonly suffix3: Uint32Array;
  readonly suffix4: Uint32Array;
  readonly prefix1: Uint32Array;
  readonly prefix2: Uint32Array;
  readonly prefix3: Uint32Array;
  readonly shape: Uint32Array;
  readonly flags: Uint8Array;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/** Longer words are hashed by their first and last code units, which bounds the time for a token of any length. */
const HASHED_LENGTH = 48;

export function describeWords(document: Document): WordForms {
  const count = document.tokenCount;
  const forms = {
    count,
    word: new Int32Array(count),
    lower: new Int32Array(count),
    suffix1: new Uint32Array(count),
    suffix2: new Uint32Array(count),
    suffix3: new Uint32Array(count),
    suffix4: new Uint32Array(count),
    prefix1: new Uint32Array(count),
    prefix2: new Uint32Array(count),
    prefix3: new Uint32Array(count),
    shape: new Uint32Array(count),
    flags: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) describeWord(document, forms, i);
  for (const first of document.sentenceStarts)
    forms.flags[first] = (forms.flags[first] ?? 0) | SENTENCE_START;
  return forms;
}

type Forms = { -readonly [K in keyof WordForms]: WordForms[K] };

function describeWord(document: Document, forms: Forms, i: number): void {
  const { text } = document;
  const start = document.starts[i] as number;
  const end = document.ends[i] as number;
  const stop = Math.min(end, start + HASHED_LENGTH);
  let word = SEED;
  let lower = SEED;
  let shape = SEED;
  let lastShape = 0;
  let upperCount = 0;
  let letterCount = 0;
  let flags = 0;
  for (let at = start; at < stop; at++) {
    const code = foldCode(text.charCodeAt(at));
    const low = lowerCode(code);
    word = Math.imul(word ^ code, PRIME);
    lower = Math.imul(lower ^ low, PRIME);
    const offset = at - start;
    if (offset === 0) forms.prefix1[i] = lower >>> 0;
    else if (offset === 1) forms.prefix2[i] = lower >>> 0;
    else if (offset === 2) forms.prefix3[i] = lower >>> 0;
    const kind = shapeOf(code, low);
    if (kind === UPPER) upperCount++;
    if (kind === UPPER || kind === LOWER) letterCount++;
    if (kind === NUMBER) flags |= HAS_DIGIT;
    if (code === 45 && end - start > 1) flags |= HAS_HYPHEN;
    if (kind !== lastShape) {
      shape = Math.imul(shape ^ kind, PRIME);
      lastShape = kind;
    }
  }
  if (end > stop) {
    word = Math.imul(word ^ (end - start), PRIME);
    lower = Math.imul(lower ^ (end - start), PRIME);
  }
  if (letterCount > 0) flags |= HAS_LETTER;
  if (shapeOf(text.charCodeAt(start), lowerCode(text.charCodeAt(start))) === UPPER)
    flags |= CAPITALISED;
  if (upperCount > 0 && upperCount === letterCount && end - start > 1) flags |= ALL_CAPITALS;
  forms.word[i] = word;
  forms.lower[i] = lower;
  forms.shape[i] = Math.imul(shape ^ Math.min(end - start, 4), PRIME) >>> 0;
  forms.flags[i] = flags;
  let suffix = SEED;
  for (let width = 1; width <= 4 && end - width >= start; width++) {
    suffix = Math.imul(suffix ^ lowerCode(foldCode(text.charCodeAt(end - width))), PRIME);
    if (width === 1) forms.suffix1[i] = suffix >>> 0;
    else if (width === 2) forms.suffix2[i] = suffix >>> 0;
    else if (width === 3) forms.suffix3[i] = suffix >>> 0;
    else forms.suffix4[i] = suffix >>> 0;
  }
}

/** The hash that `describeWords` gives a lower-cased word. */
export function hashWord(word: string): number {
  let hash = SEED;
  const stop = Math.min(word.length, HASHED_LENGTH);
  for (let at = 0; at < stop; at++)
    hash = Math.imul(hash ^ lowerCode(foldCode(word.charCodeAt(at))), PRIME);
  if (word.length > stop) hash = Math.imul(hash ^ word.length, PRIME);
  return hash;
}

/** Typographic variants of one mark become one code, and every digit becomes 0. */
export function foldCode(code: number): number {
  if (code < 128) return code >= 48 && code <= 57 ? 48 : code;
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc) return 39;
  if (code === 0x201c || code === 0x201d) return 34;
  if (code === 0x2013 || code === 0x2014 || code === 0x2010 || code === 0x2011) return 45;
  return code;
}

export function lowerCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32;
  return code;
}

const UPPER = 1;
const LOWER = 2;
const NUMBER = 3;

function shapeOf(code: number, low: number): number {
  if (low !== code) return UPPER;
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 48 && code <= 57) return NUMBER;
  if (code >= 0xdf && code <= 0x24f) return LOWER;
  return 16 + (code & 0xff);
}
