import type { TokenRange } from '../attribute/attribution.ts';
import { charClass, DIGIT, LETTER } from '../tokenize/characters.ts';
import type { Document } from '../tokenize/document.ts';

/** The words of a document, for counting: tokens that hold a letter or a digit. */
export interface WordCount {
  readonly words: number;
  /** How many words come before token `i`; one entry more than there are tokens. */
  readonly before: Uint32Array;
}

/** Counts words once, so that any range can be asked for in constant time. */
export function countWords(document: Document): WordCount {
  const before = new Uint32Array(document.tokenCount + 1);
  let words = 0;
  for (let i = 0; i < document.tokenCount; i++) {
    if (isWord(document, i)) words++;
    before[i + 1] = words;
  }
  return { words, before };
}

/** How many words the tokens of a range are. */
export function wordsIn(count: WordCount, range: TokenRange): number {
  return (count.before[range.endToken] as number) - (count.before[range.firstToken] as number);
}

/** How many words lie in at least one of the ranges, in whatever order they come. */
export function wordsInAny(count: WordCount, ranges: readonly TokenRange[]): number {
  const ordered = [...ranges].sort((a, b) => a.firstToken - b.firstToken);
  let words = 0;
  let reached = 0;
  for (const range of ordered) {
    const firstToken = Math.max(range.firstToken, reached);
    if (range.endToken <= firstToken) continue;
    words += wordsIn(count, { firstToken, endToken: range.endToken });
    reached = range.endToken;
  }
  return words;
}

const RARE_WORD = /[\p{L}\p{N}]/u;

function isWord(document: Document, i: number): boolean {
  const end = document.ends[i] as number;
  for (let at = document.starts[i] as number; at < end; at++) {
    const code = document.text.charCodeAt(at);
    const kind = charClass(code);
    if (kind === LETTER || kind === DIGIT) return true;
    if (code >= 0xd800 && code <= 0xdbff && RARE_WORD.test(document.text.slice(at, at + 2)))
      return true;
  }
  return false;
}
