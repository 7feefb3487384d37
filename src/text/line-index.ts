import { partitionPoint } from './partition-point.ts';

/** Where an offset lies, both counted from 1; columns are UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds lines by offset. A line ends at `\n`, `\r\n` or a lone `\r`, as editors and language servers have it. */
export interface LineIndex {
  readonly lineCount: number;
  /** The place of an offset; offsets beyond the text count as its end. */
  placeAt(offset: number): Place;
  /** The offset of a place; a column beyond its line counts as the line's end, a line beyond the text as the text's. */
  offsetAt(place: Place): number;
  /** The offset at which a line starts; lines count from 1. */
  startOf(line: number): number;
  /** The offset at which a line ends, before its line break. */
  endOf(line: number): number;
}

/** Reads where the lines of a text start. Linear once; each lookup takes the logarithm of the number of lines. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED))
      starts.push(at + 1);
  }
  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  const endOf = (line: number): number => {
    let end = startOf(line + 1);
    if (line < starts.length) {
      if (text.charCodeAt(end - 1) === LINE_FEED) end--;
      if (end > startOf(line) && text.charCodeAt(end - 1) === RETURN) end--;
    }
    return end;
  };
  return {
    lineCount: starts.length,
    placeAt(offset) {
      const within = Math.max(0, Math.min(offset, text.length));
      const line = partitionPoint(1, starts.length, (index) => (starts[index] as number) <= within);
      return { line, column: within - (starts[line - 1] as number) + 1 };
    },
    offsetAt({ line, column }) {
      return Math.max(startOf(line), Math.min(startOf(line) + column - 1, endOf(line)));
    },
    startOf,
    endOf,
  };
}

const LINE_FEED = 10;
const RETURN = 13;
