import type { Span } from '../text/span.ts';
import { TITLES_AND_PREFIXES } from '../tokenize/abbreviations.ts';

const END = /[.!?…]+["”’'»)\]]*(?=\s|$)|\n[^\S\n]*\n/g;
const OPENS = /^[\s"“‘'«([—–-]*(?:[\p{Lu}\p{N}]|$)/u;
const LAST_WORD = /([\p{L}.]+)\.["”’'»)\]]*$/u;

/**
 * The sentences of a short stretch of text, by stops, capitals and empty lines. Much quicker than the tokenizer, and
 * enough to tell what stands beside a passage; titles and initials do not end a sentence.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  const close = (end: number): void => {
    const trimmed = start + text.slice(start, end).trimEnd().length;
    if (trimmed > start) sentences.push({ start, end: trimmed });
    start = skipSpace(text, end);
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match.index < start) continue;
    if (match[0].startsWith('\n')) close(match.index);
    else if (
      OPENS.test(text.slice(end, end + 12)) &&
      !isOpen(text.slice(Math.max(start, end - 24), end))
    )
      close(end);
  }
  close(text.length);
  return sentences;
}

/** Whether a stop belongs to the word before it: "Mr.", "J.". */
function isOpen(tail: string): boolean {
  const word = LAST_WORD.exec(tail)?.[1];
  if (word === undefined) return false;
  return TITLES_AND_PREFIXES.has(word) || /^\p{Lu}$/u.test(word);
}

function skipSpace(text: string, at: number): number {
  let start = at;
  while (start < text.length && /\s/.test(text.charAt(start))) start++;
  return start;
}
