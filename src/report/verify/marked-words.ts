import type { Span } from '../../text/span.ts';
import type { DifferenceKind, Match } from '../../verify/contract.ts';

/** A stretch of a quotation or of its original: with the difference that it is part of, or the same on both sides. */
export interface MarkedWords {
  readonly text: string;
  readonly kind: DifferenceKind | null;
}

/** The quotation's side of a match, cut at its differences. `text` is that of the quotation, which begins at `start`. */
export function markQuotation(match: Match, text: string, start: number): MarkedWords[] {
  const spans = match.diff.flatMap(({ kind, quotation }) =>
    quotation === null ? [] : [{ kind, ...quotation }],
  );
  return cut(text, start, match.quotation, spans);
}

/** The original's side of a match, cut at its differences. */
export function markOriginal(match: Match): MarkedWords[] {
  const spans = match.diff.flatMap(({ kind, original }) =>
    original === null ? [] : [{ kind, ...original }],
  );
  return cut(match.text, match.start, match, spans);
}

function cut(
  text: string,
  offset: number,
  whole: Span,
  spans: readonly (Span & { readonly kind: DifferenceKind })[],
): MarkedWords[] {
  const marked: MarkedWords[] = [];
  const push = (from: number, to: number, kind: DifferenceKind | null): void => {
    const part = text.slice(Math.max(0, from - offset), Math.max(0, to - offset));
    if (part !== '') marked.push({ text: part, kind });
  };
  let at = whole.start;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start);
    if (span.end <= start) continue;
    push(at, start, null);
    push(start, Math.min(span.end, whole.end), span.kind);
    at = Math.max(at, Math.min(span.end, whole.end));
  }
  push(at, whole.end, null);
  return marked;
}
