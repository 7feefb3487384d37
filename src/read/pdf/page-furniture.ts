import type { PdfLine } from './pdf-lines.ts';

/** Only this part of a page, at its head and at its foot, can hold running heads and page numbers. */
const EDGE_SHARE = 0.14;
const EDGE_LINES = 3;

/** The lines of all pages without running heads and feet: page numbers, and lines that stand on most pages with no more than a number changed. */
export function dropPageFurniture(
  pages: readonly (readonly PdfLine[])[],
  heights: readonly number[],
): PdfLine[] {
  const edges = pages.map((lines, i) => edgeLines(lines, heights[i] ?? 0));
  const counts = new Map<string, number>();
  for (const edge of edges)
    for (const key of new Set([...edge].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const needed = Math.max(2, Math.ceil(pages.length * 0.3));
  return pages.flatMap((lines, i) =>
    lines.filter((line) => {
      if (!edges[i]?.has(line)) return true;
      // "Left" and "right" heads alternate, so a third of the pages is enough.
      return !isPageNumber(line.text) && (counts.get(keyOf(line)) ?? 0) < needed;
    }),
  );
}

function edgeLines(lines: readonly PdfLine[], height: number): ReadonlySet<PdfLine> {
  const byHeight = [...lines].sort((a, b) => a.y - b.y);
  const head = byHeight.slice(0, EDGE_LINES).filter((line) => line.y < height * EDGE_SHARE);
  const foot = byHeight.slice(-EDGE_LINES).filter((line) => line.y > height * (1 - EDGE_SHARE));
  return new Set([...head, ...foot]);
}

function keyOf(line: PdfLine): string {
  return line.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

function isPageNumber(text: string): boolean {
  return /^[\W_]{0,4}(?:page\s{0,3})?(?:\d{1,4}|[ivxlc]{1,7})(?:\s{0,3}(?:of|\/)\s{0,3}\d{1,4})?[\W_]{0,4}$/i.test(
    text,
  );
}
