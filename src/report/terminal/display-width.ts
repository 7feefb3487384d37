import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ASCII = /^[\x20-\x7e]*$/;

/** The columns that a printable text takes in a terminal: two for wide East Asian characters and emoji. */
export function displayWidth(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text);
}

/** Cuts a text without spaces into pieces of at most `width` columns, between characters as a reader sees them. */
export function breakAt(text: string, width: number): readonly string[] {
  const pieces: string[] = [];
  if (ASCII.test(text)) {
    for (let at = 0; at < text.length; at += width) pieces.push(text.slice(at, at + width));
    return pieces;
  }
  let piece = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    const columns = displayWidth(segment);
    if (used + columns > width && piece !== '') {
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
  return `${(breakAt(text, width - 1)[0] ?? '').trimEnd()}…`;
}

/** The text with spaces after it up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The text with spaces before it up to `width` columns. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
