import type { Original } from './original.ts';
import { findTurns, type Turn } from './turns.ts';
import { unitsOf } from './word-sequence.ts';

/** An original by its UTF-16 offsets, with what is needed to tell a place in it. */
export interface OriginalText {
  /** Its length in UTF-16 code units. */
  readonly length: number;
  readonly slice: (start: number, end: number) => string;
  readonly turns: readonly Turn[];
  readonly labels: ReadonlySet<string>;
  /** The UTF-16 offset of a byte. */
  readonly unitAt: (byte: number) => number;
  /** The line of an offset, counting from 1. */
  readonly lineAt: (unit: number) => number;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const STRIDE = 1024;

/** Decodes an original. Linear in its size. */
export function openOriginal(original: Original): OriginalText {
  const bytes = original.read(0, original.size);
  const text = decoder.decode(bytes);
  const turns = findTurns(text);
  let unitMarks: Uint32Array | null = null;
  let lineMarks: Uint32Array | null = null;
  return {
    length: text.length,
    slice: (start, end) => text.slice(Math.max(0, start), Math.max(0, end)),
    turns,
    labels: new Set(turns.map(({ label }) => label)),
    unitAt: (byte) => {
      if (text.length === bytes.length) return byte;
      unitMarks ??= markUnits(bytes);
      const mark = Math.floor(byte / STRIDE);
      let unit = unitMarks[mark] as number;
      for (let at = mark * STRIDE; at < byte; at++) unit += unitsOf(bytes[at] as number);
      return unit;
    },
    lineAt: (unit) => {
      lineMarks ??= markLines(text);
      const mark = Math.floor(unit / STRIDE);
      let line = lineMarks[mark] as number;
      for (let at = mark * STRIDE; at < unit; at++) if (endsLine(text, at)) line++;
      return line;
    },
  };
}

function markUnits(bytes: Uint8Array): Uint32Array {
  const marks = new Uint32Array(Math.floor(bytes.length / STRIDE) + 1);
  let unit = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (at % STRIDE === 0) marks[at / STRIDE] = unit;
    unit += unitsOf(bytes[at] as number);
  }
  if (bytes.length % STRIDE === 0) marks[bytes.length / STRIDE] = unit;
  return marks;
}

function markLines(text: string): Uint32Array {
  const marks = new Uint32Array(Math.floor(text.length / STRIDE) + 1);
  const bareReturns = text.includes('\r');
  let line = 1;
  let mark = 0;
  const reach = (at: number): void => {
    for (; mark < marks.length && mark * STRIDE <= at; mark++) marks[mark] = line;
  };
  if (bareReturns) {
    for (let at = 0; at < text.length; at++) {
      if (at % STRIDE === 0) reach(at);
      if (endsLine(text, at)) line++;
    }
  } else {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      reach(at);
      line++;
    }
  }
  reach(text.length);
  return marks;
}

/** A line ends at a line feed, or at a carriage return that none follows. */
function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10);
}
