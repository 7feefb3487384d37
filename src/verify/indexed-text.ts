import { MARK_BYTES, type QuotationIndex } from './index-format.ts';
import type { Original } from './original.ts';
import { type OriginalText, openOriginal } from './original-text.ts';
import { unitsOf } from './word-sequence.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * An original of an index, read in stretches by the marks that the index has of it. Transcripts are read whole, because
 * a turn can begin anywhere.
 */
export function openIndexed(
  index: QuotationIndex,
  number: number,
  original: Original,
): OriginalText {
  const facts = index.originals[number];
  if (facts === undefined || facts.hasTurns) return openOriginal(original);
  const { firstMark, size } = facts;
  const marks = Math.floor(size / MARK_BYTES) + 1;
  const units = index.units.subarray(firstMark, firstMark + marks);
  const lines = index.lines.subarray(firstMark, firstMark + marks);
  const unitAt = (byte: number): number => {
    const mark = Math.min(marks - 1, Math.floor(byte / MARK_BYTES));
    let unit = units[mark] as number;
    for (const one of original.read(mark * MARK_BYTES, byte)) unit += unitsOf(one);
    return unit;
  };
  const markOf = (unit: number): number => {
    let low = 0;
    let high = marks;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((units[middle] as number) <= unit) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  };
  /** The byte of an offset: of the first byte of its character. */
  const byteAt = (unit: number): number => {
    const mark = markOf(unit);
    let at = units[mark] as number;
    let byte = mark * MARK_BYTES;
    for (const one of original.read(byte, Math.min(size, byte + MARK_BYTES + 4))) {
      if (at >= unit && (one & 0xc0) !== 0x80) break;
      at += unitsOf(one);
      byte++;
    }
    return byte;
  };
  const last =
    (units[marks - 1] as number) + countUnits(original.read((marks - 1) * MARK_BYTES, size));
  return {
    length: last,
    slice: (start, end) => {
      const from = byteAt(Math.max(0, start));
      const to = byteAt(Math.min(last, Math.max(0, end)));
      return to <= from ? '' : decoder.decode(original.read(from, to));
    },
    turns: [],
    labels: new Set(),
    unitAt,
    lineAt: (unit) => {
      const mark = markOf(unit);
      const byte = byteAt(unit);
      let line = lines[mark] as number;
      const bytes = original.read(mark * MARK_BYTES, Math.min(size, byte + 1));
      const stop = byte - mark * MARK_BYTES;
      for (let at = 0; at < stop; at++)
        if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) line++;
      return line;
    },
  };
}

function countUnits(bytes: Uint8Array): number {
  let units = 0;
  for (const one of bytes) units += unitsOf(one);
  return units;
}
