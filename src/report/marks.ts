import type { Audit, AuditAttribution } from '../audit/contract.ts';
import type { Role } from '../model/tags.ts';
import type { Span } from '../text/span.ts';
import { DOUBTFUL_BELOW } from './facts.ts';

/** A span of the text that a report sets off, and why. */
export interface Mark extends Span {
  readonly role: Role;
  readonly attribution: AuditAttribution;
  /** The id of the source; null when nobody is given as one. */
  readonly source: string | null;
  readonly doubtful: boolean;
  /** Whether this is the first and the last span of its attribution's content. */
  readonly first: boolean;
  readonly last: boolean;
}

/** A run of the text over which the marks do not change. Outer marks come before inner ones. */
export interface Segment extends Span {
  readonly marks: readonly Mark[];
}

/** Every span of every attribution, in text order; of two that start together, the longer first. */
export function markAudit(audit: Audit): readonly Mark[] {
  const marks: Mark[] = [];
  for (const attribution of audit.attributions) {
    const add = (role: Role, spans: readonly Span[]): void => {
      for (const [index, { start, end }] of spans.entries()) {
        const first = index === 0;
        const last = index === spans.length - 1;
        const doubtful = attribution.confidence < DOUBTFUL_BELOW;
        marks.push({
          start,
          end,
          role,
          attribution,
          source: attribution.source,
          doubtful,
          first,
          last,
        });
      }
    };
    add('content', attribution.contentSpans);
    add('source', attribution.sourceSpans);
    add('cue', attribution.cueSpans);
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Cuts `[from, to)` at every edge of a mark. The segments cover the range without gaps; marks that reach
 * beyond it are cut off. `marks` must be in the order of `markAudit`.
 */
export function segment(marks: readonly Mark[], from: number, to: number): readonly Segment[] {
  const edges = new Set([from, to]);
  for (const mark of marks) {
    if (mark.start > from && mark.start < to) edges.add(mark.start);
    if (mark.end > from && mark.end < to) edges.add(mark.end);
  }
  const ordered = [...edges].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let next = 0;
  let open: Mark[] = [];
  for (const [index, start] of ordered.entries()) {
    const end = ordered[index + 1];
    if (end === undefined) break;
    open = open.filter((mark) => mark.end > start);
    for (let mark = marks[next]; mark !== undefined && mark.start <= start; mark = marks[++next])
      if (mark.end > start) open.push(mark);
    segments.push({ start, end, marks: open.slice() });
  }
  return segments;
}
