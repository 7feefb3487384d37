import type { Article } from '../text/article.ts';

/**
 * A document that quotations are checked against: its text as UTF-8, to be read in stretches, so that a folder of
 * thousands need not be held in memory. What it gives must not change while it is in use.
 */
export interface Original {
  readonly name: string;
  /** Length of the text in bytes. */
  readonly size: number;
  /** Bytes `[from, to)`; not to be changed. */
  readonly read: (from: number, to: number) => Uint8Array;
  /** Who wrote it, where that is known. */
  readonly byline?: string;
}

const encoder = new TextEncoder();

/** An article held in memory as an original. Its notation (Markdown's marks) is blanked, offsets stay the same. */
export function toOriginal(name: string, article: Article): Original {
  const bytes = encoder.encode(blankMarkup(article));
  return {
    name,
    size: bytes.length,
    read: (from, to) => bytes.subarray(from, to),
    ...(article.byline !== undefined && { byline: article.byline }),
  };
}

/** The article's text with its notation replaced by as many spaces. */
export function blankMarkup({ text, markup }: Article): string {
  if (markup === undefined || markup.length === 0) return text;
  let blanked = '';
  let at = 0;
  for (const { start, end } of markup) {
    if (start < at) continue;
    blanked += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return blanked + text.slice(at);
}
