import type { Document } from '../tokenize/document.ts';

/** Bits of `RoleContext.quote`. */
export const IN_QUOTATION = 1;
export const IS_MARK = 2;
export const NESTED = 4;
export const FIRST_INSIDE = 8;
export const LAST_INSIDE = 16;
export const UNCLOSED = 32;
export const SHORT_QUOTATION = 64;

/** Where each token stands, for the role tagger: its quotation and the cues around it. */
export interface RoleContext {
  readonly quote: Uint8Array;
  /** The share of this lemma's uses that are cues, in eight steps from the learned lexicon; 0 when unknown. */
  readonly cue: Uint8Array;
  /** The token of the nearest likely cue in the same sentence before and after, or -1. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
}

/** A likely cue for the nearest-cue features is at least this step of the lexicon. */
const LIKELY_CUE = 4;
/** Quotations of at most this many words are clipped fragments. */
const SHORT_WORDS = 5;

/** `cueLexicon` maps a lemma and the first letter of its part of speech ("say V") to its step, 1 to 7. */
export function describeContext(document: Document, cueStep: (i: number) => number): RoleContext {
  const count = document.tokenCount;
  const quote = new Uint8Array(count);
  for (const quotation of document.quotations) {
    const { firstToken, endToken, opened, closed, depth } = quotation;
    const marks = (opened ? 1 : 0) + (closed ? 1 : 0);
    const isShort = endToken - firstToken - marks <= SHORT_WORDS;
    let bits = IN_QUOTATION;
    if (depth > 1) bits |= NESTED;
    if (!closed) bits |= UNCLOSED;
    if (isShort) bits |= SHORT_QUOTATION;
    for (let i = firstToken; i < endToken; i++) quote[i] = (quote[i] as number) | bits;
    if (opened) quote[firstToken] = (quote[firstToken] as number) | IS_MARK;
    const inside = opened ? firstToken + 1 : firstToken;
    if (inside < endToken) quote[inside] = (quote[inside] as number) | FIRST_INSIDE;
    if (closed) {
      quote[endToken - 1] = (quote[endToken - 1] as number) | IS_MARK;
      if (endToken - 2 > firstToken)
        quote[endToken - 2] = (quote[endToken - 2] as number) | LAST_INSIDE;
    }
  }
  const cue = new Uint8Array(count);
  const cueBefore = new Int32Array(count).fill(-1);
  const cueAfter = new Int32Array(count).fill(-1);
  let last = -1;
  for (let i = 0; i < count; i++) {
    cue[i] = cueStep(i);
    if (last >= 0 && document.sentenceOf[last] !== document.sentenceOf[i]) last = -1;
    cueBefore[i] = last;
    if ((cue[i] as number) >= LIKELY_CUE) last = i;
  }
  last = -1;
  for (let i = count - 1; i >= 0; i--) {
    if (last >= 0 && document.sentenceOf[last] !== document.sentenceOf[i]) last = -1;
    cueAfter[i] = last;
    if ((cue[i] as number) >= LIKELY_CUE) last = i;
  }
  return { quote, cue, cueBefore, cueAfter };
}
