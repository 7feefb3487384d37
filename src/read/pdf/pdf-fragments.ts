import type { PdfRun } from './pdf-page.ts';

/** Runs that follow each other on one baseline, without a gap as wide as between columns. */
export interface PdfFragment {
  readonly runs: PdfRun[];
  left: number;
  right: number;
  y: number;
  size: number;
}

/** Puts the runs of a page together to fragments, in the order in which the file draws them. */
export function findFragments(runs: readonly PdfRun[]): PdfFragment[] {
  const fragments: PdfFragment[] = [];
  let open: PdfFragment | null = null;
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

/** The text of runs from left to right, with spaces where the gaps between them show them. */
export function joinRuns(runs: readonly PdfRun[]): string {
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
