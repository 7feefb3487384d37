import { joinRuns, type PdfFragment } from './pdf-fragments.ts';
import type { PdfRun } from './pdf-page.ts';

/** A line of one column. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The font of most of its characters. */
  readonly font: string;
  readonly page: number;
  /** Set for all lines of a column on a page: their common left and right edge. */
  readonly columnLeft: number;
  readonly columnRight: number;
}

/** Fragments that belong below one another, and the edges that they share. */
interface Column {
  readonly fragments: readonly PdfFragment[];
  readonly left: number;
  readonly right: number;
}

/** The lines of a page in reading order: column by column, with lines that span columns in between. */
export function findLines(fragments: readonly PdfFragment[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const column of orderColumns(fragments, 0)) {
    for (const row of mergeRows(column.fragments)) {
      const text = joinRuns(row.runs);
      if (text === '') continue;
      const { left, right, y, size } = row;
      const font = commonFont(row.runs);
      const edges = { columnLeft: column.left, columnRight: column.right };
      lines.push({ text, left, right, y, size, font, page, ...edges });
    }
  }
  return lines;
}

const COLUMN_DEPTH = 4;
/** More on one page are a table or a drawing, in which columns take long to find and mean nothing. */
const FRAGMENT_LIMIT = 3000;

/** Splits at the gutter that the fewest lines cross; those that cross it part what is above them from what is below. */
function orderColumns(fragments: readonly PdfFragment[], depth: number): Column[] {
  if (fragments.length === 0) return [];
  const byHeight = [...fragments].sort((a, b) => a.y - b.y || a.left - b.left);
  const whole = toColumn(byHeight);
  if (depth >= COLUMN_DEPTH || fragments.length < 6 || fragments.length > FRAGMENT_LIMIT)
    return [whole];
  const gutter = findGutter(fragments);
  if (gutter === null) return [whole];
  const columns: Column[] = [];
  let left: PdfFragment[] = [];
  let right: PdfFragment[] = [];
  let spanning: PdfFragment[] = [];
  const flushSides = () => {
    columns.push(...orderColumns(left, depth + 1), ...orderColumns(right, depth + 1));
    left = [];
    right = [];
  };
  const flushSpanning = () => {
    if (spanning.length > 0) columns.push({ ...whole, fragments: spanning });
    spanning = [];
  };
  for (const fragment of byHeight) {
    if (fragment.right <= gutter || fragment.left >= gutter) {
      flushSpanning();
      (fragment.right <= gutter ? left : right).push(fragment);
    } else {
      flushSides();
      spanning.push(fragment);
    }
  }
  flushSides();
  flushSpanning();
  return columns;
}

function toColumn(fragments: readonly PdfFragment[]): Column {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const fragment of fragments) {
    left = Math.min(left, fragment.left);
    right = Math.max(right, fragment.right);
  }
  return { fragments, left, right };
}

/** The middle of an upright strip that hardly a line crosses, with lines side by side on its left and right; or null. */
function findGutter(fragments: readonly PdfFragment[]): number | null {
  const whole = toColumn(fragments);
  const left = Math.floor(whole.left);
  const right = Math.ceil(whole.right);
  const width = Math.min(right - left, 5000);
  if (!(width > 50)) return null;
  const crossings = countCrossings(fragments, left, width);
  const em = median(fragments.map((fragment) => fragment.size));
  const allowed = Math.floor(fragments.length * 0.25);
  let best: { readonly middle: number; readonly score: number } | null = null;
  for (let at = Math.floor(width * 0.1); at < width * 0.9; at++) {
    const crossing = crossings[at] as number;
    if (crossing > allowed) continue;
    let end = at;
    while (end + 1 < width && (crossings[end + 1] as number) <= crossing) end++;
    if (end - at + 1 >= em * 0.6) {
      const middle = left + (at + end + 1) / 2;
      const score = sideBySide(fragments, middle) / (1 + crossing);
      if (score > (best?.score ?? 0)) best = { middle, score };
    }
    at = end;
  }
  return best === null ? null : best.middle;
}

function countCrossings(
  fragments: readonly PdfFragment[],
  left: number,
  width: number,
): Int32Array {
  const changes = new Int32Array(width + 2);
  for (const fragment of fragments) {
    const from = clamp(Math.floor(fragment.left - left), 0, width);
    const to = clamp(Math.ceil(fragment.right - left), 0, width);
    changes[from] = (changes[from] as number) + 1;
    changes[to] = (changes[to] as number) - 1;
  }
  for (let i = 1; i < changes.length; i++)
    changes[i] = (changes[i] as number) + (changes[i - 1] as number);
  return changes;
}

/** How many lines stand on the shorter side; 0 when that is too few for a column or the sides do not stand side by side. */
function sideBySide(fragments: readonly PdfFragment[], gutter: number): number {
  const left = fragments.filter((fragment) => fragment.right <= gutter);
  const right = fragments.filter((fragment) => fragment.left >= gutter);
  const fewer = Math.min(left.length, right.length);
  if (fewer < 3 || fewer < fragments.length * 0.12) return 0;
  const top = Math.max(...[left, right].map((side) => Math.min(...side.map(({ y }) => y))));
  const bottom = Math.min(...[left, right].map((side) => Math.max(...side.map(({ y }) => y))));
  if (bottom - top < median(fragments.map(({ size }) => size)) * 2) return 0;
  // Columns of text are wide; narrow ones are list numbers or figures in a table, which belong to their rows.
  const words = (side: readonly PdfFragment[]) =>
    median(side.map(({ left: from, right: to }) => to - from));
  const em = median(fragments.map(({ size }) => size));
  return Math.min(words(left), words(right)) < em * 6 ? 0 : fewer;
}

/** Fragments on one baseline become one row, from left to right; rows from top to bottom. */
function mergeRows(fragments: readonly PdfFragment[]): PdfFragment[] {
  const rows: PdfFragment[] = [];
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    if (
      row !== undefined &&
      Math.abs(row.y - fragment.y) < Math.min(row.size, fragment.size) * 0.35
    ) {
      row.runs.push(...fragment.runs);
      row.left = Math.min(row.left, fragment.left);
      row.right = Math.max(row.right, fragment.right);
      row.size = Math.max(row.size, fragment.size);
    } else {
      rows.push({ ...fragment, runs: [...fragment.runs] });
    }
  }
  for (const row of rows) row.runs.sort((a, b) => a.x - b.x);
  return rows;
}

function commonFont(runs: readonly PdfRun[]): string {
  const lengths = new Map<string, number>();
  for (const run of runs) lengths.set(run.font, (lengths.get(run.font) ?? 0) + run.text.length);
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
