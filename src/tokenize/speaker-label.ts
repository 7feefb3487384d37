import type { Span } from '../text/span.ts';

const LABEL_WIDTH_LIMIT = 60;

/**
 * The label before a turn in a transcript: "Q:", "A.", "MS. ROWE:", "Commissioner Hale:", as the span of the
 * words before the colon, or null. `start` and `end` bound the block.
 */
export function findSpeakerLabel(text: string, start: number, end: number): Span | null {
  const line = text.slice(start, Math.min(end, start + LABEL_WIDTH_LIMIT));
  const match = /^([QA]|[A-Z][A-Za-z.'’-]*(?: [A-Z(][A-Za-z.'’)-]*){0,5}):\s/.exec(line);
  if (match === null) return null;
  const label = match[1] as string;
  const isTurn = label === 'Q' || label === 'A' || /^[^a-z]+$/.test(label) || label.includes(' ');
  return isTurn ? { start, end: start + label.length } : null;
}
