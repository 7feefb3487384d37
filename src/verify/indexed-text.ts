import { partitionPoint } from '../text/partition-point.ts';
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
  const isPlain = (mark: number): boolean =>
    (units[mark + 1] ?? -1) - (units[mark] as number) === MARK_BYTES;
  const markOf = (unit: number): number => {
    const after = partitionPoint(0, marks, (mark) => (units[mark] as number) <= unit);
    return Math.max(0, after - 1);
  };
  const end =
    (units[marks - 1] as number) + countUnits(original.read((marks - 1) * MARK_BYTES, size));
  let page: Page = { mark: 0, start: 0, end: 0, text: '' };
  /** The stretch between marks that holds the offsets; what is asked for next is mostly beside it. */
  const turnTo = (from: number, to: number): Page => {
    if (from >= page.start && to <= page.end && page.end > 0) return page;
    const low = markOf(Math.max(0, from - MARGIN));
    const high = markOf(Math.min(end, to + MARGIN)) + 1;
    const start = units[low] as number;
    const stop = high < marks ? (units[high] as number) : end;
    const bytes = original.read(low * MARK_BYTES, Math.min(size, high * MARK_BYTES + 3));
    // A character that a mark cuts through belongs to what is before the mark.
    let skip = 0;
    while (low > 0 && skip < 3 && ((bytes[skip] ?? 0) & 0xc0) === 0x80) skip++;
    const text = decoder.decode(bytes.subarray(skip)).slice(0, stop - start);
    page = { mark: low, start, end: stop, text };
    return page;
  };
  return {
    length: end,
    slice: (from, to) => {
      const first = Math.max(0, from);
      const last = Math.min(end, Math.max(0, to));
      if (last <= first) return '';
      const { start, text } = turnTo(first, last);
      return text.slice(first - start, last - start);
    },
    turns: [],
    labels: new Set(),
    unitAt: (byte) => {
      const mark = Math.min(marks - 1, Math.floor(byte / MARK_BYTES));
      const unit = units[mark] as number;
      const rest = byte - mark * MARK_BYTES;
      return unit + (isPlain(mark) ? rest : countUnits(original.read(byte - rest, byte)));
    },
    lineAt: (unit) => {
      const { mark, start, text } = turnTo(unit, unit);
      let line = lines[mark] as number;
      for (let at = 0; at < unit - start; at++) {
        const code = text.charCodeAt(at);
        if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) line++;
      }
      return line;
    },
  };
}

/** A stretch of an original's text, from one mark to another. */
interface Page {
  readonly mark: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const MARGIN = 1000;

function countUnits(bytes: Uint8Array): number {
  let units = 0;
  for (const one of bytes) units += unitsOf(one);
  return units;
}
