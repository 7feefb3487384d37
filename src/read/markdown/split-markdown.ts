import type { Span } from '../../text/span.ts';

/** A run of a Markdown text that can be read on its own. */
export interface MarkdownPart extends Span {
  /** False where the run is so long without a break that it is no prose, and is taken as plain text. */
  readonly isReadable: boolean;
}

const WHOLE_LIMIT = 64_000;
const PART_LENGTH = 32_000;
const PARAGRAPH_LIMIT = 100_000;

/** Cuts a long text at empty lines outside code that are followed by a line at the margin which begins no list or quotation. */
export function findParts(text: string, from: number): MarkdownPart[] {
  if (text.length - from <= WHOLE_LIMIT) return [part(from, text.length)];
  const parts: MarkdownPart[] = [];
  let start = from;
  let fence = '';
  let isAfterBlank = false;
  for (let at = from; at < text.length; at = endOfLine(text, at)) {
    const opening = text.slice(at, at + 12);
    const mark = /^ {0,3}(```|~~~)/.exec(opening)?.[1] ?? '';
    if (mark !== '' && (fence === '' || fence === mark)) fence = fence === '' ? mark : '';
    const isBreak = isAfterBlank && fence === '' && /^[^\s>*+\-\d]/.test(opening);
    if (
      (isBreak && at - start > PART_LENGTH) ||
      (isAfterBlank && at - start > PARAGRAPH_LIMIT - PART_LENGTH)
    ) {
      parts.push(part(start, at));
      start = at;
      fence = '';
    }
    isAfterBlank = /^[ \t]*(?:\r|\n|$)/.test(opening);
  }
  parts.push(part(start, text.length));
  return parts;
}

function part(start: number, end: number): MarkdownPart {
  return { start, end, isReadable: end - start <= PARAGRAPH_LIMIT };
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** The names of all link definitions, in the form in which the parser keeps them, so that every part knows them. */
export function listDefinitions(text: string): string[] {
  const names = new Set<string>();
  for (const match of text.matchAll(/^ {0,3}\[([^\][\r\n]{1,200})\]:/gm))
    names.add((match[1] as string).replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase());
  return [...names].slice(0, 10_000);
}
