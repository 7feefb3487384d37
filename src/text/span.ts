import { partitionPoint } from './partition-point.ts';

/** A half-open range of UTF-16 code units of one text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`; an empty span at an edge counts as held. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The code units that the two spans share; 0 when they do not touch. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Text order: by start, then the shorter first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** The index of the first of the spans, which stand in order and do not overlap, that ends after `offset`. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return partitionPoint(0, spans.length, (index) => (spans[index] as Span).end <= offset);
}
