import type { LineIndex } from '../../text/line-index.ts';
import type { Span } from '../../text/span.ts';
import { printable } from '../printable.ts';
import { displayWidth, padStart } from '../terminal/display-width.ts';
import { DIM, type StyledLine, type StyledRun } from '../terminal/styled-text.ts';

/** A text to quote from, with its lines. */
export interface FramedText {
  readonly text: string;
  readonly lines: LineIndex;
}

export interface FrameStyle {
  /** Columns for the whole frame, its margin included. */
  readonly width: number;
  /** The style of what the first span covers, and of its underline. */
  readonly accent: string;
  /** How many columns the widest line number takes. */
  readonly numberWidth: number;
}

/** Characters of context before and after a span: prose has long lines, and a paragraph is too much to show. */
const CONTEXT = 90;
/** Spans of one line that are no farther apart than this are shown in one excerpt. */
const NEAR = 160;
const EXCERPTS_LIMIT = 4;
const ROWS_LIMIT = 8;

/** A piece of one line of the text that is shown. */
interface Excerpt extends Span {
  readonly line: number;
}

/**
 * Shows spans in their text as compilers do: line numbers in a margin, the words with what is around them, the first
 * span underlined with `^` and the others with `-`. Long lines are wrapped, and cut where they lead too far away.
 */
export function drawFrame(
  source: FramedText,
  spans: readonly Span[],
  style: FrameStyle,
): StyledLine[] {
  const excerpts = findExcerpts(source, spans);
  const shown = excerpts.slice(0, EXCERPTS_LIMIT);
  const rows: StyledLine[] = [];
  for (const [i, excerpt] of shown.entries()) {
    const before = shown[i - 1];
    if (before !== undefined && excerpt.line > before.line + 1) rows.push(margin('·', style));
    rows.push(...drawExcerpt(source, excerpt, spans, style, before?.line === excerpt.line));
  }
  const left = excerpts.length - shown.length;
  if (left > 0)
    rows.push([...margin('·', style), { text: ` and in ${left} more places`, style: DIM }]);
  return rows;
}

/** The margin of a frame: a line number or nothing, and a rule. */
export function margin(rule: string, { numberWidth }: FrameStyle, label = ''): StyledRun[] {
  return [{ text: `${padStart(label, numberWidth)} ${rule}`, style: DIM }];
}

/** The pieces of lines that the spans lie in, with context, those that touch joined, in text order. */
function findExcerpts({ text, lines }: FramedText, spans: readonly Span[]): Excerpt[] {
  const pieces = spans.flatMap((span) => splitByLine(lines, span));
  pieces.sort((a, b) => a.start - b.start);
  const joined: Excerpt[] = [];
  for (const piece of pieces) {
    const last = joined[joined.length - 1];
    if (last !== undefined && last.line === piece.line && piece.start - last.end <= NEAR)
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, piece.end) };
    else joined.push(piece);
  }
  return joined.map(({ line, start, end }) => ({
    line,
    start: openAtWord(text, lines.startOf(line), start),
    end: closeAtWord(text, lines.endOf(line), end),
  }));
}

function splitByLine(lines: LineIndex, { start, end }: Span): Excerpt[] {
  const first = lines.placeAt(start).line;
  const last = lines.placeAt(Math.max(start, end - 1)).line;
  const pieces: Excerpt[] = [];
  for (let line = first; line <= last; line++) {
    const from = Math.max(start, lines.startOf(line));
    const to = Math.min(end, lines.endOf(line));
    if (to > from || line === first) pieces.push({ line, start: from, end: Math.max(from, to) });
  }
  return pieces;
}

function openAtWord(text: string, least: number, start: number): number {
  if (start - least <= CONTEXT) return least;
  const space = text.indexOf(' ', start - CONTEXT);
  return space < 0 || space >= start ? start - CONTEXT : space + 1;
}

function closeAtWord(text: string, most: number, end: number): number {
  if (most - end <= CONTEXT) return most;
  const space = text.lastIndexOf(' ', end + CONTEXT);
  return space <= end ? end + CONTEXT : space;
}

/** A character as a reader sees it, and how it is marked. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly mark: '^' | '-' | ' ';
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function drawExcerpt(
  { text, lines }: FramedText,
  excerpt: Excerpt,
  spans: readonly Span[],
  style: FrameStyle,
  sameLine: boolean,
): StyledLine[] {
  const cells: Cell[] = [];
  const ellipsis: Cell = { text: '…', width: 1, mark: ' ' };
  const space: Cell = { text: ' ', width: 1, mark: ' ' };
  if (excerpt.start > lines.startOf(excerpt.line)) cells.push(ellipsis, space);
  for (const { segment, index } of graphemes.segment(text.slice(excerpt.start, excerpt.end))) {
    const at = excerpt.start + index;
    const shown = printable(segment).replace(/\s/g, ' ');
    cells.push({ text: shown, width: displayWidth(shown), mark: markAt(at, spans) });
  }
  if (excerpt.end < lines.endOf(excerpt.line)) cells.push(space, ellipsis);
  const rows = wrapCells(cells, Math.max(10, style.width - style.numberWidth - 3));
  const kept = rows.length > ROWS_LIMIT ? foldRows(rows) : rows;
  return kept.flatMap((row, i) => {
    const label = i === 0 && !sameLine ? String(excerpt.line) : '';
    if (row === null) return [[...margin('·', style), { text: ' …', style: DIM }]];
    const words = row.map((cell) => ({
      text: cell.text,
      style: cell.mark === '^' ? style.accent : '',
    }));
    const drawn: StyledLine[] = [
      [...margin('│', style, label), { text: ' ', style: '' }, ...words],
    ];
    if (row.some((cell) => cell.mark !== ' '))
      drawn.push([...margin('│', style), { text: ' ', style: '' }, ...underline(row, style)]);
    return drawn;
  });
}

function markAt(offset: number, spans: readonly Span[]): Cell['mark'] {
  const index = spans.findIndex(({ start, end }) => start <= offset && offset < end);
  return index < 0 ? ' ' : index === 0 ? '^' : '-';
}

function underline(row: readonly Cell[], { accent }: FrameStyle): StyledRun[] {
  const last = row.findLastIndex((cell) => cell.mark !== ' ');
  return row.slice(0, last + 1).map((cell) => ({
    text: cell.mark.repeat(cell.width),
    style: cell.mark === '^' ? accent : cell.mark === '-' ? DIM : '',
  }));
}

/** Breaks cells into rows at spaces; a word that is wider than a row is broken inside. */
function wrapCells(cells: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let used = 0;
  for (const cell of cells) {
    if (used + cell.width > width && row.length > 0) {
      const space = row.findLastIndex(({ text }) => text === ' ');
      const rest = space > 0 ? row.splice(space + 1) : [];
      while (row[row.length - 1]?.text === ' ') row.pop();
      rows.push(row);
      row = rest;
      used = rest.reduce((sum, { width: columns }) => sum + columns, 0);
      if (row.length === 0 && cell.text === ' ') continue;
    }
    row.push(cell);
    used += cell.width;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** The first and last rows; null stands for those left out. */
function foldRows(rows: readonly Cell[][]): (Cell[] | null)[] {
  const half = ROWS_LIMIT / 2;
  return [...rows.slice(0, half), null, ...rows.slice(-half + 1)];
}
