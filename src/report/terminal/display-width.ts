import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ASCII = /^[\x20-\x7e]*$/;

/** Widths of characters seen lately: measuring one anew is slow, and a text has few different ones. */
const measured = new Map<string, number>();
const MEASURED_LIMIT = 4096;

/** The columns that a printable text takes in a terminal: two for wide East Asian characters and emoji. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += measure(segment);
  return width;
}

/**
 * Cuts a text without spaces into pieces of at most `width` columns, the first of at most `first`, between
 * characters as a reader sees them. A piece holds at least one character.
 */
export function breakAt(text: string, width: number, first = width): readonly string[] {
  const pieces: string[] = [];
  if (ASCII.test(text)) {
    pieces.push(text.slice(0, first));
    for (let at = first; at < text.length; at += width) pieces.push(text.slice(at, at + width));
    return pieces;
  }
  let piece = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    const columns = measure(segment);
    if (used + columns > (pieces.length === 0 ? first : width) && piece !== '') {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += segment;
    used += columns;
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}

/** The text cut to at most `width` columns, with an ellipsis where something was left out. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (width < 1) return '';
  if (width === 1) return '…';
  const [kept = ''] = breakAt(text, width - 1);
  return displayWidth(kept) < width ? `${kept.trimEnd()}…` : '…';
}

/** The text with spaces after it up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The text with spaces before it up to `width` columns. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

function measure(grapheme: string): number {
  const known = measured.get(grapheme);
  if (known !== undefined) return known;
  const width = stringWidth(grapheme);
  if (measured.size >= MEASURED_LIMIT) measured.clear();
  measured.set(grapheme, width);
  return width;
}
