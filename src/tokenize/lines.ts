import type { Span } from '../text/span.ts';

/** A line with something on it, white space at either end left out. */
export interface Line extends Span {
  readonly blankBefore: boolean;
  /** How many columns of white space stand before it; a tab counts as eight. */
  readonly indent: number;
}

/** The lines of `text.slice(from, to)` that are not blank. */
export function findLines(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let blankBefore = false;
  let at = from;
  while (at < to) {
    let stop = at;
    while (stop < to && !isLineBreak(text.charCodeAt(stop))) stop++;
    let start = at;
    let end = stop;
    let indent = 0;
    for (; start < end && isBlank(text.charCodeAt(start)); start++)
      indent += text.charCodeAt(start) === 9 ? 8 : 1;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) lines.push({ start, end, blankBefore, indent });
    blankBefore = end === start;
    const isPair = text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10;
    at = stop + (isPair && stop + 1 < to ? 2 : 1);
  }
  return lines;
}

/** Line feed, carriage return, form feed, next line, line and paragraph separators. */
export function isLineBreak(code: number): boolean {
  if (code < 0x80) return code <= 13 && code >= 10;
  return code === 0x85 || code === 0x2028 || code === 0x2029;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x3000 || code === 0xfeff;
}
