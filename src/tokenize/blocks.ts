import type { Article, BlockKind } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { kindOfBlock } from './block-kinds.ts';
import { continuesLine, findWrapWidth } from './hard-wrap.ts';
import { isListItem, isQuotedLine } from './line-marks.ts';
import { findLines, type Line } from './lines.ts';

/** A block of the text before it is cut into tokens. */
export interface TextBlock extends Span {
  readonly kind: BlockKind;
}

/**
 * The blocks of an article: those that its reader found, with paragraphs for the text between them, or for
 * plain text the paragraphs that its blank lines and line breaks show. A line break ends a paragraph unless the
 * text is hard-wrapped; there, indentation, list marks, quoted mail and a line that stops short end one too.
 * Blocks hold every character that is not white space.
 */
export function findBlocks(article: Article): readonly TextBlock[] {
  const { text, blocks } = article;
  if (blocks === undefined) return splitPlainText(text);
  const found: TextBlock[] = [];
  let at = 0;
  for (const block of blocks) {
    const start = Math.max(at, Math.min(block.start, text.length));
    const end = Math.max(start, Math.min(block.end, text.length));
    if (start > at) for (const span of splitParagraphs(text, at, start)) found.push(between(span));
    if (end > start) found.push({ start, end, kind: block.kind });
    at = end;
  }
  for (const span of splitParagraphs(text, at, text.length)) found.push(between(span));
  return found;
}

function between(span: Span): TextBlock {
  return { start: span.start, end: span.end, kind: 'paragraph' };
}

function splitPlainText(text: string): TextBlock[] {
  const spans = splitParagraphs(text, 0, text.length);
  return spans.map(({ start, end }, index) => ({
    start,
    end,
    kind: kindOfBlock(text, spans, index),
  }));
}

/** A paragraph of plain text, and whether a blank line parts it from the one before. */
export interface Paragraph extends Span {
  readonly blankBefore: boolean;
}

function splitParagraphs(text: string, from: number, to: number): Paragraph[] {
  const lines = findLines(text, from, to);
  const width = findWrapWidth(text, lines);
  const paragraphs: Paragraph[] = [];
  let first = 0;
  for (const [index, line] of lines.entries()) {
    if (index + 1 < lines.length && !begins(text, lines, index + 1, width)) continue;
    const { start, blankBefore } = lines[first] as Line;
    paragraphs.push({ start, end: line.end, blankBefore });
    first = index + 1;
  }
  return paragraphs;
}

/** Whether a paragraph begins with line `index`, which is not the first. */
function begins(text: string, lines: readonly Line[], index: number, width: number): boolean {
  const line = lines[index] as Line;
  const previous = lines[index - 1] as Line;
  if (width === 0 || line.blankBefore || isListItem(text, line)) return true;
  if (isQuotedLine(text, line) !== isQuotedLine(text, previous)) return true;
  if (line.indent >= previous.indent + 2 && line.indent >= (lines[index + 1]?.indent ?? 0) + 2)
    return true;
  return !continuesLine(text, previous, line, width);
}
