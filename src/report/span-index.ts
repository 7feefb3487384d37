import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/span.ts';

/** Finds the spans that share a code unit with `[from, to)`, in order. */
export type SpanIndex<T extends Span> = (from: number, to: number) => readonly T[];

/** Indexes spans that are in order of their start; they may overlap. A look-up takes logarithmic time. */
export function indexSpans<T extends Span>(spans: readonly T[]): SpanIndex<T> {
  let furthest = 0;
  const reach = spans.map((span) => {
    furthest = Math.max(furthest, span.end);
    return furthest;
  });
  return (from, to) => {
    const found: T[] = [];
    for (let i = firstAbove(reach, from); i < spans.length; i++) {
      const span = spans[i] as T;
      if (span.start >= to) break;
      if (span.end > from) found.push(span);
    }
    return found;
  };
}

function firstAbove(ascending: readonly number[], value: number): number {
  return partitionPoint(0, ascending.length, (index) => (ascending[index] as number) <= value);
}
