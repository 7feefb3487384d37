import { partitionPoint } from '../text/partition-point.ts';
import type { WordSequence } from './word-sequence.ts';

/** What may differ between the two sequences at little or no cost, because the first one says so. */
export interface Allowances {
  /** Bits by the index of the word of the first sequence before which words may be left out. */
  readonly gaps?: Uint8Array;
  /** 1 for each word of the first that may be an addition, of the second that may be left out. */
  readonly optionalA?: Uint8Array;
  readonly optionalB?: Uint8Array;
  /** 0 to 1: how unlike two words are whose hashes differ. 1 everywhere when absent. */
  readonly unlike?: (a: number, b: number) => number;
  /** Whether words `[b, b + 2)` of the second, run together, are word `a` of the first, and the other way round. */
  readonly joinsB?: (a: number, b: number) => boolean;
  readonly joinsA?: (a: number, b: number) => boolean;
}

/** Bits of `Allowances.gaps`. */
export const ELLIPSIS_GAP = 1;
export const BRACKET_GAP = 2;

export type Step =
  | 'same'
  | 'changed'
  | 'added'
  | 'dropped'
  | 'elided'
  | 'bracketed'
  | 'optional'
  | 'joined';

/** A run of one kind of step: words `[aStart, aEnd)` of the first against `[bStart, bEnd)` of the second. */
export interface AlignedRun {
  readonly step: Step;
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** How the first sequence lies in the second. */
export interface Alignment {
  readonly runs: readonly AlignedRun[];
  /** In words: an added word costs 1.05, a changed one 1.1, the first of a run of dropped words 1 and each further one 0.5. */
  readonly cost: number;
}

const UNIT = 100;
/** A little more than a word dropped, so that of two equal accounts the one with more words the same is told. */
const ADD = 105;
const CHANGE = 110;
const OPEN = 50;
const EXTEND = 50;
const OPEN_ELLIPSIS = 5;
const EXTEND_ELLIPSIS = 1;
const OPEN_BRACKET = 0;
const EXTEND_BRACKET = 5;
const OPTIONAL = 1;
const JOIN = 2;
const FAR = 0x3fffffff;

const FROM_DIAGONAL = 1;
const FROM_ADDED = 2;
const FROM_GAP = 3;
const FROM_OPTIONAL_A = 4;
const FROM_OPTIONAL_B = 5;
const FROM_JOIN_B = 6;
const FROM_JOIN_A = 7;
const GAP_EXTENDS = 8;

/** Above this many cells the two are cut at words that anchor them, and aligned piece by piece. */
const CELL_LIMIT = 1 << 21;

/**
 * Places all of `a` in `b` at the least cost, the ends of `b` free: word-level dynamic programming with affine gaps
 * (Needleman and Wunsch 1970; Gotoh 1982; free ends after Sellers 1980), in which gaps at marked places are nearly free.
 * Sequences too long for one table are cut at runs of words that are unique in both, in the order of the longest chain
 * (patience, after Cohen's diff), so that time and memory stay linear. `globalEnds` fixes both ends of `b`.
 */
export function alignWords(
  a: WordSequence,
  b: WordSequence,
  allow: Allowances = {},
  globalEnds = false,
): Alignment {
  if (a.count === 0 || b.count === 0) return alignWithNothing(a, b, globalEnds);
  const whole: Block = { aStart: 0, aEnd: a.count, bStart: 0, bEnd: b.count };
  if ((a.count + 1) * (b.count + 1) <= CELL_LIMIT)
    return finish(alignBlock(a, b, allow, whole, !globalEnds, !globalEnds), a);
  return alignInPieces(a, b, allow, globalEnds);
}

interface Block {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

interface BlockAlignment {
  readonly steps: AlignedRun[];
  readonly cost: number;
}

function alignWithNothing(a: WordSequence, b: WordSequence, globalEnds: boolean): Alignment {
  const runs: AlignedRun[] = [];
  if (a.count > 0) runs.push({ step: 'added', aStart: 0, aEnd: a.count, bStart: 0, bEnd: 0 });
  if (globalEnds && b.count > 0)
    runs.push({ step: 'dropped', aStart: a.count, aEnd: a.count, bStart: 0, bEnd: b.count });
  return { runs, cost: a.count };
}

function finish({ steps, cost }: BlockAlignment, a: WordSequence): Alignment {
  const runs: AlignedRun[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (
      last !== undefined &&
      last.step === step.step &&
      step.step !== 'joined' &&
      last.aEnd === step.aStart &&
      last.bEnd === step.bStart
    )
      runs[runs.length - 1] = { ...last, aEnd: step.aEnd, bEnd: step.bEnd };
    else runs.push(step);
  }
  return {
    runs: runs.filter((run) => run.aStart < a.count || run.bStart < run.bEnd),
    cost: cost / UNIT,
  };
}

function alignBlock(
  a: WordSequence,
  b: WordSequence,
  allow: Allowances,
  block: Block,
  freeStart: boolean,
  freeEnd: boolean,
): BlockAlignment {
  const rows = block.aEnd - block.aStart;
  const columns = block.bEnd - block.bStart;
  const width = columns + 1;
  const trace = new Uint8Array((rows + 1) * width);
  let older = new Int32Array(width);
  let above = new Int32Array(width);
  let here = new Int32Array(width);
  const { gaps, optionalA, optionalB, unlike, joinsA, joinsB } = allow;
  for (let row = 0; row <= rows; row++) {
    const i = block.aStart + row;
    const gapBits = gaps?.[i] ?? 0;
    const isFree = (row === 0 && freeStart) || (row === rows && freeEnd);
    const open = isFree ? FAR : openCost(gapBits);
    const extend = extendCost(gapBits);
    let gap = FAR;
    const wordA = row > 0 ? (a.hash[i - 1] as number) : 0;
    const addCost = row > 0 && optionalA?.[i - 1] === 1 ? OPTIONAL : ADD;
    for (let column = 0; column <= columns; column++) {
      const j = block.bStart + column;
      const cell = row * width + column;
      let best = FAR;
      let from = 0;
      if (row === 0) {
        best = column === 0 || freeStart ? 0 : FAR;
      } else {
        best = (above[column] as number) + addCost;
        from = addCost === OPTIONAL ? FROM_OPTIONAL_A : FROM_ADDED;
        if (column > 0) {
          const wordB = b.hash[j - 1] as number;
          const unit =
            wordA === wordB ? 0 : unlike === undefined ? CHANGE : CHANGE * unlike(i - 1, j - 1);
          const diagonal = (above[column - 1] as number) + unit;
          if (diagonal <= best) {
            best = diagonal;
            from = FROM_DIAGONAL;
          }
          if (column > 1 && joinsB !== undefined && unit > 0) {
            const joined = (above[column - 2] as number) + JOIN;
            if (joined < best && joinsB(i - 1, j - 2)) {
              best = joined;
              from = FROM_JOIN_B;
            }
          }
          if (row > 1 && joinsA !== undefined && unit > 0) {
            const joined = (older[column - 1] as number) + JOIN;
            if (joined < best && joinsA(i - 2, j - 1)) {
              best = joined;
              from = FROM_JOIN_A;
            }
          }
        }
      }
      if (column > 0 && open < FAR) {
        const opened = (here[column - 1] as number) + open + extend;
        const extended = gap + extend;
        gap = Math.min(opened, extended);
        if (extended < opened) trace[cell] = GAP_EXTENDS;
        if (gap < best) {
          best = gap;
          from = FROM_GAP;
        }
        if (optionalB?.[j - 1] === 1 && (here[column - 1] as number) + OPTIONAL < best) {
          best = (here[column - 1] as number) + OPTIONAL;
          from = FROM_OPTIONAL_B;
        }
      }
      here[column] = best;
      trace[cell] = (trace[cell] as number) | from;
    }
    const spare = older;
    older = above;
    above = here;
    here = spare;
  }
  let column = columns;
  if (freeEnd)
    for (let j = 0; j <= columns; j++)
      if (
        (above[j] as number) < (above[column] as number) ||
        (j < column && above[j] === above[column])
      )
        column = j;
  const cost = above[column] as number;
  return { steps: walkBack(trace, width, rows, column, block, allow, a, b), cost };
}

function openCost(gapBits: number): number {
  if (gapBits === 0) return OPEN;
  return gapBits & BRACKET_GAP ? OPEN_BRACKET : OPEN_ELLIPSIS;
}

function extendCost(gapBits: number): number {
  if (gapBits === 0) return EXTEND;
  return gapBits & ELLIPSIS_GAP ? EXTEND_ELLIPSIS : EXTEND_BRACKET;
}

function walkBack(
  trace: Uint8Array,
  width: number,
  rows: number,
  lastColumn: number,
  block: Block,
  allow: Allowances,
  a: WordSequence,
  b: WordSequence,
): AlignedRun[] {
  const steps: AlignedRun[] = [];
  let row = rows;
  let column = lastColumn;
  let inGap = false;
  const push = (step: Step, aLength: number, bLength: number): void => {
    const aEnd = block.aStart + row;
    const bEnd = block.bStart + column;
    steps.push({ step, aStart: aEnd - aLength, aEnd, bStart: bEnd - bLength, bEnd });
    row -= aLength;
    column -= bLength;
  };
  while (row > 0 || column > 0) {
    const cell = trace[row * width + column] as number;
    const from = cell & 7;
    if (inGap || from === FROM_GAP) {
      inGap = (cell & GAP_EXTENDS) !== 0;
      push(gapStep(allow.gaps?.[block.aStart + row] ?? 0), 0, 1);
    } else if (from === FROM_DIAGONAL) {
      const same =
        a.hash[block.aStart + row - 1] === b.hash[block.bStart + column - 1] ||
        allow.unlike?.(block.aStart + row - 1, block.bStart + column - 1) === 0;
      push(same ? 'same' : 'changed', 1, 1);
    } else if (from === FROM_ADDED) push('added', 1, 0);
    else if (from === FROM_OPTIONAL_A) push('optional', 1, 0);
    else if (from === FROM_OPTIONAL_B) push('optional', 0, 1);
    else if (from === FROM_JOIN_B) push('joined', 1, 2);
    else if (from === FROM_JOIN_A) push('joined', 2, 1);
    else break;
  }
  return steps.reverse();
}

function gapStep(gapBits: number): Step {
  if (gapBits === 0) return 'dropped';
  return gapBits & ELLIPSIS_GAP ? 'elided' : 'bracketed';
}

const ANCHOR_WORDS = 4;

function alignInPieces(
  a: WordSequence,
  b: WordSequence,
  allow: Allowances,
  globalEnds: boolean,
): Alignment {
  const anchors = findAnchors(a, b);
  const steps: AlignedRun[] = [];
  let cost = 0;
  let aAt = 0;
  let bAt = 0;
  const between = (aTo: number, bTo: number, isFirst: boolean, isLast: boolean): void => {
    const rows = aTo - aAt;
    const columns = bTo - bAt;
    if (rows > 0 && columns > 0 && (rows + 1) * (columns + 1) <= CELL_LIMIT) {
      const part = alignBlock(
        a,
        b,
        allow,
        { aStart: aAt, aEnd: aTo, bStart: bAt, bEnd: bTo },
        isFirst && !globalEnds,
        isLast && !globalEnds,
      );
      for (const step of part.steps) steps.push(step);
      cost += part.cost;
    } else {
      // Nothing anchors these: they are told as exchanged wholesale.
      if (rows > 0) steps.push({ step: 'added', aStart: aAt, aEnd: aTo, bStart: bAt, bEnd: bAt });
      const isEdge = (isFirst || isLast) && !globalEnds;
      if (columns > 0 && !isEdge)
        steps.push({
          step: gapStep(allow.gaps?.[aTo] ?? 0),
          aStart: aTo,
          aEnd: aTo,
          bStart: bAt,
          bEnd: bTo,
        });
      cost += UNIT * (rows + (isEdge ? 0 : columns / 2));
    }
    aAt = aTo;
    bAt = bTo;
  };
  let isFirst = true;
  for (const [aAnchor, bAnchor] of anchors) {
    if (aAnchor < aAt || bAnchor < bAt) continue;
    between(aAnchor, bAnchor, isFirst, false);
    isFirst = false;
    let length = 0;
    while (
      aAt + length < a.count &&
      bAt + length < b.count &&
      a.hash[aAt + length] === b.hash[bAt + length] &&
      (length === 0 || !allow.gaps?.[aAt + length])
    )
      length++;
    steps.push({ step: 'same', aStart: aAt, aEnd: aAt + length, bStart: bAt, bEnd: bAt + length });
    aAt += length;
    bAt += length;
  }
  between(a.count, b.count, isFirst, true);
  return finish({ steps, cost }, a);
}

/** Runs of four words that stand once in each sequence, as the longest chain that ascends in both. */
function findAnchors(a: WordSequence, b: WordSequence): readonly (readonly [number, number])[] {
  const placesA = uniquePlaces(a);
  const placesB = uniquePlaces(b);
  const pairs: (readonly [number, number])[] = [];
  for (const [key, place] of placesA) {
    const other = placesB.get(key);
    if (place >= 0 && other !== undefined && other >= 0) pairs.push([place, other]);
  }
  pairs.sort((x, y) => x[0] - y[0]);
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [index, [, place]] of pairs.entries()) {
    const low = partitionPoint(
      0,
      tails.length,
      (i) => (pairs[tails[i] as number] as readonly [number, number])[1] < place,
    );
    before[index] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = index;
  }
  const chain: (readonly [number, number])[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] as number)
    chain.push(pairs[index] as readonly [number, number]);
  return chain.reverse();
}

function uniquePlaces({ count, hash }: WordSequence): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = 0; i + ANCHOR_WORDS <= count; i++) {
    let key = 0;
    for (let k = 0; k < ANCHOR_WORDS; k++)
      key = Math.imul(key, 0x01000193) ^ Math.imul(hash[i + k] as number, 0x9e3779b1);
    places.set(key, places.has(key) ? -1 : i);
  }
  return places;
}
