import { isLowerCase, isWordCode } from './characters.ts';
import type { Line } from './lines.ts';

/** Lines are wrapped at no more columns than this. */
const WIDTH_LIMIT = 100;
/** Shorter lines say nothing about wrapping. */
const TELLING_LENGTH = 40;
/** By how many columns a wrapped line may fall short of the width that its next word would have fitted in. */
const SLACK = 8;

/**
 * The width at which the lines were wrapped by a machine, or 0 where each line is a paragraph: hard-wrapped text
 * has no long lines, and many that break off in mid-sentence before a word in lower case.
 */
export function findWrapWidth(text: string, lines: readonly Line[]): number {
  let telling = 0;
  let broken = 0;
  let long = 0;
  let width = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    const length = line.end - line.start;
    if (next.blankBefore || length <= TELLING_LENGTH) continue;
    telling++;
    if (length > WIDTH_LIMIT) long++;
    else width = Math.max(width, line.indent + length);
    if (isLowerCase(text.charCodeAt(next.start)) && !endsSentence(text, line)) broken++;
  }
  return long * 20 <= telling && broken * 5 > telling * 2 ? width : 0;
}

/** Whether `line` goes on from `previous`, wrapped at `width`: the first word would not have fitted there. */
export function continuesLine(text: string, previous: Line, line: Line, width: number): boolean {
  let end = line.start;
  while (end < line.end && end - line.start < width && text.charCodeAt(end) > 32) end++;
  return previous.indent + previous.end - previous.start + 1 + end - line.start > width - SLACK;
}

const SENTENCE_ENDS = '.!?:…。！？';
const CLOSERS = '"\'”’)]»';

/** Whether the line ends with a full stop, a question or exclamation mark, an ellipsis or a colon. */
export function endsSentence(text: string, line: { start: number; end: number }): boolean {
  for (let at = line.end - 1; at > line.end - 5 && at >= line.start; at--) {
    const char = text.charAt(at);
    if (SENTENCE_ENDS.includes(char)) return true;
    if (!CLOSERS.includes(char) && isWordCode(text.charCodeAt(at))) return false;
  }
  return false;
}
