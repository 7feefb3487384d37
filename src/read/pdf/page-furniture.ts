import { joinRuns, type PdfFragment } from './pdf-fragments.ts';

/** Only this part of a page, at its head and at its foot, can hold running heads and page numbers. */
const EDGE_SHARE = 0.14;
const EDGE_LINES = 3;

/**
 * The fragments of each page without running heads and feet: page numbers, what a browser prints above and below a
 * page, and what stands at the same height of several pages with no more than a number changed.
 */
export function dropPageFurniture(
  pages: readonly (readonly PdfFragment[])[],
  heights: readonly number[],
): PdfFragment[][] {
  const edges = pages.map((fragments, i) => findEdges(fragments, heights[i] ?? 0));
  const counts = new Map<string, number>();
  for (const edge of edges)
    for (const key of new Set(edge.values())) counts.set(key, (counts.get(key) ?? 0) + 1);
  // Heads of left and right pages alternate, so less than half of the pages is enough.
  const needed = Math.max(2, Math.ceil(pages.length * 0.3));
  return pages.map((fragments, i) =>
    fragments.filter((fragment) => {
      const key = edges[i]?.get(fragment);
      if (key === undefined) return true;
      return !isPageMark(joinRuns(fragment.runs)) && (counts.get(key) ?? 0) < needed;
    }),
  );
}

/** The fragments on the first and last baselines of a page, if they are near enough its edge, each with its key. */
function findEdges(
  fragments: readonly PdfFragment[],
  height: number,
): ReadonlyMap<PdfFragment, string> {
  const baselines = [...new Set(fragments.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
  const head = new Set(baselines.slice(0, EDGE_LINES));
  const foot = new Set(baselines.slice(-EDGE_LINES));
  const edges = new Map<PdfFragment, string>();
  for (const fragment of fragments) {
    const y = Math.round(fragment.y);
    const isHead = head.has(y) && y < height * EDGE_SHARE;
    const isFoot = foot.has(y) && y > height * (1 - EDGE_SHARE);
    if (isHead || isFoot) edges.set(fragment, keyOf(fragment, isHead ? y : height - y));
  }
  return edges;
}

function keyOf(fragment: PdfFragment, distance: number): string {
  const text = joinRuns(fragment.runs).toLowerCase().replace(/\d+/g, '#');
  return `${Math.round(distance / 6)} ${text}`;
}

function isPageMark(text: string): boolean {
  return PAGE_NUMBER.test(text) || /^(?:https?|file):\/\/\S+$/.test(text) || PRINT_TIME.test(text);
}

const PAGE_NUMBER =
  /^[\W_]{0,4}(?:page\s{0,3})?(?:\d{1,4}|[ivxlc]{1,7})(?:\s{0,3}(?:of|\/)\s{0,3}\d{1,4})?[\W_]{0,4}$/i;
const PRINT_TIME = /^\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}[:.]\d\d(?: ?[ap]m)?$/i;
