import { indexLines, type LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';

/** A file as its editor sees it, and where the article's text stands in it. Lines and columns are the file's. */
export interface SourceText {
  /** The decoded file; for formats that are no text (PDF, DOCX), the article's text. */
  readonly text: string;
  readonly lines: LineIndex;
  /** Whether the format has comments, in which findings can be suppressed. */
  readonly hasComments: boolean;
  /** Where a span of the article stands in the file. */
  readonly locate: (span: Span) => Span;
}

/** The source of an article whose text is the file itself (plain text, Markdown), or that has no other lines. */
export function plainSource(text: string, hasComments = false): SourceText {
  return {
    text,
    lines: indexLines(text),
    hasComments,
    locate: ({ start, end }) => ({ start, end }),
  };
}
