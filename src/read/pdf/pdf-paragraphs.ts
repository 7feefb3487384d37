import type { BlockKind } from '../../text/article.ts';
import { joinLines, listWords } from './join-lines.ts';
import type { PdfLine } from './pdf-lines.ts';

/** A block of a PDF's text. */
export interface PdfBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly size: number;
  readonly page: number;
}

interface Body {
  readonly size: number;
  readonly font: string;
  /** From one baseline to the next within a paragraph. */
  readonly leading: number;
  /** Whether paragraphs begin with an indent. */
  readonly isIndented: boolean;
}

/** Puts lines together to paragraphs, over columns and pages, and tells headings, list items, captions and footnotes. Footnotes come last, so that they part no sentence. */
export function findPdfBlocks(lines: readonly PdfLine[]): PdfBlock[] {
  const body = measureBody(lines);
  const words = listWords(lines.map((line) => line.text));
  const blocks: PdfBlock[] = [];
  const notes: PdfBlock[] = [];
  let open: PdfLine[] = [];
  const flush = () => {
    const first = open[0];
    if (first === undefined) return;
    const text = joinLines(
      open.map((line) => line.text),
      words,
    );
    const kind = kindOf(open, text, body);
    (kind === 'note' ? notes : blocks).push({ kind, text, size: first.size, page: first.page });
    open = [];
  };
  const isNoteLine = findFootnotes(lines, body);
  const main = lines.filter((_, i) => !isNoteLine[i]);
  for (const line of main) {
    const last = open.at(-1);
    if (last !== undefined && startsBlock(last, line, open, body)) flush();
    open.push(line);
  }
  flush();
  for (const [i, line] of lines.entries()) {
    if (!isNoteLine[i]) continue;
    const last = open.at(-1);
    if (last !== undefined && (FOOTNOTE_MARK.test(line.text) || last.page !== line.page))
      flushNote();
    open.push(line);
  }
  flushNote();
  return [...blocks, ...notes];

  function flushNote() {
    const first = open[0];
    if (first === undefined) return;
    const text = joinLines(
      open.map((line) => line.text),
      words,
    );
    notes.push({ kind: 'note', text, size: first.size, page: first.page });
    open = [];
  }
}

function measureBody(lines: readonly PdfLine[]): Body {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const line of lines) {
    add(sizes, Math.round(line.size * 2) / 2, line.text.length);
    add(fonts, line.font, line.text.length);
  }
  const size = mostCommon(sizes) ?? 10;
  const steps = new Map<number, number>();
  for (let i = 1; i < lines.length; i++) {
    const step = (lines[i] as PdfLine).y - (lines[i - 1] as PdfLine).y;
    if (step > size * 0.8 && step < size * 2.6) add(steps, Math.round(step * 2) / 2, 1);
  }
  return {
    size,
    font: mostCommon(fonts) ?? '',
    leading: mostCommon(steps) ?? size * 1.2,
    isIndented: lines.filter(isIndented).length > Math.max(2, lines.length * 0.04),
  };
}

function add<Key>(counts: Map<Key, number>, key: Key, amount: number): void {
  counts.set(key, (counts.get(key) ?? 0) + amount);
}

