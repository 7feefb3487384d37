import type { Span } from '../../src/text/span.ts';

/** A text and the spans that were marked in it. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes the marks out of a text: `[[` and `]]` around each span. Marks may nest. Throws for a mark without its partner. */
export function readMarks(marked: string): MarkedText {
  let text = '';
  const open: number[] = [];
  const spans: Span[] = [];
  for (const piece of marked.split(/(\[\[|\]\])/)) {
    if (piece === '[[') open.push(text.length);
    else if (piece === ']]') {
      const start = open.pop();
      if (start === undefined) throw new SyntaxError(`a ]] without its [[ in: ${marked}`);
      spans.push({ start, end: text.length });
    } else text += piece;
  }
  if (open.length > 0) throw new SyntaxError(`a [[ without its ]] in: ${marked}`);
  return { text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** Puts the marks in. A span that is there twice is marked twice. */
export function showMarks(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, mark: '[[', order: 1 },
    { at: end, mark: ']]', order: 0 },
  ]);
  let shown = '';
  let at = 0;
  for (const mark of marks.sort((a, b) => a.at - b.at || a.order - b.order)) {
    shown += text.slice(at, mark.at) + mark.mark;
    at = mark.at;
  }
  return shown + text.slice(at);
}
