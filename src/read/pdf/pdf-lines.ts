import type { PdfPage, PdfRun } from './pdf-page.ts';

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

interface Fragment {
  readonly runs: PdfRun[];
  left: number;
  right: number;
  y: number;
  size: number;
}

/** The lines of a page in reading order: column by column, with lines that span columns in between. */
export function findLines(page: PdfPage, pageIndex: number): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const column of orderColumns(findFragments(page.runs), 0)) {
    const rows = mergeRows(column);
    const left = Math.min(...rows.map((row) => row.left));
    const right = Math.max(...rows.map((row) => row.right));
    for (const row of rows) {
      const text = joinRuns(row.runs);
      if (text === '') continue;
      lines.push({
        text,
        left: row.left,
        right: row.right,
        y: row.y,
        size: row.size,
        font: commonFont(row.runs),
        page: pageIndex,
        columnLeft: left,
        columnRight: right,
      });
    }
  }
  return lines;
}

/** Runs that follow each other in the file, on one baseline and without a wide gap. */
function findFragments(runs: readonly PdfRun[]): Fragment[] {
  const fragments: Fragment[] = [];
  let open: Fragment | null = null;
  for (const run of runs) {
    const isBlank = run.text.trim() === '';
    const em = Math.max(run.size, open?.size ?? 0) || 1;
    const gap: number = open === null ? Number.POSITIVE_INFINITY : run.x - open.right;
    const isRaised = open !== null && Math.min(run.size, open.size) < em * 0.8;
    const rise = open === null ? Number.POSITIVE_INFINITY : Math.abs(run.y - open.y);
    const isSameLine = rise < em * (isRaised ? 0.6 : 0.25);
    if (open !== null && isSameLine && gap > -em * 0.5 && gap < em * 1.5) {
      // pdf.js fills the gap between columns with one blank as wide as the gap.
      if (isBlank && (gap > em || run.width > em)) continue;
      open.runs.push(run);
      open.right = Math.max(open.right, run.x + run.width);
      if (run.size > open.size && !isBlank) {
        open.size = run.size;
        open.y = run.y;
      }
      continue;
    }
    if (isBlank) continue;
    open = { runs: [run], left: run.x, right: run.x + run.width, y: run.y, size: run.size };
    fragments.push(open);
  }
  return fragments;
}

const COLUMN_DEPTH = 4;

/** Splits at the gutter that the fewest lines cross; those that cross it part what is above them from what is below. */
function orderColumns(fragments: readonly Fragment[], depth: number): Fragment[][] {
  const byHeight = [...fragments].sort((a, b) => a.y - b.y || a.left - b.left);
  if (depth >= COLUMN_DEPTH || fragments.length < 6) return fragments.length > 0 ? [byHeight] : [];
  const gutter = findGutter(fragments);
  if (gutter === null) return [byHeight];
  const columns: Fragment[][] = [];
  let left: Fragment[] = [];
  let right: Fragment[] = [];
  let spanning: Fragment[] = [];
  const flushSides = () => {
    columns.push(...orderColumns(left, depth + 1), ...orderColumns(right, depth + 1));
    left = [];
    right = [];
  };
  const flushSpanning = () => {
    if (spanning.length > 0) columns.push(spanning);
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

/** The middle of an upright strip that hardly a line crosses, with lines side by side on its left and right; or null. */
function findGutter(fragments: readonly Fragment[]): number | null {
  const left = Math.floor(Math.min(...fragments.map((fragment) => fragment.left)));
  const right = Math.ceil(Math.max(...fragments.map((fragment) => fragment.right)));
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

function countCrossings(fragments: readonly Fragment[], left: number, width: number): Int32Array {
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
function sideBySide(fragments: readonly Fragment[], gutter: number): number {
  const left = fragments.filter((fragment) => fragment.right <= gutter);
  const right = fragments.filter((fragment) => fragment.left >= gutter);
  const fewer = Math.min(left.length, right.length);
  if (fewer < 3 || fewer < fragments.length * 0.12) return 0;
  const top = Math.max(...[left, right].map((side) => Math.min(...side.map(({ y }) => y))));
  const bottom = Math.min(...[left, right].map((side) => Math.max(...side.map(({ y }) => y))));
  if (bottom - top < median(fragments.map(({ size }) => size)) * 2) return 0;
  // Columns of text are wide; narrow ones are list numbers or figures in a table, which belong to their rows.
  const words = (side: readonly Fragment[]) =>
    median(side.map(({ left: from, right: to }) => to - from));
  const em = median(fragments.map(({ size }) => size));
  return Math.min(words(left), words(right)) < em * 6 ? 0 : fewer;
}

/** Fragments on one baseline become one row, from left to right; rows from top to bottom. */
function mergeRows(fragments: readonly Fragment[]): Fragment[] {
  const rows: Fragment[] = [];
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

/** The text of a row, with spaces where the gaps between runs show them. */
function joinRuns(runs: readonly PdfRun[]): string {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    const gap = run.x - right;
    if (text !== '' && gap > run.size * 0.15 && !/\s$/.test(text) && !/^\s/.test(run.text))
      text += ' ';
    text += run.text;
    right = Math.max(right, run.x + run.width);
  }
  return text.replace(/\s+/g, ' ').trim();
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
