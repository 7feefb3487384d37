import { breakAt, displayWidth } from './display-width.ts';

/** A run of printable text in one style. */
export interface StyledRun {
  readonly text: string;
  /** Parameters of a "select graphic rendition" sequence, `1;36`; empty for plain text. */
  readonly style: string;
  /** What the run belongs to, for a margin; empty for nothing. */
  readonly tag?: string;
}

export type StyledLine = readonly StyledRun[];

export const BOLD = '1';
export const DIM = '2';

/** Turns a line into what is printed: escape sequences where there is colour, the bare text where not. */
export type Paint = (line: StyledLine) => string;

/** The painter for a terminal that understands escape sequences, or for a pipe that should get none. */
export function createPaint(colour: boolean): Paint {
  return colour ? paintInColour : paintPlain;
}

function paintInColour(line: StyledLine): string {
  let printed = '';
  let style = '';
  for (const run of line) {
    if (run.style !== style) {
      if (style !== '') printed += '\u001b[0m';
      if (run.style !== '') printed += `\u001b[${run.style}m`;
      style = run.style;
    }
    printed += run.text;
  }
  return style === '' ? printed : `${printed}\u001b[0m`;
}

function paintPlain(line: StyledLine): string {
  return line.map((run) => run.text).join('');
}

/** A word, which may be pieced together from runs of different styles. */
interface Word {
  runs: StyledRun[];
  width: number;
  /** The style and tag of the space before it, when both sides share them. */
  space: StyledRun;
}

/**
 * Fills lines of at most `width` columns with the runs, breaking at white space and, where a word is longer than
 * a line, inside it. Runs of white space count as one space; there is none at the ends of a line.
 */
export function wrap(runs: readonly StyledRun[], width: number): readonly StyledLine[] {
  const room = Math.max(2, width);
  const lines: StyledLine[] = [];
  let line: StyledRun[] = [];
  let used = 0;
  const breakLine = (): void => {
    lines.push(line);
    line = [];
    used = 0;
  };
  for (const word of splitWords(runs)) {
    const pieces = word.width > room ? breakWord(word, room) : [word];
    for (const [index, piece] of pieces.entries()) {
      const gap = index === 0 && used > 0 ? 1 : 0;
      if (used > 0 && used + gap + piece.width > room) breakLine();
      else if (gap === 1) append(line, piece.space);
      if (used > 0) used += gap;
      for (const run of piece.runs) append(line, run);
      used += piece.width;
    }
  }
  if (used > 0) breakLine();
  return lines;
}

/** The runs on one line of plain text each, painted plain; for measuring and for tests. */
export function plainText(line: StyledLine): string {
  return paintPlain(line);
}

/** Runs of one style become one, so that a line is few objects. */
function append(line: StyledRun[], run: StyledRun): void {
  const last = line[line.length - 1];
  if (last !== undefined && last.style === run.style && last.tag === run.tag)
    line[line.length - 1] = { ...last, text: last.text + run.text };
  else line.push(run);
}

const WORD_OR_SPACE = /[\s\u0085]+|[^\s\u0085]+/g;
const SPACE = /^[\s\u0085]/;

function* splitWords(runs: readonly StyledRun[]): Generator<Word> {
  let open: Word | null = null;
  let spaceOf: StyledRun | null = null;
  for (const run of runs) {
    for (const [part] of run.text.matchAll(WORD_OR_SPACE)) {
      if (SPACE.test(part)) {
        if (open !== null) yield open;
        open = null;
        spaceOf = run;
        continue;
      }
      open ??= { runs: [], width: 0, space: spaceBetween(spaceOf, run) };
      open.runs.push({ ...run, text: part });
      open.width += displayWidth(part);
    }
  }
  if (open !== null) yield open;
}

/** A space takes the style of its own run when the next word has it too, so that underlines do not break. */
function spaceBetween(spaceOf: StyledRun | null, next: StyledRun): StyledRun {
  const inside = spaceOf !== null && spaceOf.style === next.style;
  return inside ? { ...next, text: ' ' } : { text: ' ', style: '' };
}

function breakWord(word: Word, width: number): Word[] {
  const pieces: Word[] = [];
  let piece: Word = { runs: [], width: 0, space: word.space };
  for (const run of word.runs) {
    for (const text of breakRun(run.text, width - piece.width, width)) {
      const columns = displayWidth(text);
      if (piece.width + columns > width && piece.width > 0) {
        pieces.push(piece);
        piece = { runs: [], width: 0, space: word.space };
      }
      piece.runs.push({ ...run, text });
      piece.width += columns;
    }
  }
  if (piece.width > 0) pieces.push(piece);
  return pieces;
}

/** Pieces of a run of which the first fits into what is left of a line, and the others into whole lines. */
function breakRun(text: string, left: number, width: number): readonly string[] {
  return breakAt(text, width, left < 2 ? width : left);
}
