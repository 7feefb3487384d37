import type { Article, BlockKind } from '../text/article.ts';
import type { Span } from '../text/span.ts';

/** A block of the text before it is cut into tokens. */
export interface TextBlock extends Span {
  readonly kind: BlockKind;
}

/**
 * The blocks of an article: those that its reader found, with paragraphs for the text between them, or for
 * plain text the paragraphs that its blank lines and line breaks show. A single line break ends a paragraph
 * unless the text is hard-wrapped (most of its lines are short and break off in mid-sentence).
 * Blocks hold every character that is not white space.
 */
export function findBlocks(article: Article): readonly TextBlock[] {
  const { text, blocks } = article;
  if (blocks === undefined) return splitParagraphs(text, 0, text.length);
  const found: TextBlock[] = [];
  let at = 0;
  for (const block of blocks) {
    if (block.start > at) found.push(...splitParagraphs(text, at, block.start));
    if (block.end > block.start)
      found.push({ start: block.start, end: block.end, kind: block.kind });
    at = Math.max(at, block.end);
  }
  if (at < text.length) found.push(...splitParagraphs(text, at, text.length));
  return found;
}

interface Line extends Span {
  readonly blankBefore: boolean;
}

function splitParagraphs(text: string, from: number, to: number): TextBlock[] {
  const lines = findLines(text, from, to);
  const wrapped = isHardWrapped(text, lines);
  const paragraphs: TextBlock[] = [];
  let start = -1;
  let end = -1;
  for (const line of lines) {
    const begins = start < 0 || line.blankBefore || !wrapped || isListItem(text, line);
    if (begins && start >= 0) paragraphs.push(paragraph(text, start, end));
    if (begins) start = line.start;
    end = line.end;
  }
  if (start >= 0) paragraphs.push(paragraph(text, start, end));
  return paragraphs;
}

function paragraph(text: string, start: number, end: number): TextBlock {
  const kind = isListItem(text, { start, end }) ? 'list-item' : 'paragraph';
  return { start, end, kind };
}

/** Lines with something on them, white space trimmed. */
function findLines(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let blankBefore = false;
  let at = from;
  while (at < to) {
    let stop = at;
    while (stop < to && !isLineBreak(text.charCodeAt(stop))) stop++;
    let start = at;
    let end = stop;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) {
      lines.push({ start, end, blankBefore });
      blankBefore = false;
    } else {
      blankBefore = true;
    }
    at = stop + (text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? 2 : 1);
  }
  return lines;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 11 || code === 12;
}

const WRAP_WIDTH_LIMIT = 100;

/** Hard-wrapped: nearly all lines are short, and most that are followed by another break off in mid-sentence. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let followed = 0;
  let broken = 0;
  let long = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line;
    if ((lines[i + 1] as Line).blankBefore) continue;
    followed++;
    if (line.end - line.start > WRAP_WIDTH_LIMIT) long++;
    else if (line.end - line.start > 40 && !endsSentence(text, line)) broken++;
  }
  return followed > 0 && long * 20 <= followed && broken * 2 > followed;
}

function endsSentence(text: string, line: Span): boolean {
  for (let at = line.end - 1; at > line.end - 4 && at >= line.start; at--) {
    const char = text[at] as string;
    if ('.!?:…'.includes(char)) return true;
    if (!'"\'”’)]»'.includes(char)) return false;
  }
  return false;
}

/** "- item", "* item", "• item", "3. item", "(b) item". */
function isListItem(text: string, line: Span): boolean {
  return /^(?:[-*•‣▪–]|\(?(?:\d{1,2}|[a-z])[.)])\s/.test(text.slice(line.start, line.start + 6));
}
