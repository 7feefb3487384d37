import type { Span } from '../../text/span.ts';

/** A run of a Markdown text that can be read on its own. */
export interface MarkdownPart extends Span {
  /** False where the run is so long without a break that it is no prose, and is taken as plain text. */
  readonly isReadable: boolean;
}

const WHOLE_LIMIT = 40_000;
const PART_LENGTH = 16_000;
/** The parser takes quadratic time in the number of list items. */
const PART_LINES = 300;
/** Text behind this is taken as plain: no article is so long, and what is has no marks worth the time. */
const READ_LIMIT = 2_000_000;

/** Cuts a long text before lines at the margin: outside code, after an empty line, or where a heading or list item begins. */
export function findParts(text: string, from: number): MarkdownPart[] {
  const parts: MarkdownPart[] = [];
  let start = from;
  let fence = '';
  let isAfterBlank = false;
  let isNested = false;
  let lines = 0;
  const cut = (end: number) => {
    const isReadable = !isNested && end - start <= WHOLE_LIMIT && !isStarry(text.slice(start, end));
    parts.push({ start, end, isReadable });
    start = end;
    lines = 0;
    isNested = false;
  };
  for (let at = from; at < Math.min(text.length, READ_LIMIT); at = endOfLine(text, at)) {
    const first = text.charCodeAt(at);
    if (first === 10 || first === 13) {
      isAfterBlank = true;
      continue;
    }
    const opening = text.slice(at, at + 200);
    const mark = /^ {0,3}(```|~~~)/.exec(opening)?.[1] ?? '';
    const isLong = at - start > PART_LENGTH || lines++ > PART_LINES;
    if (isLong && fence === '' && isAfterBlank && /^[^\s>*+\-\d]/.test(opening)) cut(at);
    else if (isLong && fence === '' && /^(?:#{1,6}|[-*+]|\d{1,9}[.)]) /.test(opening)) cut(at);
    else if (at - start > WHOLE_LIMIT - PART_LENGTH / 2 && isAfterBlank) cut(at);
    if (mark !== '' && (fence === '' || fence === mark)) fence = fence === '' ? mark : '';
    isAfterBlank = /^[ \t]*(?:[\r\n]|$)/.test(opening);
    isNested ||= NESTED.test(opening);
  }
  if (start < text.length) cut(text.length);
  return parts;
}

/** So many marks of quotations and lists in front of a line are no writing, and take the parser quadratic time. */
const NESTED = /^(?:[ \t]{0,20}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){20}|^[ \t]{100}/;

/** Whether there are more marks of emphasis and links than writing has; unpaired ones take the parser quadratic time. */
function isStarry(part: string): boolean {
  return (part.match(/[*_~[]+/g)?.length ?? 0) > 1000;
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
