import type { AlignedRun } from './align-words.ts';
import type { Verdict } from './contract.ts';
import { FUNCTION_WORDS } from './meaning-words.ts';
import type { Placement, PreparedQuotation } from './place-quotation.ts';
import { wordStrings } from './word-strings.ts';

/** More words than this left out at one ellipsis are pieces from far apart. */
const FAR_ELISION = 120;
/** So many words dropped with no mark are a join, not a slip: whole sentences, or a stretch of one. */
const FAR_DROP = 15;
/** A piece of a spliced quotation has at least so many words. */
export const LEAST_PIECE = 3;
const FUNCTION_WEIGHT = 0.4;
/** Nobody says so many words in a row by chance, whatever stands around them. */
const LONG_ENOUGH = 8;

/** How well a placement accounts for the words of its quotation. */
export interface Fit {
  readonly same: number;
  readonly quoted: number;
  readonly said: number;
  /** The most words in a row that are the same. */
  readonly longest: number;
  /** 0 to 1, over the words of both sides, without what is marked. */
  readonly similarity: number;
  /** 0 to 1: the share of the quotation's words that are in the original, words of grammar counting less. */
  readonly coverage: number;
}

/** Weights of a quotation's words: what they say about where it is from. */
export function weighWords(quotation: PreparedQuotation): Float32Array {
  const strings = wordStrings(quotation.quoted.text, quotation.words);
  return Float32Array.from(strings, (word) => (FUNCTION_WORDS.has(word) ? FUNCTION_WEIGHT : 1));
}

/** Measures a placement. */
export function measureFit(placement: Placement, weights: Float32Array): Fit {
  let same = 0;
  let quoted = 0;
  let said = 0;
  let weightSame = 0;
  let weight = 0;
  let longest = 0;
  for (const run of placement.runs) {
    const isSame = run.step === 'same' || run.step === 'joined';
    const a = run.aEnd - run.aStart;
    const b = run.bEnd - run.bStart;
    if (run.step === 'optional' || run.step === 'elided' || run.step === 'bracketed') continue;
    quoted += a;
    said += b;
    if (isSame) {
      same += Math.min(a, b);
      longest = Math.max(longest, a);
    }
    for (let i = run.aStart; i < run.aEnd; i++) {
      weight += weights[i] as number;
      if (isSame) weightSame += weights[i] as number;
    }
  }
  const joins = placement.runs.filter((run) => run.step === 'joined').length;
  const total = quoted + said - joins;
  return {
    same,
    quoted,
    said,
    longest,
    similarity: total === 0 ? 0 : Math.min(1, (2 * same) / total),
    coverage: weight === 0 ? 0 : weightSame / weight,
  };
}

/** Whether a placement is more than chance: enough of the words, and of those that say something. */
export function isPlausible(fit: Fit, words: number): boolean {
  if (fit.same < LEAST_PIECE) return false;
  if (fit.longest >= LONG_ENOUGH && fit.coverage >= 0.2) return true;
  const least = words <= 8 ? 0.6 : 0.5;
  return fit.coverage >= least && fit.similarity >= 0.5;
}

/** The verdict on a quotation that lies in one place, by what differs. */
export function judgeRuns(runs: readonly AlignedRun[]): Verdict {
  let unmarked = false;
  let elided = false;
  let bracketed = false;
  for (const run of runs) {
    if (run.step === 'elided') {
      if (run.bEnd - run.bStart > FAR_ELISION) return 'spliced';
      elided = true;
    } else if (run.step === 'bracketed') bracketed = true;
    else if (run.step === 'changed' || run.step === 'added' || run.step === 'dropped')
      unmarked = true;
  }
  if (unmarked) return findJoin(runs) === null ? 'altered' : 'spliced';
  if (elided) return 'elided';
  return bracketed ? 'bracketed' : 'verbatim';
}

/** The run at which words that stand far apart were joined with no mark, or null. */
export function findJoin(runs: readonly AlignedRun[]): AlignedRun | null {
  for (const [index, run] of runs.entries()) {
    const length = run.bEnd - run.bStart;
    const isFar =
      (run.step === 'dropped' && length >= FAR_DROP) ||
      (run.step === 'elided' && length > FAR_ELISION);
    if (
      isFar &&
      countSame(runs.slice(0, index)) >= LEAST_PIECE &&
      countSame(runs.slice(index + 1)) >= LEAST_PIECE
    )
      return run;
  }
  return null;
}

function countSame(runs: readonly AlignedRun[]): number {
  let same = 0;
  for (const run of runs) if (run.step === 'same') same += run.aEnd - run.aStart;
  return same;
}
