/** A run of text as a PDF page shows it. Points, from the page's top left corner; `y` is the baseline. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
  readonly font: string;
}

/** The runs of one page in the order in which the file draws them. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
}

/** What pdf.js gives for a run. */
export interface PdfTextItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
  readonly fontName?: string;
}

type Matrix = readonly number[];

/** Brings pdf.js text items into page coordinates; `viewport` is the page's transform. Text that does not run from left to right on the page (stamps in the margin, watermarks) is left out. */
export function toRuns(items: readonly PdfTextItem[], viewport: Matrix): PdfRun[] {
  const runs: PdfRun[] = [];
  for (const item of items) {
    if (item.str === undefined || item.transform === undefined || item.str === '') continue;
    const [a, b, , d, x, y] = multiply(viewport, item.transform);
    const size = Math.hypot(b, d) || item.height || 0;
    if (a <= 0 || Math.abs(b) > Math.abs(a) * 0.1 || !Number.isFinite(x + y + size)) continue;
    const scale = Math.hypot(viewport[0] ?? 1, viewport[1] ?? 0) || 1;
    const width = (item.width ?? 0) * scale;
    runs.push({ text: item.str, x, y, width, size, font: item.fontName ?? '' });
  }
  return runs;
}

function multiply(m: Matrix, n: Matrix): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
