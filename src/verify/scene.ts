import type { OriginalText } from './original-text.ts';
import { splitSentences } from './split-sentences.ts';
import { readWords } from './word-sequence.ts';
import { wordStrings } from './word-strings.ts';

/** What stands around a passage of an original. */
export interface Scene {
  /** The part of the passage's first sentence before it, and of its last sentence after it. */
  readonly lead: string;
  readonly trail: string;
  /** The sentences before and after those; empty at the edges of a turn. */
  readonly previous: string;
  readonly next: string;
  /** The sentences that the passage touches, as offsets of the text that was given. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/** How far is looked at first, and where the sentences are too long for that. */
const NEAR = 350;
const FAR = 1500;

/** Reads what stands around `[start, end)`, within a turn `[low, high)` when there are turns. */
export function readScene(
  opened: Pick<OriginalText, 'slice' | 'length'>,
  start: number,
  end: number,
  low = 0,
  high = opened.length,
): Scene {
  return (
    readWithin(
      opened,
      start,
      end,
      Math.max(low, start - NEAR),
      Math.min(high, end + NEAR),
      low,
      high,
    ) ??
    (readWithin(opened, start, end, Math.max(low, start - FAR), Math.min(high, end + FAR)) as Scene)
  );
}

/** The scene by the text from `from` to `to`; null when sentences beside the passage may be cut, unless at the bounds. */
function readWithin(
  { slice }: Pick<OriginalText, 'slice'>,
  start: number,
  end: number,
  from: number,
  to: number,
  low = from,
  high = to,
): Scene | null {
  const window = slice(from, to);
  const sentences = splitSentences(window).map((sentence) => ({
    start: sentence.start + from,
    end: sentence.end + from,
  }));
  const firstTouched = sentences.findIndex((sentence) => sentence.end > start);
  const lastTouched = sentences.findLastIndex((sentence) => sentence.start < end);
  if (from > low && firstTouched < 2) return null;
  if (to < high && lastTouched > sentences.length - 3) return null;
  const first = sentences[firstTouched];
  const last = sentences[lastTouched];
  const textOf = (sentence: { start: number; end: number } | undefined): string =>
    sentence === undefined ? '' : window.slice(sentence.start - from, sentence.end - from);
  return {
    lead:
      first === undefined
        ? ''
        : window.slice(first.start - from, Math.max(first.start, start) - from),
    trail: last === undefined ? '' : window.slice(Math.min(end, last.end) - from, last.end - from),
    previous: textOf(sentences[firstTouched - 1]),
    next: textOf(sentences[lastTouched + 1]),
    sentences: sentences.slice(Math.max(0, firstTouched), lastTouched + 1),
  };
}

/** Lower-case words of a text, and what stands between each and the one before. */
export interface SpokenWords {
  readonly words: readonly string[];
  readonly gaps: readonly string[];
  /** What stands after the last word. */
  readonly rest: string;
}

/** Cuts a stretch of text into words and what is between them. */
export function cutText(text: string): SpokenWords {
  const sequence = readWords(text);
  const gaps: string[] = [];
  let at = 0;
  for (let i = 0; i < sequence.count; i++) {
    gaps.push(text.slice(at, sequence.start[i]));
    at = sequence.end[i] as number;
  }
  return { words: wordStrings(text, sequence), gaps, rest: text.slice(at) };
}
