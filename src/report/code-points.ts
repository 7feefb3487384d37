import { partitionPoint } from '../text/partition-point.ts';

/** Turns an offset in UTF-16 code units into one in Unicode code points. Offsets may come in any order. */
export type CodePointOffset = (offset: number) => number;

/** Counts the surrogate pairs of a text once, for formats that count in code points. */
export function countCodePoints(text: string): CodePointOffset {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    if (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))) pairs.push(at++);
  }
  return (offset) => offset - countBelow(pairs, offset);
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** How many pairs end at or before the offset. */
function countBelow(pairs: readonly number[], offset: number): number {
  return partitionPoint(0, pairs.length, (index) => (pairs[index] as number) + 2 <= offset);
}
