import type { Span } from '../text/span.ts';
import { joinWords, readWords, type WordSequence } from './word-sequence.ts';

/** A square bracket in a quotation: what the writer put in, at the gap before word `before`. */
export interface QuotedBracket {
  readonly span: Span;
  readonly before: number;
  readonly words: WordSequence;
}

/** A word of which some letters stand in brackets: "[T]he", "walk[ed]". */
export interface PartWord {
  readonly word: number;
  /** The letters outside the brackets, lower case, before and after them. */
  readonly head: string;
  readonly tail: string;
}

/** The words that a quotation claims were said, and the marks by which it admits to differ. */
export interface QuotedWords extends WordSequence {
  /** The text that the offsets refer to. */
  readonly text: string;
  readonly spans: readonly Span[];
  /** Indices of words with an ellipsis right before them; `count` for one at the end. Ascending. */
  readonly ellipses: readonly number[];
  readonly ellipsisSpans: ReadonlyMap<number, Span>;
  readonly brackets: readonly QuotedBracket[];
  readonly parts: readonly PartWord[];
}

const LONGEST_BRACKET = 200;
const MARK = /…|\.(?:[ \u00a0]?\.){2,}|\[|\(\s?(?:…|\.{3,})\s?\)/g;
const ONLY_DOTS = /^[\s.…]*$/;
const LETTERS = /^[\p{L}\p{M}'’]+$/u;
const LETTER_BEFORE = /[\p{L}\p{M}'’]$/u;
const LETTER_AFTER = /^[\p{L}\p{M}]/u;

/**
 * Reads a quotation, given as the spans of `text` that lie between its marks. Ellipses and square brackets are taken as
 * the marks that they are; "[sic]" is passed over. Takes any string.
 */
export function readQuotedWords(text: string, spans: readonly Span[]): QuotedWords {
  const runs: WordSequence[] = [];
  const ellipses = new Map<number, Span>();
  const brackets: QuotedBracket[] = [];
  const parts: PartWord[] = [];
  let count = 0;
  const take = (start: number, end: number): void => {
    if (start >= end) return;
    const words = readWords(text, { start, end });
    runs.push(words);
    count += words.count;
  };
  for (const span of spans) {
    let at = span.start;
    // Only the quotation is searched: the text around it may be long, and hold thousands of quotations.
    const piece = text.slice(span.start, span.end);
    MARK.lastIndex = 0;
    for (let mark = MARK.exec(piece); mark !== null; mark = MARK.exec(piece)) {
      const start = span.start + mark.index;
      if (mark[0] !== '[') {
        take(at, start);
        at = Math.min(span.end, start + mark[0].length);
        ellipses.set(count, { start, end: at });
        continue;
      }
      const close = text.slice(start, Math.min(span.end, start + LONGEST_BRACKET)).indexOf(']');
      if (close < 0) continue;
      const end = start + close + 1;
      MARK.lastIndex = end - span.start;
      const inner = text.slice(start + 1, end - 1);
      const part = readPart(text, span, start, end, inner);
      if (part !== null) {
        take(at, part.start);
        const words = readWords(part.whole);
        if (words.count === 1) {
          parts.push({ word: count, head: part.head, tail: part.tail });
          runs.push({
            count: 1,
            hash: words.hash,
            start: Uint32Array.of(part.start),
            end: Uint32Array.of(part.end),
          });
          count++;
        }
        at = part.end;
        MARK.lastIndex = at - span.start;
        continue;
      }
      take(at, start);
      at = end;
      if (ONLY_DOTS.test(inner) && /[.…]/.test(inner)) {
        ellipses.set(count, { start, end });
      } else if (!/^\s*sic\W*$/i.test(inner)) {
        const words = readWords(text, { start: start + 1, end: end - 1 });
        brackets.push({ span: { start, end }, before: count, words });
      }
    }
    take(at, span.end);
  }
  const words = joinWords(runs);
  return {
    ...words,
    text,
    spans,
    ellipses: [...ellipses.keys()],
    ellipsisSpans: ellipses,
    brackets,
    parts,
  };
}

function readPart(
  text: string,
  span: Span,
  open: number,
  close: number,
  inner: string,
): (Span & { head: string; tail: string; whole: string }) | null {
  if (!LETTERS.test(inner)) return null;
  const before = text.slice(Math.max(span.start, open - 1), open);
  const after = text.slice(close, Math.min(span.end, close + 1));
  if (!LETTER_BEFORE.test(before) && !LETTER_AFTER.test(after)) return null;
  let start = open;
  while (start > span.start && LETTER_BEFORE.test(text.charAt(start - 1))) start--;
  let end = close;
  while (end < span.end && LETTER_AFTER.test(text.charAt(end))) end++;
  const head = text.slice(start, open).toLowerCase();
  const tail = text.slice(close, end).toLowerCase();
  return { start, end, head, tail, whole: head + inner + tail };
}
