import { partitionPoint } from './partition-point.ts';
import type { Span } from './span.ts';

/**
 * A rewritten form of a text, made to be compared or searched in, with the way back: every offset and span found in
 * `text` can be named in the original. Made by `normalise`.
 */
export class NormalisedView {
  readonly original: string;
  readonly text: string;
  readonly #map: ViewMap;

  constructor(original: string, text: string, map: ViewMap) {
    this.original = original;
    this.text = text;
    this.#map = map;
  }

  /**
   * Where the character at `offset` of the view begins in the original; the original's length for the end of the
   * view. Throws a RangeError outside the view.
   */
  toOriginal(offset: number): number {
    checkOffset(offset, this.text.length);
    if (offset === this.text.length) return this.original.length;
    const { viewStarts, viewLengths, originalStarts, originalLengths } = this.#map;
    const edit = lastAtOrBefore(viewStarts, offset);
    if (edit < 0) return offset;
    const viewEnd = at(viewStarts, edit) + at(viewLengths, edit);
    if (offset < viewEnd) return at(originalStarts, edit);
    return at(originalStarts, edit) + at(originalLengths, edit) + offset - viewEnd;
  }

  /**
   * The part of the original from which the characters of the span were made, as narrow as can be: what was left
   * out at either end is not in it. A span that cuts through what one character became takes in all of it.
   * An empty span gives an empty one. Throws a RangeError outside the view.
   */
  toOriginalSpan(span: Span): Span {
    const start = this.toOriginal(span.start);
    if (span.end <= span.start) return { start, end: start };
    checkOffset(span.end, this.text.length);
    const last = span.end - 1;
    const { viewStarts, viewLengths, originalStarts, originalLengths } = this.#map;
    const edit = lastAtOrBefore(viewStarts, last);
    if (edit < 0) return { start, end: span.end };
    const viewEnd = at(viewStarts, edit) + at(viewLengths, edit);
    const originalEnd = at(originalStarts, edit) + at(originalLengths, edit);
    return { start, end: last < viewEnd ? originalEnd : originalEnd + span.end - viewEnd };
  }

  /**
   * The part of the view that was made from the span of the original: every character of the view of which some
   * part lies in it; empty where all of it was left out. Throws a RangeError outside the original.
   */
  fromOriginalSpan(span: Span): Span {
    checkOffset(span.start, this.original.length);
    checkOffset(span.end, this.original.length);
    const start = this.#viewStart(span.start);
    if (span.end <= span.start) return { start, end: start };
    return { start, end: Math.max(start, this.#viewEnd(span.end - 1)) };
  }

  #viewStart(offset: number): number {
    const { viewStarts, viewLengths, originalStarts, originalLengths } = this.#map;
    const edit = lastAtOrBefore(originalStarts, offset);
    if (edit < 0) return offset;
    const originalEnd = at(originalStarts, edit) + at(originalLengths, edit);
    if (offset < originalEnd) return at(viewStarts, edit);
    return at(viewStarts, edit) + at(viewLengths, edit) + offset - originalEnd;
  }

  /** Where what the unit at `offset` of the original became ends. */
  #viewEnd(offset: number): number {
    const { viewStarts, viewLengths, originalStarts, originalLengths } = this.#map;
    const edit = lastAtOrBefore(originalStarts, offset);
    if (edit < 0) return offset + 1;
    const originalEnd = at(originalStarts, edit) + at(originalLengths, edit);
    const viewEnd = at(viewStarts, edit) + at(viewLengths, edit);
    return offset < originalEnd ? viewEnd : viewEnd + offset + 1 - originalEnd;
  }
}

/**
 * The places where view and original do not run along unit by unit, in text order, as parallel lists: from
 * `viewStarts[i]` on `viewLengths[i]` units stand for `originalLengths[i]` units from `originalStarts[i]` on.
 */
export interface ViewMap {
  readonly viewStarts: Uint32Array;
  readonly viewLengths: Uint32Array;
  readonly originalStarts: Uint32Array;
  readonly originalLengths: Uint32Array;
}

function lastAtOrBefore(starts: Uint32Array, offset: number): number {
  return partitionPoint(0, starts.length, (index) => at(starts, index) <= offset) - 1;
}

function at(list: Uint32Array, index: number): number {
  return list[index] as number;
}

function checkOffset(offset: number, length: number): void {
  if (!(offset >= 0 && offset <= length))
    throw new RangeError(`offset ${offset} lies outside the text`);
}