function mostCommon<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const LIST_MARK = /^(?:[•▪‣◦●■–—*-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/;
const FOOTNOTE_MARK = /^(?:\d{1,3}|[*†‡§])[\s.)]?\s?\S/;
const SENTENCE_END = /[.!?:…]["'”’)\]»]*$/;

function isIndented(line: PdfLine): boolean {
  const indent = line.left - line.columnLeft;
  return indent > line.size * 0.7 && indent < line.size * 6;
}

/** Whether `line` begins a block of its own after `last`. */
function startsBlock(last: PdfLine, line: PdfLine, open: readonly PdfLine[], body: Body): boolean {
  if (Math.abs(line.size - last.size) > body.size * 0.12) return true;
  if (LIST_MARK.test(line.text) && /^[•▪‣◦●■(\d]/.test(line.text)) return true;
  const isSameColumn =
    line.page === last.page && line.columnLeft === last.columnLeft && line.y > last.y;
  const isLastIndented = last.left - last.columnLeft > last.size * 0.7;
  // A list item's further lines hang below its first; a paragraph's first line sticks out to the right.
  const isFirstLine =
    isIndented(line) &&
    (!isLastIndented ||
      (open.length > 1 &&
        Math.abs(line.left - last.left) > line.size * 0.5 &&
        line.left > last.left));
  if (
    line.font !== last.font &&
    (line.font !== body.font || last.font !== body.font) &&
    isSameColumn &&
    endsShort(last) &&
    !/^\p{Ll}/u.test(line.text) &&
    isWholeHeading(open)
  )
    return true;
  if (isSameColumn) {
    const step = line.y - last.y;
    if (step > Math.max(body.leading * (line.size / body.size), line.size) * 1.4) return true;
    if (isFirstLine && !LIST_MARK.test((open[0] as PdfLine).text)) return true;
    if (/^\p{Ll}/u.test(line.text)) return false;
    return endsShort(last, 0.4) || (endsShort(last) && SENTENCE_END.test(last.text));
  }
  // Over a column or a page, a paragraph goes on unless it was clearly at its end.
  if (isFirstLine) return true;
  if (/^\p{Ll}/u.test(line.text)) return false;
  if (!SENTENCE_END.test(last.text)) return endsShort(last, 0.35);
  return endsShort(last) || !body.isIndented;
}

function isWholeHeading(open: readonly PdfLine[]): boolean {
  return open.length <= 3 && open.every((line) => !/[.;,]$/.test(line.text));
}

/** Whether a line stops well before its column's right edge: by this share of the column's width. */
function endsShort(line: PdfLine, share = 0.08): boolean {
  const width = line.columnRight - line.columnLeft;
  return line.columnRight - line.right > Math.max(width * share, line.size * 1.5);
}

function kindOf(lines: readonly PdfLine[], text: string, body: Body): BlockKind {
  const first = lines[0] as PdfLine;
  const isShort = text.length < 200 && lines.length <= 3;
  if (isShort && first.size > body.size * 1.15) return 'heading';
  if (LIST_MARK.test(text)) return 'list-item';
  if (CAPTION_START.test(text) && first.size < body.size * 1.02) return 'caption';
  const isOtherFont = lines.every((line) => line.font !== body.font);
  const isLine = text.split(' ').length <= 14 && !/[.,;:]["”’]?$/.test(text);
  if (isShort && isOtherFont && isLine && first.size > body.size * 0.95) return 'heading';
  return 'paragraph';
}

const CAPTION_START =
  /^(?:figure|fig\.|photo|image|table|source|credit|illustration|chart)\b.{0,30}?[:.]/i;

/** Small print at the foot of a column that begins with a footnote's mark, and what follows it there. */
function findFootnotes(lines: readonly PdfLine[], body: Body): boolean[] {
  const isSmall = (line: PdfLine) => line.size < body.size * 0.92;
  const columnOf = (line: PdfLine) => `${line.page} ${line.columnLeft}`;
  const lowest = new Map<string, number>();
  for (const line of lines) {
    const column = columnOf(line);
    if (!isSmall(line)) lowest.set(column, Math.max(lowest.get(column) ?? 0, line.y));
  }
  const found: boolean[] = [];
  for (const [i, line] of lines.entries()) {
    const last = lines[i - 1];
    const follows =
      found[i - 1] === true && last !== undefined && columnOf(last) === columnOf(line);
    const opens = FOOTNOTE_MARK.test(line.text) && line.y > (lowest.get(columnOf(line)) ?? 0);
    found.push(isSmall(line) && (follows || opens));
  }
  return found;
}
