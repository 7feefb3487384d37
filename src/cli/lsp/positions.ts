import type { Position, Range } from 'vscode-languageserver/node';
import type { LineIndex } from '../../text/line-index.ts';
import type { Span } from '../../text/span.ts';

/** An offset as editors count: lines and UTF-16 code units from 0. */
export function toPosition(lines: LineIndex, offset: number): Position {
  const { line, column } = lines.placeAt(offset);
  return { line: line - 1, character: column - 1 };
}

export function toRange(lines: LineIndex, { start, end }: Span): Range {
  return { start: toPosition(lines, start), end: toPosition(lines, end) };
}

/** The offset of a position; one beyond its line counts as the line's end. */
export function toOffset(lines: LineIndex, { line, character }: Position): number {
  return lines.offsetAt({ line: line + 1, column: character + 1 });
}
